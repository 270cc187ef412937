import { renderLiquid } from '../language/liquid.ts'
import { businessFacts } from './business-facts.ts'
import type { ShopState } from './cache.ts'
import type { StoredQuickReply } from './quick-replies.ts'

/**
 * A saved message in the words that an agent sends: in the language asked for, else the shop's, else English,
 * else whatever there is. Text that cannot be rendered is sent as written; an agent has it on screen.
 */
export function quickReplyWords(
  { settings, profile, hours }: Pick<ShopState, 'settings' | 'profile' | 'hours'>,
  { text }: StoredQuickReply,
  language: string | null,
  now: Date,
): string {
  const wanted = [language, settings.locale, 'en', ...Object.keys(text)].find(
    (one) => one !== null && text[one],
  )
  if (!wanted) return ''
  const { timeZone, currency } = settings
  const values = { shop: businessFacts({ settings, profile, hours }, { language: wanted, now }) }
  const rendered = renderLiquid(text[wanted]!, values, { language: wanted, timeZone, now, currency })
  return rendered.ok ? rendered.text : text[wanted]!
}
