import type { Queries } from '../db/client.ts'
import { type Order, readOrders } from './order-rows.ts'

/** The newest orders of a contact. */
export function findOrders({ sql }: { sql: Queries }, contactId: string, limit = 10): Promise<Order[]> {
  return readOrders(sql, sql`o.contact_id = ${contactId}`, limit)
}

/**
 * The order of this number, as people write it: with or without a leading "#". With `contactId` only one of that
 * contact: who asks by number alone may have read it on somebody else's parcel.
 */
export async function getOrder(
  { sql }: { sql: Queries },
  number: string,
  { contactId }: { contactId?: string } = {},
): Promise<Order | undefined> {
  const plain = number.trim().replace(/^#/, '')
  const condition = sql`o.number in (${plain}, ${`#${plain}`})
    and (${contactId ?? null}::uuid is null or o.contact_id = ${contactId ?? null}::uuid)`
  const [order] = await readOrders(sql, condition, 1)
  return order
}

/** By id, newest written first; `before` is the id of the last one seen. */
export async function listOrders(
  { sql }: { sql: Queries },
  {
    before,
    contactId,
    limit,
  }: { before?: { placedAt: string; id: string } | undefined; contactId?: string | undefined; limit: number },
): Promise<Order[]> {
  const condition = sql`
    (${before?.id ?? null}::uuid is null
      or (o.placed_at, o.id) < (${before?.placedAt ?? null}::timestamptz, ${before?.id ?? null}::uuid))
    and (${contactId ?? null}::uuid is null or o.contact_id = ${contactId ?? null}::uuid)`
  return readOrders(sql, condition, limit)
}
