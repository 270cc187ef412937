// What people of a country most likely write, by the calling code of their number (ITU E.164) or the country of
// a business-scoped id. Data: a country where several languages are spoken is left out.
const byCallingCode: Record<string, string> = {
  '1': 'en',
  '30': 'el',
  '33': 'fr',
  '34': 'es',
  '353': 'en',
  '355': 'sq',
  '357': 'el',
  '359': 'bg',
  '36': 'hu',
  '381': 'sr',
  '385': 'sr',
  '39': 'it',
  '40': 'ro',
  '43': 'de',
  '44': 'en',
  '48': 'pl',
  '49': 'de',
  '61': 'en',
  '64': 'en',
  '90': 'tr',
}
const byCountry: Record<string, string> = {
  AU: 'en',
  CY: 'el',
  DE: 'de',
  GB: 'en',
  GR: 'el',
  HU: 'hu',
  IE: 'en',
  US: 'en',
}

/** The language to try with somebody of whom only the country is known, by its two letters. Null: no guess. */
export const languageOfCountry = (country: string): string | null =>
  Object.hasOwn(byCountry, country) ? byCountry[country]! : null

/**
 * The language to try with somebody of whom nothing is known but how they are addressed: a phone in E.164 or a
 * business-scoped id (`HU.1a2b`). Null: no guess.
 */
export function languageOfAddress(identities: { kind: string; value: string }[]): string | null {
  for (const { kind, value } of identities) {
    if (kind === 'wa_user') {
      const language = byCountry[value.slice(0, 2)]
      if (language) return language
    } else if (kind === 'phone') {
      // No calling code is the beginning of another.
      for (const length of [1, 2, 3]) {
        const language = byCallingCode[value.slice(1, 1 + length)]
        if (language) return language
      }
    }
  }
  return null
}
