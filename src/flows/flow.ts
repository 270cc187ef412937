import type { Effect } from './effects.ts'
import type { FlowEvent, Heard, Said } from './events.ts'

export type { Effect, Offer, Words } from './effects.ts'
export { type FlowEvent, type HandedOver, type Heard, nothingHeard, type Said } from './events.ts'
export { asHandedOver, asInstant, asPlace, asRecord, asZone } from './handed-over.ts'
export type {
  CartFacts,
  Faq,
  FaqFound,
  Opening,
  OrderFacts,
  OrderProof,
  Place,
  PricedItem,
  ProductFacts,
  Query,
  QuickReply,
  ShipmentFacts,
  Wanted,
  WantedProduct,
  Watch,
  Watched,
  WatchKind,
} from './queries.ts'

/**
 * A flow is a pure state machine: state and event in, state and effects out. It knows no database, clock or
 * channel. `now` comes with the event, facts come with the context or as the answer to a query effect, and
 * whatever it wants done it says as an effect. So a flow can be replayed, tested and shown step by step.
 *
 * One folder a flow; folder = `name` = value in the database. A new flow is a folder and a line in `registry.ts`.
 */

/** What every flow may know about whom it talks to. Plain JSON. */
export type Context = {
  contact: {
    /** What the shopper is called, as they wrote it; may be an emoji or a company. */
    name: string | null
    /** The language to answer in; settled before the flow is asked. */
    language: string
    /** Whether the shopper has written before this event. */
    returning: boolean
    /** What their conversations were last about, newest first: `order:<number>`, `faq:<id>` … */
    topics: string[]
  }
  shop: { name: string; locale: string; country: string; timeZone: string; currency: string }
  /** The flow's settings, defaults filled in. */
  settings: Record<string, unknown>
  /** When the shop last changed a setting, RFC 3339 by its name; one that was never changed is not in it. */
  settingsSince: Record<string, string>
}

export type Turn<S> = { state: S | 'done'; effects: Effect[] }

/** How much a flow wants a message that no running flow awaits: the highest bid gets it, the first of equals. */
export type Bid = 'must' | 'likely' | 'maybe' | 'fallback' | 'no'

export type Copy = Record<string, Record<string, string>>

export interface Flow<S extends { at: string }> {
  readonly name: string
  /** Raised whenever the shape of the state changes; a run of an older version starts anew. */
  readonly version: number
  /** Default words by language, then by key. `en` must have every key. */
  readonly copy: Copy
  readonly settings: Record<string, unknown>
  /** What is wrong with a value that the shop wants to set, in words for its owner; null: nothing. Asked when it is saved. */
  checkSetting?(name: string, value: unknown): string | null
  /** `state`: of this flow's run in the foreground, so that a yes or a no can be its own; without it there is none. */
  bid(said: Said, context: Context, heard: Heard, state?: S | null): Bid
  start(context: Context): S
  step(state: S, event: FlowEvent, context: Context): Turn<S>
  /** Whether a run in this state has asked something, so that the next message is its own unless another bids `must`. Without it: never. */
  awaits?(state: S): boolean
  /**
   * The subject (an order's or a cart's id, or '') of the run that an event which is no message concerns; a run
   * is begun where there is none. Null, or without it: the event is none of this flow's. Only news is asked
   * about: what is older than a day, or than the flow's switch, begins nothing.
   */
  listens?(kind: string, data: Record<string, unknown>, context: Context): string | null
  /**
   * Whether the flow's runs that are about something (a cart) hear of every event of this kind, whatever it concerns;
   * `message_received` brings `text`, and comes before the message is answered. Without it: none.
   */
  overhears?(kind: string): boolean
  /** Whether this message must reach the flow even while a human has the conversation. Without it: never. */
  hearsWithHuman?(said: Said): boolean
}
