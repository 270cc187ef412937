import type { NewId } from '../../ids.ts'
import type { Known } from './known.ts'
import type { ImportedOrder } from './order.ts'
import type { Outcome } from './outcome.ts'
import type { Before, Plan } from './plan.ts'
import type { Person } from './row.ts'

type Became = {
  outcome: Extract<Outcome, 'new' | 'updated' | 'unchanged' | 'duplicate'>
  before: Before['order'] | undefined
}

/**
 * What becomes of a row's order. A number that stands further up in the file is the same order, of which this line
 * adds products (Shopify writes a line for each). One that an older import brought is brought up to date.
 */
export function decideOrder(
  newId: NewId,
  line: number,
  order: ImportedOrder,
  contactId: string,
  person: Person,
  known: Known,
  plan: Plan,
): Became {
  const stored = known.orders.get(order.number)
  const add = (orderId: string) => {
    const ids = order.items.map(() => newId())
    order.items.forEach((item, i) => {
      // The line makes places unique without asking how many there are.
      plan.items.push({ ...item, id: ids[i]!, orderId, position: (line % 20_000_000) * 100 + i })
    })
    return ids
  }
  if (stored?.inFile) {
    const items = add(stored.id)
    return { outcome: 'duplicate', before: items.length > 0 ? { id: stored.id, items } : undefined }
  }
  const next = {
    contactId,
    placedAt: order.placedAt!,
    status: order.status,
    total: order.total!,
    currency: order.currency,
    inFile: true,
  }
  const customer = { phone: person.phone, email: person.email, name: person.name }
  if (!stored) {
    const id = newId()
    known.orders.set(order.number, { id, ...next })
    plan.orders.push({ ...order, id, contactId, customer, line })
    add(id)
    return { outcome: 'new', before: { id } }
  }
  const same =
    stored.placedAt === next.placedAt &&
    stored.status === next.status &&
    Number(stored.total) === Number(next.total) &&
    stored.currency === next.currency
  known.orders.set(order.number, { id: stored.id, ...next, contactId: stored.contactId ?? contactId })
  if (same) return { outcome: 'unchanged', before: undefined }
  plan.orders.push({ ...order, id: stored.id, contactId: stored.contactId ?? contactId, customer, line })
  const { placedAt, status, total, currency } = stored
  return { outcome: 'updated', before: { id: stored.id, from: { placedAt, status, total, currency } } }
}
