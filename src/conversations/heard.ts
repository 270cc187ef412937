import { type Heard, nothingHeard, type Said } from '../flows/flow.ts'
import type { ShopState } from '../shop/cache.ts'

/** What the shop's own words make of what was said: asked once, before the flows bid. */
export function hear(shop: ShopState, said: Said, language: string): Heard {
  if (said.type === 'choice' || said.text.trim() === '') return nothingHeard
  const { verdict } = shop.faqIndex.match(said.text, language)
  return { trigger: shop.quickReplyIndex.hear(said.text, language), faq: verdict }
}
