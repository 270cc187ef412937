/** What is kept between messages. */
export type Memory = {
  /** How often in a row what was asked has not been answered. */
  misses: number
  /** The order last told, and by which proof: "where is it now" needs no second one within the day. */
  shown: { number: string; proof: string | null; at: string } | null
}

/** What is looked for among the contact's own orders. `proof`: of the message that named the number. */
export type Wanted =
  | { the: 'newest' | 'list' }
  | { the: 'number'; number: string; proof: string | null }
  | { the: 'id'; id: string }

export type State = { memory: Memory } & (
  | { at: 'idle' | 'asked_number' }
  | { at: 'asked_proof'; number: string }
  | { at: 'finding'; wanted: Wanted }
  /** `pressed`: the number is the id of a button, of which nothing can be proved. */
  | { at: 'proving'; number: string; proof: string | null; pressed: boolean }
  /** Of the run of one order, which tells its news: the furthest that was told. */
  | { at: 'told'; rank: number }
  | { at: 'checking'; rank: number; news: string; id: string }
)

// Kept with the state, which is small.
export const LONGEST_PROOF = 80

const SHOWN_MS = 24 * 60 * 60 * 1000

export const blank: Memory = { misses: 0, shown: null }

/** The order told within the last day. */
export function lastShown(memory: Memory, now: string): Memory['shown'] {
  return memory.shown && Date.parse(now) - Date.parse(memory.shown.at) < SHOWN_MS ? memory.shown : null
}
