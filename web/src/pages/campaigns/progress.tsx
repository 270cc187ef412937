import { useTranslation } from 'react-i18next'
import type { CampaignWithCounts } from '../../api/campaigns.ts'
import { cx } from '../../ui/class-names.ts'
import { useFormats } from '../../ui/formats.tsx'
import { Meter } from '../../ui/meter.tsx'
import { Skeleton } from '../../ui/surface.tsx'

type Counts = CampaignWithCounts['counts']
const order = [
  'accepted',
  'pending',
  'sending',
  'held',
  'failed',
  'unconfirmed',
  'skipped',
  'holdout',
] as const

const dots: Record<(typeof order)[number], string> = {
  accepted: 'bg-olive',
  pending: 'bg-raised',
  sending: 'bg-raised',
  held: 'bg-honey',
  failed: 'bg-clay',
  unconfirmed: 'bg-clay-wash',
  skipped: 'bg-field-line',
  holdout: 'bg-field-line',
}

/** Of everybody in the audience, how many were written to, wait, failed, or get nothing. */
export function Progress({
  counts,
  isShort,
  isOver,
}: {
  counts: Counts | undefined
  isShort?: boolean
  isOver?: boolean
}) {
  const { t } = useTranslation('campaigns')
  const { number } = useFormats()
  if (!counts) return <Skeleton className="h-6 w-full min-w-40" />
  const meter = (
    <Meter
      label={t('progress')}
      of={counts.audience}
      parts={[
        { value: counts.accepted, tone: 'calm' },
        { value: counts.failed + counts.unconfirmed, tone: 'bad' },
        { value: counts.held, tone: 'warn' },
        { value: counts.skipped + counts.holdout, tone: 'quiet' },
      ]}
    />
  )
  if (isShort)
    return (
      <div className="min-w-40">
        {meter}
        <span className="mt-1 block text-sm text-soft">
          {t(isOver ? 'sent' : 'sentOf', { sent: number(counts.accepted), of: number(counts.audience) })}
        </span>
      </div>
    )
  return (
    <div>
      {meter}
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1.5">
        {order
          .filter((part) => counts[part] > 0 || part === 'accepted')
          .map((part) => (
            <li key={part} className="flex items-center gap-2">
              <span
                aria-hidden="true"
                className={cx('size-2.5 rounded-full border border-line', dots[part])}
              />
              {t(`parts.${part}`)}
              <strong className="tabular-nums">{number(counts[part])}</strong>
            </li>
          ))}
      </ul>
    </div>
  )
}
