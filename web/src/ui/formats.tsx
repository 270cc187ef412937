import { useTranslation } from 'react-i18next'
import { localeOf } from '../i18n/locale.ts'

/** An amount of our API, a decimal string, as the reader's language writes it. */
export function Money({ amount, currency }: { amount: string; currency: string }) {
  const { i18n } = useTranslation()
  const options = { style: 'currency', currency, ...(currency === 'HUF' && forints(amount)) } as const
  // The text itself is formatted: a number would round what a decimal string holds exactly.
  const shown = new Intl.NumberFormat(localeOf(i18n.language), options).format(
    amount as Intl.StringNumericLiteral,
  )
  return <span className="tabular-nums">{shown}</span>
}

/** Nobody pays in fillér any more, though Unicode gives the forint two digits; a single message costs parts of one. */
const forints = (amount: string) => ({
  minimumFractionDigits: 0,
  maximumFractionDigits: Math.abs(Number(amount)) < 100 ? 2 : 0,
})

/** How numbers, parts, and days and hours of a zone are written in the reader's language. */
export function useFormats() {
  const { language } = useTranslation().i18n
  const locale = localeOf(language)
  const moment = (options: Intl.DateTimeFormatOptions) => (at: string | Date, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(new Date(at))
  return {
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    percent: (share: number, digits = 1) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(share),
    day: moment({ dateStyle: 'medium' }),
    time: moment({ timeStyle: 'short' }),
    country: (code: string) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code,
    language: (code: string) =>
      new Intl.DisplayNames(language, { type: 'language' }).of(code.replace('_', '-')) ?? code,
  }
}
