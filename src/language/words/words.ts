import type { Complaints } from './complaints.ts'

/**
 * What one language says for the intents that every flow shares. Entries are compared after folding
 * (case, accents, final sigma), as whole words; several words form a phrase.
 */
export type Words = Complaints & {
  language: string
  /** The whole message stops marketing. Words that cancel an order (CANCEL, ΑΚΥΡΩΣΗ, LEMONDÁS) never belong here. */
  optOut: string[]
  /** The whole message resumes marketing. */
  optIn: string[]
  /** The whole message stops proactive order messages. */
  orderOptOut: string[]
  /** The whole message asks for a deletion without saying of what: data, order, or messages. */
  deletion: string[]
  /** Anywhere in the message: it may mean the same, and more besides. The answer is the same question, so that nobody is opted out by a guess. */
  deletionPhrases: string[]
  /** Anywhere in the message: an order is to be cancelled, which never stops any messages. */
  cancelOrder: string[]
  /** Anywhere in the message: the shopper wants a person. */
  human: string[]
  /** The message is nothing but these (and fillers), and wants a person: in a sentence they mean much else. */
  humanAlone: string[]
  /** Anywhere in the message: it asks whether a machine answers. */
  robot: string[]
  /** The message is nothing but these (and fillers). */
  greeting: string[]
  thanks: string[]
  goodbye: string[]
  yes: string[]
  no: string[]
  menu: string[]
  /** May stand beside greeting, thanks, yes and no without adding a meaning. */
  fillers: string[]
}

/** Every form of a word: the stem with each of the endings (one string, separated by spaces), and bare when `''` is among them as `-`. */
export function inflect(stem: string, endings: string): string[] {
  return endings.split(' ').map((ending) => stem + (ending === '-' ? '' : ending))
}
