import assert from 'node:assert/strict'
import { test } from 'node:test'
import { takeDue, takeReplies } from '../../src/outbox/decide.ts'
import { createExpress } from '../../src/outbox/express.ts'
import { until } from '../support/processes.ts'
import { accepted, testSender } from './sending.ts'
import { addCampaign, enqueue, message, now, rowOf, rules, testShop } from './shop.ts'

const marketing = { purpose: 'marketing', occasion: 'launch' } as const

test('an answer goes while the tokens of its number are held by the claim of a campaign', async (t) => {
  const { sql, channelId, persons, sender, asked } = await testSender(t, 60, accepted, 50)
  const campaignId = await addCampaign(sql, channelId)
  const [shopper, ...buyers] = persons
  await enqueue(sql, ...buyers.map((person) => message(channelId, person, { ...marketing, campaignId })))
  void sender.run(channelId)
  await until(() => asked.length > 2, 'the campaign goes')
  await sql.begin(async (tx) => {
    await tx`select 1 from sending_streams where channel_id = ${channelId} for update`
    const [answer] = await enqueue(sql, message(channelId, shopper!))
    // The claim that was under way may have been of nothing: only beside a campaign's it is asked for apart.
    await until(() => {
      sender.hurry(channelId)
      return asked.includes(answer!)
    }, 'the answer has left')
  })
  await until(() => asked.length === persons.length, 'the campaign goes on')
  assert.equal(new Set(asked).size, persons.length, 'nothing twice')
})

test('a flood of answers beside a campaign stays within the pace of the number', async (t) => {
  const times: number[] = []
  const answer = (nth: number) => {
    times.push(performance.now())
    return accepted(nth)
  }
  const rate = 50
  const { sql, channelId, persons, sender } = await testSender(t, 150, answer, rate)
  const campaignId = await addCampaign(sql, channelId)
  const buyers = persons.slice(0, 75)
  await enqueue(sql, ...buyers.map((person) => message(channelId, person, { ...marketing, campaignId })))
  void sender.run(channelId)
  await until(() => times.length > 2, 'the campaign goes')
  await enqueue(sql, ...persons.slice(75).map((person) => message(channelId, person)))
  await until(() => {
    sender.hurry(channelId)
    return times.length === persons.length
  }, 'all have left')
  for (const [n, at] of times.entries())
    assert.ok((times[n + rate] ?? Infinity) - at >= 1000, `${rate + 1} within ${times[n + rate]! - at} ms`)
})

test('what answers took without asking is taken from the tokens with the next claim', async (t) => {
  const { sql, channelId, persons } = await testShop(t, 2)
  const given = { rules, now, instance: 1 }
  const asked = [{ channelId, rate: 10, most: 1 }]
  await enqueue(sql, message(channelId, persons[0]!))
  const [taken] = await takeDue(sql, { ...given, asked, owed: new Map([[channelId, 5]]) })
  const { found, left } = taken!.bucket
  assert.equal(left!.tokens, found.tokens - 6)
  const [row] = await sql<[{ tokens: number }]>`select tokens from sending_streams`
  assert.ok(Math.abs(row.tokens - left!.tokens) < 1e-6)
})

test('beside a campaign only answers are claimed: in their order, one in flight, none of a paused number', async (t) => {
  const { sql, channelId, persons } = await testShop(t, 3)
  const given = { rules, now, instance: 1 }
  const campaignId = await addCampaign(sql, channelId)
  const [first, second] = await enqueue(
    sql,
    message(channelId, persons[0]!),
    message(channelId, persons[0]!),
    message(channelId, persons[1]!, { ...marketing, campaignId }),
    message(channelId, persons[2]!, { purpose: 'orders' }),
  )
  await sql`update sending_streams set status = 'paused' where campaign_id is null`
  assert.deepEqual((await takeReplies(sql, channelId, given)).going, [])
  await sql`update sending_streams set status = 'running' where campaign_id is null`
  const { going } = await takeReplies(sql, channelId, given)
  assert.deepEqual(
    going.map(({ message: one }) => one.id),
    [first],
  )
  const row = await rowOf(sql, first!)
  assert.deepEqual([row.status, row.attempts], ['sending', 1])
  assert.deepEqual((await takeReplies(sql, channelId, given)).going, [], 'the second waits for the first')
  assert.equal((await rowOf(sql, second!)).status, 'pending')
})

test('an answer that another claim is just taking is left to it', async (t) => {
  const { sql, channelId, persons } = await testShop(t)
  const given = { rules, now, instance: 1 }
  const [id] = await enqueue(sql, message(channelId, persons[0]!))
  await sql.begin(async (tx) => {
    await tx`select 1 from messages where id = ${id!} for update`
    assert.deepEqual((await takeReplies(sql, channelId, given)).going, [])
  })
  assert.equal((await takeReplies(sql, channelId, given)).going.length, 1)
})

test('a slow number claims no more answers than leave within a second', async (t) => {
  const { sql, channelId, persons, sender, asked } = await testSender(t, 43, accepted, 10)
  const campaignId = await addCampaign(sql, channelId)
  const buyers = persons.slice(0, 3)
  await enqueue(sql, ...buyers.map((person) => message(channelId, person, { ...marketing, campaignId })))
  void sender.run(channelId)
  await until(() => asked.length > 0, 'the campaign goes')
  let closed: Promise<void> | undefined
  await sql.begin(async (tx) => {
    await tx`select 1 from sending_streams where channel_id = ${channelId} for update`
    await enqueue(sql, ...persons.slice(3).map((person) => message(channelId, person)))
    sender.hurry(channelId)
    closed = sender.close()
  })
  await closed
  assert.ok(asked.length < 15, `${asked.length} were taken`)
})

test('what a number owes stays owed when only others had a claim', async (t) => {
  const { sql, deps, channelId, persons } = await testShop(t)
  await enqueue(sql, message(channelId, persons[0]!))
  const numbers = { of: () => undefined, rules: async () => rules }
  const express = createExpress({ ...deps, numbers, instance: () => 1, going: () => {} })
  express.run(channelId)
  await express.close()
  const owed = express.owed()
  assert.deepEqual([...owed], [[channelId, 1]])
  express.settle(owed, [{ channelId: deps.newId() }])
  assert.deepEqual(express.owed(), owed)
  express.settle(owed, [{ channelId }])
  assert.equal(express.owed().size, 0)
})
