import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { expectedIn } from '../../../src/flows/order-status/delivery-day.ts'
import { orderNumberIn } from '../../../src/flows/order-status/order-number.ts'
import { proofIn } from '../../../src/flows/order-status/proof.ts'

const proofs: [string, string | null][] = [
  ['maria@example.com', 'maria@example.com'],
  ["it's Maria.P+shop@Example.co.uk, thanks", 'Maria.P+shop@Example.co.uk'],
  ['my email: maria@example.com.', 'maria@example.com'],
  ['<maria@example.com>', 'maria@example.com'],
  ['11521', '11521'],
  ['115 21', '115 21'],
  ['ΤΚ 11521', '11521'],
  ['my postcode is 115 21', '115 21'],
  ['GR-11521', 'GR-11521'],
  ['1051', '1051'],
  ['H-1051 Budapest', 'H-1051'],
  ['irányítószám: 1051', '1051'],
  ['EH1 1YZ', 'EH1 1YZ'],
  ['eh11yz', 'eh11yz'],
  ['it goes to SW1A 1AA', 'SW1A 1AA'],
  ['1234 AB', '1234'],
  ['Dublin 2', 'dublin 2'],
  ['I do not know', null],
  ['maria@', null],
  ['', null],
  ['6971234567', '6971234567'],
]

const numbers: [string, string | null][] = [
  ['1042', '1042 bare'],
  [' #1042! ', '1042 bare'],
  ['KAL-1042', 'KAL-1042 bare'],
  ['order no. 1042', '1042 marked'],
  ['αρ. παραγγελίας: 1042', '1042 marked'],
  ['I think it is 1042', '1042 loose'],
  ['it is RV1042', 'RV1042 loose'],
  ['my order is KAL1042', 'KAL1042 marked'],
  ['RV1042 maria@example.com', 'RV1042 bare'],
  ['1042, maria@example.com', '1042 bare'],
  ['maria@example.com #1042', '1042 bare'],
  ['1985@example.com', null],
  ['maria@1042.example.com', null],
  ['it costs EUR500', null],
  ['invoice my order to EL123456789', null],
  ['500 ml', null],
  ['49.90', null],
  ['it costs 2000 Ft', null],
  ['6971234567', null],
  ['call 2101234567', null],
  ['12', null],
  ['12345678901', null],
  ['2026-11-21', null],
  ['no number', null],
]

const days: [string | null, string, string | null][] = [
  ['2026-11-21', 'en', 'today'],
  ['2026-11-22', 'en', 'tomorrow'],
  ['2026-11-22', 'el', 'αύριο'],
  ['2026-11-22', 'hu', 'holnap'],
  ['2026-11-26', 'en', 'Thursday, 26 November'],
  ['2026-11-26T09:00:00+02:00', 'en', 'Thursday, 26 November'],
  // Half past midnight in Athens is still yesterday in UTC.
  ['2026-11-21T22:30:00Z', 'en', 'tomorrow'],
  ['22/11/2026', 'en', 'tomorrow'],
  ['22.11.2026', 'en', 'tomorrow'],
  ['2026. 11. 22.', 'hu', 'holnap'],
  ['2026-11-20', 'en', 'late yesterday'],
  ['2026-11-19', 'en', 'late Thursday, 19 November'],
  ['within 3 days', 'en', '"within 3 days"'],
  ['2026-11-22 to 2026-11-24', 'en', '"2026-11-22 to 2026-11-24"'],
  ['31/02/2026', 'en', '"31/02/2026"'],
  ['1970-01-01', 'en', null],
  ['9999-12-31', 'en', null],
  ['', 'en', null],
  [null, 'en', null],
]

describe('what was written', () => {
  for (const [text, expected] of proofs) it(`proof: ${text}`, () => assert.equal(proofIn(text), expected))
  for (const [text, expected] of numbers)
    it(`number: ${text}`, () => {
      const found = orderNumberIn(text)
      assert.equal(found && `${found.number} ${found.standing}`, expected)
    })
  for (const [text, language, expected] of days)
    it(`day: ${text} (${language})`, () => {
      const reader = { language, timeZone: 'Europe/Athens', now: '2026-11-21T08:00:00Z' }
      const found = expectedIn(text, reader)
      const shown =
        found && ('words' in found ? `"${found.words}"` : `${found.isPast ? 'late ' : ''}${found.day}`)
      assert.equal(shown, expected)
    })

  it('a day that is read later is never tomorrow', () => {
    const reader = { language: 'en', timeZone: 'Europe/Athens', now: '2026-11-21T08:00:00Z', later: true }
    assert.deepEqual(expectedIn('2026-11-22', reader), { day: 'Sunday, 22 November', isPast: false })
  })

  it('a day is the same in the farthest zones', () => {
    for (const timeZone of ['Pacific/Auckland', 'Pacific/Kiritimati', 'Pacific/Honolulu'])
      assert.deepEqual(expectedIn('2026-12-01', { language: 'en', timeZone, now: '2026-11-21T08:00:00Z' }), {
        day: 'Tuesday, 1 December',
        isPast: false,
      })
  })
})
