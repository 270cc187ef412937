/** One of the shop's saved messages. `text`, `title`: words by language. */
export type QuickReply = {
  id: string
  shortcut: string
  title: Record<string, string>
  text: Record<string, string>
  media: { media: 'image' | 'video' | 'document'; link: string; filename?: string } | null
  buttons: string[]
}

/** An FAQ entry as a flow sees it; words by language. */
export type Faq = { id: string; question: Record<string, string>; answer: Record<string, string> }

/** What the FAQs make of a text. `words`: those of the message that spoke for the candidate; scores from 0 to 1. */
export type FaqFound = {
  verdict: 'sure' | 'unsure' | 'none'
  certainty: number
  candidates: (Faq & { language: string; phrase: string; score: number; words: string[] })[]
}

/** An order as a flow may tell it to its owner. Money is a decimal string, times are RFC 3339, `estimatedDelivery` as the store wrote it. */
export type OrderFacts = {
  id: string
  number: string
  placedAt: string
  status: 'pending' | 'paid' | 'fulfilled' | 'delivered' | 'cancelled' | 'refunded'
  total: string
  currency: string
  items: { name: string; quantity: number }[]
  payment: { method: string; state: string } | null
  shipments: ShipmentFacts[]
  returnedQuantity: number
}

export type ShipmentFacts = {
  carrier: string | null
  trackingNumber: string | null
  trackingUrl: string | null
  status: string
  estimatedDelivery: string | null
  pickupPoint: string | null
}

/**
 * A cart of the contact's. `soldOut`: the id of its product where there is none left. `open`: not bought as a whole; `ordered`: they ordered something since they changed it.
 * `url` leads back to it. `last`: of the reminders that they got of any of their carts, whether one still waits to leave,
 * and when the newest left (RFC 3339; null: none did). `refused`: they said no to such reminders.
 * `unreachable`: there is no phone to write to.
 * `rounds`: how many were begun of it, whoever had it.
 * `cappedAt`: when WhatsApp last said that they have had enough marketing for now; null: never.
 */
export type CartFacts = {
  id: string
  items: { name: string; quantity: number; image: string | null; soldOut?: string | null }[]
  total: string
  currency: string
  url: string | null
  changedAt: string
  open: boolean
  ordered: boolean
  last: { waits: boolean; at: string | null } | null
  refused?: boolean
  unreachable?: boolean
  cappedAt?: string | null
  rounds?: number
  /** What became of the coupon that was asked about; null: none was ordered under that key. */
  coupon?: CouponFacts | null
}

/** `code` null: it is not made yet, or (`failed`) will not be. */
type CouponFacts = { code: string | null; failed: boolean }

/** What a proof opens: the whole order to its e-mail, state and carrier to its postcode. `left`: tries before a human is asked. */
export type OrderProof =
  | { proved: 'owner' | 'email'; order: OrderFacts }
  | { proved: 'postcode'; order: Pick<OrderFacts, 'id' | 'number' | 'status' | 'shipments'> }
  | { proved: null; left: number }

/** When the shop's people are there, as of now. `opensAt`: the next opening, null while open and if none within two months; `dueAt`: so many open minutes from now. */
export type Opening = {
  open: boolean
  /** In which the hours count. */
  timeZone: string
  opensAt: string | null
  closesAt: string | null
  dueAt: string | null
  /** The day off that keeps the shop closed until then, by its name in the shopper's language; null: its week does. */
  holiday: string | null
}

/** Where a shopper stands among those who wait for a human. `answered`: a human has written since the handover. */
export type Place = { waiting: boolean; place: number; answered: boolean; windowUntil: string | null }

/** A product of the shop by the id that its WhatsApp catalogue uses. `stock` null: the store does not count it. */
export type ProductFacts = {
  retailerId: string
  sku: string | null
  name: string
  price: string | null
  currency: string | null
  stock: number | null
}

/** One line of a WhatsApp cart as it was sent, and what the shop sells under its id. `price` is of one piece. */
export type PricedItem = {
  item: { retailerId: string; quantity: number; price: string; currency: string }
  product: ProductFacts | null
}

/** A product that somebody may ask or wait for. `available`: there is some of it, or its store does not count it. Money is a decimal string. */
export type WantedProduct = {
  id: string
  name: string
  price: string | null
  currency: string | null
  url: string | null
  image: string | null
  available: boolean
}

export type WatchKind = 'back_in_stock' | 'price_drop'

/**
 * What a contact may mean by a product that they ask for. `named`: their words name it, those that do so best, ten at
 * most. `topic`: they were last talked to of it. `carts`: it is in a cart of theirs. `waiting`: what they wait for already.
 */
export type Wanted = {
  named: WantedProduct[]
  topic: WantedProduct | null
  carts: WantedProduct[]
  waiting: { id: string; kind: WatchKind; productId: string; name: string }[]
}

/**
 * What a contact asked of a product. `due`: it is as they want it. `key`: of the message that tells it, or would.
 * `price`: of the day they asked. `bought`: they ordered it since.
 */
export type Watch = {
  id: string
  kind: WatchKind
  price: string | null
  currency: string | null
  due: boolean
  bought: boolean
  key: string
}

/** A product as it is now, what is asked of it, and what was told lately, whether or not the message has left. */
export type Watched = { product: WantedProduct; open: Watch[]; told: Watch[] }

/** Questions a flow may ask of the world. The answer comes back as an `answered` event in the same turn. */
export type Query =
  /** → QuickReply[]: what the shop put in its menu, in its order. */
  | { type: 'find_menu' }
  /** → { reply: QuickReply, buttons: QuickReply[] } | null: the saved message of this id (any string: a pressed id may be forged). */
  | { type: 'find_quick_reply'; id: string }
  /** → { reply: QuickReply, buttons: QuickReply[] } | null: the saved message one of whose triggers the text has. */
  | { type: 'match_quick_reply'; text: string }
  /** → FaqFound */
  | { type: 'match_faq'; text: string }
  /** → Faq | null: the enabled entry of this id (any string). */
  | { type: 'find_faq'; id: string }
  /** → OrderFacts[]: the contact's own orders, newest first, ten at most. */
  | { type: 'find_orders' }
  /** → OrderProof: whether the contact may hear of this order. Their own needs no proof and may be named by its id; a wrong proof is counted. Any strings. */
  | { type: 'prove_order'; number: string; proof: string | null }
  /** → Opening; `openMinutes` asks for `dueAt`. */
  | { type: 'find_opening'; openMinutes?: number }
  /** → Place */
  | { type: 'find_place' }
  /** → CartFacts | null: the contact's cart of this id (any string). `couponKey`: the key of a coupon to tell of. */
  | { type: 'find_cart'; id: string; couponKey?: string }
  /** → Wanted: for these words, or these products by any of their ids. Any strings. */
  | { type: 'find_wanted'; text: string; ids: string[] }
  /** → Watched | null: what the contact asked of this product (any string), as of now; `dropPercent`: a price is cheap enough where it fell so far. */
  | { type: 'find_watched'; product: string; dropPercent: number }
  /** → PricedItem[]: these lines of a WhatsApp cart, in their order. Any strings. */
  | { type: 'find_products'; items: PricedItem['item'][] }
