// What the sweep may touch, and what it must leave alone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sql } from '../../src/db/client.ts'
import { newId } from '../../src/ids.ts'
import { sweepOutbox } from '../../src/outbox/sweep.ts'
import { enqueue, message, now, testShop } from './shop.ts'

const hour = 3_600_000
const statusesOf = async (sql: Sql, ids: string[]) => {
  const rows = await sql<{ id: string; status: string }[]>`select id, status from messages`
  return ids.map((id) => rows.find((row) => row.id === id)!.status)
}

test('only what is on its way beyond its lease becomes unconfirmed', async (t) => {
  const { sql, deps, channelId, persons } = await testShop(t, 2)
  const ids = await enqueue(sql, ...persons.map((one) => message(channelId, one)))
  await sql`update messages set status = 'sending', lease_until = clock_timestamp() + interval '1 minute'`
  await sql`update messages set lease_until = clock_timestamp() - interval '1 s' where id = ${ids[0]!}`
  await sweepOutbox(deps)
  assert.deepEqual(await statusesOf(sql, ids), ['unconfirmed', 'sending'])
})

test('a reply of unknown fate is sent once more after a while, and nothing that speaks first ever', async (t) => {
  const { sql, deps, channelId, persons } = await testShop(t, 5)
  const purposes = ['reply', 'agent', 'marketing', 'cart', 'reply'] as const
  const ids = await enqueue(
    sql,
    ...purposes.map((purpose, n) =>
      message(channelId, persons[n]!, { purpose, ...(purpose === 'marketing' && { campaignId: newId() }) }),
    ),
  )
  await sql`update messages set status = 'unconfirmed', lease_until = clock_timestamp() - interval '1 s'`
  await sql`update messages set lease_until = clock_timestamp() + interval '1 minute' where id = ${ids[4]!}`
  const left = ['unconfirmed', 'unconfirmed', 'unconfirmed']
  await sweepOutbox(deps)
  assert.deepEqual(await statusesOf(sql, ids), ['pending', 'pending', ...left])
  await sql`
    update messages set status = 'unconfirmed', lease_until = clock_timestamp() - interval '1 s' where status = 'pending'`
  await sweepOutbox(deps)
  assert.deepEqual(await statusesOf(sql, ids), ['unconfirmed', 'unconfirmed', ...left], 'twice is enough')
})

test('what is held is let go at its time, and who waits for reach only as far as there is some', async (t) => {
  const { sql, deps, channelId, persons } = await testShop(t, 4)
  const held = (n: number, reason: string, afterMs: number) =>
    message(channelId, persons[n]!, {
      ...{ status: 'held', reason, purpose: 'marketing', campaignId: newId() },
      notBefore: new Date(now.getTime() + afterMs),
    })
  const ids = await enqueue(
    sql,
    held(0, 'quiet_hours', -hour),
    held(1, 'quiet_hours', hour),
    held(2, 'reach', -2 * hour),
    held(3, 'reach', -hour),
  )
  await sql`update channels set reach = 0`
  await sweepOutbox(deps)
  assert.deepEqual(await statusesOf(sql, ids), ['pending', 'held', 'held', 'held'])
  await sql`update channels set reach = 1`
  await sweepOutbox(deps)
  assert.deepEqual(await statusesOf(sql, ids), ['pending', 'held', 'pending', 'held'])
})
