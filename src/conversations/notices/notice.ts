import type { Queries } from '../../db/client.ts'
import type { NewId } from '../../ids.ts'
import type { StoredNotifications } from '../../shop/notifications/settings.ts'

/** A handover that the owner may want to know of. Only what is no shopper's: who and what about is read when it is told. */
export type Notice = {
  type: 'conversation.handed_over' | 'test'
  /** What happened: the same told twice is one notice for each way. */
  occasion: string
  conversationId: string | null
  reason: string
  urgent: boolean
  dueAt: string | null
  at: string
}

export type Way = 'webhook' | 'whatsapp'

/** On which ways the owner wants to be told of this. */
export function waysFor(
  { type, urgent }: Pick<Notice, 'type' | 'urgent'>,
  { handovers, ownerPhone, webhook }: StoredNotifications,
): Way[] {
  const wanted = type === 'test' || handovers === 'all' || (handovers === 'urgent' && urgent)
  if (!wanted) return []
  const hook: Way[] = webhook && webhook.disabled === null ? ['webhook'] : []
  return ownerPhone === null ? hook : [...hook, 'whatsapp']
}

/** Writes notices in the caller's transaction, one for each way; those that are there stay. Gives the ids by way. */
export async function writeNotices(
  tx: Queries,
  newId: NewId,
  notices: { notice: Notice; ways: Way[] }[],
): Promise<{ id: string; kind: Way }[]> {
  const rows = notices.flatMap(({ notice, ways }) => ways.map((way) => ({ notice, way, id: newId() })))
  if (rows.length === 0) return []
  return tx<{ id: string; kind: Way }[]>`
    insert into notices (id, kind, dedupe_key, payload, not_before)
    select id, kind, dedupe_key, payload::jsonb, not_before
    from unnest(
      ${rows.map((r) => r.id)}::uuid[], ${rows.map((r) => r.way)}::text[],
      ${rows.map((r) => `${r.notice.occasion}:${r.way}`)}::text[], ${rows.map((r) => JSON.stringify(r.notice))}::text[],
      ${rows.map((r) => r.notice.at)}::timestamptz[]
    ) as n(id, kind, dedupe_key, payload, not_before)
    on conflict (dedupe_key) do nothing
    returning id, kind`
}

/** Who waits, and what about, as it stands now. */
export type Told = { name: string | null; summary: string | null; language: string | null }

export async function readTold(tx: Queries, { conversationId }: Notice): Promise<Told> {
  const [row] = await tx<Told[]>`
    select p.name, c.summary, p.language
    from conversations c join contacts p on p.id = c.contact_id where c.id = ${conversationId}`
  return row ?? { name: null, summary: null, language: null }
}

/** Where an agent answers it. */
export const linkTo = (publicUrl: string, { conversationId }: Notice) =>
  conversationId === null ? publicUrl : `${publicUrl}/conversations/${conversationId}`
