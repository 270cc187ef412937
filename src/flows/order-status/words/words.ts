/**
 * How one language asks where an order is. Entries are folded words, several of them a phrase; `*` at the end of a word
 * stands for any ending. Greek is compared by sound, so that Greeklish and misspellings of Greek need no lines.
 */
export type TalkWords = {
  /** An order or a parcel. */
  orders: string[]
  /** Begin like those and are something else: packaging, "to order". */
  notOrders: string[]
  /** Beside the noun: it is one certain order. */
  certain: string[]
  /** Beside the noun: it is the shopper's own. */
  own: string[]
  /** Nouns that say by themselves that they are the shopper's own. */
  ownOrders: string[]
  /** What is asked of an order on its way. */
  asks: string[]
  /** It has come: news only as a question or with a no. */
  came: string[]
  /** A no, and words that ask. */
  doubts: string[]
  /** Make a question of a sentence that they begin. */
  begins: string[]
  /** How long it takes in general; about one's own order it is the same question. */
  general: string[]
  /** Whatever else is said, the message is about this. */
  others: string[]
  /** The message is this and no more than fillers. */
  whole: string[]
  /** The message is this, after an order was spoken of. */
  again: string[]
  /** Anywhere in the message, without a noun. */
  anywhere: string[]
  /** May stand beside a whole phrase without adding a meaning. */
  fillers: string[]
}

/** Entries as they are written down: with commas between them, over as many lines as they take. */
export const list = (entries: string): string[] =>
  entries.split(',').flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()]))
