import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { SendResult } from '../../src/channels/channel.ts'
import { ownMs } from '../../src/outbox/turn.ts'
import { until } from '../support/processes.ts'
import { accepted, testSender } from './sending.ts'
import { addCampaign, enqueue, message, now, rowOf, rules } from './shop.ts'

test('everything due is sent once, each conversation in its order', async (t) => {
  const { sql, channelId, persons, sender, asked } = await testSender(t, 5, accepted)
  const ids = await enqueue(sql, ...Array.from({ length: 30 }, (_, n) => message(channelId, persons[n % 5]!)))
  while (asked.length < 30) await sender.run(channelId)
  await sender.close()
  for (let person = 0; person < 5; person++) {
    const theirs = ids.filter((_, n) => n % 5 === person)
    assert.deepEqual(
      asked.filter((id) => theirs.includes(id)),
      theirs,
    )
  }
  const rows = await sql`select 1 from messages where status = 'accepted'`
  assert.equal(rows.length, 30)
})

test('what a number sent a moment ago counts in its second, though it had nothing more to send since', async (t) => {
  const times: number[] = []
  const { sql, channelId, persons, sender } = await testSender(
    t,
    2,
    (nth) => {
      times.push(performance.now())
      return accepted(nth)
    },
    1 / 3,
  )
  for (const person of persons) {
    await enqueue(sql, message(channelId, person))
    let running = true
    const run = sender.run(channelId).finally(() => {
      running = false
    })
    // Whatever the bucket says: another process may have filled it, or a shop raised and lowered the rate.
    while (running) await sql`update sending_streams set tokens = 1, refilled_at = clock_timestamp()`
    await run
  }
  // The first may have been noted here a moment after it left.
  assert.ok(times[1]! - times[0]! >= 2700, `two within ${times[1]! - times[0]!} ms`)
})

test('what was held up on its way out of here counts from when it left', async (t) => {
  const given: number[] = []
  const left: number[] = []
  const { sql, channelId, persons, sender } = await testSender(
    t,
    3,
    async (nth, onLeave) => {
      given.push(performance.now())
      await wait(400)
      left.push(performance.now())
      onLeave()
      return accepted(nth)
    },
    2,
  )
  await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  await sender.run(channelId)
  assert.equal(given.length, 3)
  assert.ok(given[2]! - left[0]! >= 1000, `three within ${given[2]! - left[0]!} ms`)
})

test('a number whose rate is lowered and raised while its messages are held up goes on by itself', async (t) => {
  const open = Promise.withResolvers<void>()
  const shop = await testSender(
    t,
    60,
    async (nth, onLeave) => {
      await open.promise
      onLeave()
      return accepted(nth)
    },
    200,
  )
  const { sql, channelId, persons, sender, asked, number } = shop
  await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  const done = sender.run(channelId)
  await until(() => asked.length >= 20, 'some are held up')
  for (const rate of [10, 40]) {
    number.messagesPerSecond = rate
    void sender.run(channelId)
    await wait(300)
  }
  open.resolve()
  await done
  await until(() => asked.length === 60, 'all have left')
})

test('what of a campaign waits for its connection beyond the number’s turn does not leave, is given back and sent once', async (t) => {
  const left: number[] = []
  const { sql, channelId, persons, sender } = await testSender(
    t,
    1,
    async (nth, onLeave) => {
      if (nth === 0) await wait(ownMs(1000) + 100)
      if (!onLeave()) return { outcome: 'refused', class: 'transient', code: null, words: 'not sent' }
      left.push(nth)
      return accepted(nth)
    },
    1000,
  )
  const campaignId = await addCampaign(sql, channelId)
  const [id] = await enqueue(
    sql,
    message(channelId, persons[0]!, { purpose: 'marketing', occasion: 'launch', campaignId }),
  )
  await until(async () => {
    await sender.run(channelId)
    return left.length > 0
  }, 'it has left')
  await sender.close()
  assert.deepEqual(left, [1])
  assert.equal((await rowOf(sql, id!)).status, 'accepted')
})

test('what others send on a number counts in its second, what it sends itself counts once', async (t) => {
  const times: number[] = []
  let claims = 0
  const answer = (nth: number) => {
    times.push(performance.now())
    return accepted(nth)
  }
  const shop = await testSender(t, 10, answer, 5, {
    numbers: {
      of: () => shop.number,
      rules: async () => {
        claims++
        return rules
      },
    },
  })
  const { sql, channelId, persons, sender } = shop
  await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  void sender.run(channelId)
  await until(() => times.length === 2, 'two have left')
  const taken = performance.now()
  await sql`update sending_streams set tokens = -5, refilled_at = clock_timestamp()`
  const before = claims
  await until(() => {
    void sender.run(channelId)
    return claims > before + 1
  }, 'it has seen that others took the tokens')
  const sent = times.length
  await sql`update sending_streams set tokens = 1, refilled_at = clock_timestamp()`
  void sender.run(channelId)
  await until(() => times.length > sent, 'it goes on')
  assert.ok(times[sent]! - taken > 700, `it went on after ${times[sent]! - taken} ms`)
  await until(() => times.length === 10, 'all have left')
  // At its pace again: 200 ms apart. Of what counts twice most would be 400 apart, however busy the machine is.
  const apart = times.slice(sent + 1).map((at, n) => at - times[sent + n]!)
  assert.ok(apart.toSorted((a, b) => a - b)[Math.floor(apart.length / 2)]! < 300, `${apart}`)
})

test('a number goes at its pace: what it took itself is not taken for another’s', async (t) => {
  const times: number[] = []
  const answer = (nth: number) => {
    times.push(performance.now())
    return accepted(nth)
  }
  const { sql, channelId, persons, sender } = await testSender(t, 75, answer, 50)
  await sql`update sending_streams set tokens = 0, refilled_at = clock_timestamp()`
  await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  const began = performance.now()
  void sender.run(channelId)
  await until(() => times.length === 75, 'all have left')
  const took = performance.now() - began
  assert.ok(took > 1300, `75 at 50 a second took ${took} ms`)
  // Half as fast, no 25 would leave within less than a second; a busy machine holds some up, not all.
  const of25 = times.slice(24).map((at, n) => at - times[n]!)
  assert.ok(Math.min(...of25) < 800, `25 at 50 a second took ${of25}`)
})

test('what of a campaign is too late for the number’s turn is given back and sent once', async (t) => {
  const real = performance.now.bind(performance)
  let ahead = 0
  t.mock.method(performance, 'now', () => real() + ahead)
  const { sql, channelId, persons, sender, asked } = await testSender(t, 12, (nth) => {
    if (nth === 0) ahead = ownMs(1000) + 100
    return accepted(nth)
  })
  const more = { purpose: 'marketing', campaignId: await addCampaign(sql, channelId), occasion: 'x' } as const
  const ids = await enqueue(sql, ...persons.map((person) => message(channelId, person, more)))
  while (asked.length < ids.length) await sender.run(channelId)
  await sender.close()
  assert.deepEqual(asked.toSorted(), ids.toSorted())
  const rows = await sql<
    { attempts: number }[]
  >`select attempts from messages where status = 'accepted' order by attempts`
  assert.deepEqual([rows.length, rows[0]!.attempts], [12, 1])
  assert.ok(rows.at(-1)!.attempts > 1)
})

test('a campaign that another process has the turn of goes on by itself once it is over', async (t) => {
  const { sql, channelId, persons, sender, asked } = await testSender(t, 1, accepted)
  const more = { purpose: 'marketing', campaignId: await addCampaign(sql, channelId), occasion: 'x' } as const
  await enqueue(sql, message(channelId, persons[0]!, more))
  await sql`update sending_streams set held_by = 2, held_until = clock_timestamp() + interval '2 s'`
  await sender.run(channelId)
  assert.deepEqual(asked, [], 'it is the other’s')
  await until(() => asked.length === 1, 'it goes on')
})

test('an answer that the database will not take holds up no other', async (t) => {
  const poison: SendResult = { outcome: 'refused', class: 'content', code: 100, words: 'NUL \u0000' }
  const { sql, channelId, persons, sender } = await testSender(t, 6, (nth) =>
    nth === 2 ? poison : accepted(nth),
  )
  await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  await sender.run(channelId)
  for (;;) {
    const rows = await sql`select 1 from messages where status = 'accepted'`
    if (rows.length === 5) break
  }
  await sender.close()
  const left = await sql<{ status: string }[]>`select status from messages where status <> 'accepted'`
  assert.deepEqual(
    left.map((row) => row.status),
    ['sending'],
    'its lease will settle it',
  )
})

test('a channel that throws leaves the message unconfirmed, never pending', async (t) => {
  const { sql, channelId, persons, sender } = await testSender(t, 1, () => Promise.reject(new Error('fault')))
  const [id] = await enqueue(sql, message(channelId, persons[0]!))
  await sender.run(channelId)
  await sender.close()
  assert.equal((await rowOf(sql, id!)).status, 'unconfirmed')
})

test('refused credentials stop the number with one alert and lose nothing', async (t) => {
  const refused: SendResult = { outcome: 'refused', class: 'credentials', code: 190, words: 'token' }
  const { sql, channelId, persons, sender, alerts } = await testSender(t, 8, () => refused)
  await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  await sender.run(channelId)
  for (;;) {
    const [stream] = await sql<[{ status: string }]>`select status from sending_streams`
    if (stream.status === 'halted') break
  }
  await sender.close()
  const rows = await sql<{ status: string }[]>`select distinct status from messages`
  assert.deepEqual([alerts, rows.map((row) => row.status)], [['number_credentials'], ['pending']])
})

test('closing waits for the answers under way and writes them', async (t) => {
  let give: (result: SendResult) => void = () => {}
  const slow = new Promise<SendResult>((resolve) => {
    give = resolve
  })
  const { sql, channelId, persons, sender } = await testSender(t, 1, () => slow)
  const [id] = await enqueue(sql, message(channelId, persons[0]!))
  await sender.run(channelId)
  const closed = sender.close()
  assert.equal((await rowOf(sql, id!)).status, 'sending')
  give(accepted(0))
  await closed
  assert.equal((await rowOf(sql, id!)).status, 'accepted')
  assert.equal(now.getTime(), (await rowOf(sql, id!)).accepted_at?.getTime())
})
