import type { Queries } from '../db/client.ts'
import { appendIn } from '../events/append.ts'
import type { NewId } from '../ids.ts'

/**
 * Tells the flows that a person of the shop is at it from now on, in the transaction that makes it so: what a bot had
 * begun ends there, whether or not the conversation is given back before anything else happens. Wake the contact's
 * turn after the commit.
 *
 * @param occasion tells this word of theirs from another one of the same moment
 */
export async function tellTakenOver(
  tx: Queries,
  newId: NewId,
  { contactId, channelId }: { contactId: string; channelId: string },
  { occasion, at }: { occasion: string; at: Date },
): Promise<void> {
  await appendIn(tx, newId, [
    {
      source: 'conversations',
      dedupeKey: `taken_over:${occasion}`,
      kind: 'taken_over',
      channelId,
      about: { contactId },
      payload: {},
      occurredAt: at,
    },
  ])
}
