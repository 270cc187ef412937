// Where a sender's work begins and ends: rounds, numbers that go away, a database that refuses, and closing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SendResult } from '../../src/channels/channel.ts'
import type { Numbers } from '../../src/outbox/numbers.ts'
import { quietLog } from '../support/log.ts'
import { until } from '../support/processes.ts'
import { accepted, testSender } from './sending.ts'
import { addCampaign, enqueue, message, now, rowOf, rules } from './shop.ts'

const marketing = { purpose: 'marketing', occasion: 'x' } as const
/** Waits for a promise that else might never end. */
const ends = async (work: Promise<unknown>, what: string) => {
  let done = false
  void work.finally(() => {
    done = true
  })
  await until(() => done, what)
}

test('who asks in the very moment in which a round is over is heard', async (t) => {
  const { channelId, sender } = await testSender(t, 0, accepted)
  await ends(
    sender.run(channelId).then(() => sender.run(channelId)),
    'the second round is over',
  )
})

test('closing claims nothing more, sends what is claimed and writes it', async (t) => {
  const { sql, channelId, persons, sender, asked } = await testSender(t, 30, accepted, 20)
  await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  const run = sender.run(channelId)
  await until(() => asked.length > 0, 'the first has left')
  await ends(sender.close(), 'it is closed')
  await run
  const rows = await sql<{ status: string; n: number }[]>`
    select status, count(*)::int as n from messages group by status order by status`
  assert.deepEqual(
    rows.map(({ status }) => status),
    ['accepted', 'pending'],
  )
  assert.equal(rows[0]!.n, asked.length)
  await ends(sender.run(channelId), 'whoever asks a closed one is told at once')
  assert.equal(rows[0]!.n, asked.length)
})

test('a number that is unknown or was removed ends its round', async (t) => {
  const known: { numbers: Numbers } = { numbers: { of: () => undefined, rules: async () => rules } }
  const { sql, channelId, persons, sender, asked } = await testSender(t, 1, accepted, 1000, known)
  const [id] = await enqueue(sql, message(channelId, persons[0]!))
  await ends(sender.run(channelId), 'the round is over')
  assert.deepEqual([asked, (await rowOf(sql, id!)).status], [[], 'pending'])
})

test('of a number that is removed after the claim nothing leaves, and what it had waits again', async (t) => {
  let removed = false
  const shop = await testSender(t, 1, accepted, 1000, {
    numbers: {
      of: () => (removed ? undefined : shop.number),
      rules: async () => {
        removed = true
        return rules
      },
    },
  })
  const { sql, channelId, persons, sender, asked } = shop
  const [id] = await enqueue(sql, message(channelId, persons[0]!))
  await ends(sender.run(channelId), 'the round is over')
  await until(async () => (await rowOf(sql, id!)).status === 'pending', 'it was given back')
  assert.deepEqual(asked, [])
})

test('a claim that the database refused is logged and taken anew when it is asked for again', async (t) => {
  const errors: string[] = []
  let broken = true
  const shop = await testSender(t, 1, accepted, 1000, {
    log: { ...quietLog, error: (_: unknown, words: string) => void errors.push(words) } as typeof quietLog,
    numbers: {
      of: () => shop.number,
      rules: async () => {
        if (broken) throw new Error('away')
        return rules
      },
    },
  })
  const { sql, channelId, persons, sender, asked } = shop
  await enqueue(sql, message(channelId, persons[0]!))
  await ends(sender.run(channelId), 'the round is over')
  assert.deepEqual([asked, errors], [[], ['sending round failed']])
  broken = false
  await ends(sender.run(channelId), 'the next is over')
  assert.equal(asked.length, 1)
})

test('an answer goes though the process stood still, but not after half of its lease', async (t) => {
  const real = performance.now.bind(performance)
  let ahead = 0
  t.mock.method(performance, 'now', () => real() + ahead)
  const stands = [5000, 31_000]
  const { sql, channelId, persons, sender, asked } = await testSender(t, 12, (nth) => {
    if (nth % 4 === 0) ahead += stands[nth / 4] ?? 0
    return accepted(nth)
  })
  await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  while (asked.length < persons.length) await sender.run(channelId)
  await sender.close()
  const rows = await sql<{ attempts: number; n: number }[]>`
    select attempts, count(*)::int as n from messages where status = 'accepted' group by attempts order by attempts`
  assert.deepEqual(
    [...rows],
    [
      { attempts: 1, n: 5 },
      { attempts: 2, n: 7 },
    ],
  )
})

test('no more than a thousand wait for their answers at once, and the next go as these come', async (t) => {
  const answers: (() => void)[] = []
  const slow = (nth: number) =>
    new Promise<SendResult>((resolve) => {
      answers.push(() => resolve(accepted(nth)))
    })
  const { sql, channelId, sender, asked } = await testSender(t, 0, slow, 100_000)
  await sql`update sending_streams set tokens = 100000`
  await sql`
    with people as (insert into contacts (id, country) select gen_random_uuid(), 'GR' from generate_series(1, 1030) returning id),
    phones as (
      insert into contact_identities (contact_id, kind, value)
      select id, 'phone', '+3069' || (90000000 + row_number() over ()) from people),
    talks as (
      insert into conversations (id, contact_id, channel_id, window_until)
      select gen_random_uuid(), id, ${channelId}, '2100-01-01' from people returning id, contact_id)
    insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, author, content, status, lane, purpose, occurred_at)
    select gen_random_uuid(), id, contact_id, ${channelId}, 'out', id::text, 'bot', '{"type": "text", "text": "Γεια"}', 'pending', 0, 'reply', ${now}
    from talks`
  void sender.run(channelId)
  await until(() => asked.length >= 1000, 'a thousand are on the wire')
  await sql`select pg_sleep(0.2)`
  assert.equal(asked.length, 1000)
  const took: number[] = []
  for (const nth of [1, 2, 3]) {
    const began = performance.now()
    for (const answer of answers.splice(0, 10)) answer()
    await until(() => asked.length === 1000 + 10 * nth, 'ten more have left')
    took.push(performance.now() - began)
  }
  // On a busy machine one of three may come late, not each.
  assert.ok(Math.min(...took) < 900, `they were left to the next look: ${took}`)
  for (const answer of answers) answer()
})

test('what a message answers is told to the channel', async (t) => {
  const { sql, channelId, persons, sender, replied } = await testSender(t, 1, accepted)
  await enqueue(
    sql,
    message(channelId, persons[0]!, { replyTo: 'wamid.question' }),
    message(channelId, persons[0]!),
  )
  while (replied.length < 2) await sender.run(channelId)
  assert.deepEqual(replied, ['wamid.question', undefined])
})

test('closing leaves no timer behind that waits for another process’s turn', async (t) => {
  const timers = () => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length
  const { sql, channelId, persons, sender } = await testSender(t, 1, accepted)
  const campaignId = await addCampaign(sql, channelId)
  await enqueue(sql, message(channelId, persons[0]!, { ...marketing, campaignId }))
  await sql`update sending_streams set held_by = 2, held_until = clock_timestamp() + interval '20 s'`
  const before = timers()
  await sender.run(channelId)
  await sender.run(channelId)
  assert.ok(timers() <= before + 1, 'one at most, however often it is asked')
  await sender.close()
  assert.ok(timers() <= before, 'it is gone')
})
