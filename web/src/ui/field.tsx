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

function Note({ id, hint, error }: { id: string; hint: string | undefined; error: string | undefined }) {
  return (
    <p id={id} className={cx('mt-1 text-sm empty:hidden', error ? 'text-clay' : 'text-soft')}>
      {error ?? hint}
    </p>
  )
}
