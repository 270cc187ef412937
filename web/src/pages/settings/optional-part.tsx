import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Hours } from '../../api/shop.ts'
import { Switch } from '../../ui/field.tsx'
import { TimeField } from '../../ui/time-field.tsx'

type Around = { title: string; label: string; hint: string }

/** A setting that may be off: its fields are there, and in the form, only while it is on. */
export function OptionalPart({
  title,
  label,
  hint,
  on,
  children,
}: Around & { on: boolean; children: ReactNode }) {
  const [isOn, setOn] = useState(on)
  return (
    <fieldset className="grid gap-3 border-t border-line pt-5">
      <legend className="sr-only">{title}</legend>
      <Switch label={label} isOn={isOn} onChange={setOn} />
      {isOn && <div className="grid max-w-md grid-cols-2 gap-4">{children}</div>}
      <p className="text-sm text-soft">{hint}</p>
    </fieldset>
  )
}

type HoursProps = Around & {
  name: string
  value: Hours | null
  /** What stands there when it is turned on. */
  usual: Hours
  errors: Record<string, string>
}

/** Hours of the day, which may cross midnight, as the fields `name.from` and `name.to`. */
export function HoursPart({ name, value, usual, errors, ...around }: HoursProps) {
  const { t } = useTranslation('settings')
  const { from, to } = value ?? usual
  return (
    <OptionalPart {...around} on={value !== null}>
      <TimeField
        label={t('messages.from')}
        name={`${name}.from`}
        required
        value={from}
        error={errors[`${name}.from`] ?? errors[name]}
      />
      <TimeField
        label={t('messages.to')}
        name={`${name}.to`}
        required
        value={to}
        error={errors[`${name}.to`]}
      />
    </OptionalPart>
  )
}

/** What the fields say; null: it is off. */
export function hoursIn(form: FormData, name: string): Hours | null {
  if (!form.has(`${name}.from`)) return null
  return { from: String(form.get(`${name}.from`)), to: String(form.get(`${name}.to`)) }
}
