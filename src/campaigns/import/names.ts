import type { Queries, Sql } from '../../db/client.ts'

const rowsAtOnce = 2000

/**
 * Makes those whom an import brought findable by name, once the file is in; nothing where they are, or while it is
 * still read or taken back. Each chunk and how far it went share a transaction.
 */
export async function nameContacts({ sql }: { sql: Sql }, id: string, signal: AbortSignal): Promise<void> {
  for (let more = true; more && !signal.aborted; ) {
    more = (await sql.begin(async (tx) => {
      await tx`set local synchronous_commit to off`
      const [found] = await tx<{ after: number }[]>`
        select named_line as after from imports
        where id = ${id} and named_line is not null and status not in ('waiting', 'running', 'undoing') for update`
      return found !== undefined && (await nameChunk(tx, id, found.after)) !== undefined
    })) as boolean
  }
}

/** As `nameContacts` all that is left, in the caller's transaction: the rows that say who it was are to go. */
export async function nameContactsIn(tx: Queries, id: string, after: number | null): Promise<void> {
  for (let line = after ?? undefined; line !== undefined; ) line = await nameChunk(tx, id, line)
}

/**
 * Names whom the lines behind `after` brought, and gives the last line of them, undefined where there is none. Under
 * each contact's lock, so that the words of a name that somebody changes or erases meanwhile are not written behind
 * theirs.
 */
async function nameChunk(tx: Queries, id: string, after: number): Promise<number | undefined> {
  const rows = await tx<{ line: number; contact: string | null }[]>`
    select line, contact_id as contact from import_rows where import_id = ${id} and line > ${after}
    order by line limit ${rowsAtOnce}`
  const contacts = rows.flatMap(({ contact }) => contact ?? [])
  await tx`
    insert into contact_words (contact_id, words)
    select c.id, to_tsvector('simple', folded(c.name)) from (
      select id, name from contacts where id = any(${contacts}::uuid[]) and name is not null order by id for share) c
    on conflict (contact_id) do nothing`
  const last = rows.at(-1)?.line
  await tx`update imports set named_line = ${last ?? null} where id = ${id}`
  return last
}
