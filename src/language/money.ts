import { localeOf } from './locale.ts'

/** Currencies whose cents exist on paper only: a round amount is worded without decimals. */
const WITHOUT_DECIMALS = new Set(['HUF', 'JPY', 'KRW', 'ISK', 'RSD', 'ALL', 'CLP', 'VND'])
const DECIMAL = /^-?\d{1,18}(?:\.\d{1,6})?$/u
const CURRENCY = /^[A-Z]{3}$/u

/**
 * Words an amount for a shopper: ("49.90", "EUR") is "49,90 €" in Greek and "€49.90" in English. The amount is
 * a decimal string and stays one, so no digit is lost to floating point. Spaces are ordinary ones, for copying
 * and searching on a phone. What is not a decimal string or not a currency code comes back as it came.
 */
export function wordMoney(amount: string, currency: string, language: string): string {
  if (!DECIMAL.test(amount) || !CURRENCY.test(currency)) return `${amount} ${currency}`.trim()
  const digits = WITHOUT_DECIMALS.has(currency) ? (/\.\d*[1-9]/u.test(amount) ? 2 : 0) : null
  const format = new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    useGrouping: 'always',
    ...(digits === null ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  })
  return format.format(amount as Intl.StringNumericLiteral).replace(/[\u00a0\u202f]/gu, ' ')
}
