import { getCountries, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { Identity } from '../channels/channel.ts'

/** The country of each calling code that one country has for itself: a parse costs a hundred times the look-up. */
const alone = new Map<string, string>()
const shared = new Set<string>()
for (const country of getCountries()) {
  const code = getCountryCallingCode(country)
  if (shared.has(code)) continue
  if (alone.delete(code)) shared.add(code)
  else alone.set(code, country)
}

/** A phone (E.164) says its country by its code and first digits, a business-scoped id by its first two letters (Meta). */
export function countryOfAddress(address: Pick<Identity, 'kind' | 'value'> | null): string | null {
  if (!address) return null
  // One of a linked device (`<digits>@lid`) says nothing.
  if (address.kind === 'wa_user') return /^[A-Z]{2}(?=\.)/.exec(address.value)?.[0] ?? null
  // No calling code is the beginning of another.
  for (const length of [1, 2, 3]) {
    const country = alone.get(address.value.slice(1, 1 + length))
    if (country) return country
  }
  return parsePhoneNumberFromString(address.value)?.country ?? null
}
