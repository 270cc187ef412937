import type { Query, WatchKind } from './queries.ts'

/**
 * Words to say: the flow's own copy by key (the shop's version on top, Liquid), or words by language; or several, one
 * beneath the other, of which those that come out blank are left out.
 */
export type Words =
  | { copy: string; values?: Record<string, string> }
  /** `otherwise`: the flow's copy to say where nothing is left of them, or a greeting and no more, because an order that they name is not there. */
  | { byLanguage: Record<string, string>; otherwise?: string }
  | { lines: Words[] }

/** A choice the shopper can press. `id` comes back as a `choice`. */
export type Offer = { id: string; title: Words; description?: Words }

/**
 * What a flow wants done, imperatives. Everything happens in the commit of the turn or not at all.
 *
 * { "type": "say", "words": { "copy": "greeting" }, "offers": [{ "id": "menu", "title": { "copy": "menu_button" } }] }
 * { "type": "ask", "query": { "type": "match_quick_reply", "text": "ποιο είναι το ωράριό σας;" } }
 * { "type": "set_timer", "name": "remind", "after": { "minutes": 60 }, "data": { "round": 1 } }
 * { "type": "hand_over", "reason": "asked", "summary": "my soap came broken\ncan I talk to someone?", "lead": { "copy": "sorry" } }
 * { "type": "choose_language", "language": "hu" }
 * { "type": "record_consent", "purposes": ["orders"], "granted": false, "words": "Stop order updates" }
 * { "type": "note_unanswered", "text": "do you restring pearl necklaces?" }
 * { "type": "remember_topic", "topic": "order:1042" }
 * { "type": "rate_faq", "faq": "019aa000-0000-7000-8000-000000000001", "helped": true }
 * { "type": "record_answer", "campaign": "019aa000-0000-7000-8000-00000000000c", "answer": "price" }
 * { "type": "withdraw", "keys": ["cart:019aa000-0000-7000-8000-000000000001:1:2"] }
 * { "type": "count_cart", "cart": "019aa000-0000-7000-8000-000000000001", "heldOut": false, "round": 1 }
 * { "type": "make_coupon", "key": "cart:019aa000-0000-7000-8000-000000000001:1:2", "cart": "019aa000-0000-7000-8000-000000000001", "percent": 10, "validDays": 7, "prefix": "BACK" }
 * { "type": "keep_watch", "product": "019aa000-0000-7000-8000-000000000002", "kind": "price_drop", "price": "18.00", "currency": "EUR", "days": 90 }
 * { "type": "settle_watches", "watches": ["019aa000-0000-7000-8000-000000000003"], "as": "told", "key": "watch:019aa000-0000-7000-8000-000000000003:1" }
 * { "type": "take_back", "keys": ["watch:019aa000-0000-7000-8000-000000000003:1"] }
 * { "type": "tell_sold_out", "products": ["SOAP-1"] }
 * { "type": "keep_cart", "items": [{ "sku": "SOAP-1", "name": "Soap", "quantity": 2, "price": "4.50" }], "total": "9.00", "currency": "EUR" }
 */
export type Effect =
  | {
      type: 'say'
      words: Words
      offers?: Offer[]
      /** The button that opens a list of more than three offers. */
      listButton?: Words
      /** A button that opens a web page; not beside offers. */
      link?: { title: Words; url: string }
      media?: { media: 'image' | 'video' | 'document'; link: string; filename?: string }
      /** Business key of the message; without one it is `reply:<event>:<n>`. */
      key?: string
      /** What the message is for; decides which rules bind it. Answers are `reply`. */
      purpose?: 'reply' | 'orders' | 'cart' | 'stock'
      /** The shop's approved template to send in its stead where the 24-hour window is closed when it leaves; `variables` in the order of its body, `link` where its button leads; `language` where it is not the shopper's. */
      template?: { name: string; variables: Words[]; language?: string; link?: string }
      /** Why this was said, for whoever asks later: which entry, which words, what score. */
      because?: Record<string, unknown>
    }
  | { type: 'ask'; query: Query }
  | {
      type: 'set_timer'
      name: string
      /** From now, or an instant (RFC 3339). */
      after: { minutes: number } | { at: string }
      data?: Record<string, unknown>
    }
  /**
   * The conversation goes to a human; the bot is silent from here on. What the shopper hears of it is said by
   * the flow that listens to `handed_over`, behind `lead`.
   */
  | {
      type: 'hand_over'
      reason: string
      summary: string
      lead?: Words
      urgent?: boolean
      /** By when an answer is due, counted in the shop's opening hours. */
      dueAfter?: { openMinutes: number }
    }
  /** The shopper chose this language; remembered, and already the language of the `say` effects after it in this turn. */
  | { type: 'choose_language'; language: string }
  | { type: 'record_consent'; purposes: string[]; granted: boolean; words: string }
  /** A question that nothing of the shop's answered: kept for the owner, grouped with its like. */
  | { type: 'note_unanswered'; text: string }
  /** What the shopper's conversation was last about; the newest five are in every flow's context. */
  | { type: 'remember_topic'; topic: string }
  /** Whether an FAQ answer helped. */
  | { type: 'rate_faq'; faq: string; helped: boolean }
  /** What the shopper answered to the one-tap question of a campaign; kept only if it wrote to them. */
  | { type: 'record_answer'; campaign: string; answer: string }
  /** Messages of these keys that have not left yet shall not leave. */
  | { type: 'withdraw'; keys: string[] }
  /** A cart is brought to mind from now on, or left alone to see what that brings. Only the first word on a cart counts. */
  | { type: 'count_cart'; cart: string; heldOut: boolean; round: number }
  /** A code of one use is ordered at the cart's store, once for each key; `find_cart` tells what became of it. */
  | { type: 'make_coupon'; key: string; cart: string; percent: number; validDays: number; prefix: string }
  /** The contact is to be told once of this product, within so many days. `price`: what it costs now. */
  | {
      type: 'keep_watch'
      product: string
      kind: WatchKind
      price: string | null
      currency: string | null
      days: number
    }
  /** What became of what they waited for. `key`: of the message that tells it. `waiting`: not yet after all; the next time counts. */
  | {
      type: 'settle_watches'
      watches: string[]
      as: 'told' | 'bought' | 'cancelled' | 'waiting'
      key?: string
    }
  /** As `withdraw`; what such a message was to tell is waited for again. */
  | { type: 'take_back'; keys: string[] }
  /**
   * What the shopper wants is sold out: whichever flow knows what to offer may do so in this turn. `products`: by any
   * of their ids. `key`: of the message that it takes the place of, where the shopper has not just asked.
   */
  | { type: 'tell_sold_out'; products: string[]; key?: string }
  /** A cart that the shopper sent by WhatsApp becomes one of the shop's carts. */
  | {
      type: 'keep_cart'
      items: { sku: string; name: string; quantity: number; price: string }[]
      total: string
      currency: string
    }
