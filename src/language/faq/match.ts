import type { FaqIndex } from './build.ts'
import type { FaqMatch } from './entry.ts'
import { examine, type Ranked, rank } from './rank.ts'
import { weights } from './weights.ts'

// Measured, not felt: docs/decisions/0022-faq-matching.md.
const SURE = 0.68
const UNSURE = 0.15
const OFFERED = 0.04
const MOST_OFFERED = 3

let last: { index: FaqIndex; text: string; language: string | null; match: FaqMatch } | undefined

/**
 * The entries that may answer a message, and whether the first may be sent without asking. `language` is the
 * contact's (ISO 639-1) or null; it decides only where the words do not, so that an entry in any language is found.
 * Never throws; looks at 60 words. The same question asked twice in a row costs nothing.
 */
export function matchFaq(index: FaqIndex, text: string, language: string | null): FaqMatch {
  if (last?.index === index && last.text === text && last.language === language) return last.match
  const match = decide(index, rank(examine(index, text, language), weights))
  last = { index, text, language, match }
  return match
}

function decide(index: FaqIndex, ranked: Ranked): FaqMatch {
  const certainty = ranked[0]?.chance ?? 0
  // Nobody is asked about what is none; whoever wants to know why reads what came nearest all the same.
  const least = certainty < UNSURE ? 0 : OFFERED
  const candidates = ranked
    .slice(0, MOST_OFFERED)
    .filter(({ chance }) => chance >= least)
    .map(({ compared: { entry, phrase, words }, chance }) => ({
      id: index.entries[entry]!.entry.id,
      language: phrase.language,
      phrase: phrase.text,
      score: chance,
      words,
    }))
  // Where no word of the message speaks for it, a chance is only what is usual: thanks and names are no questions.
  const isFounded = (candidates[0]?.words.length ?? 0) > 0
  const verdict = !isFounded || certainty < UNSURE ? 'none' : certainty >= SURE ? 'sure' : 'unsure'
  return { verdict, certainty, candidates }
}
