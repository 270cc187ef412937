import type { Sql } from '../db/client.ts'
import { isUuid } from '../ids.ts'

/** What an act was about, as people know it. */
export type Subject = { kind: string; id: string; name: string }

/**
 * What the subjects of acts are called now, by their id. Read when it is shown and never kept: a name that was erased
 * must not live on in the log. What is gone has none.
 */
export async function namesOfSubjects(
  sql: Sql,
  acts: { action: string; subject: string | null }[],
): Promise<Map<string, Subject>> {
  // Anything else would make the whole list unreadable.
  const ids = acts.map(({ subject }) => subject).filter((one) => one !== null && isUuid(one))
  const called = (contact: ReturnType<typeof sql>) => sql`coalesce(${contact}.name, (
    select i.value from contact_identities i where i.contact_id = ${contact}.id order by i.kind, i.id limit 1))`
  const rows = await sql<Subject[]>`
    with asked as (select unnest(${ids}::uuid[]) as id)
    select * from (
      select 'contact' as kind, c.id::text, ${called(sql`c`)} as name from contacts c join asked using (id)
      union select 'conversation', v.id::text, ${called(sql`c`)}
        from conversations v join asked using (id) join contacts c on c.id = v.contact_id
      union select 'campaign', o.id::text, o.name from campaigns o join asked using (id)
      union select 'import', o.id::text, o.filename from imports o join asked using (id)
      union select 'segment', o.id::text, o.name from segments o join asked using (id)
      union select 'faq', o.id::text, jsonb_path_query_first(o.entries, '$.*.question') #>> '{}'
        from faqs o join asked using (id)
      union select 'quick_reply', o.id::text, '/' || o.shortcut from quick_replies o join asked using (id)
      union select 'template', o.id::text, o.name from templates o join asked using (id)
      union select 'channel', o.id::text, o.name from channels o join asked using (id)
      union select 'store', o.id::text, o.kind from stores o join asked using (id)
      union select 'account', o.id::text, o.name from users o join asked using (id)
      union select 'invitation', o.id::text, o.email from account_links o join asked using (id) where o.email is not null
    ) found where name is not null`
  return new Map(rows.map((row) => [row.id, row]))
}
