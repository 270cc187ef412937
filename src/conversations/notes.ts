import type { Clock } from '../clock.ts'
import type { Sql } from '../db/client.ts'
import { noteChange } from '../events/live.ts'
import type { NewId } from '../ids.ts'

export type Note = { id: string; userId: string | null; author: string; body: string; createdAt: Date }

type Deps = { sql: Sql; clock: Clock; newId: NewId }
const atOnce = 500

/** What colleagues wrote beside a conversation, oldest first. */
export async function listNotes({ sql }: { sql: Sql }, conversationId: string): Promise<Note[]> {
  const rows = await sql<Note[]>`
    select id, user_id as "userId", author, body, created_at as "createdAt" from notes
    where conversation_id = ${conversationId} order by id desc limit ${atOnce}`
  return rows.reverse()
}

export async function writeNote(
  { sql, clock, newId }: Deps,
  conversationId: string,
  { userId, author, body }: { userId: string | null; author: string; body: string },
): Promise<Note> {
  const note = { id: newId(), userId, author, body, createdAt: clock.now() }
  await sql.begin(async (tx) => {
    await tx`
      insert into notes (id, conversation_id, user_id, author, body, created_at)
      values (${note.id}, ${conversationId}, ${userId}, ${author}, ${body}, ${note.createdAt})`
    await noteChange(tx, 'message', [conversationId])
  })
  return note
}

/** Takes back a note; who is given as `userId` only one of their own. False: there is none. */
export async function deleteNote(
  { sql }: { sql: Sql },
  conversationId: string,
  id: string,
  userId: string | null,
): Promise<boolean> {
  return sql.begin(async (tx) => {
    const gone = await tx`
      delete from notes where id = ${id} and conversation_id = ${conversationId}
        and (${userId}::uuid is null or user_id = ${userId}) returning 1`
    if (gone.length > 0) await noteChange(tx, 'message', [conversationId])
    return gone.length > 0
  })
}
