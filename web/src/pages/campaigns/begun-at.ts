import type { Campaign } from '../../api/campaigns.ts'
import { isAhead } from './stages.ts'

/**
 * When it began to send, or will: what was launched for a time begins then. Null of a draft, of one that was stopped
 * before its time, and of one that is paused while its time passes.
 */
export function begunAtOf(campaign: Campaign): string | null {
  const { kind, status, schedule, launchedAt, nextAt, finishedAt } = campaign
  if (isAhead(campaign))
    return nextAt && (status === 'scheduled' || new Date(nextAt) > new Date()) ? nextAt : null
  const at = kind === 'broadcast' ? schedule?.at : undefined
  if (!launchedAt || !at || new Date(at) <= new Date(launchedAt)) return launchedAt
  return new Date(at).getTime() <= (finishedAt ? new Date(finishedAt).getTime() : Date.now()) ? at : null
}
