import type { ReactNode } from 'react'
import { Pager, type Pages } from '../ui/pager.tsx'
import { Table, type TableProps } from '../ui/table.tsx'
import { type Answer, Asked } from './asked.tsx'

type Props<T> = Omit<TableProps<T>, 'rows'> & {
  answer: Answer<{ items: T[]; next: string | null }>
  pages: Pages
  empty?: ReactNode
}

/** A list by cursor as a table: its rows, the page before and after, and whatever stands in their stead. */
export function AskedTable<T>({ answer, pages, empty, ...table }: Props<T>) {
  return (
    <>
      <Asked answer={answer} loading={<Table {...table} rows={undefined} />} empty={empty}>
        {({ items }) => <Table {...table} rows={items} />}
      </Asked>
      <Pager pages={pages} next={answer.data?.next} />
    </>
  )
}
