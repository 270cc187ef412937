import type { Queries, Sql } from '../db/client.ts'
import type { Output } from './world.ts'

/** What a shopper did to a message, theirs or ours, after it was written. */
type Change = {
  kind: 'edit' | 'deletion' | 'reaction'
  contactId: string
  providerId: string
  content: unknown
  body: string | null
  at: Date
}

/**
 * Edits, deletions and reactions change the message they name, if it is of the same contact. They may come out of
 * order: the newest edit stays. One whose message has not come yet waits for it.
 */
export async function applyToMessages(tx: Queries, output: Output, now: Date): Promise<void> {
  for (const change of changesOf(output, now)) if (!(await apply(tx, change))) await keep(tx, change)
}

/** Applies what came before its message, now that the message is there. Returns how many. */
export async function applyEarlyChanges({ sql }: { sql: Sql }): Promise<number> {
  return sql.begin(async (tx) => {
    const rows = await tx<(Change & { id: string })[]>`
      select e.id, e.kind, e.contact_id as "contactId", e.provider_id as "providerId", e.content, e.body, e.changed_at as at
      from early_changes e join messages m on m.provider_id = e.provider_id
      order by e.id limit 500 for update of e skip locked`
    for (const row of rows) await apply(tx, row)
    if (rows.length > 0)
      await tx`delete from early_changes where id = any(${rows.map((row) => row.id)}::bigint[])`
    return rows.length
  })
}

function changesOf({ edits, deletions, reactions }: Output, now: Date): Change[] {
  return [
    ...edits.map((one) => ({ ...one, kind: 'edit' as const })),
    ...deletions.map((one) => ({ ...one, kind: 'deletion' as const, content: null, body: null })),
    ...reactions.map(({ emoji, ...one }) => ({
      ...one,
      kind: 'reaction' as const,
      content: null,
      body: emoji,
      at: now,
    })),
  ]
}

/** False where there is no such message; one of somebody else's is left as it is. */
async function apply(tx: Queries, change: Change): Promise<boolean> {
  const { kind, contactId, providerId, body, at } = change
  const content = kind === 'edit' ? tx.json(change.content as never) : null
  const rows = await tx`
    update messages m set
      content = case when change.edits then ${content}::jsonb else m.content end,
      body = case when change.edits then ${body} else m.body end,
      edited_at = case when change.edits then ${at}::timestamptz else m.edited_at end,
      deleted_at = case when ${kind === 'deletion'} and change.own then ${at}::timestamptz else m.deleted_at end,
      reaction = case when ${kind === 'reaction'} and change.own then ${body} else m.reaction end
    from messages before
      cross join lateral (select before.contact_id = ${contactId} as own, before.contact_id = ${contactId} and ${kind === 'edit'}
        and before.deleted_at is null and (before.edited_at is null or before.edited_at <= ${at}) as edits) change
    where before.provider_id = ${providerId} and m.id = before.id
    returning 1`
  return rows.length > 0
}

async function keep(tx: Queries, { kind, contactId, providerId, content, body, at }: Change): Promise<void> {
  await tx`
    insert into early_changes (kind, contact_id, provider_id, content, body, changed_at)
    values (${kind}, ${contactId}, ${providerId}, ${content === null ? null : tx.json(content as never)}, ${body}, ${at})`
}
