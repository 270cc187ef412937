// People who were written to by campaigns at known times, and what they did then: rows, where the point is the report.

import { attributeOrders } from '../../../src/campaigns/report/attribute.ts'
import { newId } from '../../../src/ids.ts'
import { addPeople, type CampaignShop, noon } from '../shop.ts'

export const day = 86_400_000
export const hour = 3_600_000
/** So many days after noon of the day of the launch. */
export const at = (days: number) => new Date(noon.getTime() + days * day)

type Sent = {
  outcome?: 'message' | 'holdout' | 'skipped'
  variant?: number
  occasion?: string
  plannedAt?: Date
  status?: string
  acceptedAt?: Date | null
  deliveredAt?: Date | null
  readAt?: Date | null
  code?: number
  reason?: string
}
export type Ordered = {
  at: Date
  total?: string
  shipping?: string
  refunded?: string
  currency?: string
  status?: string
  payment?: object
  codes?: string[]
}

export function storyOf({ sql, channelId, ...shop }: CampaignShop) {
  let orders = 0
  const story = {
    /** A campaign that ran at noon, without the people. */
    async campaign(more: object = {}): Promise<string> {
      const id = await shop.create(more)
      await sql`update campaigns set status = 'finished', launched_at = ${noon}, occasion = 'once', frozen_at = ${noon}, finished_at = ${noon} where id = ${id}`
      return id
    },
    people: (count: number) =>
      addPeople(
        sql,
        null,
        Array.from({ length: count }, () => ({})),
      ),
    /** The line of a person, and their message: accepted and delivered at noon unless told otherwise. Gives its id. */
    async sent(campaignId: string, contactId: string, one: Sent = {}): Promise<string | null> {
      const { outcome = 'message', occasion = 'once', plannedAt = noon, status = 'accepted' } = one
      const messageId = outcome === 'message' ? newId() : null
      await sql`
        insert into campaign_recipients (campaign_id, occasion, contact_id, outcome, variant, message_id, planned_at)
        values (${campaignId}, ${occasion}, ${contactId}, ${outcome}, ${one.variant ?? 0}, ${messageId}, ${plannedAt})`
      if (!messageId) return null
      await sql`
        insert into conversations (id, contact_id, channel_id) values (${newId()}, ${contactId}, ${channelId})
        on conflict do nothing`
      const acceptedAt = one.acceptedAt === undefined ? plannedAt : one.acceptedAt
      const deliveredAt = one.deliveredAt === undefined ? acceptedAt : one.deliveredAt
      await sql`
        insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, author, content,
          status, lane, purpose, campaign_id, occasion, occurred_at, accepted_at, delivered_at, read_at, code, reason)
        select ${messageId}, v.id, ${contactId}, ${channelId}, 'out', ${`campaign:${campaignId}:${occasion}:${contactId}`},
          'campaign', '{"type": "template", "name": "news", "language": "el", "body": []}', ${status}, 2, 'marketing',
          ${campaignId}, ${occasion}, ${plannedAt}, ${acceptedAt}, ${deliveredAt}, ${one.readAt ?? null},
          ${one.code ?? null}, ${one.reason ?? null}
        from conversations v where v.contact_id = ${contactId}`
      return messageId
    },
    /** @param to the id of the message whose button was pressed */
    async wrote(contactId: string, when: Date, optOut = false, to: string | null = null): Promise<void> {
      const key = `whatsapp:${newId()}`
      await sql`update messages set provider_id = id::text where id = ${to}`
      await sql`
        insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, author, content, status,
          reply_to, occurred_at)
        select ${newId()}, v.id, ${contactId}, ${channelId}, 'in', ${key}, 'shopper', '{"type": "text", "text": "?"}', 'received',
          ${to}, ${when}
        from conversations v where v.contact_id = ${contactId}`
      await sql`update conversations set last_in_at = greatest(last_in_at, ${when}) where contact_id = ${contactId}`
      if (optOut) {
        await sql`
          insert into consents (contact_id, purpose, granted, source, words, dedupe_key, occurred_at)
          values (${contactId}, 'marketing', false, 'whatsapp', 'ΣΤΟΠ', ${key}, ${when})`
      }
    },
    async clicked(
      campaignId: string,
      contactId: string,
      messageId: string,
      when: Date | null,
    ): Promise<void> {
      await sql`
        insert into tracked_links (token, campaign_id, contact_id, message_id, url, clicks, first_click_at, last_click_at)
        values (${newId()}, ${campaignId}, ${contactId}, ${messageId}, 'https://pilos.example/', ${when ? 1 : 0}, ${when}, ${when})`
    },
    /** Gives the order's id. */
    async ordered(contactId: string | null, one: Ordered): Promise<string> {
      const id = newId()
      const number = String(1000 + ++orders)
      await sql`
        insert into orders (id, store, external_id, changed_at, number, contact_id, customer, placed_at, status, total,
          shipping, refunded, currency, payment, discount_codes)
        values (${id}, 'generic', ${number}, ${one.at}, ${number}, ${contactId}, '{}', ${one.at}, ${one.status ?? 'paid'},
          ${one.total ?? '20.00'}, ${one.shipping ?? '0'}, ${one.refunded ?? '0'}, ${one.currency ?? 'EUR'},
          ${one.payment ? sql.json(one.payment as never) : null}, ${sql.json(one.codes ?? [])})`
      return id
    },
    attribute: (now: Date, days = 7) => attributeOrders({ sql, clock: { now: () => now } }, days),
    /** What an order is counted for: `how campaign`, or nothing. */
    async counted(orderId: string): Promise<[how: string, campaignId: string] | null> {
      const [row] = await sql<{ how: string; campaign_id: string }[]>`
        select how, campaign_id from attributions where order_id = ${orderId}`
      return row ? [row.how, row.campaign_id] : null
    },
  }
  return story
}
