import { type Row, rows, shoppingData } from '../../contacts/shopping-data.ts'
import type { Queries, Sql } from '../../db/client.ts'
import { isProved } from '../prove-account.ts'
import { account, accountsOf, type Named } from './customer-people.ts'
import type { ConnectDeps, FactApplied, FactOf } from './fact.ts'

/** The store's own customer, and orders that it names with them. */
export type CustomerAsked = { store: string; customerId: string | null; orderIds: string[] }

/**
 * The store's owner must answer within 30 days: the alert says where it can be read. All that is kept of who is proved to
 * be the customer; else what the store told of them, and nothing of whoever has their phone.
 */
export async function tellDataRequest(
  tx: Queries,
  deps: ConnectDeps,
  store: string,
  { customerId, orderIds, requestId }: FactOf<'data_requested'>,
): Promise<FactApplied> {
  const named: Named = { customerId, orderIds, mail: null, line: null }
  const proved: string[] = []
  for (const id of await accountsOf(tx, store, named))
    if (await isProved(tx, store, id, customerId)) proved.push(id)
  const isAll = proved.length > 0 && !(await hasOthers(tx, { store, customerId, orderIds }, proved))
  await deps.alert(tx, 'data_requested', `${store}:${requestId ?? customerId ?? orderIds[0]}`, {
    store,
    customerId,
    exports: [
      ...proved.map((id) => `${deps.publicUrl}/api/contacts/${id}/export`),
      ...(isAll
        ? []
        : [`${deps.publicUrl}/api/store/personal-data?${queryOf({ store, customerId, orderIds })}`]),
    ],
  })
  return { contactId: proved[0] ?? null }
}

function queryOf({ store, customerId, orderIds }: CustomerAsked): string {
  const query = new URLSearchParams({ store })
  if (customerId !== null) query.set('customer', customerId)
  if (orderIds.length > 0) query.set('orders', orderIds.join(','))
  return query.toString()
}

/** Whether the store told something of them that is with nobody of these. */
async function hasOthers(tx: Queries, asked: CustomerAsked, contactIds: string[]): Promise<boolean> {
  const elsewhere = tx`(contact_id is null or contact_id <> all(${contactIds}::uuid[]))`
  const { orders, carts } = conditions(tx, asked)
  const [row] = await tx<[{ others: boolean }]>`
    select exists (select from orders o where ${orders} and ${elsewhere})
      or exists (select from carts where ${carts} and ${elsewhere}) as others`
  return row.others
}

/** What the store told of its customer: by its own ids, whosever phone stands there. */
function conditions(tx: Queries, { store, customerId, orderIds }: CustomerAsked) {
  const isTheirs = tx`${account(tx)} = ${customerId}::text`
  return {
    accounts: tx`store = ${store} and external_id = ${customerId}`,
    orders: tx`store = ${store} and (${isTheirs} or external_id = any(${orderIds}::text[]) and ${account(tx)} is null)`,
    carts: tx`store = ${store} and ${isTheirs}`,
  }
}

/** What a store told of its customer, to be given to them; undefined where it told nothing. */
export async function exportCustomer(
  { sql }: { sql: Sql },
  asked: CustomerAsked,
): Promise<Record<'accounts' | 'orders' | 'carts' | 'consents', Row[]> | undefined> {
  return sql.begin('isolation level repeatable read read only', async (tx) => {
    const told = await shoppingData(tx, conditions(tx, asked))
    if (Object.values(told).every((all) => all.length === 0)) return undefined
    const { store, customerId } = asked
    const keys = [
      ...(customerId === null ? [] : [`customer:${customerId}`]),
      ...told.orders.map((one) => `order:${one.externalId}`),
      ...told.carts.map((one) => `cart:${one.externalId}`),
    ].map((thing) => `store:${store}:${thing}:`)
    const consents = await rows(
      tx,
      tx`
      select purpose, granted, source, words, occurred_at, recorded_at from consents
      where source = ${`store:${store}`} and exists (
        select from unnest(${keys}::text[]) as t(key) where starts_with(dedupe_key, t.key))
      order by id`,
    )
    return { ...told, consents }
  })
}
