import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type Bid, type Context, type Heard, nothingHeard, type Said } from '../../../src/flows/flow.ts'
import { human } from '../../../src/flows/human/index.ts'

const context: Context = {
  contact: { name: null, language: 'el', returning: true, topics: [] },
  shop: { name: 'Σαπωνία', locale: 'el', country: 'GR', timeZone: 'Europe/Athens', currency: 'EUR' },
  settings: human.settings,
  settingsSince: {},
}

const text = (words: string): Said => ({ type: 'text', text: words })
const choice = (id: string, words: string): Said => ({ type: 'choice', id, text: words })
const media = (kind: string, words = ''): Said => ({ type: 'media', media: kind, text: words })
const other = (kind: string): Said => ({ type: 'other', kind, text: '' })
const trigger: Heard = { trigger: 'part', faq: 'none' }
const faq: Heard = { trigger: null, faq: 'sure' }

const bids: [Said, Bid, Heard?][] = [
  [text('θέλω να μιλήσω με κάποιον'), 'must'],
  [text('ügyintézőt kérek'), 'must'],
  [text('this is a scam'), 'must'],
  [text('Θέλω να κάνω παράπονο'), 'must'],
  [text('stop sending me messages you idiots'), 'no'],
  [text('STOP'), 'no'],
  [text('where is my order?'), 'no'],
  [text(''), 'no'],
  [choice('human', 'Talk to a human'), 'must'],
  [choice('qr:1', 'Talk to an agent about returns'), 'maybe'],
  [choice('qr:1', 'Complaints'), 'no'],
  [media('image'), 'must'],
  [media('document'), 'must'],
  [media('voice'), 'must'],
  [media('audio'), 'must'],
  [media('video'), 'must'],
  [media('hologram'), 'must'],
  [media('sticker'), 'no'],
  [media('image', 'do you have this in blue?'), 'fallback'],
  [media('image', 'opening hours'), 'no', trigger],
  [media('image', 'do you ship to Cyprus?'), 'no', faq],
  [media('image', 'it came broken, this is unacceptable'), 'must', trigger],
  [media('image', 'can I talk to someone about this?'), 'must', faq],
  [other('location'), 'fallback'],
  [other('contacts'), 'fallback'],
  [other('form'), 'fallback'],
  [other('order'), 'no'],
  [other('reaction'), 'no'],
  [other('unsupported'), 'must'],
  [other('constructor'), 'must'],
]

for (const [said, bid, heard = nothingHeard] of bids)
  it(`bids ${bid} for ${JSON.stringify(said)}`, () => assert.equal(human.bid(said, context, heard), bid))
