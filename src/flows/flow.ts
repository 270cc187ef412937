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
  }
  shop: { name: string; locale: string; country: string; timeZone: string }
  /** The flow's settings, defaults filled in. */
  settings: Record<string, unknown>
}

/**
 * A shopper's message as a flow sees it. `text` is empty where there are no words. `media` and `kind` are the
 * words of `channels/channel.ts`; `items` is the cart of an `order`, `price` a decimal string for one piece.
 *
 * { "type": "choice", "id": "qr:7c1e", "text": "Opening hours" }
 * { "type": "media", "media": "voice", "text": "" }
 * { "type": "other", "kind": "order", "text": "", "items": [{ "retailerId": "SOAP-1", "quantity": 2, "price": "4.50", "currency": "EUR" }] }
 */
export type Said =
  | { type: 'text'; text: string }
  | { type: 'choice'; id: string; text: string }
  | { type: 'media'; media: string; text: string }
  | {
      type: 'other'
      kind: string
      text: string
      items?: { retailerId: string; quantity: number; price: string; currency: string }[]
    }

/**
 * Past-tense facts. `id` is the same however often the event is replayed; message keys are built from it.
 *
 * { "type": "said", "id": "412", "now": "2026-11-21T10:00:00Z", "said": { "type": "text", "text": "Γεια" } }
 * { "type": "timer_fired", "id": "413", "now": "2026-11-21T10:00:00Z", "name": "remind", "data": {} }
 * { "type": "happened", "id": "414", "now": "2026-11-21T10:00:00Z", "kind": "cart_updated", "data": {} }
 * { "type": "answered", "id": "412", "now": "2026-11-21T10:00:00Z", "query": "find_menu", "answer": [] }
 */
export type FlowEvent =
  | {
      type: 'said'
      id: string
      now: string
      said: Said
      /** What intake already wrote to the consent ledger for this message, if it was an opt-out or opt-in word. */
      consent?: { granted: boolean; purposes: string[]; changed: boolean }
    }
  | { type: 'timer_fired'; id: string; now: string; name: string; data: Record<string, unknown> }
  /** What happened to a cart, an order, a message of this flow …; `kind` is the event's kind in the database. */
  | { type: 'happened'; id: string; now: string; kind: string; data: Record<string, unknown> }
  /** The answer to this flow's query effect. */
  | { type: 'answered'; id: string; now: string; query: Query['type']; answer: unknown }

/** One of the shop's saved messages. `text`, `title`: words by language. */
export type QuickReply = {
  id: string
  shortcut: string
  title: Record<string, string>
  text: Record<string, string>
  media: { media: 'image' | 'video' | 'document'; link: string; filename?: string } | null
  buttons: string[]
}

/** Questions a flow may ask of the world. The answer comes back as an `answered` event in the same turn. */
export type Query =
  /** → QuickReply[]: what the shop put in its menu, in its order. */
  | { type: 'find_menu' }
  /** → { reply: QuickReply, buttons: QuickReply[] } | null: the saved message of this id (any string: a pressed id may be forged). */
  | { type: 'find_quick_reply'; id: string }
  /** → { reply: QuickReply, buttons: QuickReply[] } | null: the saved message one of whose triggers the text has. */
  | { type: 'match_quick_reply'; text: string }

/** Words to say: the flow's own copy by key (the shop's version on top, Liquid), or words by language. */
export type Words = { copy: string; values?: Record<string, string> } | { byLanguage: Record<string, string> }

/** A choice the shopper can press. `id` comes back as a `choice`. */
export type Offer = { id: string; title: Words; description?: Words }

/**
 * What a flow wants done, imperatives. Everything happens in the commit of the turn or not at all.
 *
 * { "type": "say", "words": { "copy": "greeting" }, "offers": [{ "id": "menu", "title": { "copy": "menu_button" } }] }
 * { "type": "ask", "query": { "type": "match_quick_reply", "text": "ποιο είναι το ωράριό σας;" } }
 * { "type": "set_timer", "name": "remind", "after": { "minutes": 60 }, "data": { "round": 1 } }
 * { "type": "hand_over", "reason": "asked", "summary": "my soap came broken\ncan I talk to someone?" }
 * { "type": "choose_language", "language": "hu" }
 * { "type": "record_consent", "purposes": ["orders"], "granted": false, "words": "Stop order updates" }
 */
export type Effect =
  | {
      type: 'say'
      words: Words
      offers?: Offer[]
      /** The button that opens a list of more than three offers. */
      listButton?: Words
      media?: { media: 'image' | 'video' | 'document'; link: string; filename?: string }
      /** Business key of the message; without one it is `reply:<event>:<n>`. */
      key?: string
      /** What the message is for; decides which rules bind it. Answers are `reply`. */
      purpose?: 'reply' | 'orders' | 'cart' | 'stock'
    }
  | { type: 'ask'; query: Query }
  | { type: 'set_timer'; name: string; after: { minutes: number }; data?: Record<string, unknown> }
  /** The conversation goes to a human; the bot is silent from here on. */
  | { type: 'hand_over'; reason: string; summary: string }
  /** The shopper chose this language; remembered, and already the language of the `say` effects after it in this turn. */
  | { type: 'choose_language'; language: string }
  | { type: 'record_consent'; purposes: string[]; granted: boolean; words: string }

export type Turn<S> = { state: S | 'done'; effects: Effect[] }

/** How much a flow wants a message that no running flow awaits: the highest bid gets it, the first of equals. */
export type Bid = 'must' | 'likely' | 'fallback' | 'no'

export type Copy = Record<string, Record<string, string>>

export interface Flow<S extends { at: string }> {
  readonly name: string
  /** Raised whenever the shape of the state changes; a run of an older version starts anew. */
  readonly version: number
  /** Default words by language, then by key. `en` must have every key. */
  readonly copy: Copy
  readonly settings: Record<string, unknown>
  bid(said: Said, context: Context): Bid
  start(context: Context): S
  step(state: S, event: FlowEvent, context: Context): Turn<S>
  /** Whether a run in this state has asked something, so that the next message is its own unless another bids `must`. Without it: never. */
  awaits?(state: S): boolean
}
