import { shorten } from '../../language/shorten.ts'

/** What is kept between messages. */
export type Memory = {
  /** What the shopper last asked, oldest first: what a colleague reads when they take over. */
  recent: string[]
  /** The entry told last, when (RFC 3339), and how often it was the answer in a row. */
  last: { faq: string; at: string; times: number } | null
  /** Entries already rated: pressing twice counts once. */
  rated: string[]
  /** RFC 3339; when a hello was last answered. */
  greetedAt: string | null
}

export type State = { memory: Memory } & (
  | { at: 'idle' }
  /** Waits for what the entries make of the newest question. `except`: an entry that did not help. */
  | { at: 'matching'; hello: boolean; except: string | null }
  /** Waits for an entry that was pressed, to tell it in `language`; null: in the shopper's. */
  | { at: 'finding'; id: string; language: string | null }
  /** "Did this help?" */
  | { at: 'answered'; faq: string }
  /** "Did you mean one of these?" */
  | { at: 'suggested' }
  /** "We have this in Greek only: shall we show it?" */
  | { at: 'offered_language'; faq: string; language: string }
  /** "Would you like a colleague to help you?" */
  | { at: 'offered_human' }
)

export const blank: Memory = { recent: [], last: null, rated: [], greetedAt: null }

const keptQuestions = 3
const keptRatings = 5
/** The same question within this time is asked again; later it is a new one. */
const againMs = 2 * 60 * 60 * 1000
const greetedForMs = 8 * 60 * 60 * 1000

/** With what was asked now; the older ones shortened, so that the state stays small. */
export function remember(memory: Memory, text: string): Memory {
  const asked = shorten(text, 300, 600)
  if (asked === '') return memory
  const before = memory.recent.map((one) => shorten(one, 100, 200))
  return { ...memory, recent: [...before, asked].slice(-keptQuestions) }
}

/** With this entry told; `times` counts how often in a row. */
export function told(memory: Memory, faq: string, now: string): Memory {
  return {
    ...memory,
    rated: memory.rated.filter((one) => one !== faq),
    last: { faq, at: now, times: timesTold(memory, faq, now) + 1 },
  }
}

/** How often in a row, and not long ago, this entry was the answer. */
export function timesTold({ last }: Memory, faq: string, now: string): number {
  return last?.faq === faq && Date.parse(now) - Date.parse(last.at) < againMs ? last.times : 0
}

export const wasGreeted = ({ greetedAt }: Memory, now: string): boolean =>
  greetedAt !== null && Date.parse(now) - Date.parse(greetedAt) < greetedForMs

export const rated = (memory: Memory, faq: string): Memory => ({
  ...memory,
  rated: [...memory.rated.filter((one) => one !== faq), faq].slice(-keptRatings),
})
