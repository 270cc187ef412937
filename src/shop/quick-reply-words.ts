import { renderSaved } from '../language/saved-words.ts'
import { businessFacts } from './business-facts.ts'
import type { ShopState } from './cache.ts'
import { type Person, personalFacts } from './personal-facts.ts'
import type { StoredQuickReply } from './quick-replies.ts'

/**
 * A saved message in the words that an agent sends to `person`: in the language asked for, else the shop's, else
 * English, else whatever there is. Empty where each sentence names a fact that there is not. Text that cannot be
 * rendered is sent as written; an agent has it on screen.
 */
export function quickReplyWords(
  { settings, profile, hours }: Pick<ShopState, 'settings' | 'profile' | 'hours'>,
  { text }: StoredQuickReply,
  {
    language,
    person,
    now,
  }: {
    language: string | null
    person: Person
    now: Date
  },
): string {
  const wanted = [language, settings.locale, 'en', ...Object.keys(text)].find(
    (one) => one !== null && text[one],
  )
  if (!wanted) return ''
  const { timeZone, currency } = settings
  const shop = businessFacts({ settings, profile, hours }, { language: wanted, now })
  const values = { shop, ...personalFacts(person, wanted) }
  const rendered = renderSaved(text[wanted]!, values, { language: wanted, timeZone, now, currency })
  return rendered.ok ? rendered.text : text[wanted]!
}
