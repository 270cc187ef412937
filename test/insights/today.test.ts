import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../src/ids.ts'
import { hour, storyOf } from '../campaigns/report/story.ts'
import { addPeople, campaignShop, noon } from '../campaigns/shop.ts'

const minute = 60_000
const after = (ms: number) => new Date(noon.getTime() + ms)

test('the day so far: who wrote, who answered, who waits, what was bought', async (t) => {
  const shop = await campaignShop(t)
  const story = storyOf(shop)
  const { sql, channelId } = shop
  const people = await addPeople(
    sql,
    null,
    Array.from({ length: 7 }, () => ({})),
  )
  const say = async (who: string, author: string, at: Date) => {
    await sql`insert into conversations (id, contact_id, channel_id) values (${newId()}, ${who}, ${channelId}) on conflict do nothing`
    await sql`
      insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, author, content, status, purpose, occurred_at)
      select ${newId()}, id, ${who}, ${channelId}, ${author === 'shopper' ? 'in' : 'out'}, ${newId()}, ${author},
        '{"type": "text", "text": "?"}', ${author === 'shopper' ? 'received' : 'accepted'},
        ${author === 'agent' ? 'agent' : 'reply'}, ${at} from conversations where contact_id = ${who}`
    if (author === 'shopper')
      await sql`update conversations set last_in_at = greatest(last_in_at, ${at}) where contact_id = ${who}`
  }
  const [bot, quick, slow, handed, waits, yesterday, buyer] = people as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  await say(bot, 'shopper', noon)
  await say(bot, 'bot', after(minute))
  await say(quick, 'shopper', noon)
  await say(quick, 'agent', after(4 * minute))
  await say(quick, 'shopper', after(5 * minute))
  await say(quick, 'agent', after(90 * minute))
  await say(slow, 'shopper', noon)
  await say(slow, 'bot', after(minute))
  await say(slow, 'agent', after(30 * minute))
  // The bot answered for an hour; then it was handed over, and a human came in ten minutes.
  await say(handed, 'shopper', noon)
  await say(handed, 'bot', after(minute))
  await say(handed, 'shopper', after(60 * minute))
  await sql`update conversations set handed_over_at = ${after(60 * minute)} where contact_id = ${handed}`
  await say(handed, 'agent', after(70 * minute))
  await say(waits, 'shopper', after(-20 * hour))
  await sql`update conversations set waiting_since = ${after(-20 * hour)} where contact_id = ${waits}`
  // 23:30 in Athens, the evening before.
  await say(yesterday, 'shopper', new Date('2026-11-20T21:30:00Z'))

  const id = await story.campaign()
  await story.sent(id, buyer, { plannedAt: after(-24 * hour) })
  await story.ordered(buyer, { at: after(-24 * hour + minute), total: '77.00' })
  await story.ordered(buyer, { at: after(hour), total: '50.00', shipping: '5.00' })
  await story.ordered(buyer, { at: after(hour), total: '60.00', status: 'cancelled' })
  await story.attribute(after(2 * hour))
  const cart = (who: string, completedAt: Date | null, total: string) => sql`
    insert into carts (id, store, external_id, changed_at, contact_id, customer, items, total, currency, completed_at, created_at)
    values (${newId()}, 'generic', ${newId()}, ${noon}, ${who}, '{}', '[]', ${total}, 'EUR', ${completedAt}, ${after(-48 * hour)})`
  await cart(buyer, after(hour), '30.00')
  await cart(bot, after(hour), '40.00')
  await cart(buyer, null, '50.00')
  await sql`
    update messages set purpose = 'cart', delivered_at = ${after(-hour)}, status = 'accepted', campaign_id = null
    where id = (select id from messages where contact_id = ${buyer} and direction = 'out' limit 1)`
  shop.at.now = after(3 * hour)
  const { status, body } = await shop.call('GET', '/api/insights/today')
  assert.equal(status, 200, JSON.stringify(body))
  assert.deepEqual(body, {
    ...{ from: '2026-11-20T22:00:00.000Z', to: after(3 * hour).toISOString(), timeZone: 'Europe/Athens' },
    ...{ conversations: 4, answeredByBot: 1, answeredByHuman: 3, waitingNow: 1, firstHumanAnswerMinutes: 10 },
    ...{ cartsRecovered: 1, cartRevenue: [{ amount: '30.00', currency: 'EUR' }] },
    ...{ campaignOrders: 1, campaignRevenue: [{ amount: '45.00', currency: 'EUR' }] },
  })
})

test('a day on which nothing happened yet', async (t) => {
  const shop = await campaignShop(t)
  const { body } = await shop.call('GET', '/api/insights/today')
  assert.deepEqual([body.conversations, body.firstHumanAnswerMinutes, body.campaignRevenue], [0, null, []])
})
