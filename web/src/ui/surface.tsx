import type { ReactNode } from 'react'
import { cx } from './class-names.ts'

export function Card({
  title,
  children,
  className,
}: {
  title?: string
  children: ReactNode
  className?: string
}) {
  return (
    <section className={cx('rounded-basket border border-line bg-surface p-5 sm:p-6', className)}>
      {title && <h2 className="mb-4 text-xl">{title}</h2>}
      {children}
    </section>
  )
}

const tones = {
  calm: 'bg-olive-wash text-olive-strong',
  warn: 'bg-honey-wash text-honey',
  bad: 'bg-clay-wash text-clay',
  plain: 'bg-raised text-ink',
}

export function Badge({ tone = 'plain', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span className={cx('inline-block rounded-full px-3 py-0.5 text-sm font-semibold', tones[tone])}>
      {children}
    </span>
  )
}

/** What stands where something will: of its size, so that nothing jumps. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={cx('block animate-pulse rounded-lg bg-raised', className ?? 'h-5 w-40')}
    />
  )
}

/** A place that is empty, and what to do about it. */
export function EmptyState({ title, words, action }: { title: string; words: string; action?: ReactNode }) {
  return (
    <div className="rounded-basket border border-dashed border-field-line px-6 py-10 text-center">
      <h2 className="text-xl">{title}</h2>
      <p className="mx-auto mt-2 max-w-md text-soft">{words}</p>
      {action && <div className="mt-5">{action}</div>}
    </div>
  )
}

/** What went wrong and what to do; `items`: each part of it. Read out at once. */
export function Failure({
  words,
  items = [],
  action,
}: {
  words: string
  items?: readonly string[]
  action?: ReactNode
}) {
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-4 rounded-basket bg-clay-wash px-5 py-4 text-clay"
    >
      <div className="min-w-0">
        <p>{words}</p>
        {items.length > 0 && (
          <ul className="list-disc ps-5">
            {items.map((item) => (
              <li key={item} dir="auto" className="wrap-anywhere">
                {item}
              </li>
            ))}
          </ul>
        )}
      </div>
      {action}
    </div>
  )
}
