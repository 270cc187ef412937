import type { FieldReader } from './field-reader.ts'
import { readCount, readCurrency } from './values/money.ts'

/** Orders known only as a sum, from files. */
export type History = {
  orders: number | null
  total: string | null
  currency: string | null
  firstAt: string | null
  lastAt: string | null
}

/** `unread`: some cell of it is filled and cannot be read, `ahead`: is dated later than now; the others are taken all the same. */
export function historyOf(
  { cell, day, amount: amountOf, latest }: FieldReader['history'],
  shopCurrency: string,
): { told: History | null; unread: boolean; ahead: boolean } {
  const amount = amountOf(cell('total_spent'))
  const orders = readCount(cell('orders_count'))
  const [first, last] = [day('first_order_date'), day('last_order_date')]
  const [firstAt, lastAt] = [first, last].map((at) => (at !== null && at > latest ? null : at)) as [
    string | null,
    string | null,
  ]
  const ahead = firstAt !== first || lastAt !== last
  const unread =
    (!amount && cell('total_spent') !== '') ||
    (orders === null && cell('orders_count') !== '') ||
    (!first && cell('first_order_date') !== '') ||
    (!last && cell('last_order_date') !== '')
  if (!amount && orders === null && !firstAt && !lastAt) return { told: null, unread, ahead }
  const told = {
    orders,
    total: amount?.amount ?? null,
    currency: amount ? (readCurrency(cell('currency')) ?? amount.currency ?? shopCurrency) : null,
    firstAt,
    lastAt,
  }
  return { told, unread, ahead }
}
