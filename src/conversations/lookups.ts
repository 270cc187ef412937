import { findProducts } from '../commerce/catalogue.ts'
import { findCoupon } from '../commerce/coupons.ts'
import { findOrders } from '../commerce/find.ts'
import { findCart } from '../commerce/find-cart.ts'
import { proveOrder } from '../commerce/prove.ts'
import { findWatched } from '../commerce/watches/watched.ts'
import type { Queries } from '../db/client.ts'
import { readCapped } from '../outbox/capped.ts'
import type { NewMessage } from '../outbox/message.ts'
import { lastReminder } from '../outbox/withdraw.ts'
import type { Lookups } from './answers.ts'
import { factsOf, proofOf } from './order-facts.ts'
import { placeOf } from './place.ts'
import { findWanted } from './wanted.ts'

/** Looks things up in the turn's own transaction. `unwritten` are messages that come with its commit. */
export const lookupsIn = (tx: Queries, unwritten: NewMessage[]): Lookups => ({
  findOrders: async (contactId) => (await findOrders({ sql: tx }, contactId)).map(factsOf),
  proveOrder: async (asked) => proofOf(await proveOrder(tx, asked)),
  findCart: async ({ contactId, id, couponKey }) => {
    const cart = await findCart(tx, contactId, id)
    if (!cart) return null
    const last = await lastReminder(tx, contactId)
    const waits = unwritten.some((one) => one.contactId === contactId && one.purpose === 'cart')
    return {
      ...cart,
      last: waits ? { at: null, ...last, waits } : last,
      cappedAt: (await readCapped(tx, [contactId])).get(contactId)?.toISOString() ?? null,
      coupon: couponKey === null ? null : await findCoupon(tx, couponKey),
    }
  },
  findPlace: async (waiting, now) => ({ place: await placeOf(tx, waiting, now) }),
  findWanted: (asked) => findWanted(tx, asked),
  findWatched: (asked) => findWatched(tx, asked),
  findProducts: (retailerIds) => findProducts({ sql: tx }, retailerIds),
})
