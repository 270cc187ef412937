import { setImmediate as othersTurn } from 'node:timers/promises'
import { type FaqMatch, indexFaqsInSlices, matchFaq } from '../../language/faq/index.ts'
import type { StoredFaq } from './faqs.ts'

type Matcher = Parameters<typeof matchFaq>[0]

/** The enabled entries, made ready once a revision. `language` is the one the shopper is thought to write. */
export type FaqIndex = {
  byId(id: string): StoredFaq | undefined
  match(text: string, language: string): FaqMatch
}

/** A question stands near the start of what people write; the rest costs time only. */
const longestQuestion = 1000

/** Of a shop without entries. What the matcher learns first takes two seconds, and a server that starts again has none to give away. */
const noFaqs: FaqIndex = {
  byId: () => undefined,
  match: () => ({ verdict: 'none', certainty: 0, candidates: [] }),
}

/** So many ms at a stretch at most: a shopper who writes meanwhile is answered meanwhile. */
const slice = 10

export function faqIndexOf(enabled: StoredFaq[], matcher: Matcher): FaqIndex {
  const byId = new Map(enabled.map((faq) => [faq.id, faq]))
  // A message is matched before the flows bid, and once more when one of them asks: the same answer serves both.
  let last: { text: string; language: string; match: FaqMatch } | undefined
  return {
    byId: (id) => byId.get(id),
    match(text, language) {
      const asked = text.slice(0, longestQuestion).toWellFormed()
      if (last?.text === asked && last.language === language) return last.match
      const match = founded(matchFaq(matcher, asked, language))
      last = { text: asked, language, match }
      return match
    },
  }
}

/** A guess that no word of the message speaks for is none to ask about. */
function founded(match: FaqMatch): FaqMatch {
  if (match.verdict !== 'unsure') return match
  const candidates = match.candidates.filter(({ words }) => words.length > 0)
  return candidates.length > 0 ? { ...match, candidates } : { ...match, verdict: 'none', candidates }
}

/**
 * Makes the index of a revision. Most revisions are of something else, and a thousand entries take a while: only the
 * entries that changed are read again.
 */
export function createIndexer(): (faqs: StoredFaq[]) => Promise<FaqIndex> {
  let last: Matcher | undefined
  return async (faqs) => {
    const enabled = faqs.filter((faq) => faq.enabled)
    if (enabled.length === 0 && !last) return noFaqs
    let since = performance.now()
    const rest = async () => {
      if (performance.now() - since < slice) return
      await othersTurn()
      since = performance.now()
    }
    last = await indexFaqsInSlices(enabled, rest, last)
    return faqIndexOf(enabled, last)
  }
}
