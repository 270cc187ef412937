/**
 * How one language answers a reminder of a cart. Entries are words as they are typed, several of them a phrase; an
 * ending counts. Greek is compared by sound, so that Greeklish and misspellings need no lines.
 */
export type AnswerWords = {
  bought: string[]
  later: string[]
  expensive: string[]
  no: string[]
  /** The message is this and nothing else. */
  wholeNo: string[]
  wholeLater: string[]
  /** A no beside something said: it was not bought, it is not expensive. */
  not: string[]
  /** After it comes what matters: "I bought it but it is broken". */
  but: string[]
  /** Asks to be reminded, also as a question. */
  remind: string[]
}

/** Entries as they are written down: with commas between them, over as many lines as they take. */
export const list = (entries: string): string[] =>
  entries.split(',').flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()]))
