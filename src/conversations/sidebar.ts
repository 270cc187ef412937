import type { Sql } from '../db/client.ts'

type Sum = { currency: string; amount: string; orders: number }
export type Sidebar = {
  contact: {
    id: string
    name: string | null
    sample: boolean
    language: string | null
    country: string | null
    birthday: string | null
    attributes: Record<string, unknown>
    tags: string[]
    identities: { kind: string; value: string }[]
    createdAt: Date
    blockedAt: Date | null
  }
  /** What they spent, a sum a currency; what only a file told is in `history`. */
  lifetime: Sum[]
  history: { orders?: number; total?: string; currency?: string } | null
  orders: {
    id: string
    number: string
    sample: boolean
    status: string
    total: string
    currency: string
    placedAt: Date
    items: { name: string; quantity: number }[]
    trackingUrl: string | null
  }[]
  carts: {
    id: string
    total: string
    currency: string
    changedAt: Date
    items: { name: string; quantity: number }[]
  }[]
  consents: {
    id: string
    purpose: string
    granted: boolean | null
    source: string
    words: string
    occurredAt: Date
    recordedAt: Date
  }[]
  campaigns: {
    id: string
    name: string
    status: string
    at: Date
    deliveredAt: Date | null
    readAt: Date | null
  }[]
}

const ordersShown = 5
const cartsShown = 3
const consentsShown = 20
const campaignsShown = 10

/** What the shop knows of whom a conversation is with, for whoever answers; undefined: there is no such conversation. */
export async function readSidebar(
  { sql }: { sql: Sql },
  conversationId: string,
): Promise<Sidebar | undefined> {
  const [contact] = await sql<(Sidebar['contact'] & Pick<Sidebar, 'history'>)[]>`
    select p.id, p.name, p.sample, p.language, p.country, p.birthday, p.attributes, p.tags, p.history,
      p.created_at as "createdAt", p.blocked_at as "blockedAt",
      (select coalesce(jsonb_agg(jsonb_build_object('kind', i.kind, 'value', i.value) order by i.id), '[]')
        from contact_identities i where i.contact_id = p.id and i.kind in ('phone', 'email')) as identities
    from conversations c join contacts p on p.id = c.contact_id where c.id = ${conversationId}`
  if (!contact) return undefined
  const { history, ...about } = contact
  const [lifetime, orders, carts, consents, campaigns] = await Promise.all([
    sql<Sum[]>`
      select currency, sum(revenue)::text as amount, count(*)::int as orders from orders
      where contact_id = ${contact.id} and counts group by currency order by count(*) desc, currency`,
    sql<Sidebar['orders']>`
      select o.id, o.number, o.sample, o.status, o.total::text, o.currency, o.placed_at as "placedAt",
        (select coalesce(jsonb_agg(jsonb_build_object('name', i.name, 'quantity', i.quantity) order by i.position), '[]')
          from order_items i where i.order_id = o.id) as items,
        (select s.tracking_url from shipments s where s.order_id = o.id and s.tracking_url ~ '^https?://'
          order by s.position desc limit 1) as "trackingUrl"
      from orders o where o.contact_id = ${contact.id} order by o.placed_at desc, o.id desc limit ${ordersShown}`,
    sql<Sidebar['carts']>`
      select id, total::text, currency, changed_at as "changedAt", (
        select coalesce(jsonb_agg(jsonb_build_object('name', item ->> 'name', 'quantity', (item ->> 'quantity')::numeric)), '[]')
        from jsonb_array_elements(items) item) as items
      from carts where contact_id = ${contact.id} and completed_at is null and jsonb_array_length(items) > 0
      order by changed_at desc limit ${cartsShown}`,
    sql<Sidebar['consents']>`
      select id::text, purpose, granted, source, words, occurred_at as "occurredAt", recorded_at as "recordedAt" from consents
      where contact_id = ${contact.id} order by occurred_at desc, id desc limit ${consentsShown}`,
    sql<Sidebar['campaigns']>`
      select m.id, k.name, m.status, m.occurred_at as at, m.delivered_at as "deliveredAt", m.read_at as "readAt"
      from messages m join campaigns k on k.id = m.campaign_id
      where m.contact_id = ${contact.id} and m.purpose = 'marketing'
      order by m.occurred_at desc limit ${campaignsShown}`,
  ])
  return { contact: about, history, lifetime, orders, carts, consents, campaigns }
}
