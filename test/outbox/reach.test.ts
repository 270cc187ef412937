import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sql } from '../../src/db/client.ts'
import { takeDue } from '../../src/outbox/decide.ts'
import { until } from '../support/processes.ts'
import { leftOpen } from '../support/transactions.ts'
import { addCampaign, addNumber, addPerson, enqueue, message, now, rules, testShop } from './shop.ts'

const numberOfPeople = 3

/** Two numbers of one account, each with a campaign to people who have not written lately. */
async function twoNumbers(t: Parameters<typeof testShop>[0]) {
  const shop = await testShop(t, 0)
  const { sql } = shop
  const numbers = [shop.channelId, await addNumber(sql, '750000000000002')]
  for (const [n, channelId] of numbers.entries()) {
    const campaignId = await addCampaign(sql, channelId)
    for (let i = 0; i < numberOfPeople; i++) {
      const person = await addPerson(sql, channelId, 10 * n + i)
      await enqueue(sql, message(channelId, person, { purpose: 'marketing', campaignId, occasion: 'launch' }))
    }
  }
  await sql`update conversations set window_until = null`
  const take = async (client: Sql, n: number) => {
    const asked = [{ channelId: numbers[n]!, rate: 1e6, most: 10 }]
    const [taken] = await takeDue(client, { asked, rules, now, instance: n + 1 })
    return taken!.going.length
  }
  return { sql, take }
}

/** A process that has done its part of every transaction and not committed it before `go`. */
function held(sql: Sql) {
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>()
  const { promise: gone, resolve: go } = Promise.withResolvers<void>()
  const begin = (work: (tx: unknown) => Promise<unknown>) =>
    sql.begin(async (tx) => {
      const made = await work(leftOpen(tx))
      reach()
      await gone
      return made
    })
  return { client: { begin } as unknown as Sql, reached, go }
}

test('two processes on two numbers of an account together reach no more people than it may', async (t) => {
  const { sql, take } = await twoNumbers(t)
  await sql`update channels set reach = ${numberOfPeople + 1}`
  const first = held(sql)
  const going = [take(first.client, 0)]
  await first.reached
  going.push(take(sql, 1))
  await until(async () => {
    const rows = await sql`
      select 1 from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`
    return rows.length > 0
  }, 'the second waits for the first')
  first.go()
  assert.deepEqual(await Promise.all(going), [numberOfPeople, 1])
})

test('numbers without a reach wait for nobody', async (t) => {
  const { sql, take } = await twoNumbers(t)
  const first = held(sql)
  const going = take(first.client, 0)
  await first.reached
  assert.equal(await take(sql, 1), numberOfPeople)
  first.go()
  assert.equal(await going, numberOfPeople)
})
