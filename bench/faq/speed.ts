import { type FaqEntry, indexFaqs, matchFaq } from '../../src/language/faq/index.ts'
import { entries, messages } from '../../test/faq/set.ts'

/** So many entries, the set's own over and over, each copy with a word of its own. */
function many(count: number): FaqEntry[] {
  return Array.from({ length: count }, (_, at) => {
    const { entries: byLanguage } = entries[at % entries.length]!
    const marked = Object.entries(byLanguage).map(([language, { question, phrasings, answer }]) => {
      const mark = (text: string) => `${text} ${language}x${at}`
      const eight = Array.from({ length: 8 }, (_, n) => mark(phrasings[n % phrasings.length] ?? question))
      return [language, { question: mark(question), phrasings: eight, answer }]
    })
    return { id: String(at), entries: Object.fromEntries(marked) }
  })
}

/** In ms: building the index of `count` entries, and matching a message against it (median, 99th percentile). */
export function speed(count: number): { build: number; median: number; p99: number } {
  const all = many(count)
  const startedAt = performance.now()
  const index = indexFaqs(all)
  const build = performance.now() - startedAt
  const texts = messages.slice(0, 600).map(({ text }) => text)
  for (const text of texts.slice(0, 50)) matchFaq(index, text, null)
  const times = texts.map((text) => {
    const from = performance.now()
    matchFaq(index, text, null)
    return performance.now() - from
  })
  times.sort((a, b) => a - b)
  return { build, median: times[times.length >> 1]!, p99: times[Math.floor(times.length * 0.99)]! }
}
