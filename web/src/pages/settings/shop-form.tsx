import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/client.ts'
import { keys } from '../../api/keys.ts'
import { changeSettings, type Settings } from '../../api/shop.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { ZoneField } from '../../app/zone-field.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, fieldRow } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Failure } from '../../ui/surface.tsx'
import { toast } from '../../ui/toast.tsx'

/** `may`: whether one has the right to change them; else they are shown. */
export function ShopForm({ settings, may }: { settings: Settings; may: boolean }) {
  const { t } = useTranslation('settings')
  const say = useFailureWords()
  const [timeZone, setTimeZone] = useState(settings.timeZone)
  const saving = useMutation({
    mutationFn: (form: FormData) =>
      changeSettings({
        name: String(form.get('name')),
        timeZone,
        currency: String(form.get('currency')).toUpperCase(),
        humanIdleMinutes: Number(form.get('humanIdleMinutes')),
      }),
    onSuccess(saved) {
      queries.setQueryData(keys.settings, saved)
      toast(t('common.saved'))
    },
  })
  const fields = saving.error instanceof ApiError ? saving.error.fields : {}
  return (
    <Form onSend={(form) => saving.mutate(new FormData(form))}>
      <fieldset disabled={!may} className="grid gap-5">
        <div className={fieldRow}>
          <Field
            label={t('shopName')}
            name="name"
            defaultValue={settings.name}
            required
            error={fields.name}
          />
          <ZoneField label={t('timeZone')} value={timeZone} onChange={setTimeZone} error={fields.timeZone} />
          <Field
            label={t('currency')}
            name="currency"
            defaultValue={settings.currency}
            required
            error={fields.currency}
          />
          <Field
            label={t('idle')}
            name="humanIdleMinutes"
            type="number"
            min={1}
            max={43200}
            defaultValue={settings.humanIdleMinutes}
            required
            error={fields.humanIdleMinutes}
          />
        </div>
        {saving.error && <Failure words={say(saving.error)} />}
        <div>
          <Button look="primary" type="submit" disabled={saving.isPending}>
            {t('common.save')}
          </Button>
        </div>
        {!may && <p className="text-soft">{t('adminOnly')}</p>}
      </fieldset>
    </Form>
  )
}
