import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOptOutTitle } from '../../src/shop/recipients.ts'

const titles: Record<string, boolean> = {
  STOP: true,
  'Stop promotions': true,
  Unsubscribe: true,
  'Newsletter: unsubscribe': true,
  Διακοπή: true,
  'Διακοπή προσφορών': true,
  Leiratkozás: true,
  'Hírlevél leiratkozás': true,
  'Non-stop offers': false,
  'Bus stop map': false,
  'The last stop': false,
  'Don’t stop them': false,
  'Do not unsubscribe': false,
  'Μην κάνετε διακοπή': false,
  'See offers': false,
}
for (const [title, is] of Object.entries(titles)) {
  test(`${title} ${is ? 'ends' : 'does not end'} marketing`, () => assert.equal(isOptOutTitle(title), is))
}
