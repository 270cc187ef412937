import { useTranslation } from 'react-i18next'
import { checkWords } from '../connect/findings.tsx'

/** A number is entered, and does not work yet: what it lacks, by the names of the checks that failed. */
export function NotYet({ failed }: { failed: string[] }) {
  const { t } = useTranslation('home')
  const { t: name, i18n } = useTranslation('connect')
  const names = new Intl.ListFormat(i18n.language).format(failed.map((one) => checkWords(name, one)))
  return (
    <p className="text-clay">{failed.length === 0 ? t('first.unchecked') : t('first.failing', { names })}</p>
  )
}
