import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sql } from '../../src/db/client.ts'
import { newId } from '../../src/ids.ts'
import { type Asked, aheadOf, claim, markSending, spend } from '../../src/outbox/claim.ts'
import { takeDue } from '../../src/outbox/decide.ts'
import { ownMs } from '../../src/outbox/turn.ts'
import { addCampaign, addNumber, enqueue, message, now, rules, testShop } from './shop.ts'

const marketing = { purpose: 'marketing', occasion: 'launch' } as const

test('replies go before orders before campaigns, each oldest first', async (t) => {
  const { sql, channelId, persons, takeTo } = await testShop(t, 6)
  const campaignId = await addCampaign(sql, channelId)
  const written = await enqueue(
    sql,
    message(channelId, persons[0]!, { ...marketing, campaignId }),
    message(channelId, persons[1]!, { purpose: 'orders' }),
    message(channelId, persons[2]!),
    message(channelId, persons[3]!, { ...marketing, campaignId }),
    message(channelId, persons[4]!, { purpose: 'agent', author: 'agent' }),
    message(channelId, persons[5]!, { purpose: 'cart' }),
  )
  const order = []
  for (let n = 0; n < 6; n++) order.push((await takeTo(1, 1))[0]!.message.id)
  assert.deepEqual(
    order,
    [2, 4, 1, 5, 0, 3].map((n) => written[n]),
  )
})

test('one conversation has one message in flight, the next in order after it', async (t) => {
  const { sql, channelId, persons, takeTo } = await testShop(t)
  const [first, second] = await enqueue(sql, message(channelId, persons[0]!), message(channelId, persons[0]!))
  const taken = await Promise.all([takeTo(1), takeTo(2), takeTo(3)])
  assert.deepEqual(
    taken.flat().map((one) => one.message.id),
    [first],
  )
  await sql`update messages set status = 'pending', not_before = clock_timestamp() + interval '1 hour' where id = ${first!}`
  assert.deepEqual(await takeTo(1), [], 'the first waits for its second try, and the second for the first')
  await sql`update messages set status = 'accepted' where id = ${first!}`
  assert.deepEqual(
    (await takeTo(1)).map((one) => one.message.id),
    [second],
  )
})

test('a paused campaign keeps its own messages back and nobody else’s', async (t) => {
  const { sql, channelId, persons, takeTo } = await testShop(t)
  const [paused, running] = [await addCampaign(sql, channelId, 'paused'), await addCampaign(sql, channelId)]
  const [, going] = await enqueue(
    sql,
    message(channelId, persons[0]!, { ...marketing, campaignId: paused }),
    message(channelId, persons[0]!, { ...marketing, campaignId: running }),
  )
  assert.deepEqual(
    (await takeTo(1)).map((one) => one.message.id),
    [going],
  )
})

test('a paused number sends nothing, another goes on', async (t) => {
  const { sql, channelId, persons, takeTo } = await testShop(t)
  const other = await addNumber(sql, '750000000000002')
  await enqueue(sql, message(channelId, persons[0]!))
  await sql`update sending_streams set status = 'halted' where channel_id = ${channelId}`
  const asked = [channelId, other].map((id) => ({ channelId: id, rate: 80, most: 10 }))
  const claims = await sql.begin((tx) => claim(tx, asked, 1))
  const found = asked.map((one) => claims.find((claim) => claim.channelId === one.channelId)!)
  assert.deepEqual(
    found.map(({ paused, messages }) => [paused, messages.length]),
    [
      [true, 0],
      [false, 0],
    ],
  )
  await sql`update sending_streams set status = 'running' where channel_id = ${channelId}`
  assert.equal((await takeTo(1)).length, 1)
})

test('a number’s campaigns are one process’s at a time, and answers anybody’s', async (t) => {
  const { sql, channelId, persons, takeTo } = await testShop(t, 5)
  const campaignId = await addCampaign(sql, channelId)
  const more = { ...marketing, campaignId }
  const ids = await enqueue(sql, ...persons.slice(0, 4).map((one) => message(channelId, one, more)))
  const taken = async (instance: number, most: number) =>
    (await takeTo(instance, most, channelId, 1000)).map((one) => one.message.id)
  assert.deepEqual(await taken(1, 1), [ids[0]])
  const [answer] = await enqueue(sql, message(channelId, persons[4]!))
  assert.deepEqual(await taken(2, 10), [answer], 'the campaign is the other’s')
  assert.deepEqual(await taken(1, 1), [ids[1]], 'its turn goes on')
  const [turn] = await sql<[{ left: number }]>`
    select extract(epoch from held_until - clock_timestamp())::float8 * 1000 as left from sending_streams
    where campaign_id is null`
  assert.ok(turn.left > ownMs(1000) + 1000, `${turn.left} ms, of which it sends nothing in the last second`)
  await sql`update sending_streams set held_until = clock_timestamp() where campaign_id is null`
  assert.deepEqual(await taken(2, 1), [ids[2]], 'the turn is over')
  assert.deepEqual(await taken(1, 10), [])
})

test('what is not due yet waits', async (t) => {
  const { sql, channelId, persons, takeTo } = await testShop(t, 2)
  const campaignId = await addCampaign(sql, channelId)
  await enqueue(
    sql,
    message(channelId, persons[0]!),
    message(channelId, persons[1]!, { ...marketing, campaignId }),
  )
  await sql`update messages set not_before = clock_timestamp() + interval '1 hour'`
  assert.deepEqual(await takeTo(1), [])
  await sql`update messages set not_before = clock_timestamp() - interval '1 ms'`
  assert.equal((await takeTo(1)).length, 2)
})

test('the moments of two processes that take as fast as they can stay within the number’s rate', async (t) => {
  const rate = 100
  const { sql, channelId, persons } = await testShop(t, 250)
  await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  await sql`update sending_streams set tokens = 0, refilled_at = clock_timestamp()`
  const moments: number[] = []
  const asked = { channelId, rate, most: 100 }
  const work = async (instance: number) => {
    while (moments.length < 200) {
      await sql.begin(async (tx) => {
        const [one] = await claim(tx, [asked], instance)
        const { messages, tokens, refill, at } = one!
        const going = messages.map((message) => ({ message }))
        if (going.length > 0) await markSending(tx, [one!], going, instance)
        const [{ now }] = await tx<
          [{ now: number }]
        >`select extract(epoch from (${at}::text)::timestamptz)::float8 as now`
        for (const n of going.keys()) moments.push((now + Math.max(0, (n + 1 - tokens) / refill)) * 1000)
      })
    }
  }
  await Promise.all([work(1), work(2)])
  moments.sort((a, b) => a - b)
  for (let i = 0, j = 0; i < moments.length; i++) {
    // Doubles of this size are as fine as a quarter of a microsecond.
    while (moments[i]! - moments[j]! >= 999.999) j++
    assert.ok(i - j + 1 <= rate, `${i - j + 1} within a second`)
  }
  const seconds = (moments.at(-1)! - moments[0]!) / 1000
  // As far as the machine let them: what a process loses while it stands still is no more than its bucket made up for.
  assert.ok(moments.length >= rate * seconds * 0.8, `${moments.length} in ${seconds} s`)
})

/** What a claim would give, without taking it. */
async function offered(sql: Sql, asked: Asked) {
  class Undone extends Error {}
  let found: Awaited<ReturnType<typeof claim>> = []
  await sql
    .begin(async (tx) => {
      found = await claim(tx, [asked], 1)
      throw new Undone()
    })
    .catch((error) => assert.ok(error instanceof Undone, String(error)))
  return found[0]!
}

test('a slowed number is promised its part of the rate until then', async (t) => {
  const { sql, channelId, persons } = await testShop(t, 40)
  await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  const after = async (slowed: boolean) => {
    await sql`
      update sending_streams set tokens = ${-aheadOf(1000)}::float8, refilled_at = clock_timestamp() - interval '20 ms', slow_factor = 0.001,
        slowed_until = clock_timestamp() + ${slowed ? '1 hour' : '-1 second'}::interval`
    return (await offered(sql, { channelId, rate: 1000, most: 100 })).messages.length
  }
  const slowed = await after(true)
  const usual = await after(false)
  assert.ok(slowed <= 3 && usual >= 15, `${slowed} slowed, ${usual} as usual`)
})

test('messages received spend tokens, those not sent cost none', async (t) => {
  const { sql, channelId, persons } = await testShop(t, 3)
  await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  const still = sql`slow_factor = 0, slowed_until = clock_timestamp() + interval '1 hour'`
  const asked = { channelId, rate: 4, most: 10 }
  await sql`update sending_streams set tokens = 1, ${still}`
  await spend(sql, channelId, 1)
  assert.equal((await offered(sql, asked)).messages.length, 0)
  await sql`update sending_streams set tokens = 1`
  await sql`update contacts set blocked_at = now()`
  const [taken] = await takeDue(sql, { asked: [asked], rules, now, instance: 1 })
  assert.deepEqual([taken!.going, taken!.more], [[], true])
  const [bucket] = await sql<[{ tokens: number }]>`select tokens from sending_streams`
  assert.equal(bucket.tokens, 1)
  const rows = await sql<{ reason: string }[]>`select reason from messages where status = 'skipped'`
  assert.deepEqual(
    rows.map((row) => row.reason),
    ['blocked'],
  )
})

test('what a number receives keeps it silent for a second at most, and a device not at all', async (t) => {
  const { sql, channelId } = await testShop(t)
  const tokens = async () => (await sql<[{ tokens: number }]>`select tokens from sending_streams`)[0].tokens
  await spend(sql, channelId, 5000)
  assert.equal(await tokens(), -1000)
  await sql`update sending_streams set tokens = 1`
  await sql`update channels set settings = '{"messagesPerMinute": 10}'`
  await spend(sql, channelId, 5000)
  assert.equal(await tokens(), 1)
})

test('while another process decides about marketing to a person, this one waits with theirs', async (t) => {
  const { sql, channelId, persons } = await testShop(t, 2)
  const campaignId = await addCampaign(sql, channelId)
  const more = { ...marketing, campaignId }
  const [first, second] = await enqueue(sql, ...persons.map((one) => message(channelId, one, more)))
  const take = () =>
    takeDue(sql, {
      ...{ asked: [{ channelId, rate: 1e6, most: 10 }], now, instance: 1 },
      rules: { ...rules, frequencyCap: { messages: 1, days: 7 } },
    })
  const going = (taken: Awaited<ReturnType<typeof take>>) => taken[0]!.going.map((one) => one.message.id)
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtextextended(${persons[0]!.contactId}, 0))`
    const taken = await take()
    assert.deepEqual([going(taken), taken[0]!.more], [[second], true])
  })
  assert.deepEqual(going(await take()), [first])
})

test('a claim waits for the disk only where something goes, and a process that freezes in it is not waited for', async (t) => {
  const { sql, channelId, persons } = await testShop(t)
  await enqueue(sql, message(channelId, persons[0]!))
  await sql.begin(async (tx) => {
    const setting = async (name: string) =>
      (await tx<[{ value: string }]>`select current_setting(${name}) as value`)[0].value
    const [one] = await claim(tx, [{ channelId, rate: 1000, most: 1 }], 1)
    assert.equal(await setting('synchronous_commit'), 'off')
    assert.equal(await setting('idle_in_transaction_session_timeout'), '5s')
    assert.equal(await setting('statement_timeout'), '10s')
    await markSending(
      tx,
      [one!],
      one!.messages.map((message) => ({ message })),
      1,
    )
    assert.equal(await setting('synchronous_commit'), 'on', 'what leaves is on disk before')
  })
})

test('a process that dies before the end of its transaction has taken nothing', async (t) => {
  const { sql, channelId, persons, takeTo } = await testShop(t, 2)
  await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  assert.equal((await offered(sql, { channelId, rate: 1e6, most: 10 })).messages.length, 2)
  assert.equal((await takeTo(2)).length, 2)
})

test('a person whose number is asked twice gets one piece of marketing at a time', async (t) => {
  const { sql, channelId, persons } = await testShop(t)
  const other = await addNumber(sql, '750000000000002')
  const campaigns = [await addCampaign(sql, channelId), await addCampaign(sql, other)]
  const conversationId = newId()
  await sql`
    insert into conversations (id, contact_id, channel_id, window_until)
    values (${conversationId}, ${persons[0]!.contactId}, ${other}, '2100-01-01')`
  await enqueue(
    sql,
    message(channelId, persons[0]!, { ...marketing, campaignId: campaigns[0]! }),
    message(other, { ...persons[0]!, conversationId }, { ...marketing, campaignId: campaigns[1]! }),
  )
  const asked = [channelId, other].map((id) => ({ channelId: id, rate: 1000, most: 10 }))
  const capped = { ...rules, frequencyCap: { messages: 1, days: 7 } }
  const take = async () =>
    (await takeDue(sql, { asked, rules: capped, now, instance: 1 })).map(({ going, more }) => [
      going.length,
      more,
    ])
  const [first, second] = [await take(), await take()]
  assert.deepEqual(
    [first.flat().filter((one) => one === 1).length, first.some(([, more]) => more)],
    [1, true],
  )
  assert.deepEqual(
    second.flat().filter((one) => one === 1),
    [],
  )
  const held = await sql<{ reason: string }[]>`select reason from messages where status = 'held'`
  assert.deepEqual(
    held.map((row) => row.reason),
    ['frequency_cap'],
  )
})
