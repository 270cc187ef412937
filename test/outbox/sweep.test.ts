// What the sweep may touch, and what it must leave alone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sql } from '../../src/db/client.ts'
import { noWake } from '../../src/events/wake.ts'
import { newId } from '../../src/ids.ts'
import { sweepOutbox } from '../../src/outbox/sweep.ts'
import { applyNumberState } from '../../src/shop/account-state.ts'
import { quietLog } from '../support/log.ts'
import { addCampaign, addNumber, addPerson, enqueue, message, now, rowOf, testShop } from './shop.ts'

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

test('when a number’s reach rises, who was told to wait until tomorrow goes today, as far as it rose', async (t) => {
  const { sql, deps, channelId, persons } = await testShop(t, 3)
  await sql`update channels set reach = 0`
  const [{ account }] = await sql<[{ account: string }]>`select account from channels where id = ${channelId}`
  const ids = await enqueue(
    sql,
    ...persons.map((one, n) =>
      message(channelId, one, {
        ...{ status: 'held' as const, reason: 'reach', purpose: 'marketing' as const, campaignId: newId() },
        notBefore: new Date(now.getTime() + (20 + n) * hour),
      }),
    ),
  )
  const told = async (reach: number | null) => {
    await applyNumberState(sql, newId, { account, reach })
    await sweepOutbox(deps)
    return statusesOf(sql, ids)
  }
  assert.deepEqual(await told(0), ['held', 'held', 'held'])
  assert.deepEqual(await told(1), ['pending', 'held', 'held'])
  assert.deepEqual(await told(null), ['pending', 'pending', 'pending'])
  await sweepOutbox(deps)
  const [settings] = await sql`select settings ? 'reachRose' as rose from channels where id = ${channelId}`
  assert.equal(settings!.rose, false)
})

test('numbers that have something due are woken, and none that waits, was removed or whose campaign stands', async (t) => {
  const { sql, deps } = await testShop(t, 0)
  const later = new Date(Date.now() + hour)
  const due: Record<string, { campaign?: string; notBefore?: Date; removed?: boolean }> = {
    answer: {},
    'answer, later': { notBefore: later },
    campaign: { campaign: 'running' },
    'campaign, later': { campaign: 'running', notBefore: later },
    'campaign that is paused': { campaign: 'paused' },
    'removed number': { removed: true },
  }
  const names = new Map<string, string>()
  for (const [n, [name, { campaign, notBefore, removed }]] of Object.entries(due).entries()) {
    const channelId = await addNumber(sql, `75000000000010${n}`)
    names.set(channelId, name)
    const person = await addPerson(sql, channelId, n)
    const campaignId = campaign && (await addCampaign(sql, channelId, campaign))
    const more = campaignId ? ({ purpose: 'marketing', campaignId, occasion: 'x' } as const) : {}
    await enqueue(sql, message(channelId, person, { ...more, ...(notBefore && { notBefore }) }))
    if (removed) await sql`update channels set status = 'removed' where id = ${channelId}`
  }
  const woken: string[] = []
  const wake = { ...noWake, outbox: (ids: string[]) => void woken.push(...ids.map((id) => names.get(id)!)) }
  const warned: string[] = []
  const log = { ...quietLog, warn: (_: unknown, words: string) => void warned.push(words) } as typeof quietLog
  await sweepOutbox({ ...deps, wake, log })
  assert.deepEqual(woken.sort(), ['answer', 'campaign'])
  assert.deepEqual(warned, [], 'there was nothing to settle')
})

test('what a dead process was sending is settled, and nobody is said to send what nobody sends', async (t) => {
  const { sql, deps, channelId, persons } = await testShop(t, 2)
  const ids = await enqueue(sql, ...persons.map((one) => message(channelId, one)))
  await sql`
    insert into instances (id, host, pid, started_at) overriding system value
    values (7, 'gone', 1, clock_timestamp() - interval '1 minute')`
  await sql`
    update messages set status = 'sending', instance = case when id = ${ids[0]!} then 7 else 8 end,
      lease_until = clock_timestamp() + case when id = ${ids[0]!} then 1 else -1 end * interval '1 minute'`
  await sweepOutbox(deps)
  assert.deepEqual(await statusesOf(sql, ids), ['unconfirmed', 'unconfirmed'])
  const [named] = await sql`select 1 from messages where instance is not null`
  assert.equal(named, undefined)
})

test('what is held for no reason goes at its time, and who waits for reach by the reach of their own number', async (t) => {
  const { sql, deps, channelId } = await testShop(t, 0)
  const numbers = [
    channelId,
    await addNumber(sql, '750000000000201'),
    await addNumber(sql, '750000000000202'),
  ]
  await sql`update channels set account = number`
  const held = async (n: number, reason: string | null) => {
    const person = await addPerson(sql, numbers[n]!, Math.floor(Math.random() * 1e7))
    const [id] = await enqueue(
      sql,
      message(numbers[n]!, person, {
        ...{
          status: 'held',
          purpose: 'marketing',
          campaignId: newId(),
          notBefore: new Date(now.getTime() - hour),
        },
        ...(reason !== null && { reason }),
      }),
    )
    return id!
  }
  const ids = [await held(0, null), await held(0, 'reach'), await held(1, 'reach'), await held(2, 'reach')]
  // More people were reached than may be: the limit was lowered since.
  for (const n of [1, 2]) {
    const id = await held(0, 'quiet_hours')
    await sql`update messages set status = 'accepted', accepted_at = ${now}, provider_id = ${`wamid.${n}`} where id = ${id}`
  }
  await sql`update channels set reach = case when id = ${numbers[0]!} then 1 when id = ${numbers[1]!} then 5 end`
  await sweepOutbox(deps)
  assert.deepEqual(await statusesOf(sql, ids), ['pending', 'held', 'pending', 'pending'])
  assert.equal((await rowOf(sql, ids[0]!)).not_before, null)
})

test('thousands that were held go in one sweep', async (t) => {
  const { sql, deps, channelId, persons } = await testShop(t, 1)
  const { contactId, conversationId } = persons[0]!
  await sql`
    insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, author, content, status, lane,
      purpose, occurred_at, not_before, reason)
    select gen_random_uuid(), ${conversationId}, ${contactId}, ${channelId}, 'out', 'held:' || n, 'bot', '{"type": "text", "text": ""}',
      'held', 1, 'orders', ${now}, ${now}, 'order_message_hours' from generate_series(1, 5001) n`
  await sweepOutbox(deps)
  const [left] = await sql<[{ n: number }]>`select count(*)::int as n from messages where status = 'held'`
  assert.equal(left.n, 0)
})
