import { type CountryCode, getCountryCallingCode, isSupportedCountry, Metadata } from 'libphonenumber-js/max'

type Pattern = { code: string; national: RegExp }

/** What the library's types leave out of a numbering plan; `mobile-pattern.test.ts` holds it to what it does. */
type Plan = {
  nationalNumberPattern(): string
  nationalPrefixForParsing(): string | undefined
  nationalPrefixTransformRule(): string | undefined
  type(name: 'MOBILE'): { pattern(): string } | undefined
}

const patterns = new Map<string, Pattern | null>()

/**
 * A mobile of a country, written without its trunk prefix, in E.164; undefined where it is anything else, or the
 * country has rules of its own. The library compiles its patterns for each number anew, and a file has a million.
 * @param text digits, with or without a plus
 */
export function readPlainMobile(text: string, country: string): string | undefined {
  const known = patterns.get(country)
  const pattern = known === undefined ? learn(country) : known
  if (!pattern) return undefined
  const { code, national } = pattern
  if (text.startsWith('+')) {
    const rest = text.slice(1 + code.length)
    return text.startsWith(code, 1) && national.test(rest) ? text : undefined
  }
  return national.test(text) ? `+${code}${text}` : undefined
}

function learn(country: string): Pattern | null {
  const pattern = isSupportedCountry(country) ? compile(country) : null
  patterns.set(country, pattern)
  return pattern
}

/** None where several countries share a code, or where the trunk prefix could also be how a mobile begins. */
function compile(country: CountryCode): Pattern | null {
  const metadata = new Metadata()
  metadata.selectNumberingPlan(country)
  const plan = metadata.numberingPlan as unknown as Plan
  const code = getCountryCallingCode(country)
  const mobile = plan.type('MOBILE')?.pattern()
  const shared = [
    '1',
    '7',
    '39',
    '44',
    '47',
    '52',
    '54',
    '55',
    '61',
    '212',
    '262',
    '290',
    '358',
    '590',
    '599',
  ].includes(code)
  if (!mobile || shared || plan.nationalPrefixTransformRule()) return null
  const prefix = plan.nationalPrefixForParsing()
  const notPrefix = prefix ? `(?!(?:${prefix}))` : ''
  return { code, national: new RegExp(`^${notPrefix}(?=(?:${plan.nationalNumberPattern()})$)(?:${mobile})$`) }
}
