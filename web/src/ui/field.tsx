import { type ComponentProps, type ReactNode, useId } from 'react'
import { cx } from './class-names.ts'
import { type PatternName, patterns, useFieldProblem } from './form.tsx'

export const control = 'min-h-11 w-full rounded-xl border bg-surface px-3 py-2 text-ink'
export const borderOf = (error: string | undefined) => (error ? 'border-clay' : 'border-field-line')

/**
 * Fields side by side: their labels, controls and notes in three rows of one grid, so that a label of two lines does
 * not push its own control below the other's.
 */
export const fieldRow =
  '-mb-4 grid grid-cols-1 gap-x-5 sm:grid-cols-2 [&>div]:mb-4 [&>div]:grid [&>div]:min-w-0 [&>div]:row-span-3 [&>div]:grid-cols-1 [&>div]:grid-rows-subgrid [&>div>label]:self-end'

export type AroundProps = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  className?: string | undefined
}

/** A label, a control, and below it a hint or what is wrong with it, all tied together for screen readers. */
export function Around({
  id,
  label,
  hint,
  error,
  isLabelHidden,
  className,
  children,
}: AroundProps & { id: string; isLabelHidden?: boolean; children: ReactNode }) {
  return (
    <div className={className}>
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'mb-1 block font-semibold'}>
        {label}
      </label>
      {children}
      <p id={`${id}-note`} className="mt-1 text-sm text-soft empty:hidden">
        {error && <span className="block text-clay">{error}</span>}
        {hint}
      </p>
    </div>
  )
}

/** What every control has: its own name, and what is wrong with it by the server or by the form around it. */
function useTied({ error, ...around }: AroundProps) {
  const id = useId()
  const problem = useFieldProblem(id)
  const shown = problem ?? error
  return {
    around: { ...around, id, error: shown },
    tied: { id, 'aria-invalid': shown !== undefined, 'aria-describedby': `${id}-note` },
    look: cx(control, borderOf(shown)),
  }
}

/** `format`: what it must be, beyond what `type` says. */
export function Field({
  label,
  hint,
  error,
  className,
  format,
  ...rest
}: AroundProps & ComponentProps<'input'> & { format?: PatternName }) {
  const { around, tied, look } = useTied({ label, hint, error, className })
  return (
    <Around {...around}>
      <input
        {...tied}
        className={look}
        {...(format && { pattern: patterns[format], 'data-pattern': format })}
        {...rest}
      />
    </Around>
  )
}

export function SelectField({
  label,
  hint,
  error,
  options,
  ...rest
}: AroundProps & ComponentProps<'select'> & { options: readonly { value: string; label: string }[] }) {
  const { around, tied, look } = useTied({ label, hint, error })
  return (
    <Around {...around}>
      <select {...tied} className={cx(look, 'truncate')} {...rest}>
        {options.map(({ value, label: shown }) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </select>
    </Around>
  )
}

/** Grows with what is written, where the browser can. */
export function TextAreaField({
  label,
  hint,
  error,
  className,
  ...rest
}: AroundProps & ComponentProps<'textarea'>) {
  const { around, tied, look } = useTied({ label, hint, error, className })
  return (
    <Around {...around}>
      <textarea
        {...tied}
        dir="auto"
        rows={3}
        className={cx(look, 'field-sizing-content max-h-96')}
        {...rest}
      />
    </Around>
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
