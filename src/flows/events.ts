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
 * What the shop's own words make of what was said, found before any flow is asked for a bid. `trigger`: a saved
 * message answers all of it, or a part; `faq`: how sure an FAQ entry answers it.
 */
export type Heard = { trigger: 'whole' | 'part' | null; faq: 'sure' | 'unsure' | 'none' }

/** Of a message without words. */
export const nothingHeard: Heard = { trigger: null, faq: 'none' }

/**
 * Past-tense facts. `id` is the same however often the event is replayed; message keys are built from it.
 *
 * { "type": "said", "id": "412", "now": "2026-11-21T10:00:00Z", "said": { "type": "text", "text": "Γεια" }, "heard": { "trigger": null, "faq": "none" } }
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
      heard: Heard
      /** What intake already wrote to the consent ledger for this message, if it was an opt-out or opt-in word. */
      consent?: { granted: boolean; purposes: string[]; changed: boolean }
      /** A human has the conversation: note what must be noted, and say nothing to what they will answer. */
      withHuman?: true
    }
  | { type: 'timer_fired'; id: string; now: string; name: string; data: Record<string, unknown> }
  /**
   * What happened to a cart, an order, a message of this flow …; `kind` is the event's kind in the database.
   * `handed_over` is the one that a turn makes itself: see `HandedOver`.
   */
  | { type: 'happened'; id: string; now: string; kind: string; data: Record<string, unknown> }
  /** The answer to this flow's query effect. */
  | { type: 'answered'; id: string; now: string; query: string; answer: unknown }

/** The data of `handed_over`: a conversation has just gone to a human, and the shopper should hear what follows. */
export type HandedOver = {
  reason: string
  /** What the flow that handed over wants said first, in the shopper's language; may be empty. */
  lead: string
  urgent: boolean
  /** By when an answer is due (RFC 3339), where one was promised. */
  dueAt: string | null
  /** Whether the shop's people are there now. */
  open: boolean
  /** The shopper wrote again into a closed period while nobody has answered yet. */
  again: boolean
  /** Another flow has said it: to those who listen after it, so that they know, and stay silent. */
  told: boolean
}
