import { useTranslation } from 'react-i18next'
import type { CartReport } from '../../api/numbers.ts'
import { localeOf } from '../../i18n/locale.ts'
import { Money } from '../../ui/formats.tsx'
import { Badge, Card, EmptyState } from '../../ui/surface.tsx'

const tones = { clear: 'calm', likely: 'calm', none: 'plain', too_few: 'plain' } as const

/** What the reminders of baskets brought, beside those that were left alone. */
export function Baskets({ report }: { report: CartReport }) {
  const { t, i18n } = useTranslation('numbers')
  const percent = (value: number) =>
    new Intl.NumberFormat(localeOf(i18n.language), { style: 'percent', maximumFractionDigits: 1 }).format(
      value,
    )
  const { treated, holdout, lift, verdict, currency, afterReminder } = report
  return (
    <Card title={t('baskets.title')}>
      {treated.carts === 0 ? (
        <EmptyState title={t('baskets.none')} words={t('baskets.noneWords')} />
      ) : (
        <div className="overflow-x-auto">
          <table className="w-full tabular-nums">
            <thead>
              <tr className="text-soft">
                <th scope="col" className="pb-2 text-start" />
                <th scope="col" className="pb-2 text-end">
                  {t('baskets.carts')}
                </th>
                <th scope="col" className="pb-2 text-end">
                  {t('baskets.recovered')}
                </th>
                <th scope="col" className="pb-2 text-end">
                  {t('baskets.revenue')}
                </th>
              </tr>
            </thead>
            <tbody>
              {[
                { label: t('baskets.reminded'), arm: treated },
                ...(holdout ? [{ label: t('baskets.alone'), arm: holdout }] : []),
              ].map(({ label, arm }) => (
                <tr key={label} className="border-t border-line">
                  <th scope="row" className="py-2 text-start font-semibold">
                    {label}
                  </th>
                  <td className="py-2 text-end">{arm.carts}</td>
                  <td className="py-2 text-end">
                    {arm.recovered} ({percent(arm.rate)})
                  </td>
                  <td className="py-2 text-end">
                    <Money amount={arm.revenue} currency={currency} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="mt-4 text-soft">{t('baskets.after', { count: afterReminder.recovered })}</p>
          {lift && verdict && (
            <p className="mt-2 flex flex-wrap items-center gap-3">
              <Badge tone={tones[verdict]}>{t(`baskets.verdict.${verdict}`)}</Badge>
              {t('baskets.lift', {
                difference: percent(lift.difference),
                low: percent(lift.low),
                high: percent(lift.high),
              })}
            </p>
          )}
        </div>
      )}
    </Card>
  )
}
