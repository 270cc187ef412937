import { useTranslation } from 'react-i18next'
import type { Campaign } from '../../api/campaigns.ts'
import { Badge } from '../../ui/surface.tsx'

const tones = {
  draft: 'plain',
  scheduled: 'warn',
  running: 'calm',
  paused: 'warn',
  finished: 'calm',
  cancelled: 'bad',
} as const

export function Status({ status }: { status: Campaign['status'] }) {
  const { t } = useTranslation('campaigns')
  return <Badge tone={tones[status]}>{t(`statuses.${status}`)}</Badge>
}
