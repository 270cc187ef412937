import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { invite, type Role, roles } from '../../api/accounts.ts'
import { ApiError } from '../../api/client.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { Button } from '../../ui/button.tsx'
import { CopyLink } from '../../ui/copy-link.tsx'
import { Field, SelectField } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Failure } from '../../ui/surface.tsx'

/** An address and a role become a link to hand over. */
export function InviteForm({ onInvited }: { onInvited: () => void }) {
  const { t } = useTranslation('settings')
  const say = useFailureWords()
  const inviting = useMutation({
    mutationFn: (form: FormData) => invite(String(form.get('email')), String(form.get('role')) as Role),
    onSuccess: onInvited,
  })
  const fields = inviting.error instanceof ApiError ? inviting.error.fields : {}
  return (
    <div className="grid gap-5">
      <Form
        className="grid items-start gap-4 md:grid-cols-[1fr_16rem_auto]"
        onInput={() => inviting.error && inviting.reset()}
        onSend={(form) => inviting.mutate(new FormData(form))}
      >
        <Field
          label={t('account.email')}
          name="email"
          type="email"
          autoComplete="off"
          required
          error={fields.email}
        />
        <SelectField
          label={t('people.role')}
          name="role"
          defaultValue="agent"
          options={roles.map((role) => ({
            value: role,
            label: `${t(`roles.${role}`)}: ${t(`roleWords.${role}`)}`,
          }))}
        />
        <Button look="primary" type="submit" disabled={inviting.isPending} className="min-h-11 md:mt-7">
          {t('people.makeLink')}
        </Button>
      </Form>
      {inviting.error && !fields.email && <Failure words={say(inviting.error)} />}
      {inviting.data && (
        <div role="status" className="grid gap-3 rounded-basket bg-olive-wash p-4">
          <p className="text-olive-strong">
            {t(inviting.data.mailed ? 'people.mailedToo' : 'people.giveThem')}
          </p>
          <CopyLink label={t('people.link')} link={inviting.data.link} />
        </div>
      )}
    </div>
  )
}
