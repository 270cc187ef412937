import { useTranslation } from 'react-i18next'

/** Why somebody gets nothing, or not yet, in the reader's language; else in the words that the server has for it. */
export function useReason(): (reason: string, words: string | null) => string {
  const { t, i18n } = useTranslation()
  return (reason, words) => (i18n.exists(`reasons.${reason}`) ? t(`reasons.${reason}`) : (words ?? reason))
}
