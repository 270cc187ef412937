import { useTranslation } from 'react-i18next'

/** An amount of our API, a decimal string, as the reader's language writes it. */
export function Money({ amount, currency }: { amount: string; currency: string }) {
  const { i18n } = useTranslation()
  // The text itself is formatted: a number would round what a decimal string holds exactly.
  const shown = new Intl.NumberFormat(i18n.language, { style: 'currency', currency }).format(
    amount as Intl.StringNumericLiteral,
  )
  return <span className="tabular-nums">{shown}</span>
}
