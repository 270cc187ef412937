import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appendStatusesIn } from '../../src/events/append.ts'
import { createStatusMatching } from '../../src/outbox/match-statuses.ts'
import { enqueue, message, now, rowOf, testShop } from './shop.ts'

const nobody = { turns() {}, outbox() {}, statuses() {}, account() {}, campaigns() {}, imports() {} }

test('a look begins after what was seen to the end, and every ten seconds at the beginning', async (t) => {
  const { sql, deps, takeTo, channelId, persons } = await testShop(t, 3)
  const [early, late, last] = await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  await takeTo(1, 1000)
  let elapsed = 100_000
  const match = createStatusMatching(deps, () => elapsed)
  const tell = (id: string, providerId = `wamid.${id}`) =>
    appendStatusesIn(sql, [{ providerId, status: 'delivered', channelId, occurredAt: now }])
  const know = (id: string) => sql`update messages set provider_id = ${`wamid.${id}`} where id = ${id}`
  const isDelivered = async (id: string) => (await rowOf(sql, id)).delivered_at !== null

  await tell(early!)
  assert.equal(await match(nobody), 0, 'nobody knows the message yet')
  await know(early!)
  elapsed += 4000
  await know(late!)
  await tell(late!)
  assert.equal(await match(nobody), 2, 'what is young is looked at again: it may have committed late')
  assert.deepEqual([await isDelivered(early!), await isDelivered(late!)], [true, true])

  await tell(last!)
  elapsed += 100
  assert.equal(await match(nobody), 0)
  await know(last!)
  elapsed += 5500
  assert.equal(await match(nobody), 0, 'what was seen to the end long enough ago is passed over')
  elapsed += 1000
  assert.equal(await match(nobody), 1, 'and found when everything is looked at')
  assert.equal(await isDelivered(last!), true)
})

test('what is more than one look takes is gone on with at once', async (t) => {
  const { sql, deps, takeTo, channelId, persons } = await testShop(t, 1)
  const [id] = await enqueue(sql, message(channelId, persons[0]!))
  await takeTo(1)
  await sql`
    insert into message_events (provider_id, message_id, status, code, channel_id, occurred_at)
    select 'wamid.' || n, ${id!}, 'sent', 0, ${channelId}, now() from generate_series(1, 4100) n`
  assert.equal(await createStatusMatching(deps)(nobody), 4100)
})
