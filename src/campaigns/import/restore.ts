import type { Queries } from '../../db/client.ts'
import { keepOptOuts } from '../../events/kept-opt-outs.ts'
import { type Before, plainFields } from './plan.ts'

/** A row that changed something. `contactId`: whom its contact has become, where it was merged. */
export type UndoneRow = { line: number; contactId: string; before: Before }

/** Orders that the import made go, with their items; those it changed are as before, unless a later import changed them. */
export async function removeOrders(tx: Queries, importId: string, rows: UndoneRow[]): Promise<void> {
  const orders = rows.flatMap(({ before }) => before.order ?? [])
  const items = orders.flatMap((order) => order.items ?? [])
  if (items.length > 0) await tx`delete from order_items where id = any(${items}::uuid[])`
  const made = orders.filter((order) => !order.from && !order.items).map(({ id }) => id)
  if (made.length > 0) await tx`delete from orders where id = any(${made}::uuid[])`
  const changed = orders.filter((order) => order.from)
  if (changed.length === 0) return
  const from = (key: string) => changed.map((order) => order.from![key]!)
  await tx`
    update orders o set placed_at = n.placed_at, status = n.status, total = n.total, currency = n.currency,
      attribute_at = '-infinity'
    from unnest(${changed.map(({ id }) => id)}::uuid[], ${from('placedAt')}::timestamptz[], ${from('status')}::text[],
      ${from('total')}::numeric[], ${from('currency')}::text[]) as n(id, placed_at, status, total, currency)
    where o.id = n.id and not exists (
      select 1 from import_rows r join imports i on i.id = r.import_id
      where r.external_id = o.external_id and i.id > ${importId} and i.status <> 'undone'
        and r.before -> 'order' ->> 'id' = o.id::text)`
}

type Current = {
  id: string
  name: string | null
  language: string | null
  country: string | null
  birthday: string | null
  history: unknown
  tags: string[]
  attributes: Record<string, string>
}

/** Sets what the import changed back to what it was, where it still is what the import made of it. */
export async function restoreContacts(tx: Queries, rows: UndoneRow[]): Promise<void> {
  const identities = rows.flatMap(({ contactId, before }) =>
    (before.identities ?? []).map(([kind, value]) => ({ contactId, kind, value })),
  )
  if (identities.length > 0) {
    await tx`
      delete from contact_identities i
      using unnest(${identities.map((i) => i.contactId)}::uuid[], ${identities.map((i) => i.kind)}::text[],
        ${identities.map((i) => i.value)}::text[]) as n(contact_id, kind, value)
      where i.contact_id = n.contact_id and i.kind = n.kind and i.value = n.value`
  }
  const changed = rows.filter(({ before }) => before.fields || before.attributes || before.tags)
  if (changed.length === 0) return
  const ids = [...new Set(changed.map(({ contactId }) => contactId))]
  const found = await tx<Current[]>`
    select id, name, language, country, birthday, history, tags, attributes from contacts
    where id = any(${ids}::uuid[]) order by id for update`
  const contacts = new Map(found.map((contact) => [contact.id, contact]))
  for (const { contactId, before } of changed) {
    const contact = contacts.get(contactId)
    if (contact) restore(contact, before)
  }
  await tx`
    update contacts c set name = n.name, language = n.language, country = n.country, birthday = n.birthday,
      history = n.history::jsonb, tags = n.tags::jsonb, attributes = n.attributes::jsonb
    from unnest(${found.map((c) => c.id)}::uuid[], ${found.map((c) => c.name)}::text[],
      ${found.map((c) => c.language)}::text[], ${found.map((c) => c.country)}::text[],
      ${found.map((c) => c.birthday)}::text[], ${found.map((c) => (c.history === null ? null : JSON.stringify(c.history)))}::text[],
      ${found.map((c) => JSON.stringify(c.tags))}::text[], ${found.map((c) => JSON.stringify(c.attributes))}::text[])
      as n(id, name, language, country, birthday, history, tags, attributes)
    where c.id = n.id`
}

function restore(contact: Current, { fields = {}, attributes = {}, tags = [] }: Before): void {
  for (const field of plainFields) {
    const pair = fields[field]
    if (pair && contact[field] === pair[1]) contact[field] = pair[0] as string | null
  }
  if (fields.history && sameJson(contact.history, fields.history[1])) contact.history = fields.history[0]
  for (const [key, [was, became]] of Object.entries(attributes)) {
    if (contact.attributes[key] !== became) continue
    if (was === null) delete contact.attributes[key]
    else contact.attributes[key] = was
  }
  contact.tags = contact.tags.filter((tag) => !tags.includes(tag))
}

/** Objects from jsonb come with their keys in another order. */
function sameJson(a: unknown, b: unknown): boolean {
  const plain = (value: unknown) => JSON.stringify(Object.entries((value as object | null) ?? {}).sort())
  return plain(a) === plain(b)
}

/**
 * Contacts that imports made which are all taken back, this one the last, and that nothing else happened to go, with
 * their identities and consents. Whom a file called a no stays one, as if they had been erased: the next file that
 * brings them finds it.
 * @param contactIds of all the rows: one that only repeated a file may be the last to go
 * @returns those that went
 */
export async function removeContacts(
  tx: Queries,
  importId: string,
  contactIds: string[],
): Promise<Set<string>> {
  if (contactIds.length === 0) return new Set()
  const gone = await tx<{ id: string }[]>`
    delete from contacts c where c.id = any(${contactIds}::uuid[])
      and exists (select 1 from import_rows m where m.contact_id = c.id and m.before -> 'made' = 'true')
      and c.merged_into is null and c.blocked_at is null and c.topics = '[]'
      and not exists (select 1 from conversations o where o.contact_id = c.id)
      and not exists (select 1 from orders o where o.contact_id = c.id)
      and not exists (select 1 from carts o where o.contact_id = c.id)
      and not exists (select 1 from customers o where o.contact_id = c.id)
      and not exists (select 1 from campaign_recipients o where o.contact_id = c.id)
      and not exists (select 1 from consents o where o.contact_id = c.id and not exists (
        select 1 from imports i where o.source in ('import:' || i.id, 'import_undo:' || i.id)))
      and not exists (select 1 from contact_identities o where o.contact_id = c.id and o.kind not in ('phone', 'email'))
      and not exists (
        select 1 from imports i join import_rows o on o.import_id = i.id and o.contact_id = c.id
        where i.id <> ${importId} and i.status <> 'undone')
    returning c.id`
  const ids = gone.map(({ id }) => id)
  if (ids.length > 0) {
    await keepOptOuts(tx, ids)
    await tx`delete from contact_identities where contact_id = any(${ids}::uuid[])`
    await tx`delete from consents where contact_id = any(${ids}::uuid[])`
  }
  return new Set(ids)
}

/**
 * The ledger is only added to: a yes of the import that still is the newest word is followed by a line that says
 * neither yes nor no, dated alike so that whatever a person says stays newer than both; where another file that stands brings them
 * too, and was said to be all yes, by that yes. An opt-out that the file told stays.
 * @param contactIds of all the rows: one that only repeated a yes may hold it by now
 */
export async function withdrawConsents(tx: Queries, importId: string, contactIds: string[]): Promise<void> {
  if (contactIds.length === 0) return
  await tx`
    insert into consents (contact_id, purpose, granted, source, words, dedupe_key, occurred_at)
    select g.contact_id, g.purpose, case when other.id is not null then true end,
      coalesce('import:' || other.id, ${`import_undo:${importId}`}), coalesce(other.words, ''), 'undo:' || g.id, g.occurred_at
    from consents g left join lateral (
      select i.id, (i.options #>> '{consent,text}') || ' (' || (i.options #>> '{consent,source}') || ')' as words
      from import_rows r join imports i on i.id = r.import_id
      where r.contact_id = g.contact_id and i.id <> ${importId} and i.status not in ('undoing', 'undone')
        and r.outcome <> 'suppressed' and i.options #> '{consent,purpose}' @> to_jsonb(g.purpose)
      order by i.id limit 1) other on true
    where g.contact_id = any(${contactIds}::uuid[]) and g.source = ${`import:${importId}`} and g.granted
      and not exists (select 1 from consents n where n.contact_id = g.contact_id and n.purpose = g.purpose
        and (n.occurred_at, n.id) > (g.occurred_at, g.id))
    on conflict (dedupe_key, purpose) do nothing`
}
