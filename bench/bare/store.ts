import type { Sql } from '../../src/db/client.ts'
import { newId } from '../../src/ids.ts'

export type Message = { from: string; name: string; id: string; at: string; content: unknown; raw: Buffer }

/** Writes the rows that the server's intake writes for these messages. Returns the contact of each. */
export async function storeMessages(sql: Sql, messages: Message[]): Promise<string[]> {
  return sql.begin(async (tx) => {
    const contacts = new Map<string, string>()
    const learn = (rows: { value: string; contact_id: string }[]) => {
      for (const row of rows) contacts.set(row.value, row.contact_id)
    }
    const phones = [...new Set(messages.map((message) => `+${message.from}`))].sort()
    learn(
      await tx<{ value: string; contact_id: string }[]>`
      select value, contact_id from contact_identities where kind = 'phone' and value = any(${phones})`,
    )
    const unknown = phones.filter((phone) => !contacts.has(phone))
    if (unknown.length > 0) {
      const ids = unknown.map(() => newId())
      const names = new Map(messages.map((message) => [`+${message.from}`, message.name]))
      learn(
        await tx<{ value: string; contact_id: string }[]>`
        insert into contact_identities (contact_id, kind, value)
        select id, 'phone', value from unnest(${ids}::uuid[], ${unknown}::text[]) as n(id, value)
        on conflict (kind, value) do update set value = excluded.value returning value, contact_id`,
      )
      await tx`
        insert into contacts (id, name)
        select * from unnest(${ids}::uuid[], ${unknown.map((phone) => names.get(phone) ?? null)}::text[])`
    }
    const owners = messages.map((message) => contacts.get(`+${message.from}`)!)
    await tx`
      insert into events (source, dedupe_key, contact_id, kind, payload, raw, occurred_at)
      select 'whatsapp', key, contact, 'message_received', payload::jsonb, decode(raw, 'base64'), at
      from unnest(
        ${messages.map((message) => message.id)}::text[], ${owners}::uuid[],
        ${messages.map(({ content, from, id }) => JSON.stringify({ content, from, providerId: id }))}::text[],
        ${messages.map((message) => message.raw.toString('base64'))}::text[],
        ${messages.map((message) => message.at)}::timestamptz[]) as n(key, contact, payload, raw, at)
      on conflict (source, dedupe_key) do nothing`
    return owners
  }) as Promise<string[]>
}

export type Status = { id: string; callback: string; status: string; at: string }

/** Writes statuses and what they mean for their messages. */
export async function storeStatuses(sql: Sql, statuses: Status[]): Promise<void> {
  const column = (take: (status: Status) => string) => statuses.map(take)
  await sql.begin((tx) => [
    tx`
      insert into message_events (provider_id, message_id, status, occurred_at)
      select * from unnest(
        ${column((s) => s.id)}::text[], ${column((s) => s.callback)}::text[], ${column((s) => s.status)}::text[],
        ${column((s) => s.at)}::timestamptz[])
      on conflict (provider_id, status, code) do nothing`,
    tx`
      update messages m set
        sent_at = coalesce(m.sent_at, h.at),
        delivered_at = coalesce(m.delivered_at, h.delivered),
        read_at = coalesce(m.read_at, h.read)
      from (
        select id, min(at) as at, min(at) filter (where status in ('delivered', 'read')) as delivered,
          min(at) filter (where status = 'read') as read
        from unnest(
          ${column((s) => s.callback)}::uuid[], ${column((s) => s.status)}::text[], ${column((s) => s.at)}::timestamptz[]
        ) as n(id, status, at) group by id) h
      where m.id = h.id`,
  ])
}

export type Reply = { id: string; contact: string; to: string; text: string }

/** The reply is stored before it leaves, so that its statuses find it. */
export async function storeReplies(sql: Sql, replies: Reply[]): Promise<void> {
  await sql`
    insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, author, content, body,
      status, address, occurred_at)
    select id, contact, contact, contact, 'out', 'reply:' || id, 'bot', jsonb_build_object('type', 'text', 'text', body),
      body, 'accepted', address, now()
    from unnest(
      ${replies.map((reply) => reply.id)}::uuid[], ${replies.map((reply) => reply.contact)}::uuid[],
      ${replies.map((reply) => reply.text)}::text[], ${replies.map((reply) => reply.to)}::text[]
    ) as n(id, contact, body, address)`
}
