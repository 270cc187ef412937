import type { Campaign } from '../../api/campaigns.ts'

/**
 * When it began to send, or will where it is scheduled: what was launched for a time begins then. Null of a draft, and
 * of one that was stopped before its time.
 */
export function begunAtOf({
  kind,
  status,
  schedule,
  launchedAt,
  nextAt,
  finishedAt,
}: Campaign): string | null {
  if (status === 'scheduled') return nextAt
  const at = kind === 'broadcast' ? schedule?.at : undefined
  if (!launchedAt || !at || new Date(at) <= new Date(launchedAt)) return launchedAt
  return new Date(at).getTime() <= (finishedAt ? new Date(finishedAt).getTime() : Date.now()) ? at : null
}
