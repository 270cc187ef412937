import { useTranslation } from 'react-i18next'

export const box = 'min-h-10 rounded-xl border border-field-line bg-surface px-3 text-ink'

type Span = { atLeast?: number | undefined; atMost?: number | undefined }

export function Num({
  value,
  onChange,
}: {
  value: number | undefined
  onChange: (value: number | undefined) => void
}) {
  const { t } = useTranslation('segments')
  return (
    <input
      type="number"
      aria-label={t('value')}
      min={0}
      className={`${box} w-24`}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
    />
  )
}

/** At least or at most so much. */
export function Amount({ span, onChange }: { span: Span; onChange: (span: Span) => void }) {
  const { t } = useTranslation('segments')
  const side = span.atLeast !== undefined ? 'atLeast' : 'atMost'
  return (
    <>
      <Chosen
        label={t('compare')}
        value={side}
        of={['atLeast', 'atMost']}
        words="sides"
        onChange={(next) => onChange({ [next]: span[side] ?? 0 })}
      />
      <Num value={span[side]} onChange={(value) => onChange({ [side]: value ?? 0 })} />
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
  of: string[]
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
