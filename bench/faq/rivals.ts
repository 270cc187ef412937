import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { FaqEntry } from '../../src/language/faq/index.ts'

/** Gives the entries that a text is about, best first. */
export type Finder = (text: string) => string[]

type Wording = { id: number; entry: string; text: string }

/** Each question and phrasing by itself, so that an entry is as near as its nearest wording. */
function wordings(entries: readonly FaqEntry[]): Wording[] {
  const all = entries.flatMap(({ id, entries: byLanguage }) =>
    Object.values(byLanguage).flatMap(({ question, phrasings }) =>
      [question, ...phrasings].map((text) => ({ entry: id, text })),
    ),
  )
  return all.map((one, id) => ({ ...one, id }))
}

const once = (ids: string[]) => [...new Set(ids)]

/** Fuse.js, which compares letters: no place in the text counts more than another, and anything is better than nothing. */
export function fuse(entries: readonly FaqEntry[]): Finder {
  const index = new Fuse(wordings(entries), {
    keys: ['text'],
    ignoreLocation: true,
    threshold: 0.8,
    includeScore: true,
    ignoreDiacritics: true,
  })
  return (text) => once(index.search(text.slice(0, 120), { limit: 20 }).map(({ item }) => item.entry))
}

/** MiniSearch, which ranks by words (BM25+), with typos and beginnings of words. */
export function miniSearch(entries: readonly FaqEntry[]): Finder {
  const plain = (term: string) =>
    term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ς', 'σ')
  const index = new MiniSearch<Wording>({
    fields: ['text'],
    storeFields: ['entry'],
    processTerm: plain,
    searchOptions: { fuzzy: 0.2, prefix: true },
  })
  index.addAll(wordings(entries))
  return (text) => once(index.search(text).map((found) => String(found.entry)))
}
