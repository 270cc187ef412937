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

type Stage = { isOver?: boolean | undefined; isFilling?: boolean | undefined }

/** To how many it went, in a few words. */
export function useSentWords() {
  const { t } = useTranslation('campaigns')
  const { number } = useFormats()
  return ({ accepted, audience }: Counts, { isOver, isFilling }: Stage) =>
    t(isFilling ? 'sentSoFar' : isOver ? 'sent' : 'sentOf', { sent: number(accepted), of: number(audience) })
}

/**
 * Of everybody in the audience, how many were written to, wait, failed, or get nothing.
 * @param audience how many that is, where not everybody was counted yet
 * @param isFilling whether it is not known how many that is: then there is no part of a whole to show
 */
export function Progress({
  counts,
  audience = counts?.audience ?? 0,
  isShort,
  isOver,
  isFilling,
}: {
  counts: Counts | undefined
  audience?: number | undefined
  isShort?: boolean
} & Stage) {
  const { t } = useTranslation('campaigns')
  const sent = useSentWords()
  if (!counts) return <Skeleton className="h-6 w-full min-w-40" />
  const later = Math.max(0, audience - counts.audience)
  const meter = (
    <Meter
      label={t('progress')}
      of={counts.audience + later}
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
        {!isFilling && meter}
        <span className="mt-1 block text-sm text-soft">{sent(counts, { isOver, isFilling })}</span>
      </div>
    )
  return (
    <div>
      {meter}
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1.5">
        {order
          .filter((part) => counts[part] > 0 || part === 'accepted')
          .map((part) => (
            <Kind key={part} dot={dots[part]} label={t(`parts.${part}`)} count={counts[part]} />
          ))}
        {later > 0 && <Kind dot="bg-raised" label={t('later')} count={later} />}
      </ul>
    </div>
  )
}

function Kind({ dot, label, count }: { dot: string; label: string; count: number }) {
  const { number } = useFormats()
  return (
    <li className="flex items-center gap-2">
      <span aria-hidden="true" className={cx('size-2.5 rounded-full border border-line', dot)} />
      {label}
      <strong className="tabular-nums">{number(count)}</strong>
    </li>
  )
}
