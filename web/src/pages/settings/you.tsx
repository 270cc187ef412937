import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { changeMe, meQuery } from '../../api/accounts.ts'
import { ApiError } from '../../api/client.ts'
import { changeOwn } from '../../app/change-own.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { languages } from '../../i18n/index.ts'
import { Button } from '../../ui/button.tsx'
import { Field, SelectField } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card, Failure, Skeleton } from '../../ui/surface.tsx'
import { toast } from '../../ui/toast.tsx'
import { Frame } from './frame.tsx'
import { SecondFactor } from './second-factor.tsx'
import { Sessions } from './sessions.tsx'

export function Page() {
  const { t } = useTranslation('settings')
  const { data: me } = useQuery(meQuery)
  return (
    <Frame>
      <Card title={t('you.title')}>
        {me ? <Profile name={me.user.name} locale={me.user.locale} /> : <Skeleton className="h-40 w-full" />}
      </Card>
      <Card title={t('account.password')}>
        <Password />
      </Card>
      <Card title={t('you.secondFactor')}>
        {me ? <SecondFactor on={me.user.twoFactor} /> : <Skeleton className="h-20 w-full" />}
      </Card>
      <Card title={t('you.sessions')}>
        <Sessions />
      </Card>
    </Frame>
  )
}

function Profile({ name, locale }: { name: string; locale: string }) {
  const { t } = useTranslation('settings')
  const say = useFailureWords()
  const saving = useMutation({
    mutationFn: (form: FormData) =>
      changeOwn({ name: String(form.get('name')), locale: String(form.get('locale')) }),
    onSuccess: () => toast(t('common.saved')),
  })
  return (
    <Form
      className="grid items-start gap-5 sm:grid-cols-2"
      onSend={(form) => saving.mutate(new FormData(form))}
    >
      <Field
        label={t('account.name')}
        name="name"
        autoComplete="name"
        defaultValue={name}
        maxLength={100}
        required
      />
      <SelectField label={t('account.language')} name="locale" defaultValue={locale} options={languages} />
      {saving.error && <Failure words={say(saving.error)} />}
      <div className="sm:col-span-2">
        <Button look="primary" type="submit" disabled={saving.isPending}>
          {t('common.save')}
        </Button>
      </div>
    </Form>
  )
}

function Password() {
  const { t } = useTranslation('settings')
  const say = useFailureWords()
  const saving = useMutation({
    mutationFn: (form: HTMLFormElement) => {
      const data = new FormData(form)
      return changeMe({ password: { current: String(data.get('current')), new: String(data.get('new')) } })
    },
    onSuccess(_, form) {
      form.reset()
      void queries.invalidateQueries({ queryKey: ['sessions'] })
      toast(t('you.passwordSaved'))
    },
  })
  const fields = saving.error instanceof ApiError ? saving.error.fields : {}
  return (
    <Form className="grid items-start gap-5 sm:grid-cols-2" onSend={(form) => saving.mutate(form)}>
      <Field
        label={t('you.currentPassword')}
        name="current"
        type="password"
        autoComplete="current-password"
        required
        error={fields['password.current'] && t('you.wrongPassword')}
      />
      <Field
        label={t('account.newPassword')}
        hint={t('account.passwordHint')}
        name="new"
        type="password"
        autoComplete="new-password"
        minLength={12}
        required
        error={fields['password.new']}
      />
      {saving.error && !fields['password.current'] && <Failure words={say(saving.error)} />}
      <div className="sm:col-span-2">
        <Button type="submit" disabled={saving.isPending}>
          {t('you.savePassword')}
        </Button>
      </div>
    </Form>
  )
}
