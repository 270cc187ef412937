import { useTranslation } from 'react-i18next'
import { Badge } from './surface.tsx'

/** Says of somebody, or of what they bought, that it is of the sample shop and not real. */
export function SampleMark() {
  const { t } = useTranslation()
  return <Badge tone="warn">{t('common.sample')}</Badge>
}
