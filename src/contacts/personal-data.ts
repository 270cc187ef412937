import type { Sql } from '../db/client.ts'
import { type Row, rows, shoppingData } from './shopping-data.ts'

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
      ...(await shoppingData(tx, {
        accounts: tx`contact_id = ${contactId}`,
        orders: tx`contact_id = ${contactId}`,
        carts: tx`contact_id = ${contactId}`,
      })),
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
