import { fold, tokens } from '../language/fold.ts'
import type { ShopState } from '../shop/cache.ts'
import type { StoredFaq } from '../shop/faqs/faqs.ts'
import { base } from './languages.ts'

/** An entry as the page tells it, in the reader's language or, where it has none, in another that is marked. */
export type Found = { faq: StoredFaq; language: string }

const mostFound = 30

/** All enabled entries, those in the reader's language first. */
export function allEntries({ faqs, settings }: ShopState, language: string): Found[] {
  const all = faqs
    .filter((faq) => faq.enabled)
    .map((faq) => ({ faq, language: toldIn(faq, language, settings.locale) }))
  const own = (found: Found) => (base(found.language) === base(language) ? 0 : 1)
  return all.sort((a, b) => own(a) - own(b))
}

/** What answers these words: first what the bot would think of, then every entry that has all of them. */
export function findEntries(shop: ShopState, words: string, language: string): Found[] {
  const { verdict, candidates } = shop.faqIndex.match(words, language)
  const thought = verdict === 'none' ? [] : candidates.flatMap(({ id }) => shop.faqIndex.byId(id) ?? [])
  const looked = [...new Set(tokens(words))]
  const ranked = looked.length === 0 ? [] : rankedBy(shop, looked)
  return [...new Set([...thought, ...ranked])]
    .slice(0, mostFound)
    .map((faq) => ({ faq, language: toldIn(faq, language, shop.settings.locale) }))
}

/** Entries each of these words begins a word of, those with the words in a question first. */
function rankedBy(shop: ShopState, looked: string[]): StoredFaq[] {
  return textsOf(shop)
    .map(({ faq, questions, all }) => ({ faq, rank: has(questions, looked) ? 2 : has(all, looked) ? 1 : 0 }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ faq }) => faq)
}

// The folded texts have a space before each word.
const has = (text: string, looked: string[]) => looked.every((word) => text.includes(` ${word}`))

type Texts = { faq: StoredFaq; questions: string; all: string }

// Folding a thousand entries takes a while: once for each state of the shop.
const folded = new WeakMap<ShopState, Texts[]>()

function textsOf(shop: ShopState): Texts[] {
  const before = folded.get(shop)
  if (before) return before
  const texts = shop.faqs
    .filter((faq) => faq.enabled)
    .map((faq) => {
      const words = Object.values(faq.entries)
      const questions = spaced(words.flatMap(({ question, phrasings }) => [question, ...phrasings]))
      return { faq, questions, all: questions + spaced(words.map(({ answer }) => answer)) }
    })
  folded.set(shop, texts)
  return texts
}

const spaced = (texts: string[]) => texts.map((text) => ` ${fold(text)}`).join('')

/** The language of an entry for this reader: theirs, else English, else the shop's, else what there is. */
function toldIn({ entries }: StoredFaq, language: string, locale: string): string {
  const there = Object.keys(entries)
  const wanted = [language, 'en', locale]
  return (
    wanted.flatMap((one) => there.find((own) => own === one || base(own) === base(one)) ?? [])[0] ?? there[0]!
  )
}
