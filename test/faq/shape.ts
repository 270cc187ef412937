export const languages = ['el', 'hu', 'en'] as const

export type Language = (typeof languages)[number]

/** What a shop's owner enters once: the question, other ways to ask it, and the answer, in each language. */
export type FaqEntry = {
  id: string
  entries: Record<Language, { question: string; phrasings: string[]; answer: string }>
}

/** What a shopper typed, and the id of the entry that answers it; null where none does. */
export type Message = {
  text: string
  language: Language
  entry: string | null
  script?: 'greeklish'
}

/** Messages as they stand in the files: one a line, ⏎ where the shopper began a new line. */
export type Said = Record<Language | 'greeklish', string>
