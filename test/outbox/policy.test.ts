import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decide, type Verdict } from '../../src/outbox/policy.ts'
import { table } from './policy-cases.ts'
import { campaign, facts, later, night } from './policy-facts.ts'

for (const [name, changes, expected, until] of table) {
  test(`${name}: ${expected}`, () => {
    const given = facts(changes)
    const verdict: Verdict = decide(given)
    const said = verdict.verdict === 'send' ? ('as' in verdict ? verdict.as : 'send') : verdict.reason
    assert.equal(said, expected)
    if (until) assert.deepEqual(verdict.verdict === 'hold' && verdict.until, until)
    assert.deepEqual(decide(given), verdict)
  })
}

test('hours that never fit hold the message instead of sending it at night', () => {
  const zones = ['Pacific/Auckland', 'Europe/Athens', 'America/Los_Angeles', 'Asia/Tokyo']
  const verdict = decide(
    facts({ ...campaign, person: { zones }, shop: { quietHours: { from: '12:00', to: '11:00' } } }),
  )
  assert.deepEqual(verdict, { verdict: 'hold', until: later(24), reason: 'quiet_hours' })
})

test('what is held is sent, or held anew, when its time has come', () => {
  for (let hour = 0; hour < 24 * 9; hour++) {
    const at = later(hour)
    const given = facts({
      ...campaign,
      now: at,
      conversation: { windowUntil: null },
      shop: { quietHours: night },
    })
    const verdict = decide(given)
    if (verdict.verdict !== 'hold') continue
    assert.ok(verdict.until > at)
    assert.equal(decide({ ...given, now: verdict.until }).verdict, 'send')
  }
})
