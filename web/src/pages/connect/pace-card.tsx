import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/client.ts'
import { keys } from '../../api/keys.ts'
import { changePhone, type Pace } from '../../api/pairing.ts'
import type { Channel } from '../../api/shop.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Field, Switch } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card, Failure } from '../../ui/surface.tsx'
import { toast } from '../../ui/toast.tsx'
import { NameField } from './name-field.tsx'

const usualPerMinute = 20
const usualPerDay = 5

/** What a linked phone is called, how fast it writes, and whether it may send offers at all. */
export function PaceCard({ number: { id, name, messagesPerMinute, marketingPerDay } }: { number: Channel }) {
  const { t } = useTranslation('connect')
  const say = useFailureWords()
  const [isOn, setOn] = useState((marketingPerDay ?? 0) > 0)
  const saving = useMutation({
    mutationFn: (patch: { name: string } & Pace) => changePhone(id, patch),
    onSuccess() {
      toast(t('common.saved'))
      return queries.invalidateQueries({ queryKey: keys.channels })
    },
  })
  const errors = saving.error instanceof ApiError ? saving.error.fields : {}
  const send = (form: FormData) =>
    saving.mutate({
      name: String(form.get('name')),
      messagesPerMinute: Number(form.get('messagesPerMinute')),
      allowMarketing: isOn,
      ...(isOn && { marketingPerDay: Number(form.get('marketingPerDay')) }),
    })
  return (
    <Card title={t('phone.paceTitle')}>
      <Form onSend={(form) => send(new FormData(form))}>
        <div className="grid gap-5">
          <NameField value={name} error={errors.name} />
          <Field
            label={t('phone.perMinute')}
            hint={t('phone.perMinuteHint')}
            name="messagesPerMinute"
            {...{ type: 'number', min: 1, max: 60, required: true }}
            defaultValue={messagesPerMinute ?? usualPerMinute}
            error={errors.messagesPerMinute}
          />
          <div>
            <Switch label={t('phone.offers')} isOn={isOn} onChange={setOn} />
            <p className="mt-1 text-sm text-soft">{t('phone.offersHint')}</p>
          </div>
          {isOn && (
            <Field
              label={t('phone.perDay')}
              name="marketingPerDay"
              {...{ type: 'number', min: 1, max: 20, required: true }}
              defaultValue={marketingPerDay || usualPerDay}
              error={errors.marketingPerDay}
            />
          )}
          {saving.error && <Failure words={say(saving.error)} />}
          <div>
            <Button look="primary" type="submit" disabled={saving.isPending}>
              {t('common.save')}
            </Button>
          </div>
        </div>
      </Form>
    </Card>
  )
}
