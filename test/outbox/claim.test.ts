import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claim, depthOf, markSending, refillOf, refund } from '../../src/outbox/claim.ts'
import { ruleOn } from '../../src/outbox/decide.ts'
import { addCampaign, addNumber, enqueue, message, now, rowOf, rules, testShop } from './shop.ts'

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
  const halted = await claim(sql, { channelId, instance: 1, rate: 80, most: 10 })
  assert.deepEqual([halted.paused, halted.messages.length], [true, 0])
  assert.equal((await claim(sql, { channelId: other, instance: 1, rate: 80, most: 10 })).paused, false)
  await sql`update sending_streams set status = 'running' where channel_id = ${channelId}`
  assert.equal((await takeTo(1)).length, 1)
})

test('what is not due yet waits', async (t) => {
  const { sql, channelId, persons, takeTo } = await testShop(t)
  const [id] = await enqueue(
    sql,
    message(channelId, persons[0]!, { notBefore: new Date(Date.now() + 3_600_000) }),
  )
  assert.deepEqual(await takeTo(1), [])
  await sql`update messages set not_before = clock_timestamp() - interval '1 ms' where id = ${id!}`
  assert.equal((await takeTo(1)).length, 1)
})

for (const rate of [1, 2, 7, 20, 80, 250, 1000]) {
  test(`at ${rate} a second no second of a minute sees more, and the minute not much less`, async (t) => {
    const { sql, channelId } = await testShop(t)
    // The bucket alone, its time moved by hand: a claim of nothing reads what it would give.
    const step = 5
    const sent: number[] = []
    await sql`update sending_streams set tokens = ${depthOf(rate)}, refilled_at = clock_timestamp()`
    let tokens = depthOf(rate)
    for (let at = 0; at < 60_000; at += step) {
      tokens = Math.min(depthOf(rate), tokens + (step / 1000) * refillOf(rate))
      const whole = Math.floor(tokens + 1e-9)
      tokens -= whole
      for (let n = 0; n < whole; n++) sent.push(at)
    }
    for (let i = 0, j = 0; i < sent.length; i++) {
      while (sent[i]! - sent[j]! >= 1000) j++
      assert.ok(i - j + 1 <= rate, `${i - j + 1} within a second`)
    }
    assert.ok(sent.length >= 60 * rate * 0.9, `${sent.length} in a minute`)
    const read = await claim(sql, { channelId, instance: 1, rate, most: 10 })
    assert.ok(read.tokens <= depthOf(rate), `${read.tokens} tokens at a depth of ${depthOf(rate)}`)
  })
}

test('two processes that claim as fast as they can stay within the number’s rate', async (t) => {
  const rate = 50
  const { sql, channelId, persons } = await testShop(t, 250)
  await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  await sql`update sending_streams set tokens = 0, refilled_at = clock_timestamp()`
  const started = performance.now()
  const at: number[] = []
  const work = async (instance: number) => {
    while (performance.now() - started < 3000) {
      const { messages } = await claim(sql, { channelId, instance, rate, most: 100 })
      for (const _ of messages) at.push(performance.now())
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
  }
  await Promise.all([work(1), work(2)])
  const seconds = (performance.now() - started) / 1000
  assert.ok(at.length <= rate * seconds + depthOf(rate), `${at.length} in ${seconds} s`)
  assert.ok(at.length >= rate * seconds * 0.7, `${at.length} in ${seconds} s`)
})

test('a slowed number claims at its part of the rate until then', async (t) => {
  const { sql, channelId, persons } = await testShop(t, 40)
  await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  const after = async (slowed: boolean) => {
    await sql`
      update sending_streams set tokens = 0, refilled_at = clock_timestamp() - interval '20 ms', slow_factor = 0.05,
        slowed_until = clock_timestamp() + ${slowed ? '1 hour' : '-1 second'}::interval`
    return (await claim(sql, { channelId, instance: 1, rate: 1000, most: 100 })).messages.length
  }
  const slowed = await after(true)
  const usual = await after(false)
  assert.ok(slowed <= 3 && usual >= 15, `${slowed} slowed, ${usual} as usual`)
})

test('messages received spend tokens, those not sent come back', async (t) => {
  const { sql, channelId, persons } = await testShop(t, 3)
  await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  const still = sql`slow_factor = 0, slowed_until = clock_timestamp() + interval '1 hour'`
  await sql`update sending_streams set tokens = 3, ${still}`
  await refund(sql, channelId, -3)
  assert.equal((await claim(sql, { channelId, instance: 1, rate: 100, most: 10 })).messages.length, 0)
  await sql`update sending_streams set tokens = 3`
  await sql`update contacts set blocked_at = now()`
  const claimed = await claim(sql, { channelId, instance: 1, rate: 100, most: 10 })
  assert.equal(claimed.messages.length, 3)
  assert.ok(claimed.tokens < 1)
  assert.deepEqual(await ruleOn(sql, { messages: claimed.messages, rules, now, instance: 1, channelId }), [])
  const [bucket] = await sql<[{ tokens: number }]>`select tokens from sending_streams`
  assert.ok(bucket.tokens >= 2.9, `${bucket.tokens}`)
  assert.equal((await rowOf(sql, claimed.messages[0]!.id)).reason, 'blocked')
})

test('what is no longer ours is not sent', async (t) => {
  const { sql, channelId, persons } = await testShop(t, 3)
  const ids = await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  await claim(sql, { channelId, instance: 1, rate: 1e6, most: 10 })
  await sql`update messages set lease_until = clock_timestamp() - interval '1 ms' where id = ${ids[0]!}`
  await sql`update messages set instance = 2 where id = ${ids[1]!}`
  assert.deepEqual(await markSending(sql, ids, 1), new Set([ids[2]]))
  assert.deepEqual(await markSending(sql, ids, 1), new Set(), 'nor twice')
})
