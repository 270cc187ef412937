import type { Identity } from '../channels/channel.ts'
import { changeIdentities } from '../contacts/change-number.ts'
import { mergeContacts } from '../contacts/merge.ts'
import type { Queries, Sql } from '../db/client.ts'
import { appendIn } from '../events/append.ts'
import { reachableEvent } from '../events/met.ts'
import type { NewId } from '../ids.ts'
import type { TurnEvent } from './load.ts'

/** Events about who somebody is. They touch two contacts, so they are taken before a turn, each in its own transaction. */
export const isAboutIdentity = (event: TurnEvent): boolean =>
  event.kind === 'identities_met' || event.kind === 'number_changed'

export async function joinPeople(sql: Sql, newId: NewId, event: TurnEvent): Promise<void> {
  await sql.begin(async (tx) => {
    const rows = await tx`
      update events set handled_at = clock_timestamp()
      where id = ${event.id} and handled_at is null and failed_at is null returning 1`
    if (rows.length === 0) return
    if (event.kind === 'identities_met') await meet(tx, newId, event, String(event.payload.other))
    else {
      const { identities, to } = event.payload as { identities: Identity[]; to: Identity[] }
      await changeIdentities(tx, event.contactId, identities, to)
    }
  })
}

/** Where only one of the two could be written to, what the other left behind can be spoken of from now on. */
async function meet(tx: Queries, newId: NewId, event: TurnEvent, other: string): Promise<void> {
  const reached = await tx`
    select distinct contact_id from contact_identities
    where contact_id = any(${[event.contactId, other]}::uuid[]) and kind in ('phone', 'wa_user')`
  const isMerged = await mergeContacts(tx, event.contactId, other)
  if (isMerged && reached.length === 1)
    await appendIn(tx, newId, [reachableEvent(event.contactId, event.occurredAt)])
}
