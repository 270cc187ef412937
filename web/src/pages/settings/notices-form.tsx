import { useMutation, useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/client.ts'
import { approvedTemplatesQuery } from '../../api/inbox.ts'
import { keys } from '../../api/keys.ts'
import {
  changeNotifications,
  type Notifications,
  type NotificationsInput,
  testNotifications,
} from '../../api/notifications.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { useTemplateName } from '../../app/template-words.ts'
import { Button } from '../../ui/button.tsx'
import { CopyLink } from '../../ui/copy-link.tsx'
import { Field, SelectField } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Failure } from '../../ui/surface.tsx'
import { toast } from '../../ui/toast.tsx'

/** How the owner hears of shoppers who wait. Without undo: a webhook that comes back has another secret. */
export function NoticesForm({ notices }: { notices: Notifications }) {
  const { t } = useTranslation('settings')
  const templateName = useTemplateName()
  const say = useFailureWords()
  const templates = useQuery(approvedTemplatesQuery).data?.items ?? []
  const saving = useMutation({
    mutationFn: changeNotifications,
    onSuccess({ webhook, ...rest }, input) {
      // The secret is shown from the answer alone, and kept nowhere.
      const shown = webhook && { url: webhook.url, disabled: webhook.disabled }
      queries.setQueryData(keys.notifications, { ...rest, webhook: shown })
      toast(t(input.webhook?.rotateSecret ? 'messages.newSecretMade' : 'common.saved'))
    },
  })
  const testing = useMutation({
    mutationFn: testNotifications,
    onSuccess({ webhook, whatsapp }) {
      const hook = webhook && t(webhook.outcome === 'sent' ? 'messages.testHook' : 'messages.testHookNot')
      const phone = whatsapp && t('messages.testPhone')
      toast([phone, hook].filter(Boolean).join(' ') || t('messages.testFirst'))
    },
    onError: (error) => toast(say(error)),
  })
  const errors = saving.error instanceof ApiError ? saving.error.fields : {}
  const { handovers, ownerPhone, template, webhook } = notices
  const utility = templates.filter(({ category }) => category.toLowerCase() === 'utility')
  const names = new Set([...(template ? [template] : []), ...utility.map(({ name }) => name)])
  const secret = saving.data?.webhook?.secret
  return (
    <Form className="grid gap-5" onSend={(form) => saving.mutate(noticesIn(new FormData(form)))}>
      <Fragment key={JSON.stringify(notices)}>
        <SelectField
          label={t('messages.handovers')}
          name="handovers"
          defaultValue={handovers}
          options={(['all', 'urgent', 'none'] as const).map((value) => ({
            value,
            label: t(`messages.${value}`),
          }))}
          error={errors.handovers}
        />
        <Field
          label={t('messages.ownerPhone')}
          hint={t('messages.ownerPhoneWords')}
          name="ownerPhone"
          type="tel"
          autoComplete="tel"
          defaultValue={ownerPhone ?? ''}
          error={errors.ownerPhone}
        />
        <SelectField
          // Its choices come later than the form.
          key={names.size}
          label={t('messages.template')}
          hint={t('messages.templateWords')}
          name="template"
          defaultValue={template ?? ''}
          options={[
            { value: '', label: t('messages.noTemplate') },
            ...[...names].map((name) => ({ value: name, label: templateName(name) })),
          ]}
          error={errors.template}
        />
        <Field
          label={t('messages.webhook')}
          hint={t('messages.webhookWords')}
          name="webhook"
          type="url"
          maxLength={2000}
          defaultValue={webhook?.url ?? ''}
          error={errors['webhook.url'] ?? (webhook?.disabled ? t('messages.webhookOff') : undefined)}
        />
      </Fragment>
      {secret && (
        <div role="status" className="grid gap-2">
          <p>{t('messages.secretWords')}</p>
          <CopyLink label={t('messages.secret')} link={secret} />
        </div>
      )}
      {saving.error && <Failure words={say(saving.error)} />}
      <div className="flex flex-wrap gap-3">
        <Button look="primary" type="submit" disabled={saving.isPending}>
          {t('common.save')}
        </Button>
        <Button disabled={testing.isPending} onClick={() => testing.mutate()}>
          {t('messages.test')}
        </Button>
        {webhook && (
          <Button
            look="quiet"
            disabled={saving.isPending}
            onClick={() => saving.mutate({ ...notices, webhook: { url: webhook.url, rotateSecret: true } })}
          >
            {t('messages.newSecret')}
          </Button>
        )}
      </div>
    </Form>
  )
}

/** An empty field means none. A phone may be written with spaces. */
function noticesIn(form: FormData): NotificationsInput {
  const said = (name: string) => String(form.get(name) ?? '').trim() || null
  const url = said('webhook')
  return {
    handovers: said('handovers') as NotificationsInput['handovers'],
    ownerPhone: said('ownerPhone')?.replace(/[\s()-]/g, '') ?? null,
    template: said('template'),
    webhook: url === null ? null : { url },
  }
}
