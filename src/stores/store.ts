/**
 * How a store speaks. A store turns its own webhooks and the answers of its own API into neutral facts of what is
 * there now. It knows no database, queue or room; a new one is a folder beside this file and a line in `registry.ts`.
 *
 * Words: a *delivery* is one webhook as it came; a *topic* is the store's word for what it tells; a *fact* is one
 * thing as the store has it, with the store's own time; a *part* is a piece of an order that has a time of its own.
 */

import type { CartNow, CustomerNow, OrderNow, Part, ProductNow } from './shapes.ts'

export type * from './shapes.ts'

export type Headers = Record<string, string | string[] | undefined>

/** `at`: the store's own time of it; null where the store does not say. `dedupeKey` is the same however often it is delivered. */
export type Delivery = { topic: string; dedupeKey: string; at: Date | null }

/** What a store says is so. Writing one twice, late or in any order leaves the newest. */
export type Fact =
  /** { "kind": "customer", "externalId": "71", "at": "2026-11-20T16:30:00Z", "data": { "name": "Μαρία Πηλού" } } */
  | { kind: 'customer'; externalId: string; at: Date; data: CustomerNow }
  | { kind: 'product'; externalId: string; at: Date; data: ProductNow }
  /** What can be bought of it is there no more, whether this is its id or its product's; but for these. */
  | { kind: 'product_gone'; externalId: string; at: Date; except?: string[] }
  /** `at` is of the order itself; its parts bear their own. `checkout`: another name of the cart that it came of; `token`: its own name for it, where that is of the checkout alone, whose cart may have been told by its own. */
  | {
      kind: 'order'
      externalId: string
      at: Date
      data: OrderNow
      parts: Part[]
      checkout?: string | undefined
      token?: string | undefined
    }
  /** A parcel or a refund that was told without its order. */
  | { kind: 'order_part'; orderId: string; part: Part }
  | { kind: 'order_gone'; externalId: string; at: Date }
  /**
   * `aliases`: by which other names the store speaks of it. `provisional`: nor is its id more than one of them, and any
   * cart that is known by one of them is this one.
   */
  | { kind: 'cart'; externalId: string; at: Date; data: CartNow; aliases?: string[]; provisional?: boolean }
  | { kind: 'cart_gone'; alias: string; at: Date }
  | {
      kind: 'customer_erased'
      customerId: string | null
      orderIds: string[]
      email: string | null
      phone: string | null
    }
  /** `shop`: the store's name for itself, null where it does not say. */
  | { kind: 'shop_erased'; shop: string | null }
  | { kind: 'data_requested'; customerId: string | null; orderIds: string[]; requestId: string | null }

/** `ignored`: a topic that nothing here needs. `unreadable`: it should have been a fact, and is none. */
export type Reading = Fact[] | 'ignored' | 'unreadable'

export type StoreWebhooks = {
  /** Whether the signature over the raw bytes is right for one of these secrets. Constant time. */
  verify(raw: Buffer, headers: Headers, secrets: string[]): boolean
  /** A greeting that bears no signature and says nothing: it is answered with 200 and not stored. */
  isGreeting(raw: Buffer, headers: Headers): boolean
  /** Which delivery this is. Never throws; `body` is whatever was JSON. */
  describe(raw: Buffer, headers: Headers, body: unknown): Delivery
  /** Never throws: fields that are missing or odd are as if they were not there. `receivedAt` stands in for a time that nobody says. */
  read(topic: string, at: Date | null, body: unknown, receivedAt: Date): Reading
}

/** What any store may need. `timeoutMs` bounds a request to its API. */
export type StoreOptions = { timeoutMs?: number }

/** What a store's API is asked with. Secrets live here and go nowhere else: never log one. */
export type Connection = { baseUrl: string; credentials: Record<string, string> }

export type Noun = 'customers' | 'products' | 'orders' | 'carts'

/** `page`: the store's own mark of where to go on; null: from the beginning. */
export type Asked = { noun: Noun; since: Date | null; page: string | null }
/** `next` null: that was all. `total`: how many there are of them, where the store says. */
/** `refused`: the store does not let this noun be read; all others can be. */
export type Page = {
  facts: Fact[]
  next: string | null
  total: number | null
  waitMs?: number
  refused?: boolean
}

export type StoreApi = {
  /** In the order in which they are read: whoever ordered is known before the order. */
  nouns: readonly Noun[]
  /** Which credentials it takes, each with what it is for people. */
  credentials: Readonly<Record<string, string>>
  /** One page of what changed since then, oldest first. @throws StoreError */
  changes(connection: Connection, asked: Asked): Promise<Page>
  /** Makes a code of one use; one that is there already is as good as made. @throws StoreError */
  makeCoupon(connection: Connection, coupon: NewCode): Promise<void>
}

/** `percent` off all that is bought, from 1 to 100. */
export type NewCode = { code: string; percent: number; validFrom: Date; validUntil: Date }

export interface Store {
  readonly name: string
  /** Null: it comes by our own API. */
  readonly webhooks: StoreWebhooks | null
  /** Null: it cannot be asked. */
  readonly api: StoreApi | null
}

/**
 * `throttled`: too fast, wait. `away`: no answer, or a fault of theirs: come again. `refused`: the credentials or the
 * request are wrong, and asking again brings the same. `unreadable`: it answered, and not as a store does.
 */
export type StoreFault = 'throttled' | 'away' | 'refused' | 'unreadable'

/** The message is for people, and holds no address and no secret. */
export class StoreError extends Error {
  readonly fault: StoreFault
  readonly retryAfterMs: number | undefined
  constructor(fault: StoreFault, words: string, retryAfterMs?: number) {
    super(words)
    this.name = 'StoreError'
    this.fault = fault
    this.retryAfterMs = retryAfterMs
  }
}
