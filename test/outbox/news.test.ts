import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addUp, type Told } from '../../src/outbox/news.ts'

const at = (second: number) => new Date(Date.UTC(2026, 10, 1, 9, 0, second))
const said = (status: Told['status'], second: number, more: Partial<Told> = {}): Told => ({
  ...{ messageId: 'b', providerId: 'wamid.b', status, occurredAt: at(second) },
  ...more,
})

test('each time is the earliest of whatever says it, in any order', () => {
  const told = [said('read', 5), said('delivered', 7), said('sent', 6), said('read', 9)]
  for (const order of [told, told.toReversed(), [told[2]!, told[0]!, told[3]!, told[1]!]]) {
    const [news] = addUp(order)
    assert.deepEqual(
      [news!.acceptedAt, news!.deliveredAt, news!.readAt, news!.failedAt],
      [at(5), at(5), at(5), null],
    )
  }
})

test('what was played was read, and what was only sent is not there yet', () => {
  const [played] = addUp([said('played', 3)])
  assert.deepEqual([played!.deliveredAt, played!.readAt], [at(3), at(3)])
  const [sent] = addUp([said('sent', 3)])
  assert.deepEqual([sent!.acceptedAt, sent!.deliveredAt, sent!.readAt], [at(3), null, null])
})

test('of several failures the lowest code is the reason, with its own words, in any order', () => {
  const told = [
    said('failed', 4, { code: 131049, reason: 'a' }),
    said('failed', 6, { code: 131026, reason: 'c' }),
    said('failed', 5, { code: 131026, reason: 'b' }),
    said('failed', 8, { code: 131026 }),
  ]
  for (const order of [told, told.toReversed()]) {
    const [news] = addUp(order)
    assert.deepEqual([news!.code, news!.reason, news!.failedAt], [131026, 'b', at(4)])
    assert.equal(news!.acceptedAt, null, 'a failure does not say that it left')
  }
})

test('the price is the last that was told, and messages come in the order of their ids', () => {
  const news = addUp([
    said('sent', 1, { pricing: { billable: true } }),
    said('sent', 1, { messageId: 'a', providerId: 'wamid.a' }),
    said('delivered', 2, { pricing: { billable: false } }),
    said('read', 3),
  ])
  assert.deepEqual(
    news.map((one) => [one.id, one.providerId, one.pricing]),
    [
      ['a', 'wamid.a', null],
      ['b', 'wamid.b', { billable: false }],
    ],
  )
})
