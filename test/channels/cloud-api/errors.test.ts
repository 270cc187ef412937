import assert from 'node:assert/strict'
import { test } from 'node:test'
import { classify, explain } from '../../../src/channels/cloud-api/errors.ts'
import { NOW } from './support.ts'

const classes: Record<string, number[]> = {
  throttle: [4, 80007, 130429, 131056, 133016],
  transient: [1, 2, 131000, 131016, 131057],
  halt: [131048, 368, 131031, 131042, 131063],
  credentials: [0, 10, 190, 200, 219, 299, 33, 131005, 131045, 133010],
  template: [132000, 132001, 132005, 132007, 132012, 132018, 132068, 132069, 132999],
  template_stopped: [132015, 132016],
  recipient: [
    131021, 131026, 131030, 131047, 131049, 131050, 131051, 130472, 130403, 137000, 131062, 470, 131999,
  ],
  content: [100, 131008, 131009, 131052, 131053, 135000, 777_777],
}
for (const [name, codes] of Object.entries(classes)) {
  for (const code of codes) {
    test(`code ${code} is ${name}`, () => {
      assert.equal(explain(code).class, name)
      assert.equal(classify(400, { error: { code } }, {}, NOW)?.class, name)
      assert.equal(classify(400, { error: { code } }, {}, NOW)?.code, code)
      assert.equal(classify(400, { error: { code } }, {}, NOW)?.cure, explain(code).cure)
      assert.ok(explain(code).words.endsWith('.') && explain(code).cure.endsWith('.'))
    })
  }
}

const error = (code: unknown, more = {}) => ({ error: { code, message: '(#…) …', ...more } })

const answers: [string, number, unknown, string | undefined][] = [
  ['429 without a body', 429, undefined, 'throttle'],
  ['429 with a code of no meaning', 429, error(777_777), 'throttle'],
  ['429 with a vague code', 429, error(131000), 'throttle'],
  ['429 that is a block for spam', 429, error(131048), 'halt'],
  ['429 that is the cap of a person', 429, error(131049), 'recipient'],
  ['429 that is an expired token', 429, error(190), 'credentials'],
  ['5xx with an error of Meta', 500, error(1), 'transient'],
  ['5xx with an unknown error of Meta', 503, error(777_777), 'transient'],
  ['5xx with a string for a code', 500, error('131016'), 'transient'],
  ['5xx that names a cause', 500, error(131026), 'recipient'],
  ['5xx without a code', 500, { error: { message: 'x' } }, undefined],
  ['5xx without a body', 502, undefined, undefined],
  ['5xx with other JSON', 500, ['no'], undefined],
  ['a huge code', 400, error(1e300), 'content'],
  ['an error that calls itself transient', 400, error(777_777, { is_transient: true }), 'transient'],
  ['our number is gone', 400, error(100, { error_subcode: 33 }), 'credentials'],
  ['401 without a body', 401, undefined, 'credentials'],
  ['403 without a body', 403, undefined, 'credentials'],
  ['404 without a body', 404, undefined, 'content'],
  ['408 without a body', 408, undefined, undefined],
  ['302', 302, undefined, undefined],
]
for (const [name, status, body, expected] of answers) {
  test(`an answer of ${name}`, () => assert.equal(classify(status, body, {}, NOW)?.class, expected))
}

const waits: [string | string[] | undefined, number | undefined][] = [
  ['30', 30_000],
  ['0', 0],
  [new Date(NOW.getTime() + 90_000).toUTCString(), 90_000],
  [new Date(NOW.getTime() - 90_000).toUTCString(), 0],
  ['999999999', 86_400_000],
  ['soon', undefined],
  [['30', '60'], undefined],
  [undefined, undefined],
]
for (const [header, expected] of waits) {
  test(`Retry-After: ${String(header)}`, () => {
    assert.equal(classify(429, undefined, { 'retry-after': header }, NOW)?.retryAfterMs, expected)
  })
}

test('131056 is about one person only', () => {
  assert.equal(classify(400, error(131056), {}, NOW)?.onlyThisRecipient, true)
  assert.equal(classify(400, error(130429), {}, NOW)?.onlyThisRecipient, undefined)
})
