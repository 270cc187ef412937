import type { Clock } from '../clock.ts'
import type { Sql } from '../db/client.ts'
import type { Purpose } from '../events/event.ts'
import type { NewId } from '../ids.ts'
import { searchContacts } from './contact-search.ts'

type Deps = { sql: Sql }

type ContactRow = {
  id: string
  name: string | null
  language: string | null
  country: string | null
  topics: string[]
  orders: number
  sample: boolean
  blockedAt: Date | string | null
  createdAt: Date | string
  identities: { kind: string; value: string }[]
  /** What the newest word on marketing is; null: none. */
  marketing: boolean | null
}

/** As imports keep it. */
type History = Record<'total' | 'currency' | 'firstAt' | 'lastAt', string | null> & { orders: number | null }

type ContactDetails = ContactRow & {
  attributes: Record<string, unknown>
  tags: string[]
  birthday: string | null
  history: History | null
  mergedFrom: number
}

type ConsentRow = {
  id: string
  purpose: string
  granted: boolean | null
  source: string
  words: string
  occurredAt: Date | string
  recordedAt: Date | string
}

const columns = `c.id, c.name, c.language, c.country, c.topics, c.sample, c.blocked_at as "blockedAt", c.created_at as "createdAt",
  (select coalesce(jsonb_agg(jsonb_build_object('kind', i.kind, 'value', i.value) order by i.id), '[]')
    from contact_identities i where i.contact_id = c.id) as identities,
  (select count(*)::int from orders o where o.contact_id = c.id) as orders,
  (select granted from consents k where k.contact_id = c.id and k.purpose = 'marketing'
    order by k.occurred_at desc, k.id desc limit 1) as marketing`
const details = `c.attributes, c.tags, c.birthday, c.history,
  (select count(*)::int from contacts m where m.merged_into = c.id) as "mergedFrom"`

/** Newest first, without those merged away or erased. `q`: see `searchContacts`. */
export async function listContacts(
  { sql }: Deps,
  asked: { before: string | undefined; q: string | undefined; limit: number; country: string },
): Promise<ContactRow[]> {
  const { before, q, limit } = asked
  const ids = q ? await searchContacts(sql, { ...asked, q }) : undefined
  return sql<ContactRow[]>`
    select ${sql.unsafe(columns)} from contacts c
    where c.merged_into is null and c.erased_at is null
      and ${ids ? sql`c.id = any(${ids}::uuid[])` : sql`(${before ?? null}::uuid is null or c.id < ${before ?? null}::uuid)`}
    order by c.id desc limit ${limit}`
}

/** The contact of this id, or the one that it was merged into. */
export async function getContact({ sql }: Deps, id: string): Promise<ContactDetails | undefined> {
  const [row] = await sql<ContactDetails[]>`
    select ${sql.unsafe(columns)}, ${sql.unsafe(details)} from contacts c
    where c.id = (select coalesce(merged_into, id) from contacts where id = ${id}) and c.erased_at is null`
  return row
}

const contactsLookedAt = 5000

/** The names of attributes that the newest contacts have, the most used first, with one value as an example. */
export async function listAttributes({
  sql,
}: Deps): Promise<{ key: string; contacts: number; example: string | null }[]> {
  return sql`
    select key, count(*)::int as contacts, min(left(value, 80)) as example
    from (select attributes from contacts where merged_into is null and erased_at is null order by id desc
      limit ${contactsLookedAt}) c, jsonb_each_text(c.attributes)
    group by key order by contacts desc, key limit 200`
}

/** Corrects what is named; null forgets it. Waits for a turn of the contact that may be writing the same. */
export async function changeContact(
  { sql }: Deps,
  id: string,
  { name, language }: { name?: string | null | undefined; language?: string | null | undefined },
): Promise<void> {
  await sql`
    update contacts set
      name = case when ${name !== undefined} then ${name ?? null} else name end,
      language = case when ${language !== undefined} then ${language ?? null} else language end,
      language_candidate = case when ${language !== undefined} then null else language_candidate end
    where id = ${id}`
}

/** What their conversations were about is no longer known to anybody. */
export async function forgetTopics({ sql }: Deps, id: string): Promise<void> {
  await sql`update contacts set topics = '[]' where id = ${id}`
}

export async function listConsents(
  { sql }: Deps,
  contactId: string,
  { before, limit }: { before: string | undefined; limit: number },
): Promise<ConsentRow[]> {
  return sql<ConsentRow[]>`
    select id, purpose, granted, source, words, occurred_at as "occurredAt", recorded_at as "recordedAt" from consents
    where contact_id = ${contactId} and (${before ?? null}::bigint is null or id < ${before ?? null}::bigint)
    order by id desc limit ${limit}`
}

/** Appends to the ledger what a person told an agent; nothing in it is ever changed. */
export async function recordConsent(
  { sql, newId, clock }: Deps & { newId: NewId; clock: Clock },
  contactId: string,
  { purpose, granted, words }: { purpose: Purpose; granted: boolean; words: string },
): Promise<ConsentRow> {
  const [row] = await sql<ConsentRow[]>`
    insert into consents (contact_id, purpose, granted, source, words, dedupe_key, occurred_at)
    values (${contactId}, ${purpose}, ${granted}, 'agent', ${words}, ${`agent:${newId()}`}, ${clock.now()})
    returning id, purpose, granted, source, words, occurred_at as "occurredAt", recorded_at as "recordedAt"`
  return row!
}
