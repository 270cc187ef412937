import type { Sql } from '../db/client.ts'
import { noteChange } from '../events/live.ts'

export type Present = { id: string; name: string; state: string }

/** Who has not said so for that long has gone: a closed laptop says no goodbye. */
const goneAfter = '40 seconds'

/** Who else is there. */
export function othersPresent({ sql }: { sql: Sql }, conversationId: string, me: string): Promise<Present[]> {
  return sql<Present[]>`
    select u.id, u.name, p.state from presence p join users u on u.id = p.user_id
    where p.conversation_id = ${conversationId} and p.user_id <> ${me}
      and p.seen_at > clock_timestamp() - ${goneAfter}::interval
    order by u.name, u.id`
}

/** Says that somebody looks, types or has left. Others are told only where that is news. */
export async function setPresence(
  { sql }: { sql: Sql },
  conversationId: string,
  me: string,
  state: 'looking' | 'typing' | 'left',
): Promise<void> {
  await sql.begin(async (tx) => {
    const [before] = await tx<{ state: string; gone: boolean }[]>`
      select state, seen_at < clock_timestamp() - ${goneAfter}::interval as gone from presence
      where conversation_id = ${conversationId} and user_id = ${me} for update`
    if (state === 'left') {
      await tx`delete from presence where conversation_id = ${conversationId} and user_id = ${me}`
    } else {
      await tx`
        insert into presence (conversation_id, user_id, state) values (${conversationId}, ${me}, ${state})
        on conflict (conversation_id, user_id) do update set state = excluded.state, seen_at = clock_timestamp()`
    }
    const was = before && !before.gone ? before.state : 'left'
    if (was !== state) await noteChange(tx, 'presence', [conversationId])
  })
}

/** Forgets those who went without a word. */
export async function prunePresence({ sql }: { sql: Sql }): Promise<void> {
  await sql`delete from presence where seen_at < clock_timestamp() - interval '1 hour'`
}
