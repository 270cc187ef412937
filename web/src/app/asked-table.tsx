import type { ReactNode } from 'react'
import { Pager, type Pages } from '../ui/pager.tsx'
import { Table, type TableProps } from '../ui/table.tsx'
import { type Answer, Asked } from './asked.tsx'

/** A list by cursor, where one is in it, and what stands there when it has nothing. */
export type ListOf<T> = {
  answer: Answer<{ items: T[]; next: string | null }>
  pages: Pages
  empty?: ReactNode
}

/** A list by cursor as a table: its rows, the page before and after, and whatever stands in their stead. */
export function AskedTable<T>({ answer, pages, empty, ...table }: ListOf<T> & Omit<TableProps<T>, 'rows'>) {
  return (
    <>
      <Asked answer={answer} loading={<Table {...table} rows={undefined} />} empty={empty}>
        {({ items }) => <Table {...table} rows={items} />}
      </Asked>
      <Pager pages={pages} next={answer.data?.next} />
    </>
  )
}
