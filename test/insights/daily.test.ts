import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../src/ids.ts'
import { readDaily } from '../../src/insights/daily.ts'
import { hour, storyOf } from '../campaigns/report/story.ts'
import { addPeople, campaignShop, noon } from '../campaigns/shop.ts'

const after = (ms: number) => new Date(noon.getTime() + ms)

test('each day by itself, in the zone of the shop, and the empty ones too', async (t) => {
  const shop = await campaignShop(t)
  const { sql, channelId } = shop
  const story = storyOf(shop)
  const [talker, buyer] = (await addPeople(sql, null, [{}, {}])) as [string, string]
  const say = async (author: string, at: Date) => {
    await sql`
      insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, author, content, status, purpose, occurred_at)
      select ${newId()}, id, ${talker}, ${channelId}, ${author === 'shopper' ? 'in' : 'out'}, ${newId()}, ${author},
        '{"type": "text", "text": "?"}', ${author === 'shopper' ? 'received' : 'accepted'},
        ${author === 'agent' ? 'agent' : 'reply'}, ${at} from conversations where contact_id = ${talker}`
    await sql`update conversations set last_in_at = greatest(last_in_at, ${at}) where contact_id = ${talker}`
  }
  await sql`insert into conversations (id, contact_id, channel_id) values (${newId()}, ${talker}, ${channelId})`
  await say('shopper', noon)
  await say('shopper', after(1000))
  await say('bot', after(2000))
  // In Athens this is the day after, in Greenwich it is not.
  await say('shopper', new Date('2026-11-22T22:30:00Z'))
  await say('agent', new Date('2026-11-22T22:40:00Z'))
  const id = await story.campaign()
  await story.sent(id, buyer, { plannedAt: after(-hour) })
  await story.ordered(buyer, { at: after(hour), total: '77.00' })
  await story.attribute(after(2 * hour))
  const days = await readDaily(sql, {
    from: new Date('2026-11-20T22:00:00Z'),
    to: new Date('2026-11-23T22:00:00Z'),
    dates: ['2026-11-21', '2026-11-22', '2026-11-23'],
    timeZone: 'Europe/Athens',
    currency: 'EUR',
  })
  const nothing = {
    conversations: 0,
    byBot: 0,
    byHuman: 0,
    orders: 0,
    revenue: '0.00',
    campaignRevenue: '0.00',
  }
  assert.deepEqual(days, [
    {
      ...{ date: '2026-11-21', conversations: 1, byBot: 1, byHuman: 0 },
      ...{ orders: 1, revenue: '77.00', campaignRevenue: '77.00' },
    },
    { ...nothing, date: '2026-11-22' },
    { ...nothing, date: '2026-11-23', conversations: 1, byHuman: 1 },
  ])
})
