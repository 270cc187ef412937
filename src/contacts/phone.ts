import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'
import { oneSpelling } from '../events/phone-lines.ts'

/** A phone in E.164 and its country, where the number tells one. */
export type Phone = { e164: string; country: string | null }

/** What stands before a country's numbers, such as "30"; empty where there is no such country. */
export const callingCode = (country: string): string =>
  isSupportedCountry(country) ? getCountryCallingCode(country) : ''

/**
 * A store's phone as E.164, or null where it is not certain: a wrong number is somebody else's. Where it cannot
 * be read with the shop's country it may lack only the plus of another one's.
 */
export function readPhone(written: string | null | undefined, country: string): Phone | null {
  if (!written) return null
  const shop: CountryCode | undefined = isSupportedCountry(country) ? country : undefined
  const text = written.normalize('NFKC').trim()
  const readings = text.startsWith('+') || text.startsWith('0') ? [text] : [text, `+${text}`]
  for (const reading of readings) {
    const number = parsePhoneNumberFromString(reading, {
      ...(shop && { defaultCountry: shop }),
      extract: false,
    })
    // With its plus it says by itself which line it is, also in a range that the tables do not know yet.
    if (number?.isValid() || (text.startsWith('+') && number?.isPossible()))
      return { e164: oneSpelling(number.number), country: number.country ?? null }
  }
  return null
}

/** Whether a number is written with a country code, right or wrong: to ask for one would not help. */
export const hasCountryCode = (written: string): boolean => /^[\s(]*(?:\+|00[1-9])/.test(written)

/** What is wrong with a phone that `readPhone` does not take, and what to do. */
export const whyNoPhone = (written: string): string =>
  hasCountryCode(written)
    ? 'There is no such phone number with this country code: check its digits.'
    : 'Should be a phone number, best with its country code.'
