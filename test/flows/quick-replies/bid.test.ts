import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type Bid, type Context, nothingHeard, type Said } from '../../../src/flows/flow.ts'
import { quickReplies } from '../../../src/flows/quick-replies/index.ts'

const context: Context = {
  contact: { name: null, language: 'el', returning: true, topics: [] },
  shop: { name: 'Σαπωνία', locale: 'el', country: 'GR', timeZone: 'Europe/Athens', currency: 'EUR' },
  settings: quickReplies.settings,
  settingsSince: {},
}

const text = (words: string): Said => ({ type: 'text', text: words })
const choice = (id: string, words: string): Said => ({ type: 'choice', id, text: words })

const bids: [Said, Bid][] = [
  [text('ΣΤΟΠ'), 'must'],
  [text('feliratkozom'), 'must'],
  [text('stop orders'), 'must'],
  [text('törlés'), 'must'],
  [choice('menu', 'Μενού'), 'must'],
  [choice('qr:1', 'Ωράριο'), 'must'],
  [choice('lang:hu', 'Magyar'), 'must'],
  [choice('delete:data', 'Τα δεδομένα μου'), 'must'],
  [choice('promotion-7', 'Stop'), 'must'],
  [{ type: 'media', media: 'image', text: 'STOP' }, 'must'],
  [text('γεια σας'), 'likely'],
  [text('menu'), 'likely'],
  [text('köszönöm'), 'likely'],
  [text('english'), 'likely'],
  [text('γεια σας, πού είναι η παραγγελία μου;'), 'fallback'],
  [text('cancel'), 'fallback'],
  [text('cancel my order'), 'maybe'],
  [text('1042'), 'fallback'],
  [text('bye'), 'fallback'],
  [text('please stop messaging me'), 'must'],
  [text('ok'), 'fallback'],
  [text(''), 'fallback'],
  [choice('lang:xx', 'Klingon'), 'fallback'],
  [choice('order:1042:cancel', 'Ακύρωση'), 'fallback'],
  [{ type: 'media', media: 'voice', text: '' }, 'fallback'],
  [{ type: 'other', kind: 'order', text: '' }, 'fallback'],
]

for (const [said, bid] of bids) {
  it(`bids ${bid} for ${JSON.stringify(said)}`, () =>
    assert.equal(quickReplies.bid(said, context, nothingHeard), bid))
}

it('wants a message more, the more of it is one of the shop’s triggers', () => {
  const bid = (trigger: 'whole' | 'part' | null) =>
    quickReplies.bid(text('πότε ανοίγετε;'), context, { trigger, faq: 'none' })
  assert.deepEqual([bid('whole'), bid('part'), bid(null)], ['likely', 'maybe', 'fallback'])
})

it('awaits an answer only where it asked something', () => {
  const asked = quickReplies.step(
    quickReplies.start(context),
    { type: 'said', id: '1', now: '2026-11-21T08:00:00Z', said: text('διαγραφή'), heard: nothingHeard },
    context,
  ).state
  assert.ok(asked !== 'done')
  assert.equal(quickReplies.awaits!(asked), true)
  assert.equal(quickReplies.awaits!(quickReplies.start(context)), false)
})
