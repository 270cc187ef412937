import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../src/ids.ts'
import { readCarts } from '../../src/insights/carts.ts'
import { storyOf } from '../campaigns/report/story.ts'
import { addPeople, campaignShop, noon } from '../campaigns/shop.ts'

const hour = 3_600_000
const day = 24 * hour
const after = (ms: number) => new Date(noon.getTime() + ms)
const asked = { from: after(-day), to: after(day), days: 7, currency: 'EUR' }

test('carts that were reminded beside carts that were left alone; each order counts for one', async (t) => {
  const shop = await campaignShop(t)
  const { sql } = shop
  const { ordered } = storyOf(shop)
  const [first, second, late, alone, other] = (await addPeople(
    sql,
    null,
    Array.from({ length: 5 }, () => ({})),
  )) as [string, string, string, string, string]
  const begin = async (contactId: string, heldOut: boolean, at = noon, sample = false) => {
    const id = newId()
    await sql`
      insert into carts (id, store, external_id, changed_at, contact_id, customer, items, total, currency, sample)
      values (${id}, 'generic', ${id}, ${at}, ${contactId}, '{}', '[]', 20, 'EUR', ${sample})`
    await sql`insert into cart_recoveries (cart_id, held_out, begun_at) values (${id}, ${heldOut}, ${at})`
    return id
  }
  const cart = await begin(first, false)
  // Two carts of one person, one order: it is of the later one.
  await begin(second, false)
  await begin(second, false, after(hour))
  await begin(late, false)
  await begin(alone, true)
  await begin(other, true, after(-3 * day))
  await begin(other, true, noon, true)
  const conversation = newId()
  await sql`insert into conversations (id, contact_id, channel_id) values (${conversation}, ${first}, ${shop.channelId})`
  await sql`
    insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, author, content, status, purpose, occurred_at, delivered_at)
    values (${newId()}, ${conversation}, ${first}, ${shop.channelId}, 'out', ${`cart:${cart}:1:1`}, 'bot', '{"type": "text", "text": "?"}',
      'accepted', 'cart', ${after(hour)}, ${after(hour)})`
  await ordered(first, { at: after(2 * hour), total: '30.00' })
  await ordered(second, { at: after(2 * hour), total: '10.00' })
  await ordered(late, { at: after(8 * day), total: '99.00' })
  await ordered(alone, { at: after(2 * hour), total: '5.00' })
  await ordered(alone, { at: after(-hour), total: '77.00' })

  const report = await readCarts(sql, asked)
  assert.deepEqual(report.treated, {
    ...{ carts: 4, recovered: 2, rate: 0.5 },
    ...{ revenue: '40.00', revenuePerCart: '10.00' },
  })
  assert.deepEqual(report.afterReminder, { recovered: 1, revenue: '30.00' })
  assert.deepEqual(report.holdout, {
    ...{ carts: 1, recovered: 1, rate: 1 },
    ...{ revenue: '5.00', revenuePerCart: '5.00' },
  })
  assert.equal(report.lift!.difference, -0.5)
  assert.equal(report.verdict, 'too_few')
})

test('without a holdout there is nothing to compare, and without carts nothing at all', async (t) => {
  const { sql } = await campaignShop(t)
  const report = await readCarts(sql, asked)
  assert.equal(report.treated.carts, 0)
  assert.deepEqual([report.holdout, report.lift, report.verdict], [null, null, null])
})
