// Answers on their way to the database: none is lost, none holds up the others, and what they mean is acted upon.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { SendResult } from '../../src/channels/channel.ts'
import type { Sql } from '../../src/db/client.ts'
import { createRecorder, type RecorderDeps } from '../../src/outbox/recorder.ts'
import type { Result } from '../../src/outbox/results.ts'
import { quietLog } from '../support/log.ts'
import { until } from '../support/processes.ts'
import { accepted } from './sending.ts'
import { addCampaign, addPerson, enqueue, message, now, rowOf, testShop } from './shop.ts'

const lost = () => Object.assign(new Error('away'), { code: 'CONNECTION_CLOSED' })
const refusal = () => Object.assign(new Error('no'), { name: 'PostgresError', code: '22P05' })

/** Messages on their way, and a recorder for what becomes of them. @param fault of the nth transaction, where it has one */
async function recording(
  t: TestContext,
  people: number,
  fault: (nth: number) => Error | undefined = () => undefined,
  over: Partial<RecorderDeps> = {},
) {
  const shop = await testShop(t, people)
  const { sql, channelId, persons } = shop
  const ids = await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  const going = await shop.takeTo(1, people)
  const alerts: string[] = []
  const said: string[] = []
  const transactions = { begun: 0, open: 0, most: 0 }
  const begin = async (work: (tx: Sql) => Promise<unknown>) => {
    const error = fault(transactions.begun++)
    transactions.most = Math.max(transactions.most, ++transactions.open)
    try {
      if (error) throw error
      return await sql.begin((tx) => work(tx as unknown as Sql))
    } finally {
      transactions.open--
    }
  }
  const failing = new Proxy(sql, { get: (of, name) => (name === 'begin' ? begin : Reflect.get(of, name)) })
  const recorder = createRecorder({
    ...shop.deps,
    sql: failing,
    log: { ...quietLog, error: (_: unknown, words: string) => void said.push(words) } as typeof quietLog,
    alert: async (kind, subject) => void alerts.push(`${kind} ${subject}`),
    busy: () => false,
    written: () => {},
    ...over,
  })
  const results = going.map(
    ({ message: sent }, n): Result => ({ message: sent, result: accepted(n), at: now }),
  )
  const statuses = async () => Promise.all(ids.map(async (id) => (await rowOf(sql, id)).status))
  return { ...shop, ids, going, alerts, said, transactions, recorder, results, statuses }
}

test('one transaction writes at a time, and what comes meanwhile is in the next', async (t) => {
  const { recorder, results, transactions, statuses } = await recording(t, 4)
  for (const one of results) {
    recorder.add(one)
    await Promise.resolve()
  }
  await recorder.close()
  assert.deepEqual(transactions, { begun: 2, open: 0, most: 1 })
  assert.deepEqual(new Set(await statuses()), new Set(['accepted']))
})

for (const closing of [false, true]) {
  test(`an answer that comes just as the last is written is written too${closing ? ', while closing' : ''}`, async (t) => {
    const last: { add?: () => void } = {}
    const { recorder, results, statuses } = await recording(t, 2, undefined, { written: () => last.add?.() })
    let closed: Promise<void> | undefined
    last.add = () => {
      last.add = () => {}
      if (closing) closed = recorder.close()
      // After the writing looked whether there is more, and before it is known to be over.
      queueMicrotask(() => queueMicrotask(() => recorder.add(results[1]!)))
    }
    recorder.add(results[0]!)
    await until(async () => (await statuses()).every((one) => one === 'accepted'), 'both are written')
    await closed
  })
}

test('a database that is away is tried until it is back, with all at once', async (t) => {
  const { recorder, results, transactions, statuses } = await recording(t, 1, (nth) =>
    nth < 4 ? lost() : undefined,
  )
  recorder.add(results[0]!)
  await until(async () => (await statuses())[0] === 'accepted', 'it is written')
  assert.equal(transactions.begun, 5)
  const many = await recording(t, 5, (nth) => (nth === 0 ? lost() : undefined))
  for (const one of many.results) many.recorder.add(one)
  await until(async () => (await many.statuses()).every((one) => one === 'accepted'), 'all are written')
  assert.equal(many.transactions.begun, 2)
})

test('what the database refuses is tried three times by itself, each', async (t) => {
  const { recorder, results, said, transactions } = await recording(t, 2, () => refusal())
  for (const one of results) recorder.add(one)
  await until(() => said.filter((words) => words === 'result given up').length === 2, 'both are given up')
  assert.equal(transactions.begun, 3 + 3)
})

test('what the database refuses once and then takes is written, however often that happens', async (t) => {
  const { recorder, results, said, statuses } = await recording(t, 4, (nth) =>
    nth % 2 === 0 ? refusal() : undefined,
  )
  for (const [n, one] of results.entries()) {
    recorder.add(one)
    await until(async () => (await statuses())[n] !== 'sending' || said.includes('result given up'), `${n}`)
  }
  assert.deepEqual(await statuses(), ['accepted', 'accepted', 'accepted', 'accepted'])
})

test('what is written one by one, because it was refused together, waits for nothing to gather', async (t) => {
  const over = { busy: () => true }
  const refusedOnce = (nth: number) => (nth === 0 ? refusal() : undefined)
  const { recorder, results, statuses } = await recording(t, 100, refusedOnce, over)
  const began = performance.now()
  for (const one of results) recorder.add(one)
  await until(async () => (await statuses()).every((one) => one === 'accepted'), 'all are written')
  const tookMs = performance.now() - began
  assert.ok(tookMs < 5000, `${tookMs} ms, of which 50 for each would be 5000`)
})

test('closing ends though the database stays away, and not while it comes back now and then', async (t) => {
  const away = await recording(t, 1, () => lost())
  away.recorder.add(away.results[0]!)
  await away.recorder.close()
  assert.deepEqual(await away.statuses(), ['sending'])
  const next: { add?: () => void } = {}
  const unsteady = await recording(t, 2, (nth) => (nth === 3 || nth > 6 ? undefined : lost()), {
    written: () => next.add?.(),
  })
  next.add = () => {
    next.add = () => {}
    unsteady.recorder.add(unsteady.results[1]!)
  }
  unsteady.recorder.add(unsteady.results[0]!)
  await unsteady.recorder.close()
  assert.deepEqual(await unsteady.statuses(), ['accepted', 'accepted'])
})

type Refused = Omit<Extract<SendResult, { outcome: 'refused' }>, 'outcome' | 'words'>
const refusals: Record<string, Refused> = {
  throttle: { class: 'throttle', code: 130429, retryAfterMs: 9000 },
  credentials: { class: 'credentials', code: 190 },
  'halt of a single message': { class: 'halt', code: 131048 },
}
for (const [what, result] of Object.entries(refusals)) {
  test(`what a refusal means is acted upon: ${what}`, async (t) => {
    const written: string[] = []
    const { recorder, results, sql, channelId, alerts } = await recording(t, 1, undefined, {
      written: (ids) => void written.push(...ids),
    })
    recorder.add({ ...results[0]!, result: { outcome: 'refused', words: 'No.', ...result } })
    await recorder.close()
    const [stream] = await sql<[{ slowed: boolean; status: string }]>`
      select coalesce(slowed_until > clock_timestamp(), false) as slowed, status from sending_streams`
    assert.deepEqual(
      { ...stream, alerts },
      {
        slowed: what === 'throttle',
        status: what === 'credentials' ? 'halted' : 'running',
        alerts: { throttle: [], credentials: [`number_credentials ${channelId}`] }[what] ?? [
          `sending_refused ${channelId}`,
        ],
      },
    )
    assert.deepEqual(written, [channelId], 'whoever waits behind it is told')
  })
}

for (const [what, result, failures] of [
  ['the provider says stop', { class: 'halt', code: 131048 }, 1],
  ['all fail for the same fault of the template', { class: 'template', code: 132001 }, 20],
] as const) {
  test(`a campaign stops where ${what}`, async (t) => {
    const { recorder, sql, channelId, takeTo, alerts } = await recording(t, 0)
    const campaignId = await addCampaign(sql, channelId)
    const people = await Promise.all(Array.from({ length: failures }, (_, n) => addPerson(sql, channelId, n)))
    const more = { purpose: 'marketing', campaignId, occasion: 'x' } as const
    await enqueue(sql, ...people.map((person) => message(channelId, person, more)))
    for (const { message: sent } of await takeTo(1, failures))
      recorder.add({ message: sent, at: now, result: { outcome: 'refused', words: 'No.', ...result } })
    await recorder.close()
    const [stream] = await sql`select status, reason from sending_streams where campaign_id = ${campaignId}`
    assert.deepEqual(stream, { status: 'halted', reason: 'No.' })
    assert.deepEqual(alerts, [`campaign_halted ${campaignId}`])
  })
}
