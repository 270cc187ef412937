import type { ShopState } from '../cache.ts'
import { toldEntry } from './answer.ts'

type Told = ReturnType<typeof toldEntry>

/** What the entries make of a text, as a flow is told it. `language`: the shopper's. */
export function matchFaqs(shop: ShopState, text: string, language: string, now: Date) {
  const { verdict, certainty, candidates } = shop.faqIndex.match(text, language)
  return {
    verdict,
    certainty,
    candidates: candidates.flatMap((candidate) => {
      const faq = shop.faqIndex.byId(candidate.id)
      return faq ? [{ ...candidate, ...toldEntry(shop, faq, now) }] : []
    }),
  }
}

/** The enabled entry of this id (any string), or null. */
export function findFaq(shop: ShopState, id: string, now: Date): Told | null {
  const faq = shop.faqIndex.byId(id)
  return faq ? toldEntry(shop, faq, now) : null
}
