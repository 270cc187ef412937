import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AroundProps, Field } from '../ui/field.tsx'
import { usePlace } from './shop-clock.ts'
import { offsetOf } from './shop-time.ts'

/** How far a zone is from UTC now, as people write it: UTC+2, UTC−3:30. */
function offsetName(zone: string): string {
  const minutes = Math.round(offsetOf(new Date(), zone) / 60_000)
  if (minutes === 0) return 'UTC'
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest > 0 ? `:${String(rest).padStart(2, '0')}` : ''}`
}

/** Time zones by their cities: a part of a name finds them. What names none is put back as it was. */
export function ZoneField({
  value,
  onChange,
  ...around
}: AroundProps & { value: string; onChange: (zone: string) => void }) {
  const { t, i18n } = useTranslation()
  const place = usePlace()
  const listId = useId()
  const nameOf = (zone: string) => `${place(zone)} (${offsetName(zone)})`
  const [typed, setTyped] = useState<string>()
  // Some four hundred: they are named only for whoever looks for one.
  const zones =
    typed === undefined
      ? new Map<string, string>()
      : new Map([...Intl.supportedValuesOf('timeZone'), value].map((zone) => [nameOf(zone), zone]))
  const sorted = [...zones.keys()].sort(new Intl.Collator(i18n.language).compare)
  return (
    <>
      <Field
        {...around}
        hint={around.hint ?? t('zoneHint')}
        list={listId}
        autoComplete="off"
        value={typed ?? nameOf(value)}
        onFocus={({ target }) => {
          setTyped(nameOf(value))
          target.select()
        }}
        onBlur={() => setTyped(undefined)}
        onChange={({ target }) => {
          setTyped(target.value)
          const found = zones.get(target.value)
          if (found) onChange(found)
        }}
      />
      <datalist id={listId}>
        {sorted.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
