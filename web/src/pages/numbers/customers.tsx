import { useTranslation } from 'react-i18next'
import type { Retention } from '../../api/numbers.ts'
import { localeOf } from '../../i18n/locale.ts'
import { Money } from '../../ui/formats.tsx'
import { Card } from '../../ui/surface.tsx'

type Metric = Retention['metrics'][number]

/** Whether customers come back, each number with what it means and what it is made of. */
export function Customers({ retention }: { retention: Retention }) {
  const { t } = useTranslation('numbers')
  return (
    <Card title={t('customers')}>
      <dl className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
        {retention.metrics.map((metric) => (
          <div key={metric.name}>
            <dt className="font-semibold">
              {t(`metric.${metric.name}`, { defaultValue: metric.name.replaceAll('_', ' ') })}
            </dt>
            <dd>
              <span className="font-display text-2xl tabular-nums">
                <Value metric={metric} currency={retention.currency} />
              </span>
              <Parts metric={metric} />
              <details className="text-sm text-soft">
                <summary className="min-h-8 cursor-pointer py-1">{t('meaning')}</summary>
                <p>{metric.reason ?? metric.definition}</p>
              </details>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

function Value({ metric: { unit, value }, currency }: { metric: Metric; currency: string }) {
  const { t, i18n } = useTranslation('numbers')
  if (value === null) return <span className="text-soft">–</span>
  if (unit === 'money') return <Money amount={String(value)} currency={currency} />
  const style = unit === 'rate' ? ({ style: 'percent', maximumFractionDigits: 1 } as const) : {}
  const number = new Intl.NumberFormat(localeOf(i18n.language), {
    maximumFractionDigits: 1,
    ...style,
  }).format(Number(value))
  return unit === 'days' ? t('inDays', { number }) : number
}

/** Of a share: how many of how many. */
function Parts({ metric: { unit, numerator, denominator } }: { metric: Metric }) {
  const { t } = useTranslation('numbers')
  if (unit !== 'rate' || numerator === null || denominator === null) return null
  return <span className="ms-2 text-sm text-soft">{t('of', { numerator, denominator })}</span>
}
