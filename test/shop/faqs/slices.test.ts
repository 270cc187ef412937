import assert from 'node:assert/strict'
import { it } from 'node:test'
import { indexFaqs, indexFaqsInSlices, matchFaq } from '../../../src/language/faq/index.ts'
import { entries } from '../../faq/blind/set.ts'

it('an index made in slices lets others go between any two entries, and finds the same', async () => {
  let rests = 0
  const sliced = await indexFaqsInSlices(entries, async () => {
    rests += 1
  })
  assert.ok(rests >= entries.length)
  const whole = indexFaqs(entries)
  for (const text of ['do you ship to cyprus', 'lehet kártyával fizetni', 'ποτε θα παρω τα λεφτα μου']) {
    assert.deepEqual(matchFaq(sliced, text, null), matchFaq(whole, text, null))
  }
})
