import { useTranslation } from 'react-i18next'

export const box = 'min-h-10 rounded-xl border border-field-line bg-surface px-3 text-ink'

type Span = { atLeast?: number | undefined; atMost?: number | undefined }

/**
 * A number that may be missing while it is written: then it is none (NaN, kept as null), and the conditions hold for
 * nobody until it is there. An emptied field that counted as 0 held for everybody.
 */
export function Num({
  value,
  onChange,
}: {
  value: number | null | undefined
  onChange: (value: number) => void
}) {
  const { t } = useTranslation('segments')
  const isMissing = value === null || value === undefined || Number.isNaN(value)
  return (
    <input
      type="number"
      aria-label={t('value')}
      min={0}
      className={`${box} w-24`}
      aria-invalid={isMissing || undefined}
      value={isMissing ? '' : value}
      onChange={({ target }) => onChange(target.value === '' ? Number.NaN : Number(target.value))}
    />
  )
}

/** At least so much, at most so much, or between the two. */
export function Amount({ span, onChange }: { span: Span; onChange: (span: Span) => void }) {
  const { t } = useTranslation('segments')
  const { atLeast, atMost } = span
  const side = atLeast === undefined ? 'atMost' : atMost === undefined ? 'atLeast' : 'between'
  return (
    <>
      <Chosen
        label={t('compare')}
        value={side}
        of={['atLeast', 'atMost', 'between']}
        words="sides"
        onChange={(next) =>
          onChange({
            ...(next !== 'atMost' && { atLeast: atLeast ?? atMost ?? 0 }),
            ...(next !== 'atLeast' && { atMost: atMost ?? atLeast ?? 0 }),
          })
        }
      />
      {side !== 'atMost' && (
        <Num value={atLeast} onChange={(value) => onChange({ ...span, atLeast: value })} />
      )}
      {side === 'between' && <span>{t('and')}</span>}
      {side !== 'atLeast' && (
        <Num value={atMost} onChange={(value) => onChange({ ...span, atMost: value })} />
      )}
      {atLeast !== undefined && atMost !== undefined && atLeast > atMost && (
        <span className="text-clay">{t('reversed')}</span>
      )}
    </>
  )
}

export function Days(given: { span: Span; onChange: (span: Span) => void }) {
  const { t } = useTranslation('segments')
  return (
    <>
      <Amount {...given} />
      <span>{t('daysAgo')}</span>
    </>
  )
}

const usualDays = 90

/** Of all time, or of the last so many days. */
export function Within({
  days,
  onChange,
}: {
  days: number | undefined
  onChange: (days: { withinDays?: number }) => void
}) {
  const { t } = useTranslation('segments')
  return (
    <>
      <Chosen
        label={t('sinceWhen')}
        value={days === undefined ? 'ever' : 'lastDays'}
        of={['ever', 'lastDays']}
        words="since"
        onChange={(next) => onChange(next === 'ever' ? {} : { withinDays: usualDays })}
      />
      {days !== undefined && (
        <>
          <Num value={days} onChange={(value) => onChange({ withinDays: value })} />
          <span>{t('lastDaysUnit')}</span>
        </>
      )}
    </>
  )
}

export function Written({
  label,
  value,
  onChange,
  list,
}: {
  label: string
  value: string
  onChange: (value: string) => void
  list?: string
}) {
  return (
    <input
      aria-label={label}
      placeholder={label}
      dir="auto"
      list={list}
      maxLength={200}
      className={`${box} min-w-0 grow basis-40`}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

export function Chosen({
  label,
  value,
  of,
  words,
  onChange,
}: {
  label: string
  value: string
  of: readonly string[]
  words: string
  onChange: (value: string) => void
}) {
  const { t } = useTranslation('segments')
  return (
    <select
      aria-label={label}
      className={box}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {of.map((one) => (
        <option key={one} value={one}>
          {t(`${words}.${one}`)}
        </option>
      ))}
    </select>
  )
}
