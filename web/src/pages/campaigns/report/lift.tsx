import { useTranslation } from 'react-i18next'
import type { Report } from '../../../api/campaigns.ts'
import { useShopClock } from '../../../app/shop-clock.ts'
import { Money, useFormats } from '../../../ui/formats.tsx'
import { Card } from '../../../ui/surface.tsx'

/** What the campaign brought beyond what would have been bought anyway: those written to against those held out. */
export function Lift({ report: { lift } }: { report: Report }) {
  const { t } = useTranslation('campaigns')
  const { number, percent } = useFormats()
  const { day } = useShopClock()
  if (!lift) return null
  const { treated, holdout, rate, currency } = lift
  return (
    <Card title={t('lift')}>
      <p className="mb-4 rounded-basket bg-olive-wash px-5 py-4 text-olive-strong">
        {t(`liftVerdicts.${lift.verdict}`)}
      </p>
      {lift.verdict !== 'too_few' && <Interval {...rate} />}
      <dl className="mt-5 grid gap-4 sm:grid-cols-2">
        {(
          [
            ['gotIt', treated],
            ['heldOut', holdout],
          ] as const
        ).map(([name, arm]) => (
          <div key={name} className="rounded-basket border border-line p-4">
            <dt className="text-soft">{t(name)}</dt>
            <dd className="mt-1">
              <strong className="font-display text-2xl tabular-nums">{percent(arm.rate)}</strong>{' '}
              {t('bought', { buyers: number(arm.buyers), people: number(arm.people) })}
            </dd>
            <dd className="text-soft">
              <Money amount={arm.revenuePerPerson} currency={currency} /> {t('perPerson')}
            </dd>
          </div>
        ))}
      </dl>
      {!lift.complete && <p className="mt-3 text-sm text-soft">{t('until', { day: day(lift.until) })}</p>}
    </Card>
  )
}

/** A difference with its 95 % interval, drawn around nothing. */
function Interval({ difference, low, high }: { difference: number; low: number; high: number }) {
  const { t } = useTranslation('campaigns')
  const { number } = useFormats()
  const points = (share: number) => number(Math.round(share * 1000) / 10)
  const reach = Math.max(Math.abs(low), Math.abs(high), 0.001) * 1.15
  const place = (share: number) => ((share + reach) / (2 * reach)) * 100
  return (
    <figure>
      <figcaption>
        <strong className="font-display text-2xl tabular-nums">
          {difference > 0 ? '+' : ''}
          {points(difference)}
        </strong>{' '}
        {t('points')}{' '}
        <span className="text-soft">{t('between', { low: points(low), high: points(high) })}</span>
      </figcaption>
      <svg aria-hidden="true" viewBox="0 0 100 12" preserveAspectRatio="none" className="mt-2 h-8 w-full">
        <line x1="50" x2="50" y1="0" y2="12" className="stroke-field-line" strokeWidth="0.4" />
        <rect
          x={place(low)}
          width={Math.max(0.5, place(high) - place(low))}
          y="4"
          height="4"
          rx="1"
          className="fill-olive-wash stroke-olive"
          strokeWidth="0.2"
        />
        <rect x={place(difference) - 0.4} width="0.8" y="2" height="8" className="fill-clay" />
      </svg>
      <div aria-hidden="true" className="flex justify-between text-sm text-soft">
        <span>{t('less')}</span>
        <span>{t('noDifference')}</span>
        <span>{t('more')}</span>
      </div>
    </figure>
  )
}
