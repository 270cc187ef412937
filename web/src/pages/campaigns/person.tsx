import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { SampleMark } from '../../ui/sample-mark.tsx'
import { Skeleton } from '../../ui/surface.tsx'

export function PersonList({ isLoading, children }: { isLoading: boolean; children: ReactNode }) {
  return (
    <ul aria-busy={isLoading} className="divide-y divide-line">
      {isLoading ? [1, 2, 3, 4].map((one) => <Skeleton key={one} className="my-3 h-10 w-full" />) : children}
    </ul>
  )
}

/** Somebody behind a number. */
export function Person({
  id,
  name,
  phone,
  sample,
  note,
  aside,
}: {
  id: string
  name: string | null
  phone: string | null
  sample: boolean
  note?: ReactNode
  aside?: ReactNode
}) {
  return (
    <li className="py-2.5">
      <Link to="/contacts/$id" params={{ id }} className="group flex items-baseline justify-between gap-4">
        <span className="font-semibold wrap-anywhere underline-offset-4 group-hover:underline">
          <bdi>{name ?? phone ?? '—'}</bdi> {sample && <SampleMark />}
        </span>
        <span className="shrink-0 text-end text-sm text-soft tabular-nums">{aside}</span>
      </Link>
      {name && phone && <bdi className="block text-sm text-soft tabular-nums">{phone}</bdi>}
      {note && (
        <p dir="auto" className="text-sm text-soft wrap-anywhere">
          {note}
        </p>
      )}
    </li>
  )
}
