import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMarketingLeft } from '../../src/outbox/marketing-limit.ts'
import { enqueue, message, now, rowOf, testShop } from './shop.ts'

const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)

test('a number of little marketing sends so much in 24 hours and no more; one of none sends none', async (t) => {
  const { sql, channelId, persons, takeTo } = await testShop(t, 3)
  const left = async () => (await readMarketingLeft(sql, [{ channelId }], now)).get(channelId)
  assert.equal(await left(), undefined, 'a number without a limit of its own')

  await sql`update channels set settings = '{"marketingPerDay": 2}'`
  assert.equal((await left())!.left, 2)
  const write = (n: number, occurredAt = now) =>
    enqueue(
      sql,
      message(channelId, persons[n]!, {
        purpose: 'marketing',
        content: { type: 'text', text: 'Νέα' },
        occurredAt,
      }),
    )
  const [old] = await write(0, hoursAgo(25))
  const [lately] = await write(1, hoursAgo(20))
  await sql`update messages set status = 'accepted', accepted_at = occurred_at where id in (${old!}, ${lately!})`
  assert.deepEqual(await left(), { left: 1, freeAt: new Date(hoursAgo(20).getTime() + 24 * 3_600_000) })

  const [first] = await write(2)
  await takeTo(1)
  assert.equal((await rowOf(sql, first!)).status, 'sending')
  const [second] = await write(0)
  await takeTo(1)
  const held = await rowOf(sql, second!)
  assert.deepEqual([held.status, held.reason], ['held', 'marketing_limit'])

  await sql`update channels set settings = '{"marketingPerDay": 0}'`
  await sql`update messages set status = 'pending', not_before = null where id = ${second!}`
  await takeTo(1)
  const skipped = await rowOf(sql, second!)
  assert.deepEqual([skipped.status, skipped.reason], ['skipped', 'marketing_not_allowed'])
})
