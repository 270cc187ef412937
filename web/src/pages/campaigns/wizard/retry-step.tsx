import { useTranslation } from 'react-i18next'
import type { Plan } from '../../../api/campaigns.ts'
import type { Wrong } from '../../../app/refused.tsx'
import { Field } from '../../../ui/field.tsx'
import { useFormats } from '../../../ui/formats.tsx'
import { Card } from '../../../ui/surface.tsx'

/** Whom a retry is for is settled: those whose message failed. Only its name can be another. */
export function RetryStep({
  name,
  plan,
  wrong,
  onName,
}: {
  name: string
  plan: Plan | undefined
  wrong: Wrong
  onName: (name: string) => void
}) {
  const { t } = useTranslation(['campaigns/wizard', 'campaigns'])
  const { number } = useFormats()
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[1fr_20rem]">
      <Card>
        <div className="grid grid-cols-1 gap-5">
          <Field
            label={t('name')}
            hint={t('nameHint')}
            dir="auto"
            maxLength={200}
            value={name}
            onChange={(event) => onName(event.target.value)}
            error={wrong.name}
          />
          <p>{t('retryFor')}</p>
        </div>
      </Card>
      <aside aria-live="polite" className="rounded-basket bg-olive-wash p-6 text-olive-strong">
        <p className="font-display text-5xl font-semibold tabular-nums">
          {plan ? number(plan.audience) : '…'}
        </p>
        <p className="mt-1">{t('inRetry')}</p>
      </aside>
    </div>
  )
}
