import type { ComponentProps } from 'react'
import { cx } from './class-names.ts'

const looks = {
  primary: 'bg-olive text-on-olive hover:bg-olive-strong',
  plain: 'border border-field-line bg-surface text-ink hover:bg-raised',
  quiet: 'text-ink hover:bg-raised',
  danger: 'border border-clay bg-surface text-clay hover:bg-clay-wash',
}

/** What all buttons and links that look like one share. Targets are 40 px high. */
export const buttonClass = (look: keyof typeof looks = 'plain') =>
  cx(
    'inline-flex min-h-10 items-center justify-center gap-2 rounded-full px-5 py-2 font-semibold transition-colors disabled:opacity-60',
    looks[look],
  )

/**
 * What is said of one whose face is an icon is also shown to whoever points at it. Of a double click on one that does
 * or ends something the second click does nothing: people double-click whatever looks important.
 */
export function Button({
  look,
  className,
  type = 'button',
  onClick,
  ...rest
}: ComponentProps<'button'> & { look?: keyof typeof looks }) {
  const isWeighty = look === 'primary' || look === 'danger'
  return (
    <button
      type={type}
      title={rest['aria-label']}
      className={cx(buttonClass(look), className)}
      onClick={(event) => {
        // The count of a double click; a key has none.
        if (isWeighty && event.detail > 1) event.preventDefault()
        else onClick?.(event)
      }}
      {...rest}
    />
  )
}
