import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/surface.tsx'

export function Page() {
  const { t } = useTranslation()
  return <EmptyState title={t('soon.title')} words={t('soon.words')} />
}
