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

/** One that repeats is in use, and sends now and then. */
export function Status({ status, kind }: Pick<Campaign, 'status' | 'kind'>) {
  const { t } = useTranslation('campaigns')
  const words = status === 'running' && kind !== 'broadcast' ? 'active' : status
  return <Badge tone={tones[status]}>{t(`statuses.${words}`)}</Badge>
}
