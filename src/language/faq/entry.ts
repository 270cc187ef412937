/** What a shop entered. `entries` by language (ISO 639-1): { el: { question, phrasings, answer } }; a language may be missing. */
export type FaqEntry = {
  id: string
  entries: Record<string, { question: string; phrasings: string[]; answer: string }>
}

type FaqCandidate = {
  id: string
  /** Language of the wording that matched best. */
  language: string
  /** The question or phrasing of the entry that was nearest. */
  phrase: string
  /** How well it fits, 0..1; to compare candidates of one message. */
  score: number
  /** The message's words that spoke for it, as folded, in the message's order. */
  words: string[]
}

export type FaqMatch = {
  /** sure: answer; unsure: offer the candidates as choices; none: nothing here answers it. */
  verdict: 'sure' | 'unsure' | 'none'
  /** 0..1: how often a first candidate like this one is right. */
  certainty: number
  /** Best first, at most three, one per entry. */
  candidates: FaqCandidate[]
}
