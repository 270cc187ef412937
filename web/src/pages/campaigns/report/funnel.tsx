import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Report, StepName } from '../../../api/campaigns.ts'
import { cx } from '../../../ui/class-names.ts'
import { Money, useFormats } from '../../../ui/formats.tsx'
import { Card } from '../../../ui/surface.tsx'
import { ReachedSheet } from './reached-sheet.tsx'

/** What became of the messages, step by step, as bars; each number opens the people behind it. */
export function Funnel({ id, report }: { id: string; report: Report }) {
  const { t } = useTranslation('campaigns')
  const { number, percent } = useFormats()
  const [open, setOpen] = useState<StepName>()
  const whole = Math.max(1, ...report.steps.map(({ count }) => count))
  return (
    <Card title={t('funnel')}>
      <ul className="grid grid-cols-1 gap-1">
        {report.steps.map(({ step, count, of, share }) => (
          <li key={step}>
            <button
              type="button"
              disabled={count === 0}
              onClick={() => setOpen(step)}
              title={t(`definitions.${step}`)}
              className="grid w-full grid-cols-[7rem_1fr] items-center gap-x-4 rounded-xl px-2 py-1.5 text-start enabled:hover:bg-raised sm:grid-cols-[9rem_1fr_5rem_11rem]"
            >
              <span>{t(`steps.${step}`)}</span>
              <span className="h-6 overflow-hidden rounded-md bg-raised">
                <span
                  className={cx('block h-full rounded-md', step === 'opted_out' ? 'bg-clay' : 'bg-olive')}
                  style={{ width: `${(count / whole) * 100}%` }}
                />
              </span>
              <span className="font-display text-xl tabular-nums sm:text-end">{number(count)}</span>
              <span className="text-end text-sm text-soft tabular-nums">
                {share !== null && of && t('shareOf', { share: percent(share), of: t(`steps.${of}`) })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-4 border-t border-line pt-4">
        {report.revenue.length === 0
          ? t('noRevenue', { count: report.attributionDays })
          : report.revenue.map(({ amount, currency, orders }) => (
              <span key={currency} className="me-6">
                <strong className="font-display text-2xl">
                  <Money amount={amount} currency={currency} />
                </strong>{' '}
                <span className="text-soft">{t('fromOrders', { count: orders })}</span>
              </span>
            ))}
      </p>
      <ReachedSheet id={id} step={open} onClose={() => setOpen(undefined)} />
    </Card>
  )
}
