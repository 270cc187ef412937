import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appendStatusesIn } from '../../src/events/append.ts'
import type { NewStatus } from '../../src/events/event.ts'
import { recordResults } from '../../src/outbox/results.ts'
import { applyStatuses, hearStatuses } from '../../src/outbox/status.ts'
import { enqueue, message, now, rowOf, testShop } from './shop.ts'

type Step = 'accepted' | 'sent' | 'delivered' | 'read' | 'failed'
const steps: Step[] = ['accepted', 'sent', 'delivered', 'read', 'failed']

function permutations<T>(list: T[]): T[][] {
  if (list.length === 0) return [[]]
  return list.flatMap((one, i) =>
    permutations([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [one, ...rest]),
  )
}

const subsets: { of: Step[]; ends: string }[] = [
  { of: steps, ends: 'accepted' },
  { of: ['accepted', 'sent', 'failed'], ends: 'failed' },
  { of: ['accepted', 'failed'], ends: 'failed' },
  { of: ['accepted', 'read'], ends: 'accepted' },
  { of: ['accepted', 'delivered', 'failed'], ends: 'accepted' },
]

const ways = [
  { echoed: true, heard: true },
  { echoed: true, heard: false },
  { echoed: false, heard: true },
  { echoed: false, heard: false },
]

for (const { echoed, heard } of ways) {
  for (const { of, ends } of subsets) {
    const way = `${echoed ? 'with' : 'without'} our id, ${heard ? 'heard at once' : 'stored first'}`
    test(`${of.join(', ')} end as ${ends} in any order, ${way}`, async (t) => {
      const orders = permutations(of)
      const { sql, deps, takeTo, channelId, persons } = await testShop(t, orders.length)
      const ids = await enqueue(sql, ...persons.map((person) => message(channelId, person)))
      const going = new Map((await takeTo(1, 1000)).map((one) => [one.message.id, one.message]))
      assert.equal(going.size, orders.length)
      for (let step = 0; step < of.length; step++) {
        const results = []
        const statuses: NewStatus[] = []
        for (const [n, order] of orders.entries()) {
          const status = order[step]!
          const id = ids[n]!
          const at = new Date(now.getTime() + steps.indexOf(status) * 1000)
          if (status === 'accepted') {
            const result = { outcome: 'accepted' as const, providerId: `wamid.${id}`, identities: [] }
            results.push({ message: going.get(id)!, result, at })
            continue
          }
          statuses.push({
            providerId: `wamid.${id}`,
            ...(echoed ? { messageId: id } : {}),
            status,
            ...(status === 'failed' ? { code: 131026, reason: 'not on WhatsApp' } : {}),
            channelId,
            occurredAt: at,
          })
        }
        if (heard) await hearStatuses(deps, [...statuses, ...statuses])
        else {
          await appendStatusesIn(sql, [...statuses, ...statuses])
          await applyStatuses(deps)
        }
        await recordResults(deps, results)
      }
      await applyStatuses(deps)
      const ended = new Set<string>()
      for (const id of ids) {
        const { status, reason, code, provider_id, accepted_at, sent_at, delivered_at, read_at } =
          await rowOf(sql, id)
        const times = [accepted_at, sent_at, delivered_at, read_at]
        ended.add(JSON.stringify({ status, reason, code, times, known: provider_id === `wamid.${id}` }))
      }
      assert.equal(ended.size, 1, [...ended].join('\n'))
      assert.equal(JSON.parse([...ended][0]!).status, ends)
      const waiting = await sql`select 1 from message_events`
      assert.equal(waiting.length, 0, 'statuses that never found their message')
    })
  }
}

test('what is heard of a message is in it at once and never a row; of an unknown one it waits', async (t) => {
  const { sql, deps, takeTo, channelId, persons } = await testShop(t)
  const [id] = await enqueue(sql, message(channelId, persons[0]!))
  await takeTo(1)
  const said = { channelId, occurredAt: now } as const
  const first = await hearStatuses(deps, [
    { ...said, providerId: 'wamid.1', messageId: id!, status: 'delivered' },
    { ...said, providerId: 'wamid.other', messageId: "'; drop table messages --", status: 'read' },
  ])
  assert.deepEqual(first, { matched: 1, contactIds: [], waiting: 1 })
  assert.equal((await rowOf(sql, id!)).status, 'accepted')
  const failed = await hearStatuses(deps, [
    { ...said, providerId: 'wamid.1', messageId: id!, status: 'failed', code: 131026 },
  ])
  assert.deepEqual(failed.contactIds, [], 'it was delivered')
  const waiting = await sql`select provider_id from message_events`
  assert.deepEqual(
    waiting.map((row) => row.provider_id),
    ['wamid.other'],
  )
})

test('a failure that is heard wakes whom it is about, once', async (t) => {
  const { sql, deps, takeTo, channelId, persons } = await testShop(t)
  const [id] = await enqueue(sql, message(channelId, persons[0]!))
  await takeTo(1)
  const failed: NewStatus = {
    ...{ providerId: 'wamid.1', messageId: id!, status: 'failed', code: 131026 },
    ...{ channelId, occurredAt: now },
  }
  assert.deepEqual((await hearStatuses(deps, [failed, failed])).contactIds, [persons[0]!.contactId])
  assert.deepEqual((await hearStatuses(deps, [failed])).contactIds, [])
})

test('a status of the second in which its message left does not move the time that indexes know', async (t) => {
  const { sql, deps, takeTo, channelId, persons } = await testShop(t)
  const [id] = await enqueue(sql, message(channelId, persons[0]!))
  const [going] = await takeTo(1)
  const left = new Date(now.getTime() + 987)
  await recordResults(deps, [
    {
      message: going!.message,
      result: { outcome: 'accepted', providerId: 'wamid.1', identities: [] },
      at: left,
    },
  ])
  const before = (await rowOf(sql, id!)).accepted_at
  await appendStatusesIn(sql, [
    { providerId: 'wamid.1', messageId: id!, status: 'sent', channelId, occurredAt: now },
  ])
  await applyStatuses(deps)
  const { accepted_at, sent_at } = await rowOf(sql, id!)
  assert.deepEqual([accepted_at, sent_at], [before, now])
})

test('an answer takes up the statuses that wait for its id, and leaves those that bear ours to their look', async (t) => {
  const { sql, deps, takeTo, channelId, persons } = await testShop(t, 2)
  const [bare, ours] = await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  const taken = await takeTo(1)
  await appendStatusesIn(sql, [
    { providerId: `wamid.${bare}`, status: 'sent', channelId, occurredAt: now },
    { providerId: `wamid.${ours}`, messageId: ours!, status: 'sent', channelId, occurredAt: now },
  ])
  await recordResults(
    deps,
    taken.map(({ message }) => ({
      message,
      result: { outcome: 'accepted', providerId: `wamid.${message.id}`, identities: [] },
      at: now,
    })),
  )
  const sent = async () => [(await rowOf(sql, bare!)).sent_at, (await rowOf(sql, ours!)).sent_at]
  assert.deepEqual(await sent(), [now, null])
  await applyStatuses(deps)
  assert.deepEqual(await sent(), [now, now])
})

test('two failures with different codes leave the same reason in either order, each told once', async (t) => {
  const { sql, deps, takeTo, channelId, persons } = await testShop(t, 2)
  const ids = await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  await takeTo(1)
  const codes = [131026, 131049]
  for (let step = 0; step < 2; step++) {
    for (const [n, id] of ids.entries()) {
      const code = codes[(n + step) % 2]!
      await appendStatusesIn(sql, [
        {
          providerId: `wamid.${id}`,
          messageId: id,
          status: 'failed',
          code,
          reason: `code ${code}`,
          channelId,
          occurredAt: now,
        },
      ])
    }
    await applyStatuses(deps)
  }
  const rows = await Promise.all(ids.map((id) => rowOf(sql, id)))
  assert.deepEqual(
    rows.map((row) => [row.status, row.code, row.reason]),
    Array(2).fill(['failed', 131026, 'code 131026']),
  )
  const told = await sql`
    select m.id from events e join messages m on m.business_key = e.payload ->> 'key' where e.kind = 'message_failed'`
  assert.deepEqual(told.map((one) => one.id).sort(), ids.toSorted())
})

test('of failures the end is the same, heard together or apart, with a code and words or without', async (t) => {
  const failures: Partial<NewStatus>[][] = [
    [{ code: 5 }, { code: 5, reason: 'words' }],
    [
      { code: 5, reason: 'Zeta' },
      { code: 5, reason: 'alpha' },
    ],
  ]
  const { sql, takeTo, deps, channelId, persons } = await testShop(t, 4)
  const ids = await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  await takeTo(1)
  const failed = (id: string, more: Partial<NewStatus>): NewStatus => ({
    ...{ providerId: `wamid.${id}`, messageId: id, status: 'failed', channelId, occurredAt: now },
    ...more,
  })
  for (const [n, [one, two]] of failures.entries()) {
    const [together, apart, other] = [ids[n]!, ids[n + 1]!, ids[n + 2]!]
    await hearStatuses(deps, [failed(together, one!), failed(together, two!)])
    for (const status of [failed(apart, one!), failed(apart, two!)]) await hearStatuses(deps, [status])
    for (const status of [failed(other, two!), failed(other, one!)]) await hearStatuses(deps, [status])
    const rows = await Promise.all([together, apart, other].map((id) => rowOf(sql, id)))
    assert.equal(new Set(rows.map(({ reason }) => reason)).size, 1, rows.map(({ reason }) => reason).join())
    await sql`update messages set status = 'sending', failed_at = null, code = null, reason = null`
  }
  await sql`update messages set status = 'failed', failed_at = ${now}, reason = 'ours' where id = ${ids[0]!}`
  await hearStatuses(deps, [failed(ids[0]!, { code: 131050, reason: 'theirs' })])
  assert.deepEqual([(await rowOf(sql, ids[0]!)).code, (await rowOf(sql, ids[0]!)).reason], [131050, 'theirs'])
})

test('what becomes of a sent message costs no entry in an index', async (t) => {
  const { sql } = await testShop(t)
  const [{ definitions }] = await sql<[{ definitions: string }]>`
    select string_agg(indexdef, E'\n') as definitions from pg_indexes where tablename = 'messages'`
  // A column that any index knows, be it of other messages, makes each change of it an entry in all indexes.
  for (const column of ['sent_at', 'delivered_at', 'read_at', 'pricing', 'reaction', 'edited_at'])
    assert.doesNotMatch(definitions, new RegExp(`\\b${column}\\b`), column)
})

test('what an earlier attempt was refused for is not said of a message that was then taken', async (t) => {
  const { sql, deps, takeTo, channelId, persons } = await testShop(t)
  const [id] = await enqueue(sql, message(channelId, persons[0]!))
  const [first] = await takeTo(1)
  const throttled = {
    outcome: 'refused',
    class: 'throttle',
    code: 130429,
    words: 'too fast',
    retryAfterMs: 0,
  } as const
  await recordResults(deps, [{ message: first!.message, result: throttled, at: now }])
  assert.equal((await rowOf(sql, id!)).code, 130429)
  const [second] = await takeTo(1)
  await recordResults(deps, [
    { message: second!.message, result: { outcome: 'unknown', reason: 'timeout' }, at: now },
  ])
  await appendStatusesIn(sql, [
    { providerId: 'wamid.1', messageId: id!, status: 'delivered', channelId, occurredAt: now },
  ])
  await applyStatuses(deps)
  const row = await rowOf(sql, id!)
  assert.deepEqual([row.status, row.code, row.reason], ['accepted', null, null])
})

test('statuses of other software’s messages, and ids that are none, match nothing and harm nothing', async (t) => {
  const { sql, deps, channelId } = await testShop(t)
  await appendStatusesIn(sql, [
    {
      providerId: 'wamid.other',
      messageId: "'; drop table messages --",
      status: 'sent',
      channelId,
      occurredAt: now,
    },
    {
      providerId: 'wamid.other2',
      messageId: '019aa000-0000-7000-8000-00000000dead',
      status: 'read',
      channelId,
      occurredAt: now,
    },
    { providerId: 'wamid.other3', status: 'failed', code: 131050, channelId: null, occurredAt: now },
  ])
  assert.equal(await applyStatuses(deps), 0)
})

test('what is said of a message that was received is taken away, and changes nothing', async (t) => {
  const { sql, deps, channelId, persons } = await testShop(t)
  const [id] = await enqueue(
    sql,
    message(channelId, persons[0]!, { direction: 'in', status: 'accepted', providerId: 'wamid.in' }),
  )
  const before = await rowOf(sql, id!)
  const read: NewStatus = { providerId: 'wamid.in', status: 'read', channelId, occurredAt: now }
  assert.equal((await hearStatuses(deps, [read])).waiting, 1)
  await applyStatuses(deps)
  assert.deepEqual(await rowOf(sql, id!), before)
  assert.equal((await sql`select 1 from message_events`).length, 0)
})
