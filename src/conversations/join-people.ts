import type { Identity } from '../channels/channel.ts'
import { changeIdentities } from '../contacts/change-number.ts'
import { mergeContacts } from '../contacts/merge.ts'
import type { Sql } from '../db/client.ts'
import type { TurnEvent } from './load.ts'

/** Events about who somebody is. They touch two contacts, so they are taken before a turn, each in its own transaction. */
export const isAboutIdentity = (event: TurnEvent): boolean =>
  event.kind === 'identities_met' || event.kind === 'number_changed'

export async function joinPeople(sql: Sql, event: TurnEvent): Promise<void> {
  await sql.begin(async (tx) => {
    const rows = await tx`
      update events set handled_at = clock_timestamp()
      where id = ${event.id} and handled_at is null and failed_at is null returning 1`
    if (rows.length === 0) return
    if (event.kind === 'identities_met') await mergeContacts(tx, event.contactId, String(event.payload.other))
    else {
      const { identities, to } = event.payload as { identities: Identity[]; to: Identity[] }
      await changeIdentities(tx, event.contactId, identities, to)
    }
  })
}
