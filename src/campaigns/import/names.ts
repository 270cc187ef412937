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
      const [found] = await tx`
        select 1 from imports where id = ${id} and status not in ('waiting', 'running', 'undoing') for update`
      return found !== undefined && (await nameChunk(tx, id))
    })) as boolean
  }
}

/** As `nameContacts` all that is left, in the caller's transaction: the rows that say who it was are to go. */
export async function nameContactsIn(tx: Queries, id: string): Promise<void> {
  while (await nameChunk(tx, id));
}

/**
 * True where there is more to do. Under each contact's lock, so that the words of a name that somebody changes or
 * erases meanwhile are not written behind theirs.
 */
async function nameChunk(tx: Queries, id: string): Promise<boolean> {
  const rows = await tx<{ line: number; contact: string | null }[]>`
    select r.line, r.contact_id as contact from imports i join import_rows r on r.import_id = i.id and r.line > i.named_line
    where i.id = ${id} order by r.line limit ${rowsAtOnce}`
  const contacts = rows.flatMap(({ contact }) => contact ?? [])
  await tx`
    insert into contact_words (contact_id, words)
    select c.id, to_tsvector('simple', folded(c.name)) from (
      select id, name from contacts where id = any(${contacts}::uuid[]) and name is not null order by id for share) c
    on conflict (contact_id) do nothing`
  await tx`update imports set named_line = ${rows.at(-1)?.line ?? null} where id = ${id} and named_line is not null`
  return rows.length > 0
}
