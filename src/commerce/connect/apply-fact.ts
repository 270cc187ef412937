import type { Queries } from '../../db/client.ts'
import { type ConsentGiven, stopPurposes } from '../../events/event.ts'
import type { ConsentNow, Fact, OrderNow, Part } from '../../stores/store.ts'
import { applyCart } from '../carts.ts'
import { applyCustomer } from '../customers.ts'
import { applyOrder } from '../orders.ts'
import { applyProduct, removeProducts } from '../products.ts'
import { cartShape, customerShape, orderShape, productShape } from '../shapes.ts'
import { type CommerceDeps, inside } from '../write.ts'
import { emptyCart } from './empty-cart.ts'
import { assemble, cartOf, keepAlias, keepParts } from './parts.ts'
import { eraseCustomer, eraseShop, tellDataRequest } from './privacy.ts'

/** `currency`: the shop's, for what bears none. `consentNamesWhatsApp`: whether the store's words of consent do. */
export type ConnectDeps = CommerceDeps & {
  currency: string
  consentNamesWhatsApp: boolean
  publicUrl: string
  /** The store's own name, where it is known: `shop.myshopify.com`. */
  shopOf(store: string): string | null
  alert(tx: Queries, kind: string, subject: string, details: Record<string, unknown>): Promise<void>
}

/** `contactId`: whom it is about. `again`: there is more of it to do than fits in one transaction. */
export type FactApplied = { contactId: string | null; again?: boolean; forget?: boolean }

/** `quiet`: it is history. */
type Options = { quiet?: boolean }

const nobody: FactApplied = { contactId: null }

/** Makes it so, in the caller's transaction. What is older than what is stored changes nothing. */
export async function applyFact(
  tx: Queries,
  deps: ConnectDeps,
  store: string,
  fact: Fact,
  { quiet = false }: Options = {},
): Promise<FactApplied> {
  const within = { ...deps, sql: inside(tx) }
  const options = (at: Date) => ({ occurredAt: at, quiet })
  switch (fact.kind) {
    case 'customer': {
      const { consent, ...data } = fact.data
      const shape = customerShape.parse({ ...data, consents: consentsOf(deps, consent) })
      return applyCustomer(within, store, fact.externalId, shape, options(fact.at))
    }
    case 'product': {
      const currency = fact.data.price === null ? null : (fact.data.currency ?? deps.currency)
      const shape = productShape.parse({ ...fact.data, currency })
      return applyProduct(within, store, fact.externalId, shape, options(fact.at))
    }
    case 'product_gone':
      if (await removeProducts(tx, deps.newId, { store, ...fact })) deps.wake.account()
      return nobody
    case 'order':
      return applyParts(tx, deps, store, fact.externalId, { order: fact, parts: fact.parts }, quiet)
    case 'order_part':
      return applyParts(tx, deps, store, fact.orderId, { parts: [fact.part] }, quiet)
    case 'order_gone':
      return cancelUnpaid(tx, deps, store, fact.externalId, fact.at)
    case 'cart': {
      if (fact.alias) {
        const { alias, externalId: cartId, at } = fact
        await keepAlias(tx, deps.newId, store, { alias, cartId, at })
      }
      const { consent, ...data } = fact.data
      const shape = cartShape.parse({
        ...data,
        consents: consentsOf(deps, consent),
        currency: fact.data.currency ?? deps.currency,
        updatedAt: fact.at.toISOString(),
      })
      return applyCart(within, store, fact.externalId, shape, options(fact.at))
    }
    case 'cart_gone': {
      const cartId = await cartOf(tx, store, fact.alias)
      return cartId === undefined ? nobody : emptyCart(tx, within, store, cartId, fact.at)
    }
    case 'customer_erased':
      return eraseCustomer(tx, deps, store, fact)
    case 'shop_erased':
      return eraseShop(tx, deps, store, fact)
    case 'data_requested':
      return tellDataRequest(tx, deps, store, fact)
  }
}

type Told = { order?: { at: Date; data: OrderNow }; parts: Part[] }

/** The event is of the newest that was told, the version that of the order itself: a parcel moves, and the order stays as it was. */
async function applyParts(
  tx: Queries,
  deps: ConnectDeps,
  store: string,
  orderId: string,
  told: Told,
  quiet: boolean,
): Promise<FactApplied> {
  if (!(await keepParts(tx, deps.newId, store, orderId, told))) return nobody
  const whole = await assemble(tx, store, orderId)
  if (!whole) return nobody
  const { consent, ...data } = whole.data
  const shape = orderShape.parse({ ...data, consents: consentsOf(deps, consent) })
  const times = [...told.parts.map((one) => one.at), ...(told.order ? [told.order.at] : [])]
  const newest = new Date(Math.max(whole.version.getTime(), ...times.map((at) => at.getTime())))
  const options = { occurredAt: newest, version: whole.version, quiet }
  return applyOrder({ ...deps, sql: inside(tx) }, store, orderId, shape, options)
}

/**
 * The store has it no more. One that nobody paid was given up; any other stays what it was, for the books and for
 * whoever asks: a shop that tidies up its old orders cancels none of them.
 */
async function cancelUnpaid(
  tx: Queries,
  deps: ConnectDeps,
  store: string,
  orderId: string,
  at: Date,
): Promise<FactApplied> {
  const whole = await assemble(tx, store, orderId)
  if (whole?.data.status !== 'pending') return nobody
  const { shipments: _, refundedTotal: __, returnedQuantity: ___, ...data } = whole.data
  return applyParts(
    tx,
    deps,
    store,
    orderId,
    { order: { at, data: { ...data, status: 'cancelled' } }, parts: [] },
    false,
  )
}

/** A yes in other words is no yes to WhatsApp; and then a no to those is none either. */
function consentsOf({ consentNamesWhatsApp }: ConnectDeps, consent: ConsentNow | null): ConsentGiven[] {
  if (!consent || !(consent.namesWhatsApp || consentNamesWhatsApp)) return []
  const { namesWhatsApp: _, ...said } = consent
  return stopPurposes.map((purpose) => ({ purpose, ...said }))
}
