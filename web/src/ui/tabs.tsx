import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** Places of one page, each with an address of its own. */
export function TabLinks({
  label,
  tabs,
}: {
  label: string
  tabs: readonly { to: NonNullable<LinkProps['to']>; label: ReactNode; exact?: boolean }[]
}) {
  return (
    <nav aria-label={label} className="mb-6 flex flex-wrap gap-x-1 border-b border-line">
      {tabs.map((tab) => (
        <Link
          key={tab.to}
          to={tab.to}
          activeOptions={{ exact: tab.exact ?? false, includeSearch: false }}
          className="-mb-px flex min-h-11 shrink-0 items-center border-b-2 border-transparent px-3 font-semibold text-soft hover:text-ink aria-[current=page]:border-clay aria-[current=page]:text-ink"
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}

/** One of a few, side by side: a language, a period. */
export function Pills<T extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string
  options: readonly { value: T; label: ReactNode }[]
  value: T
  onChange: (value: T) => void
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a flex row in all browsers.
    <div
      role="group"
      aria-label={label}
      className="inline-flex flex-wrap gap-1 justify-self-start rounded-3xl bg-raised p-1"
    >
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
          className="min-h-9 rounded-full px-4 text-soft hover:text-ink aria-pressed:bg-surface aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:shadow-sm"
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
