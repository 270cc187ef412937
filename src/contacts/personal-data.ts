import type { Queries, Sql } from '../db/client.ts'

/** All that is kept of one person, by kind; plain JSON, times in RFC 3339. */
export type PersonalData = Record<
  | 'identities'
  | 'consents'
  | 'conversations'
  | 'messages'
  | 'notes'
  | 'files'
  | 'unanswered'
  | 'accounts'
  | 'orders'
  | 'carts'
  | 'watches'
  | 'campaigns',
  Row[]
> & { contact: Row }

type Row = Record<string, unknown>

/** Reads it in one snapshot; undefined where there is no such contact. One that was merged in is read with it. */
export async function exportContact(
  { sql }: { sql: Sql },
  contactId: string,
): Promise<PersonalData | undefined> {
  return sql.begin('isolation level repeatable read read only', async (tx) => {
    const [contact] = await rows(
      tx,
      tx`
      select id, name, language, country, birthday, attributes, tags, history, topics, blocked_at, created_at from contacts
      where id = ${contactId} and merged_into is null and erased_at is null`,
    )
    if (!contact) return undefined
    return {
      contact,
      identities: await rows(
        tx,
        tx`
        select kind, value, created_at from contact_identities where contact_id = ${contactId} order by id`,
      ),
      consents: await rows(
        tx,
        tx`
        select purpose, granted, source, words, occurred_at, recorded_at from consents where contact_id = ${contactId} order by id`,
      ),
      conversations: await rows(
        tx,
        tx`
        select id, channel_id, mode, last_in_at, last_out_at, handover_reason, summary, created_at from conversations
        where contact_id = ${contactId} order by id`,
      ),
      messages: await rows(
        tx,
        tx`
        select id, conversation_id, direction, author, author_name, content, status, purpose, reason, because, reaction,
          occurred_at, accepted_at, delivered_at, read_at, edited_at, deleted_at
        from messages where contact_id = ${contactId} order by seq`,
      ),
      notes: await rows(
        tx,
        tx`
        select n.id, n.conversation_id, n.author, n.body, n.created_at from notes n
        join conversations c on c.id = n.conversation_id where c.contact_id = ${contactId} order by n.id`,
      ),
      files: await rows(
        tx,
        tx`
        select f.id, f.mime, f.bytes, f.filename, f.status, f.created_at from media f
        where f.id::text in (select content ->> 'fileId' from messages where contact_id = ${contactId}) order by f.id`,
      ),
      unanswered: await rows(
        tx,
        tx`
        select text, language, asked_at from unanswered_questions where contact_id = ${contactId} order by id`,
      ),
      accounts: await rows(
        tx,
        tx`
        select store, external_id, name, phone, email, locale, details, changed_at from customers
        where contact_id = ${contactId} order by id`,
      ),
      orders: await rows(
        tx,
        tx`
        select store, external_id, number, customer, addresses, placed_at, status, total::text, currency, payment, guest,
          discount_codes, returned_quantity,
          (select coalesce(jsonb_agg(jsonb_build_object('sku', i.sku, 'name', i.name, 'quantity', i.quantity,
            'price', i.price::text) order by i.position), '[]') from order_items i where i.order_id = o.id) as items,
          (select coalesce(jsonb_agg(jsonb_build_object('carrier', s.carrier, 'trackingNumber', s.tracking_number,
            'trackingUrl', s.tracking_url, 'status', s.status, 'estimatedDelivery', s.estimated_delivery,
            'pickupPoint', s.pickup_point) order by s.position), '[]') from shipments s where s.order_id = o.id) as shipments
        from orders o where contact_id = ${contactId} order by placed_at, id`,
      ),
      carts: await rows(
        tx,
        tx`
        select store, external_id, customer, items, total::text, currency, recovery_url, completed_at, created_at, changed_at
        from carts where contact_id = ${contactId} order by id`,
      ),
      watches: await rows(
        tx,
        tx`
        select w.kind, p.name as product, w.price::text, w.currency, w.state, w.asked_at, w.expires_at, w.told_at, w.ended_at
        from watches w join products p on p.id = w.product_id where w.contact_id = ${contactId} order by w.asked_at, w.id`,
      ),
      campaigns: await rows(
        tx,
        tx`
        select campaign_id, occasion, outcome, reason, planned_at from campaign_recipients
        where contact_id = ${contactId} order by planned_at`,
      ),
    }
  })
}

/** As JSON of Postgres, so that times and numbers are text of one form whatever the driver does with them. */
async function rows(tx: Queries, query: ReturnType<Queries>): Promise<Row[]> {
  const found = await tx<{ row: Row }[]>`select to_jsonb(found) as row from (${query}) found`
  return found.map(({ row }) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value])),
  )
}

/** created_at → createdAt, as everywhere in the API. */
const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
