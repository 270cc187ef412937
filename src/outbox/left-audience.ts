import type { Queries } from '../db/client.ts'
import type { Candidate } from './facts.ts'

/** A message of a campaign, and when it was decided that its person gets it. */
export type Meant = { id: string; contactId: string; campaignId: string; occurredAt: Date }

/**
 * Whose person the campaign no longer means: the ids of these messages. Only the campaigns know whom they mean, so
 * whoever starts the outbox hands it in.
 */
export type WhoLeft = (tx: Queries, messages: Meant[], now: Date) => Promise<ReadonlySet<string>>

/** What was decided so lately is not asked about again. What waited longer, somebody may have ordered meanwhile. */
const freshMs = 15 * 60_000

/** Of these messages those that waited, and whose person is no longer meant by their campaign. */
export async function readLeft(
  tx: Queries,
  messages: Candidate[],
  now: Date,
  whoLeft: WhoLeft,
): Promise<ReadonlySet<string>> {
  const waited = messages.flatMap(({ id, contactId, campaignId, purpose, occurredAt }) =>
    purpose === 'marketing' && campaignId && now.getTime() - occurredAt.getTime() > freshMs
      ? [{ id, contactId, campaignId, occurredAt }]
      : [],
  )
  return waited.length > 0 ? whoLeft(tx, waited, now) : new Set()
}
