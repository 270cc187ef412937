import type { ShopState } from './cache.ts'
import { hoursInWords } from './hours/hours-in-words.ts'

/**
 * The facts of the shop that its words may name, as Liquid values: `{{ shop.name }}`, `{{ shop.address }}`,
 * `{{ shop.hours }}` (in the reader's language, as of `now`).
 * A fact that is not known is the empty string, so that a sentence with it still reads.
 */
export function businessFacts(
  { settings, profile, hours }: Pick<ShopState, 'settings' | 'profile' | 'hours'>,
  { language, now }: { language: string; now: Date },
): Record<string, string> {
  return {
    name: settings.name,
    about: profile.about ?? '',
    address: profile.address ?? '',
    description: profile.description ?? '',
    email: profile.email ?? '',
    phone: profile.phone ?? '',
    // Meta's name of it, such as RETAIL or PROF_SERVICES.
    vertical: (profile.vertical ?? '').replaceAll('_', ' ').toLowerCase(),
    // Only where it is named: it costs more than all the rest.
    get hours() {
      return hoursInWords(hours, language, now)
    },
    website: profile.websites?.[0] ?? '',
  }
}
