import type { TestContext } from 'node:test'
import type { Sql } from '../../../src/db/client.ts'
import { newId } from '../../../src/ids.ts'
import { addPeople, campaignShop, consent, noon } from '../shop.ts'

const daysAgo = (days: number) => new Date(noon.getTime() - days * 24 * 3_600_000)
export const nobody = '019aa000-0000-7000-8000-00000000dead'
export const last = (days: object) => ({ type: 'last_order', daysAgo: days })

type Order = {
  total?: string
  currency?: string
  status?: string
  payment?: object | null
  sku?: string
  name?: string
}

async function addOrder(sql: Sql, contactId: string, days: number, order: Order = {}): Promise<void> {
  const id = newId()
  await sql`
    insert into orders (id, store, external_id, changed_at, number, contact_id, customer, placed_at, status, total, currency, payment)
    values (${id}, 'generic', ${id}, ${noon}, ${id.slice(-6)}, ${contactId}, '{}', ${daysAgo(days)}, ${order.status ?? 'paid'},
      ${order.total ?? '20'}, ${order.currency ?? 'EUR'}, ${order.payment ? sql.json(order.payment as never) : null})`
  await sql`
    insert into order_items (id, order_id, position, sku, name, quantity, price)
    values (${newId()}, ${id}, 0, ${order.sku ?? 'MUG'}, ${order.name ?? 'Κούπα 50% μεγαλύτερη'}, 1, '20')`
}

/** Άννα buys often, Βέρα bought once long ago and is in a file, Γιώργος never paid, Dóra never ordered, Eva pays at the door. */
export async function town(t: TestContext) {
  const shop = await campaignShop(t)
  const { sql, importId, channelId } = shop
  const [anna, vera, george, dora, eva] = (await addPeople(sql, importId, [
    {
      name: 'Άννα',
      attributes: { city: 'Πάτρα', points: '12,5', since: '2024-05-01' },
      tags: ['vip', 'ό, τι'],
      birthday: '11-21',
    },
    {
      name: 'Βέρα',
      attributes: { city: 'ΑΘΗΝΑ', points: 'many', size: '5s' },
      history: {
        orders: 3,
        total: '150.50',
        currency: 'EUR',
        firstAt: '2023-01-05T00:00:00Z',
        lastAt: '2026-01-10',
      },
      birthday: '02-29',
    },
    { name: 'Γιώργος', language: 'en', country: 'CY', consent: false, attributes: { size: 's7' } },
    { name: 'Dóra', language: 'hu', country: 'HU', consent: null },
    { name: null as never, language: null, country: null, attributes: { size: ' 42 ' } },
  ])) as [string, string, string, string, string]
  await addOrder(sql, anna, 2, { total: '30.10' })
  await addOrder(sql, anna, 40, { total: '69.90', sku: 'BOWL', name: 'Μπολ' })
  await addOrder(sql, anna, 400, { total: '9000', currency: 'HUF' })
  await addOrder(sql, vera, 200, { total: '40' })
  await addOrder(sql, vera, 1, { status: 'cancelled' })
  await addOrder(sql, george, 3, { status: 'pending', payment: { method: 'card', state: 'open' } })
  await addOrder(sql, eva, 10, { status: 'pending', payment: { method: 'cod', state: 'open' } })
  await sql`
    insert into products (id, store, external_id, changed_at, sku, name) values (${newId()}, 'generic', 'p-1', ${noon}, 'BOWL', 'Μπολ')`
  await sql`
    insert into carts (id, store, external_id, changed_at, contact_id, customer, items, total, currency, completed_at)
    values (${newId()}, 'generic', 'k1', ${daysAgo(1)}, ${dora}, '{}', '[]', '5', 'EUR', null),
      (${newId()}, 'generic', 'k2', ${daysAgo(1)}, ${anna}, '{}', '[]', '5', 'EUR', ${noon})`
  await sql`
    insert into conversations (id, contact_id, channel_id, last_in_at) values (${newId()}, ${anna}, ${channelId}, ${daysAgo(5)})`
  await consent(sql, anna, true, 'cart')
  // What is merged away is nobody.
  const [gone] = await addPeople(sql, importId, [{ name: 'Άννα', tags: ['vip'] }])
  await sql`update contacts set merged_into = ${anna} where id = ${gone!}`
  const campaignId = newId()
  const sent = async (contactId: string, status: string, times: object = {}) => {
    const [id, conversationId] = [newId(), newId()]
    await sql`insert into conversations (id, contact_id, channel_id) values (${conversationId}, ${contactId}, ${channelId}) on conflict do nothing`
    await sql`
      insert into messages ${sql({
        id,
        conversation_id: conversationId,
        contact_id: contactId,
        channel_id: channelId,
        direction: 'out',
        business_key: id,
        author: 'campaign',
        content: sql.json({ type: 'text', text: '' }) as never,
        status,
        campaign_id: campaignId,
        occurred_at: noon,
        ...times,
      })}`
    await sql`
      insert into campaign_recipients (campaign_id, occasion, contact_id, outcome, message_id)
      values (${campaignId}, 'once', ${contactId}, 'message', ${id})`
  }
  await sent(anna, 'accepted', { accepted_at: noon, delivered_at: noon, read_at: noon })
  await sent(vera, 'failed')
  await sql`
    insert into campaign_recipients (campaign_id, occasion, contact_id, outcome, reason)
    values (${campaignId}, 'once', ${george}, 'skipped', 'opted_out'), (${campaignId}, 'x', ${dora}, 'before', null)`
  const names = new Map([
    [anna, 'A'],
    [vera, 'V'],
    [george, 'G'],
    [dora, 'D'],
    [eva, 'E'],
  ])
  return { ...shop, campaignId, names }
}

export const attribute = (key: string, more: object) => ({ type: 'attribute', key, ...more })
