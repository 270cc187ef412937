import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fireTimers } from '../../src/conversations/timers.ts'
import type { Flow, Turn } from '../../src/flows/flow.ts'
import { maria, minute, openShop, type TestShop } from './shop.ts'

type State = { at: 'idle' } | { at: 'waiting'; since: string }

/** "remind" sets a timer of ten minutes, anything else calls it off; the timer says its words once. */
const reminder: Flow<State> = {
  name: 'reminder',
  version: 1,
  copy: { en: { reminder: 'You asked: {{ what }}' } },
  settings: {},
  bid: () => 'must',
  start: () => ({ at: 'idle' }),
  step(state, event): Turn<State> {
    switch (event.type) {
      case 'said':
        if (!event.said.text.startsWith('remind')) return { state: { at: 'idle' }, effects: [] }
        return {
          state: { at: 'waiting', since: event.now },
          effects: [
            { type: 'set_timer', name: 'remind', after: { minutes: 10 }, data: { what: event.said.text } },
          ],
        }
      case 'timer_fired':
        return {
          state: { at: 'idle' },
          effects: [{ type: 'say', words: { copy: 'reminder', values: { what: String(event.data.what) } } }],
        }
      case 'answered':
      case 'happened':
        return { state, effects: [] }
    }
  },
}

const flows = [reminder] as unknown as readonly Flow<{ at: string }>[]

async function pass(shop: TestShop, minutes: number): Promise<number> {
  shop.clock.at += minutes * minute
  const fired = await fireTimers({ ...shop.deps })
  await shop.run(shop.woken.turns.splice(0))
  return fired
}

test('a timer fires when it is due, once, and its run says its words', async (t) => {
  const shop = await openShop(t, { flows })
  await shop.say(maria, 'remind me')
  assert.equal(await pass(shop, 9), 0)
  assert.equal(await pass(shop, 1), 1)
  assert.equal(await pass(shop, 60), 0)
  assert.deepEqual(await shop.thread(maria), ['> remind me', '< You asked: remind me'])
})

test('of two sweeps at the same moment one fires it', async (t) => {
  const shop = await openShop(t, { flows })
  await shop.say(maria, 'remind me')
  shop.clock.at += 11 * minute
  const fired = await Promise.all([fireTimers(shop.deps), fireTimers(shop.deps), fireTimers(shop.deps)])
  assert.equal(
    fired.reduce((sum, n) => sum + n),
    1,
  )
})

test('a timer of a run that has moved on is ignored', async (t) => {
  const shop = await openShop(t, { flows })
  await shop.say(maria, 'remind one')
  await shop.say(maria, 'never mind')
  assert.equal(await pass(shop, 11), 1)
  assert.deepEqual(await shop.thread(maria), ['> remind one', '> never mind'])
  assert.ok(shop.logged.includes('timer of a run that has moved on'))
  await shop.say(maria, 'remind two')
  await pass(shop, 5)
  await shop.say(maria, 'remind three')
  await pass(shop, 30)
  assert.deepEqual((await shop.thread(maria)).slice(2), [
    '> remind two',
    '> remind three',
    '< You asked: remind three',
  ])
})

test('a timer of an older version does not fire into the new one', async (t) => {
  const shop = await openShop(t, { flows })
  await shop.say(maria, 'remind me')
  const still: Flow<State> = {
    ...reminder,
    version: 2,
    step: (state, event) =>
      event.type === 'said' ? { state, effects: [] } : reminder.step(state, event, undefined as never),
  }
  shop.deps.flows = [still] as never
  await shop.say(maria, 'hello')
  await pass(shop, 11)
  assert.deepEqual(await shop.thread(maria), ['> remind me', '> hello'])
})

test('a flow that is switched off when its timer fires says nothing', async (t) => {
  const shop = await openShop(t, { flows })
  await shop.say(maria, 'remind me')
  await shop.setFlow('reminder', { enabled: false })
  await pass(shop, 11)
  assert.deepEqual(await shop.thread(maria), ['> remind me'])
})
