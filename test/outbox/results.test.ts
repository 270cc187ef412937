import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SendResult } from '../../src/channels/channel.ts'
import { appendStatusesIn } from '../../src/events/append.ts'
import type { Purpose } from '../../src/outbox/message.ts'
import { backoffMs, pairBackoffMs, recordResults } from '../../src/outbox/results.ts'
import { addCampaign, addNumber, addPerson, enqueue, message, now, rowOf, testShop } from './shop.ts'

type Refused = Omit<Extract<SendResult, { outcome: 'refused' }>, 'outcome' | 'words'>
type Case = {
  name: string
  result: Refused
  purpose?: Purpose
  campaign?: boolean
  tries?: number
  ends: string
  waits?: number
}

const cases: Case[] = [
  {
    name: 'throttle',
    result: { class: 'throttle', code: 130429, retryAfterMs: 3000 },
    ends: 'pending',
    waits: 3000,
  },
  { name: 'throttle without a time', result: { class: 'throttle', code: 4 }, ends: 'pending', waits: 1000 },
  {
    name: 'pair rate',
    result: { class: 'throttle', code: 131056, onlyThisRecipient: true },
    tries: 2,
    ends: 'pending',
    waits: 64_000,
  },
  { name: 'throttle for ever', result: { class: 'throttle', code: 130429 }, tries: 23, ends: 'failed' },
  { name: 'transient', result: { class: 'transient', code: 131016 }, ends: 'pending', waits: 2000 },
  {
    name: 'transient, later',
    result: { class: 'transient', code: 131016 },
    tries: 3,
    ends: 'pending',
    waits: 16_000,
  },
  {
    name: 'transient marketing',
    result: { class: 'transient', code: 131016 },
    campaign: true,
    ends: 'pending',
    waits: 2000,
  },
  { name: 'transient for ever', result: { class: 'transient', code: 131016 }, tries: 7, ends: 'failed' },
  { name: 'credentials', result: { class: 'credentials', code: 190 }, ends: 'pending', waits: 0 },
  {
    name: 'halt of a campaign',
    result: { class: 'halt', code: 131048 },
    campaign: true,
    ends: 'pending',
    waits: 0,
  },
  {
    name: 'halt of a single message',
    result: { class: 'halt', code: 131048 },
    purpose: 'orders',
    ends: 'failed',
  },
  { name: 'template', result: { class: 'template', code: 132001 }, campaign: true, ends: 'failed' },
  {
    name: 'a stopped template',
    result: { class: 'template_stopped', code: 132015 },
    campaign: true,
    ends: 'pending',
    waits: 2000,
  },
  {
    name: 'a stopped template, once too often',
    result: { class: 'template_stopped', code: 132015 },
    campaign: true,
    tries: 7,
    ends: 'failed',
  },
  {
    name: 'a stopped template of a single message',
    result: { class: 'template_stopped', code: 132015 },
    purpose: 'orders',
    ends: 'failed',
  },
  { name: 'recipient', result: { class: 'recipient', code: 131026 }, ends: 'failed' },
  { name: 'content', result: { class: 'content', code: 100 }, ends: 'failed' },
]

for (const { name, result, purpose, campaign, tries = 0, ends, waits } of cases) {
  test(`refused, ${name}: ${ends}`, async (t) => {
    const { sql, deps, channelId, persons, takeTo } = await testShop(t)
    const more = campaign
      ? { purpose: 'marketing' as const, campaignId: await addCampaign(sql, channelId), occasion: 'x' }
      : { purpose: purpose ?? ('reply' as const) }
    const [id] = await enqueue(sql, message(channelId, persons[0]!, more))
    await sql`update messages set attempts = ${tries}`
    const [going] = await takeTo(1)
    const before = Date.now()
    await recordResults(deps, [
      { message: going!.message, result: { outcome: 'refused', words: 'no', ...result }, at: now },
    ])
    const row = await rowOf(sql, id!)
    assert.deepEqual([row.status, row.code, row.reason], [ends, result.code, 'no'])
    if (waits !== undefined) {
      const until = row.not_before!.getTime() - waits
      assert.ok(until > before - 2500 && until < Date.now() + 2500, `${until - before} ms`)
    }
    const told = await sql`
      select m.id from events e join messages m on m.business_key = e.payload ->> 'key' where e.kind = 'message_failed'`
    assert.deepEqual(
      told.map((one) => one.id),
      ends === 'failed' ? [id] : [],
    )
  })
}

test('the waits grow and end somewhere', () => {
  assert.deepEqual([1, 2, 3, 30].map(backoffMs), [2000, 4000, 8000, 300_000])
  assert.deepEqual([1, 2, 3, 30].map(pairBackoffMs), [4000, 16_000, 64_000, 3_600_000])
})

test('each number, and each campaign, bears only what it was told itself', async (t) => {
  const { sql, deps, channelId, persons, takeTo } = await testShop(t, 2)
  const other = await addNumber(sql, '750000000000002')
  const person = await addPerson(sql, other, 99)
  const campaignId = await addCampaign(sql, channelId)
  await enqueue(
    sql,
    message(channelId, persons[0]!),
    message(channelId, persons[1]!, { purpose: 'marketing', campaignId, occasion: 'x' }),
    message(other, person),
  )
  const [reply, offer] = await takeTo(1)
  const [elsewhere] = await takeTo(1, 10, other)
  const refused = { outcome: 'refused', code: 1, words: 'no' } as const
  const found = await recordResults(deps, [
    { message: reply!.message, result: { ...refused, class: 'throttle', retryAfterMs: 700 }, at: now },
    { message: offer!.message, result: { ...refused, class: 'halt', cure: 'Pay.' }, at: now },
    { message: elsewhere!.message, result: { ...refused, class: 'credentials' }, at: now },
  ])
  assert.deepEqual(
    found,
    new Map([
      [
        channelId,
        {
          slowMs: 700,
          credentials: null,
          halted: new Map([[campaignId, 'no Pay.']]),
          templates: new Map(),
          stopped: [],
          refused: null,
        },
      ],
      [
        other,
        {
          slowMs: null,
          credentials: 'no',
          halted: new Map(),
          templates: new Map(),
          stopped: [],
          refused: null,
        },
      ],
    ]),
  )
})

test('a refusal of an earlier attempt changes nothing about the one under way', async (t) => {
  const { sql, deps, channelId, persons, takeTo } = await testShop(t)
  const [id] = await enqueue(sql, message(channelId, persons[0]!))
  const [first] = await takeTo(1)
  await sql`update messages set status = 'pending', lease_until = null`
  await takeTo(2)
  const refused = { outcome: 'refused', class: 'recipient', code: 131026, words: 'late' } as const
  await recordResults(deps, [{ message: first!.message, result: refused, at: now }])
  assert.equal((await rowOf(sql, id!)).status, 'sending')
})

test('131050 writes an opt-out of everything unasked', async (t) => {
  const { sql, deps, channelId, persons, takeTo } = await testShop(t)
  await enqueue(sql, message(channelId, persons[0]!))
  const [going] = await takeTo(1)
  const refused = { outcome: 'refused', class: 'recipient', code: 131050, words: 'stopped' } as const
  await recordResults(deps, [{ message: going!.message, result: refused, at: now }])
  const rows = await sql<
    { purpose: string }[]
  >`select purpose from consents where not granted order by purpose`
  assert.deepEqual(
    rows.map((row) => row.purpose),
    ['cart', 'marketing', 'stock'],
  )
})

test('an unknown outcome is unconfirmed, and an answer that comes after all settles it', async (t) => {
  const { sql, deps, channelId, persons, takeTo } = await testShop(t)
  const [id] = await enqueue(sql, message(channelId, persons[0]!))
  const [going] = await takeTo(1)
  await recordResults(deps, [
    { message: going!.message, result: { outcome: 'unknown', reason: 'timeout' }, at: now },
  ])
  assert.equal((await rowOf(sql, id!)).status, 'unconfirmed')
  const accepted: SendResult = { outcome: 'accepted', providerId: 'wamid.late', identities: [] }
  await recordResults(deps, [{ message: going!.message, result: accepted, at: now }])
  const row = await rowOf(sql, id!)
  assert.deepEqual([row.status, row.provider_id, row.reason], ['accepted', 'wamid.late', null])
})

test('what never left is given back, also when its lease ran out meanwhile, but not what is known to be taken', async (t) => {
  const { sql, deps, channelId, persons, takeTo } = await testShop(t, 3)
  const ids = await enqueue(sql, ...persons.map((one) => message(channelId, one)))
  const going = await takeTo(1)
  await sql`update messages set status = 'unconfirmed' where id = ${ids[1]!}`
  await sql`update messages set status = 'accepted' where id = ${ids[2]!}`
  await recordResults(
    deps,
    going.map((one) => ({ message: one.message, result: { outcome: 'given back' }, at: now })),
  )
  const again = await takeTo(2)
  assert.deepEqual(again.map((one) => one.message.id).toSorted(), ids.slice(0, 2).toSorted())
  assert.equal((await rowOf(sql, ids[2]!)).status, 'accepted')
})

test('the late answer to an earlier attempt, that it was taken, settles what a later one left open', async (t) => {
  const { sql, deps, channelId, persons, takeTo } = await testShop(t)
  const [id] = await enqueue(sql, message(channelId, persons[0]!))
  const [going] = await takeTo(1)
  await sql`update messages set status = 'unconfirmed', attempts = 2`
  const accepted: SendResult = { outcome: 'accepted', providerId: 'wamid.first', identities: [] }
  await recordResults(deps, [{ message: going!.message, result: accepted, at: now }])
  assert.equal((await rowOf(sql, id!)).status, 'accepted')
})

test('a status that came before the answer and bears only the provider’s id is matched with the answer', async (t) => {
  const { sql, deps, channelId, persons, takeTo } = await testShop(t)
  const [id] = await enqueue(sql, message(channelId, persons[0]!))
  const [going] = await takeTo(1)
  const early = { providerId: 'wamid.early', status: 'delivered' as const, channelId, occurredAt: now }
  await sql.begin((tx) => appendStatusesIn(tx, [early]))
  const accepted: SendResult = { outcome: 'accepted', providerId: 'wamid.early', identities: [] }
  await recordResults(deps, [{ message: going!.message, result: accepted, at: now }])
  assert.deepEqual((await rowOf(sql, id!)).delivered_at, now)
})
