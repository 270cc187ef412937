import type {
  CartFacts,
  Opening,
  OrderFacts,
  OrderProof,
  Place,
  PricedItem,
  ProductFacts,
  Wanted,
  Watched,
} from '../flows/flow.ts'
import { findFaq, matchFaqs } from '../shop/faqs/told.ts'
import { findOpening } from '../shop/opening.ts'
import { namesOrder } from '../shop/personal-facts.ts'
import { findMenu, findQuickReply, matchQuickReply, type SavedMessage } from '../shop/saved-messages.ts'
import { isAnswered } from './answered.ts'
import { languageOf, type Scene } from './scene.ts'
import type { Conversation } from './world.ts'

/** What decides about a shopper's place among those who wait; the turn may have changed it since it was read. */
export type Waiting = Pick<Conversation, 'id' | 'waitingSince' | 'urgent' | 'dueAt'>

/** What must be looked up in the database, in the turn's transaction. */
export type Lookups = {
  /** The contact's own orders, newest first, ten at most. */
  findOrders(contactId: string): Promise<OrderFacts[]>
  /** A wrong proof is counted once for each event, whatever the turn is repeated. */
  proveOrder(asked: {
    contactId: string
    eventId: string
    number: string
    proof: string | null
    at: Date
  }): Promise<OrderProof>
  findCart(asked: { contactId: string; id: string; couponKey: string | null }): Promise<CartFacts | null>
  findPlace(waiting: Waiting, now: Date): Promise<Omit<Place, 'waiting' | 'answered' | 'windowUntil'>>
  /** What the contact may mean by these words or ids; `topic`: of the product that they were last talked to of. */
  findWanted(asked: {
    contactId: string
    text: string
    ids: string[]
    topic: string | null
    now: Date
  }): Promise<Wanted>
  findWatched(asked: {
    contactId: string
    productId: string
    dropPercent: number
    now: Date
  }): Promise<Watched | null>
  /** Those of these ids that the shop knows, each under the id that was asked for. */
  findProducts(retailerIds: string[]): Promise<ProductFacts[]>
}

/** Answers a flow's question from what the turn has at hand, or looks it up. Plain JSON, as the flow's contract says per query. */
export const answering =
  (lookups: Lookups): Scene['ask'] =>
  async (query, scene, eventId) => {
    const { shop, world, conversation, now } = scene
    const contactId = world.contact.id
    switch (query.type) {
      case 'find_menu':
        return findMenu(shop)
      case 'find_quick_reply':
        return forPerson(findQuickReply(shop, query.id), scene, lookups)
      case 'match_quick_reply':
        return forPerson(matchQuickReply(shop, query.text, languageOf(scene)), scene, lookups)
      case 'match_faq':
        return matchFaqs(shop, query.text, languageOf(scene), now)
      case 'find_faq':
        return findFaq(shop, query.id, now)
      case 'find_orders':
        return lookups.findOrders(contactId)
      case 'prove_order':
        return lookups.proveOrder({
          contactId,
          eventId,
          number: query.number,
          proof: query.proof,
          at: now,
        })
      case 'find_cart':
        return lookups.findCart({ contactId, id: query.id, couponKey: query.couponKey ?? null })
      case 'find_opening':
        return findOpening(shop, now, languageOf(scene), query.openMinutes) satisfies Opening
      case 'find_place':
        return { ...(await lookups.findPlace(conversation, now)), ...standing(scene) }
      case 'find_wanted': {
        const topic = world.contact.topics.find((one) => one.startsWith('product:'))?.slice('product:'.length)
        return lookups.findWanted({ contactId, text: query.text, ids: query.ids, topic: topic ?? null, now })
      }
      case 'find_watched':
        return lookups.findWatched({
          contactId,
          productId: query.product,
          dropPercent: query.dropPercent,
          now,
        })
      case 'find_products':
        return priced(lookups, query.items)
    }
  }

/** A saved message, with what its words need to be said to this contact at hand. */
async function forPerson(
  found: SavedMessage | null,
  scene: Scene,
  lookups: Lookups,
): Promise<SavedMessage | null> {
  const named = Object.values(found?.reply.text ?? {}).some(namesOrder)
  if (named && scene.newestOrder === undefined) {
    const [newest] = await lookups.findOrders(scene.world.contact.id)
    scene.newestOrder = newest ?? null
  }
  return found
}

async function priced(lookups: Lookups, items: PricedItem['item'][]): Promise<PricedItem[]> {
  const ids = new Set(items.map(({ retailerId }) => retailerId))
  const products = await lookups.findProducts([...ids])
  const byId = new Map(products.map((product) => [product.retailerId, product]))
  return items.map((item) => ({ item, product: byId.get(item.retailerId) ?? null }))
}

/** How the turn's own conversation stands: what this turn has changed is not in the database yet. */
function standing({ conversation }: Scene): Pick<Place, 'waiting' | 'answered' | 'windowUntil'> {
  const { mode, waitingSince, windowUntil } = conversation
  return {
    waiting: mode === 'human' && waitingSince !== null,
    answered: isAnswered(conversation),
    windowUntil: windowUntil?.toISOString() ?? null,
  }
}
