import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { resetPassword } from '../../api/accounts.ts'
import { useTokenOfLink } from '../../app/account-form.tsx'
import { Door } from '../../app/door.tsx'
import { useFailureWords } from '../../app/failure-words.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Failure } from '../../ui/surface.tsx'

export function Page() {
  const { t } = useTranslation()
  const say = useFailureWords()
  const token = useTokenOfLink()
  const saving = useMutation({
    mutationFn: (form: FormData) => resetPassword(token ?? '', String(form.get('password'))),
  })
  if (!token || saving.isSuccess)
    return (
      <Door title={t('reset.title')} words={t(token ? 'reset.done' : 'reset.noToken')}>
        <a href="/sign-in" className={buttonClass('primary')}>
          {t('signIn.action')}
        </a>
      </Door>
    )
  return (
    <Door title={t('reset.title')} words={t('reset.words')}>
      <Form className="grid gap-5" onSend={(form) => saving.mutate(new FormData(form))}>
        <Field
          label={t('account.newPassword')}
          hint={t('account.passwordHint')}
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={12}
          required
        />
        {saving.error && <Failure words={say(saving.error)} />}
        <Button look="primary" type="submit" disabled={saving.isPending}>
          {t('reset.action')}
        </Button>
      </Form>
    </Door>
  )
}
