import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isHeldOut, variantOf } from '../../src/campaigns/split.ts'
import { newId } from '../../src/ids.ts'

test('holdouts and variants are even, stable, and independent of each other', () => {
  const ids = Array.from({ length: 20_000 }, () => newId())
  const campaign = newId()
  const held = ids.filter((id) => isHeldOut(campaign, id, 0.2))
  assert.ok(Math.abs(held.length - 4000) < 250, `${held.length} of 20,000 held out at 20 %`)
  const first = held.filter((id) => variantOf(campaign, id, 2) === 0).length / held.length
  assert.ok(Math.abs(first - 0.5) < 0.04, `${first} of those held out would have had the first variant`)
  for (const variants of [2, 3, 5]) {
    const shares = Array.from(
      { length: variants },
      (_, n) => ids.filter((id) => variantOf(campaign, id, variants) === n).length,
    )
    // Chi square with at most 4 degrees of freedom: above 23 once in ten thousand.
    const expected = ids.length / variants
    const chi = shares.reduce((sum, one) => sum + (one - expected) ** 2 / expected, 0)
    assert.ok(chi < 23, `${shares}`)
  }
  assert.deepEqual(
    held,
    ids.filter((id) => isHeldOut(campaign, id, 0.2)),
  )
  const another = newId()
  const both = held.filter((id) => isHeldOut(another, id, 0.2)).length / held.length
  assert.ok(Math.abs(both - 0.2) < 0.04, 'another campaign holds out others')
})
