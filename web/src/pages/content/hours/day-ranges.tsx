import { useTranslation } from 'react-i18next'
import type { Range } from '../../../api/content.ts'
import { Button } from '../../../ui/button.tsx'
import { TimeField } from '../../../ui/time-field.tsx'

/** When a day is open: none, one, or several with breaks between. Midnight, as an end, is that of the day. */
export function DayRanges({
  label,
  ranges,
  onChange,
  error,
}: {
  label: string
  ranges: Range[]
  onChange: (ranges: Range[]) => void
  error?: string | undefined
}) {
  const { t } = useTranslation('content')
  const change = (at: number, part: Partial<Range>) =>
    onChange(ranges.map((one, place) => (place === at ? { ...one, ...part } : one)))
  return (
    <div className="grid gap-2">
      {ranges.length === 0 && <span className="pt-2 text-soft">{t('hours.closed')}</span>}
      {ranges.map(({ from, to }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a range is known by its place alone.
        <div key={at} className="flex items-start gap-1.5">
          <TimeField
            label={`${label}: ${t('hours.from')}`}
            isLabelHidden
            className="w-28"
            value={from}
            required
            onChange={(time) => change(at, { from: time })}
          />
          <span aria-hidden="true" className="mt-2.5">
            –
          </span>
          <TimeField
            label={`${label}: ${t('hours.to')}`}
            isLabelHidden
            className="w-28"
            endsDay
            value={to}
            required
            onChange={(time) => change(at, { to: time === '00:00' ? '24:00' : time })}
          />
          <Button
            look="quiet"
            className="px-3"
            aria-label={`${label}: ${t('common.remove')}`}
            onClick={() => onChange(ranges.filter((_, place) => place !== at))}
          >
            ×
          </Button>
        </div>
      ))}
      <div>
        <button
          type="button"
          className="min-h-9 text-soft underline underline-offset-4"
          aria-label={`${label}: ${t('hours.addRange')}`}
          onClick={() => onChange([...ranges, next(ranges.at(-1))])}
        >
          {t('hours.addRange')}
        </button>
      </div>
      {error && <p className="text-sm text-clay">{error}</p>}
    </div>
  )
}

/** In the morning, or after what there is. */
function next(last: Range | undefined): Range {
  if (!last) return { from: '09:00', to: '17:00' }
  const hour = Math.min(Number(last.to.slice(0, 2)) + 1, 22)
  return { from: `${String(hour).padStart(2, '0')}:00`, to: `${String(hour + 1).padStart(2, '0')}:00` }
}
