import { useEffect, useRef, useState } from 'react'
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
  const told = useRef(value)
  // What was not told here comes from elsewhere, such as a button that clears or the browser's Back, and is shown.
  useEffect(() => {
    if (value === told.current) return
    told.current = value
    setText(value)
  }, [value])
  useEffect(() => {
    if (text === value) return
    const timer = setTimeout(() => {
      told.current = text
      onChange(text)
    }, pauseMs)
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
