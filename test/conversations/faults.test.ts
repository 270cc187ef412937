import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Flow } from '../../src/flows/flow.ts'
import { quickReplies } from '../../src/flows/quick-replies/index.ts'
import { anna, maria, openShop, phone, type TestShop } from './shop.ts'

type Counting = { at: 'counting'; heard: string[] }

/** Says what it heard so far, which shows the order; breaks on the word "boom". */
const counter: Flow<Counting> = {
  name: 'counter',
  version: 1,
  copy: { en: { heard: '{{ heard }}' } },
  settings: {},
  bid: () => 'must',
  start: () => ({ at: 'counting', heard: [] }),
  step(state, event) {
    if (event.type !== 'said') return { state, effects: [] }
    if (event.said.text.includes('boom')) throw new TypeError('the flow broke')
    const heard = [...state.heard, event.said.text]
    return {
      state: { at: 'counting', heard },
      effects: [{ type: 'say', words: { copy: 'heard', values: { heard: heard.join(' ') } } }],
    }
  },
}
const counting = [counter] as unknown as readonly Flow<{ at: string }>[]

const said = (shop: TestShop, who: ReturnType<typeof phone>, text: string) =>
  shop.fact(who, { kind: 'message_received', content: { type: 'text', text } })

test('events of one contact are taken in order while many contacts run side by side', async (t) => {
  const shop = await openShop(t, { flows: counting })
  const people = Array.from({ length: 200 }, (_, i) => phone(`3069000${String(10_000 + i)}`))
  const words = ['one', 'two', 'three', 'four']
  const ids = new Set<string>()
  const facts = words.flatMap((word) => people.map((who) => said(shop, who, word)))
  // All are there before the first turn, and the newest were stored first: a webhook promises no order.
  const stored = [...facts].reverse()
  for (let i = 0; i < stored.length; i += 100)
    for (const id of await shop.append(stored.slice(i, i + 100))) ids.add(id)
  const all = [...ids]
  const shuffled = [all, [...all].reverse(), all.filter((_, i) => i % 2), all.filter((_, i) => !(i % 2))]
  await Promise.all(shuffled.map((part) => shop.run(part)))
  const rows = await shop.sql<{ bodies: string[] }[]>`
    select array_agg(body order by seq) filter (where direction = 'out') as bodies from messages group by contact_id`
  assert.equal(rows.length, 200)
  const wanted = ['one', 'one two', 'one two three', 'one two three four']
  for (const { bodies } of rows) assert.deepEqual(bodies, wanted)
  assert.deepEqual(shop.logged, [])
})

test('a turn that throws is tried three times, then set aside: alert, human, and the rest goes on', async (t) => {
  const shop = await openShop(t, { flows: counting })
  const ids = await shop.append([
    said(shop, maria, 'one'),
    said(shop, maria, 'boom'),
    said(shop, maria, 'three'),
    said(shop, anna, 'egy'),
  ])
  await shop.run(ids)
  assert.deepEqual(await shop.thread(maria), ['> one', '< one'], 'what comes after it waits')
  assert.deepEqual(await shop.thread(anna), ['> egy', '< egy'])
  const state = async () =>
    (
      await shop.sql`select attempts, failed_at is not null as aside, error from events where payload::text like '%boom%'`
    )[0]
  assert.deepEqual({ ...(await state()) }, { attempts: 1, aside: false, error: 'TypeError' })
  await shop.run(ids)
  assert.deepEqual(await shop.alerts(), [])
  await shop.run(ids)
  assert.deepEqual({ ...(await state()) }, { attempts: 3, aside: true, error: 'TypeError' })
  assert.deepEqual(await shop.alerts(), ['event_set_aside'])
  const { mode, handover_reason, waiting_since } = await shop.conversation(maria)
  assert.deepEqual([mode, handover_reason, waiting_since !== null], ['human', 'fault', true])
  await shop.run(ids)
  assert.deepEqual(
    await shop.thread(maria),
    ['> one', '< one', '> boom', '> three'],
    'a human sees it, and the bot is silent',
  )
})

test('a message that Postgres refuses harms no other contact, nor its own other messages', async (t) => {
  const shop = await openShop(t)
  // No column takes NUL; the door cleans it away, so it stands for whatever a database may refuse.
  const bad: Flow<{ at: string }> = {
    ...(quickReplies as unknown as Flow<{ at: string }>),
    step: (state, event, context) => {
      const words = event.type === 'said' ? event.said.text : ''
      if (words === 'null')
        return { state, effects: [{ type: 'say', words: { byLanguage: { en: 'a\u0000b' } } }] }
      return quickReplies.step(state as never, event, context)
    },
  }
  const deps = { ...shop, run: shop.run }
  shop.deps.flows = [bad]
  const ids = await shop.append([
    said(shop, anna, 'ωράριο'),
    said(shop, maria, 'ωράριο'),
    said(shop, maria, 'null'),
    said(shop, maria, 'αποστολή'),
  ])
  for (let n = 0; n < 4; n++) await deps.run(ids)
  assert.equal((await shop.thread(anna)).length, 2)
  assert.deepEqual((await shop.thread(maria)).slice(0, 2), [
    '> ωράριο',
    '< Είμαστε ανοιχτά Δευτέρα με Παρασκευή, 9:00 με 17:00.',
  ])
  assert.ok((await shop.thread(maria)).includes('> αποστολή'))
  assert.deepEqual(await shop.alerts(), ['event_set_aside'])
  assert.equal(
    (await shop.sql`select 1 from events where handled_at is null and failed_at is null`).length,
    0,
  )
})

test('a flow that asks without end is set aside like one that throws', async (t) => {
  const circular: Flow<{ at: string }> = {
    ...(counter as unknown as Flow<{ at: string }>),
    step: (state) => ({ state, effects: [{ type: 'ask', query: { type: 'find_menu' } }] }),
  }
  const shop = await openShop(t, { flows: [circular] })
  const ids = await shop.append([said(shop, maria, 'Γεια')])
  for (let n = 0; n < 3; n++) await shop.run(ids)
  assert.deepEqual(await shop.alerts(), ['event_set_aside'])
})

test('a flow of a new version starts anew', async (t) => {
  const shop = await openShop(t, { flows: counting })
  await shop.say(maria, 'one')
  shop.deps.flows = [{ ...counter, version: 2, start: () => ({ at: 'counting', heard: ['v2'] }) }] as never
  assert.deepEqual(await shop.say(maria, 'two'), ['< v2 two'])
  const [run] = await shop.sql`select version, state from flow_runs`
  assert.deepEqual({ ...run }, { version: 2, state: { at: 'counting', heard: ['v2', 'two'] } })
  assert.deepEqual(await shop.say(maria, 'three'), ['< v2 two three'])
})

test('a new version is kept also when its first step leaves the state as it was', async (t) => {
  const silent = (version: number, at: string): Flow<{ at: string }> => ({
    ...(counter as unknown as Flow<{ at: string }>),
    version,
    start: () => ({ at }),
    step: (state) => ({ state, effects: [] }),
  })
  const shop = await openShop(t, { flows: [silent(1, 'old')] })
  await shop.say(maria, 'one')
  shop.deps.flows = [silent(2, 'new')]
  await shop.say(maria, 'two')
  const [run] = await shop.sql`select version, state, status from flow_runs`
  assert.deepEqual({ ...run }, { version: 2, state: { at: 'new' }, status: 'active' })
})
