import type { Queries } from '../db/client.ts'
import { appendIn } from '../events/append.ts'
import type { NewEvent } from '../events/event.ts'
import type { NewId } from '../ids.ts'
import { json } from './write.ts'

export const whatsappStore = 'whatsapp'

/** A cart that a contact sent by WhatsApp. `externalId` says of which message. Money is a decimal string. */
export type WhatsappCart = {
  contactId: string
  externalId: string
  items: { sku: string; name: string; quantity: number; price: string }[]
  total: string
  currency: string
  sample: boolean
  at: Date
}

/**
 * Writes carts from WhatsApp with their `cart_updated` events, oldest first, in the caller's transaction. The event
 * is known by the message: a cart that was taken once is never taken again, whatever is replayed. A contact has one
 * open WhatsApp cart, whose id stays: a newer message changes what is in it.
 */
export async function keepWhatsappCarts(tx: Queries, newId: NewId, carts: WhatsappCart[]): Promise<void> {
  for (const cart of carts) await keep(tx, newId, cart)
}

async function keep(tx: Queries, newId: NewId, cart: WhatsappCart): Promise<void> {
  // A turn of the contact is the only writer of their WhatsApp cart, and it holds the contact's lock.
  const [open] = await tx<{ id: string }[]>`
    select id from carts where store = ${whatsappStore} and contact_id = ${cart.contactId} and completed_at is null
    order by changed_at desc, id desc limit 1`
  const id = open?.id ?? newId()
  const { stored } = await appendIn(tx, newId, [eventOf(cart, id, open === undefined)])
  if (stored === 0) return
  const { externalId, contactId, items, total, currency, sample, at } = cart
  await tx`
    insert into carts (id, store, external_id, changed_at, sample, contact_id, customer, items, total, currency)
    values (${id}, ${whatsappStore}, ${externalId}, ${at}, ${sample}, ${contactId}, '{}', ${json(tx, items)}, ${total}, ${currency})
    on conflict (id) do update set external_id = excluded.external_id, changed_at = excluded.changed_at,
      items = excluded.items, total = excluded.total, currency = excluded.currency`
}

/** As the event of any store's cart, so that whoever listens to those hears of these. */
function eventOf(cart: WhatsappCart, cartId: string, created: boolean): NewEvent {
  return {
    source: `store:${whatsappStore}`,
    dedupeKey: `cart:${cart.externalId}`,
    kind: 'cart_updated',
    channelId: null,
    about: { contactId: cart.contactId },
    payload: {
      store: whatsappStore,
      externalId: cart.externalId,
      cartId,
      created,
      total: cart.total,
      currency: cart.currency,
      pieces: cart.items.reduce((sum, item) => sum + item.quantity, 0),
      completedAt: null,
      wasCompleted: false,
    },
    occurredAt: cart.at,
  }
}
