import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enqueue, message, now, testShop } from './shop.ts'

test('of a person who became another’s since, that other is asked about and addressed', async (t) => {
  const { sql, channelId, persons, takeTo } = await testShop(t, 3)
  const [merged, survivor, other] = persons.map(({ contactId }) => contactId)
  await sql`update contacts set merged_into = ${survivor!} where id = ${merged!}`
  const write = () => enqueue(sql, ...persons.map((person) => message(channelId, person)))
  const addressed = async () =>
    (await takeTo(1)).map((one) => [one.message.contactId, one.address?.value, one.facts.person.blocked])
  await write()
  assert.deepEqual(await addressed(), [
    [merged, '+306980000001', false],
    [survivor, '+306980000001', false],
    [other, '+306980000002', false],
  ])
  await sql`update messages set status = 'accepted'`
  await sql`update contacts set blocked_at = ${now} where id = ${survivor!}`
  await write()
  assert.deepEqual(await addressed(), [[other, '+306980000002', false]])
})
