import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Draft, sendTest } from '../../../api/campaigns.ts'
import { fieldsOf, Refused } from '../../../app/refused.tsx'
import { Button } from '../../../ui/button.tsx'
import { Field, SelectField } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Card } from '../../../ui/surface.tsx'

const remembered = 'kalathi.test-phone'

/** The message to one's own phone; it is counted nowhere. */
export function TestSend({ id, draft, isChecked }: { id: string; draft: Draft; isChecked: boolean }) {
  const { t } = useTranslation(['campaigns/wizard', 'campaigns'])
  const [phone, setPhone] = useState(() => localStorage.getItem(remembered) ?? '')
  const [variant, setVariant] = useState(0)
  const sending = useMutation({
    mutationFn: () => sendTest(id, phone, variant),
    onSuccess: () => localStorage.setItem(remembered, phone),
  })
  const wrong = fieldsOf(sending.error)
  return (
    <Card title={t('testTitle')}>
      <Form className="grid grid-cols-1 gap-4" onSend={() => sending.mutate()}>
        <p className="text-soft">{t('testWords')}</p>
        <Field
          label={t('yourPhone')}
          type="tel"
          autoComplete="tel"
          required
          value={phone}
          onChange={(event) => setPhone(event.target.value)}
          error={wrong.to}
        />
        {draft.variants.length > 1 && (
          <SelectField
            label={t('version')}
            value={String(variant)}
            onChange={(event) => setVariant(Number(event.target.value))}
            options={draft.variants.map(({ name }, at) => ({ value: String(at), label: name }))}
          />
        )}
        {sending.error && !wrong.to && <Refused error={sending.error} />}
        <div>
          <Button type="submit" disabled={!isChecked || sending.isPending}>
            {t('sendTest')}
          </Button>
        </div>
        <div aria-live="polite">
          {sending.data && (
            <div className="rounded-basket bg-olive-wash px-4 py-3 text-olive-strong">
              <p className="font-semibold">{t('testSent')}</p>
              <p dir="auto" className="mt-1 whitespace-pre-wrap wrap-anywhere">
                {sending.data.text}
              </p>
            </div>
          )}
        </div>
      </Form>
    </Card>
  )
}
