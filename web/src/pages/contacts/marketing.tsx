import { useTranslation } from 'react-i18next'
import { Badge } from '../../ui/surface.tsx'

/** What somebody's newest word on marketing is. */
export function Marketing({ said }: { said: boolean | null }) {
  const { t } = useTranslation('contacts')
  if (said === null) return <Badge>{t('notAsked')}</Badge>
  return said ? <Badge tone="calm">{t('saidYes')}</Badge> : <Badge tone="bad">{t('saidNo')}</Badge>
}
