import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../src/ids.ts'

test('each id is higher than the one before, also when the clock stands still or goes back', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() })
  const made = Array.from({ length: 10_000 }, newId)
  t.mock.timers.setTime(Date.now() - 60_000)
  made.push(...Array.from({ length: 100 }, newId))
  assert.deepEqual(made.toSorted(), made)
  assert.equal(new Set(made).size, made.length)
})

test('an id is a UUID of version 7 and tells when it was made', () => {
  const id = newId()
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  assert.ok(Math.abs(Number.parseInt(id.replace('-', '').slice(0, 12), 16) - Date.now()) < 60_000)
})
