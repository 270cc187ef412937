import { useEffect, useState } from 'react'
import { cx } from './class-names.ts'

const pauseMs = 250

/** A field to search by; tells what is written once the writer pauses. */
export function Search({
  label,
  value,
  onChange,
  className,
}: {
  label: string
  value: string
  onChange: (value: string) => void
  className?: string
}) {
  const [text, setText] = useState(value)
  useEffect(() => {
    if (text === value) return
    const timer = setTimeout(() => onChange(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text, value, onChange])
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={label}
      dir="auto"
      value={text}
      onChange={(event) => setText(event.target.value)}
      // In a form it would send what was not meant to be sent.
      onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      className={cx('min-h-11 w-full rounded-full border border-field-line bg-surface px-5', className)}
    />
  )
}
