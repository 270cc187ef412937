import type { Identity } from '../channels/channel.ts'
import type { Queries } from '../db/client.ts'
import { asStored, storedAs } from '../events/phone-lines.ts'
import { mergeContacts } from './merge.ts'

/**
 * A person keeps their history under new identities. The old ones are let go: the phone company gives an old
 * number to somebody else, who must not be shown these orders. Whoever was already known by a new one is
 * the same person and is merged in.
 */
export async function changeIdentities(
  tx: Queries,
  contactId: string,
  former: Identity[],
  next: Identity[],
): Promise<void> {
  const from = former.flatMap(storedAs)
  const to = next.map(asStored)
  for (const identity of to) {
    const [owner] = await tx<{ contact_id: string }[]>`
      insert into contact_identities (contact_id, kind, value) values (${contactId}, ${identity.kind}, ${identity.value})
      on conflict (kind, value) do update set kind = excluded.kind
      returning contact_id`
    if (owner!.contact_id !== contactId) await mergeContacts(tx, contactId, owner!.contact_id)
  }
  const kinds = new Set(to.map((identity) => identity.kind))
  for (const identity of from) {
    const stays = to.some((one) => one.kind === identity.kind && one.value === identity.value)
    if (stays || !kinds.has(identity.kind)) continue
    await tx`
      delete from contact_identities
      where contact_id = ${contactId} and kind = ${identity.kind} and value = ${identity.value}`
  }
}
