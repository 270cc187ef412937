import type { Queries, Sql } from '../db/client.ts'
import { ending } from '../db/last.ts'
import type { NewId } from '../ids.ts'
import type { NewEvent, NewStatus } from './event.ts'
import { metEvent } from './met.ts'
import { knownPeople, namePeople, type Owners, ownersOf, type Person } from './people.ts'

/** Whose turn it now is, and whether there are events about nobody (templates, numbers, accounts). */
export type Appended = { contactIds: string[]; account: boolean; stored: number }

type AppendOptions = {
  /** Who has which of their identities, where that was just asked. */
  owners?: Owners
  /** Nothing more is asked of the transaction: it ends with this. */
  last?: boolean
}

/**
 * Writes events, the people they are about and the consents they bear, inside the caller's transaction.
 * What is already stored (same source and dedupe key) is left alone. Wake the turns after the commit.
 * @throws whatever Postgres refuses; then nothing of this call is written.
 */
export async function appendIn(
  tx: Queries,
  newId: NewId,
  events: NewEvent[],
  { owners, last = false }: AppendOptions = {},
): Promise<Appended> {
  if (events.length === 0) return summary([])
  const { all, ids, written } = await contactsOf(tx, newId, events, owners)
  const [, stored] = await Promise.all([
    written(),
    insertEvents(tx, all, ids),
    insertConsents(tx, all, ids),
    ...(last ? [ending(tx)] : []),
  ])
  return summary(stored)
}

/**
 * As `appendIn`, in a transaction of its own, and without one where a single statement does: most messages are
 * from people whom we know and consent to nothing, and round trips are what a busy door waits for.
 */
export async function appendNow(sql: Sql, newId: NewId, events: NewEvent[]): Promise<Appended> {
  if (events.length === 0) return summary([])
  const { people, places, ids } = named(events)
  const plain = events.every((event) => !event.consents?.length)
  const owners = await ownersOf(sql, people)
  const known = plain && knownPeople(people, owners)
  if (!known) return sql.begin((tx) => appendIn(tx, newId, events, { owners, last: true }))
  known.forEach((contactId, i) => {
    ids[places[i]!] = contactId
  })
  return summary(await insertEvents(sql, events, ids))
}

function summary(stored: { contact_id: string | null }[]): Appended {
  return {
    contactIds: [...new Set(stored.flatMap((row) => row.contact_id ?? []))],
    account: stored.some((row) => row.contact_id === null),
    stored: stored.length,
  }
}

/** Whom the events name, at which places, and the contacts that are known without asking. */
function named(events: NewEvent[]): { people: Person[]; places: number[]; ids: (string | null)[] } {
  const people: Person[] = []
  const places: number[] = []
  const ids = events.map((event, place) => {
    if (event.about === null) return null
    if ('contactId' in event.about) return event.about.contactId
    if (event.about.identities.length === 0) return null
    people.push(event.about)
    places.push(place)
    return null
  })
  return { people, places, ids }
}

/** The given events and those that came of them, each with its contact at the same place. */
type Owned = { all: NewEvent[]; ids: (string | null)[]; written(): Promise<unknown> }

/**
 * The contact of each event. Two contacts that meet in one event become an event too, which merges them. The
 * caller's list stays as it is: where the transaction fails, it is stored again.
 */
async function contactsOf(tx: Queries, newId: NewId, events: NewEvent[], owners?: Owners): Promise<Owned> {
  const all = [...events]
  const { people, places, ids } = named(events)
  if (people.length === 0) return { all, ids, written: async () => {} }

  const resolved = await namePeople(tx, newId, people, owners)
  resolved.contactIds.forEach((contactId, i) => {
    ids[places[i]!] = contactId
  })
  for (const { survivor, other } of resolved.met) {
    all.push(metEvent(survivor, other, events[places[0]!]!.occurredAt))
    ids.push(survivor)
  }
  return { all, ids, written: resolved.written }
}

function insertEvents(tx: Queries, events: NewEvent[], contactIds: (string | null)[]) {
  return tx<{ contact_id: string | null }[]>`
    insert into events (source, dedupe_key, contact_id, channel_id, kind, payload, raw, occurred_at)
    select source, dedupe_key, contact_id, channel_id, kind, payload::jsonb, decode(raw, 'base64'), occurred_at
    from unnest(
      ${events.map((e) => e.source)}::text[],
      ${events.map((e) => e.dedupeKey)}::text[],
      ${contactIds}::uuid[],
      ${events.map((e) => e.channelId)}::uuid[],
      ${events.map((e) => e.kind)}::text[],
      ${events.map((e) => JSON.stringify(e.payload))}::text[],
      ${events.map((e) => e.raw?.toString('base64') ?? null)}::text[],
      ${events.map((e) => e.occurredAt.toISOString())}::timestamptz[]
    ) as e(source, dedupe_key, contact_id, channel_id, kind, payload, raw, occurred_at)
    on conflict (source, dedupe_key) do nothing
    returning contact_id`
}

async function insertConsents(tx: Queries, events: NewEvent[], contactIds: (string | null)[]): Promise<void> {
  const rows = events.flatMap((event, i) =>
    contactIds[i]
      ? (event.consents ?? []).map((consent) => ({ ...consent, event, contactId: contactIds[i]! }))
      : [],
  )
  if (rows.length === 0) return
  await tx`
    insert into consents (contact_id, purpose, granted, source, words, dedupe_key, occurred_at)
    select * from unnest(
      ${rows.map((r) => r.contactId)}::uuid[],
      ${rows.map((r) => r.purpose)}::text[],
      ${rows.map((r) => String(r.granted))}::text[]::boolean[],
      ${rows.map((r) => r.event.source)}::text[],
      ${rows.map((r) => r.words)}::text[],
      ${rows.map((r) => `${r.event.source}:${r.event.dedupeKey}`)}::text[],
      ${rows.map((r) => r.at ?? r.event.occurredAt.toISOString())}::timestamptz[])
    on conflict (dedupe_key, purpose) do nothing`
}

/** Writes statuses as they came; `outbox/status.ts` matches them to messages. Returns how many were new. */
export async function appendStatusesIn(tx: Queries, statuses: NewStatus[]): Promise<number> {
  if (statuses.length === 0) return 0
  // Two processes may hear the same ones at the same time: in one order they wait for each other and not in a circle.
  const sorted = statuses.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  const rows = await tx`
    insert into message_events (provider_id, message_id, status, code, reason, pricing, channel_id, occurred_at)
    select provider_id, message_id, status, code, reason, pricing::jsonb, channel_id, occurred_at
    from unnest(
      ${sorted.map((s) => s.providerId)}::text[],
      ${sorted.map((s) => s.messageId ?? null)}::text[],
      ${sorted.map((s) => s.status)}::text[],
      ${sorted.map((s) => s.code ?? 0)}::int[],
      ${sorted.map((s) => s.reason ?? null)}::text[],
      ${sorted.map((s) => (s.pricing ? JSON.stringify(s.pricing) : null))}::text[],
      ${sorted.map((s) => s.channelId)}::uuid[],
      ${sorted.map((s) => s.occurredAt.toISOString())}::timestamptz[]
    ) as s(provider_id, message_id, status, code, reason, pricing, channel_id, occurred_at)
    on conflict (provider_id, status, code) do nothing
    returning 1`
  return rows.length
}

/** What of a status is stored once. */
const orderOf = ({ providerId, status, code = 0 }: NewStatus) => `${providerId}\n${status}\n${code}`
