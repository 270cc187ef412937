import type { ReactNode } from 'react'
import { cx } from './class-names.ts'
import { Skeleton } from './surface.tsx'

export type Column<T> = {
  key: string
  label: ReactNode
  cell: (row: T) => ReactNode
  /** `end`: numbers. */
  align?: 'end'
  /** Not on a phone. */
  wide?: boolean
}

export type TableProps<T> = {
  label: string
  columns: readonly Column<T>[]
  rows: readonly T[] | undefined
  rowKey: (row: T) => string
  rowClass?: (row: T) => string | undefined
}

/** Rows under headings. `rows` undefined: they are on their way. */
export function Table<T>({ label, columns, rows, rowKey, rowClass }: TableProps<T>) {
  const side = ({ align, wide }: Column<T>) =>
    cx(align === 'end' ? 'text-end tabular-nums' : 'text-start', wide && 'hidden md:table-cell')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by the keyboard too.
    <div className="overflow-x-auto rounded-basket border border-line bg-surface" tabIndex={0}>
      <table aria-busy={rows === undefined} className="w-full border-collapse">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr className="border-b border-line text-sm text-soft">
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cx('px-4 py-2.5 font-semibold', side(column))}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows === undefined
            ? [1, 2, 3, 4, 5].map((row) => (
                <tr key={row}>
                  {columns.map((column) => (
                    <td key={column.key} className={cx('px-4 py-3.5', side(column))}>
                      <Skeleton className="inline-block h-4 w-24" />
                    </td>
                  ))}
                </tr>
              ))
            : rows.map((row) => (
                <tr key={rowKey(row)} className={cx('hover:bg-raised', rowClass?.(row))}>
                  {columns.map((column) => (
                    <td key={column.key} className={cx('px-4 py-3 align-middle', side(column))}>
                      {column.cell(row)}
                    </td>
                  ))}
                </tr>
              ))}
        </tbody>
      </table>
    </div>
  )
}
