import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flows } from '../../src/flows/registry.ts'
import { testApi } from './app.ts'

const written = (text: string) => ({ does: 'write', text })
const reminders = { flow: 'cart-recovery', settings: { steps: [{ afterMinutes: 60 }] } }

test('a conversation is tried out by the real flows, and nothing of it is stored', async (t) => {
  const { call, deps } = await testApi(t, { flows })
  const { status, body } = await call('POST', '/api/flows/preview', {
    language: 'en',
    steps: [written('Where is my order?')],
  })
  assert.equal(status, 200)
  assert.deepEqual(
    body.bubbles.map(({ from, flow }: { from: string; flow: string }) => [from, flow]),
    [
      ['shopper', null],
      ['shop', 'order-status'],
    ],
  )
  assert.match(body.bubbles[1].text, /1042/)
  const [row] = await deps.sql`select
    (select count(*) from contacts) + (select count(*) from events) + (select count(*) from messages) as left`
  assert.equal(Number(row!.left), 0)
})

test('words and settings that are not saved are tried, also of what comes later by itself', async (t) => {
  const { call } = await testApi(t, { flows })
  const draft = { ...reminders, copy: { en: { step_1: 'Your basket misses you, {{ name }}.' } } }
  const leave = { does: 'leave_basket' }
  const left = await call('POST', '/api/flows/preview', { language: 'en', steps: [leave], draft })
  assert.deepEqual([left.body.bubbles, left.body.waitsFor], [[], '2026-11-21T11:00:00.000Z'])
  const waited = await call('POST', '/api/flows/preview', {
    language: 'en',
    steps: [leave, { does: 'wait' }],
    draft,
  })
  assert.equal(waited.body.bubbles[0].text, 'Your basket misses you, Maria.')
  assert.equal((await call('GET', '/api/flows/cart-recovery')).body.settings.steps.length, 0)
})

test('a choice is pressed, and a person is called', async (t) => {
  const { call } = await testApi(t, { flows })
  const steps = [written('I want to talk to a human')]
  const called = await call('POST', '/api/flows/preview', { language: 'hu', steps })
  assert.equal(called.body.mode, 'human')
})

test('what a draft may not say is named', async (t) => {
  const { call } = await testApi(t, { flows })
  for (const [draft, path] of [
    [{ ...reminders, settings: { holdout: 7 } }, 'settings.holdout'],
    [{ ...reminders, copy: { en: { step_1: '{{ secret }}' } } }, 'copy.en.step_1'],
  ] as const) {
    const refused = await call('POST', '/api/flows/preview', {
      language: 'en',
      steps: [written('hello')],
      draft,
    })
    assert.deepEqual([refused.status, refused.body.errors[0].path], [422, path])
  }
})
