import type { Fields } from '../read.ts'
import type { Asked, Fact, Page } from '../store.ts'
import { readCustomer } from './customer.ts'
import { gmt } from './times.ts'

export type Get = (
  path: string,
  query: Record<string, string>,
) => Promise<{ items: Fields[]; total: number | null }>

const perPage = 100
/** As often as a store is looked at. */
const lookMs = 15 * 60_000

/**
 * The REST API cannot say which customers changed. The first time all are read; after that, those who are new, the
 * newest first, and with each look one page of all, another one each time: of ten thousand each is seen again once a
 * day, whatever their webhook has lost. Who orders is told with the order anyway.
 */
export async function customers(get: Get, { since, page }: Asked): Promise<Page> {
  if (since === null) return all(get, Math.max(1, Number(page ?? 1) || 1))
  const [, again] = /^again:(\d+)$/.exec(page ?? '') ?? []
  if (again) return { ...(await all(get, Number(again))), next: null, total: null }
  const number = Math.max(1, Number(page ?? 1) || 1)
  const { items, total } = await read(get, number, { orderby: 'registered_date', order: 'desc' })
  const fresh = items.filter((one) => (gmt(one.date_created_gmt)?.getTime() ?? 0) >= since.getTime())
  const isMore = fresh.length === perPage
  const pages = Math.ceil((total ?? 0) / perPage)
  const next = isMore ? String(number + 1) : pages > 0 ? `again:${turnOf(pages)}` : null
  return { facts: factsOf(fresh), next, total: null }
}

const turnOf = (pages: number) => 1 + (Math.floor(Date.now() / lookMs) % pages)

async function all(get: Get, number: number): Promise<Page> {
  const { items, total } = await read(get, number, { orderby: 'id', order: 'asc' })
  return { facts: factsOf(items), next: items.length < perPage ? null : String(number + 1), total }
}

const read = (get: Get, number: number, order: { orderby: string; order: string }) =>
  get('customers', { per_page: String(perPage), page: String(number), ...order, role: 'all' })

function factsOf(items: Fields[]): Fact[] {
  const now = new Date()
  return items.flatMap((one) => readCustomer(one, now) ?? [])
}
