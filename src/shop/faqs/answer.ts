import { renderLiquid } from '../../language/liquid.ts'
import { businessFacts } from '../business-facts.ts'
import type { ShopState } from '../cache.ts'
import type { StoredFaq } from './faqs.ts'

type Shop = Pick<ShopState, 'settings' | 'profile' | 'hours'>

/** The answer of an entry in one of its languages, with the shop's facts in it; '' where the entry has no such language. */
export function answerOf(shop: Shop, { entries }: StoredFaq, language: string, now: Date): string {
  const text = entries[language]?.answer ?? ''
  if (!text.includes('{{') && !text.includes('{%')) return text
  const { timeZone, currency } = shop.settings
  const values = { shop: businessFacts(shop, { language, now }) }
  const rendered = renderLiquid(text, values, { language, timeZone, now, currency })
  // It was checked when it was saved; should it fail all the same, its words are better than its source.
  const words = rendered.ok ? rendered.text : text.replace(/\{[{%].*?[%}]\}/gs, '')
  return words.trim()
}

/** An entry as a flow sees it: the answers are what a shopper would read. Languages without an answer are left out. */
export function toldEntry(
  shop: Shop,
  faq: StoredFaq,
  now: Date,
): { id: string; question: Record<string, string>; answer: Record<string, string> } {
  const told = Object.keys(faq.entries)
    .map((language) => [language, answerOf(shop, faq, language, now)] as const)
    .filter(([, answer]) => answer !== '')
  return {
    id: faq.id,
    question: Object.fromEntries(told.map(([language]) => [language, faq.entries[language]!.question])),
    answer: Object.fromEntries(told),
  }
}

const placeholder = /\bshop\s*\.\s*([a-z_]+)/gu

/**
 * The facts that an answer names and the shop does not have: the sentence is sent without them, and should
 * still read. `unknown`: no shop has such a fact.
 */
export function missingFacts(
  shop: Shop,
  { entries }: StoredFaq,
  language: string,
  now: Date,
): { fact: string; unknown: boolean }[] {
  const tags = (entries[language]?.answer ?? '').match(/\{[{%].*?[%}]\}/gs)?.join(' ') ?? ''
  const facts = businessFacts(shop, { language, now })
  const named = new Set([...tags.matchAll(placeholder)].map(([, fact]) => fact!))
  return [...named]
    .filter((fact) => !Object.hasOwn(facts, fact) || facts[fact] === '')
    .map((fact) => ({ fact, unknown: !Object.hasOwn(facts, fact) }))
}
