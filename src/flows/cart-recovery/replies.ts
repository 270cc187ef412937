import { tokens } from '../../language/fold.ts'
import { skeleton } from '../../language/greeklish.ts'
import type { Key } from './copy/index.ts'
import { spoken } from './words/index.ts'
import type { AnswerWords } from './words/words.ts'

/** What a shopper may answer to a reminder of their cart. */
export type Answer = 'later' | 'bought' | 'expensive' | 'no'

export const saidOf: Record<Answer, Key> = {
  later: 'said_later',
  bought: 'said_bought',
  expensive: 'said_expensive',
  no: 'said_no',
}

// Longer ones tell a story.
const MOST_WORDS = 14
const QUESTION = /[?;\u037e\u061f]/u
const CLAUSE = /[,.!:…\n–]+|\s-\s/u

// By sound: so Greeklish is Greek, and η, ι, υ, ει, οι are one letter.
const sounding = (text: string): string => ` ${tokens(text).map(skeleton).join(' ')} `

type Heard = Record<keyof AnswerWords, string[]>
// A language by itself: the Hungarian "but" sounds as a Greek "not" does.
const languages = spoken.map(
  (words) =>
    Object.fromEntries(
      Object.entries(words).map(([kind, entries]) => [kind, entries.map(sounding)]),
    ) as Heard,
)

// In the order in which they are asked: "I bought it elsewhere" is a no, "not now, I think it is expensive" a price.
const order = ['no', 'bought', 'expensive', 'later'] as const

/** Reads an answer to a reminder; null: it is something else, and whoever knows better answers it. Never throws. */
export function readAnswer(text: string): Answer | null {
  const words = tokens(text)
  if (words.length === 0 || words.length > MOST_WORDS) return null
  const said = sounding(text)
  // "Are you open tomorrow?" puts nothing off; "can you remind me tomorrow?" does.
  if (QUESTION.test(text)) return languages.some(({ remind }) => holds(said, remind)) ? 'later' : null
  if (languages.some(({ wholeNo }) => wholeNo.includes(said))) return 'no'
  if (languages.some(({ wholeLater }) => wholeLater.includes(said))) return 'later'
  const clauses = text.split(CLAUSE).map(sounding)
  for (const answer of order) {
    const language = languages.find((one) => says(said, clauses, answer, one))
    // What follows a "but" is what they write about, and no thanks are due.
    if (language) return answer === 'bought' && holds(said, language.but) ? null : answer
  }
  return null
}

const holds = (said: string, phrases: string[]) => phrases.some((phrase) => said.includes(phrase))

/** "I have not bought it", "it is not expensive": a no beside it turns it round, unless it belongs to the phrase itself. */
function says(said: string, clauses: string[], answer: Answer, language: Heard): boolean {
  if (answer === 'no' || answer === 'later') return holds(said, language[answer])
  return language[answer].some((phrase) =>
    clauses.some((clause) => clause.includes(phrase) && !holds(clause.replace(phrase, ' '), language.not)),
  )
}
