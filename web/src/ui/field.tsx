import { type ComponentProps, useId } from 'react'
import { cx } from './class-names.ts'

const control = 'min-h-11 w-full rounded-xl border bg-surface px-3 py-2 text-ink'

type Around = { label: string; hint?: string | undefined; error?: string | undefined }

/** A label, an input, and below it a hint and what is wrong with it, all tied together for screen readers. */
export function Field({ label, hint, error, className, ...rest }: Around & ComponentProps<'input'>) {
  const id = useId()
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <input
        id={id}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-note`}
        className={cx(control, error ? 'border-clay' : 'border-field-line')}
        {...rest}
      />
      <Note id={`${id}-note`} hint={hint} error={error} />
    </div>
  )
}

export function SelectField({
  label,
  hint,
  error,
  options,
  ...rest
}: Around & ComponentProps<'select'> & { options: readonly { value: string; label: string }[] }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <select
        id={id}
        aria-describedby={`${id}-note`}
        className={cx(control, error ? 'border-clay' : 'border-field-line')}
        {...rest}
      >
        {options.map(({ value, label: shown }) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </select>
      <Note id={`${id}-note`} hint={hint} error={error} />
    </div>
  )
}

/** Grows with what is written, where the browser can. */
export function TextAreaField({
  label,
  hint,
  error,
  className,
  ...rest
}: Around & ComponentProps<'textarea'>) {
  const id = useId()
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={3}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-note`}
        className={cx(control, 'field-sizing-content max-h-96', error ? 'border-clay' : 'border-field-line')}
        {...rest}
      />
      <Note id={`${id}-note`} hint={hint} error={error} />
    </div>
  )
}

/** On or off, at once. */
export function Switch({
  label,
  isOn,
  onChange,
  disabled,
}: {
  label: string
  isOn: boolean
  onChange: (isOn: boolean) => void
  disabled?: boolean
}) {
  return (
    <label className="inline-flex min-h-10 cursor-pointer items-center gap-3 has-disabled:cursor-default has-disabled:opacity-60">
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        checked={isOn}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        className="peer sr-only"
      />
      <span
        aria-hidden="true"
        className="flex h-6 w-11 shrink-0 items-center rounded-full bg-field-line p-0.5 outline-offset-2 transition-colors peer-checked:bg-olive peer-focus-visible:outline-2 peer-focus-visible:outline-olive after:size-5 after:rounded-full after:bg-surface after:transition-transform peer-checked:after:translate-x-5 rtl:peer-checked:after:-translate-x-5"
      />
      {label}
    </label>
  )
}

function Note({ id, hint, error }: { id: string; hint: string | undefined; error: string | undefined }) {
  return (
    <p id={id} className={cx('mt-1 text-sm empty:hidden', error ? 'text-clay' : 'text-soft')}>
      {error ?? hint}
    </p>
  )
}
