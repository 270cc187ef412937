import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Context, Effect, Flow, FlowEvent, Words } from '../../src/flows/flow.ts'
import { flows } from '../../src/flows/registry.ts'
import { answers, flowEvents } from '../support/flow-events.ts'

const FOLDERS = new URL('../../src/flows/', import.meta.url)
const MAX_STATE_BYTES = 2048
const MAX_ASKS = 8
const MAX_MESSAGES = 3

// Words that mean something to some flow, in text or as the id of a choice.
const KNOWN = [
  ...['faq:none', 'faq:human', 'do you ship to cyprus?', 'κανένα', 'egyik sem', 'None of these'],
  ...['show', 'yes', 'no', 'in:hu'].map((what) => `faq:${what}:019aa000-0000-7000-8000-000000000001`),
  ...['Γεια σας', 'hello, what are your hours?', 'köszönöm', 'ok', '👍', 'μενού', 'ναι', 'nem', '?', 'xyzzy'],
  ...['STOP', 'ΕΝΑΡΞΗ', 'törlés', 'ügyintézőt kérek', 'language', 'magyar', 'τα μηνύματα'],
  ...[
    'watch:no',
    'watch:stop_all',
    'watch:back:SOAP',
    'watch:stop:w1',
    'tell me when it is back',
    'stop watching',
  ],
  ...['menu', 'human', 'lang', 'lang:hu', 'lang:xx', 'qr:hours', 'qr:', 'delete:order', 'delete:data'],
  ...[
    'consent:orders:out',
    'consent:messages:out',
    'cart:42',
    'cart:change',
    'why:019aa000-0000-7000-8000-00000000000c:quality',
    'why:019aa000-0000-7000-8000-00000000000c:not_now',
    'why:x:price',
    'hours:leave',
    'this is a scam',
    'orders',
    'change my cart',
    'SOAP-OLIVE',
    'orders:another',
    'order:019aa000-0000-7000-8000-000000000001',
    'order:',
    'where is my order?',
    '#1042',
    '115 21',
    'maria@example.com',
  ],
]

const context: Context = {
  contact: { name: 'Maria', language: 'el', returning: false, topics: [] },
  shop: { name: 'Σαπωνία', locale: 'el', country: 'GR', timeZone: 'Europe/Athens', currency: 'EUR' },
  settings: {},
  settingsSince: {},
}

describe('registry', () => {
  it('has every folder once, under its name', () => {
    const folders = readdirSync(FOLDERS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    assert.deepEqual(flows.map((flow) => flow.name).sort(), folders.map((entry) => entry.name).sort())
  })
})

for (const flow of flows) {
  describe(`flow ${flow.name}`, () => {
    it('has golden transcripts', () => {
      assert.ok(existsSync(new URL(`../transcripts/${flow.name}/`, import.meta.url)))
    })

    it('has every key of its copy in every language, and none blank', () => {
      const keys = Object.keys(flow.copy.en!).sort()
      for (const language of ['el', 'hu', 'en']) {
        assert.deepEqual(Object.keys(flow.copy[language] ?? {}).sort(), keys, language)
      }
      for (const [language, words] of Object.entries(flow.copy)) {
        for (const [key, text] of Object.entries(words)) {
          assert.ok(text.trim(), `${language}.${key}`)
          assert.ok(text.length <= 1024, `${language}.${key} is longer than a message with buttons may be`)
        }
      }
    })

    it('names the same values in every language of a key', () => {
      const values = (text: string) => [...text.matchAll(/\{\{ (\w+) \}\}/gu)].map(([, name]) => name).sort()
      for (const [key, text] of Object.entries(flow.copy.en!)) {
        for (const words of Object.values(flow.copy)) assert.deepEqual(values(words[key]!), values(text), key)
      }
    })

    it('takes any fifty events: pure, storable, bounded', () => {
      const run = fc.record({
        events: fc.array(flowEvents(KNOWN), { minLength: 1, maxLength: 50 }),
        replies: fc.array(answers, { minLength: 20, maxLength: 20 }),
        settings: fc.oneof(
          fc.constant(flow.settings),
          fc.dictionary(fc.constantFrom(...Object.keys(flow.settings), 'x'), fc.jsonValue({ maxDepth: 1 })),
        ),
        language: fc.constantFrom('el', 'hu', 'en', 'de'),
        name: fc.oneof(
          fc.constantFrom(null, 'ΠΑΠΑΔΟΠΟΥΛΟΣ ΓΙΩΡΓΟΣ', '💐', 'Mary'),
          fc.string({ unit: 'binary' }),
        ),
        returning: fc.boolean(),
      })
      fc.assert(
        fc.property(run, ({ events, replies, settings, language, name, returning }) => {
          const here = { ...context, contact: { language, name, returning, topics: [] }, settings }
          let state = flow.start(deepFreeze(here))
          for (const event of events) state = takeTurn(flow, state, event, replies, here)
        }),
        { numRuns: 150 },
      )
    })

    it('bids for anything without throwing', () => {
      fc.assert(
        fc.property(flowEvents(KNOWN), (event) => {
          if (event.type !== 'said') return
          const bid = flow.bid(deepFreeze(event.said), deepFreeze(context), event.heard)
          assert.ok(['must', 'likely', 'maybe', 'fallback', 'no'].includes(bid))
          assert.equal(flow.bid(event.said, context, event.heard), bid)
        }),
      )
    })
  })
}

/** One turn as conversations take it: each query is answered and the flow steps again. */
function takeTurn(
  flow: Flow<{ at: string }>,
  before: { at: string },
  first: FlowEvent,
  replies: unknown[],
  here: Context,
): { at: string } {
  let state = before
  let messages = 0
  let event: FlowEvent | null = first
  for (let asks = 0; event !== null; asks++) {
    assert.ok(asks <= MAX_ASKS, 'asks too often')
    const turn: { state: { at: string } | 'done'; effects: Effect[] } = stepTwice(flow, state, event, here)
    state = turn.state === 'done' ? flow.start(here) : turn.state
    event = null
    for (const effect of turn.effects) {
      checkEffect(flow, effect)
      if (effect.type === 'say') messages++
      if (effect.type !== 'ask') continue
      assert.equal(event, null, 'asks two things at once')
      const answer = replies[(first.id.length + asks) % replies.length]
      event = { type: 'answered', id: first.id, now: first.now, query: effect.query.type, answer }
    }
  }
  assert.ok(messages <= MAX_MESSAGES, `${messages} messages in one turn`)
  return state
}

function stepTwice(flow: Flow<{ at: string }>, state: { at: string }, event: FlowEvent, here: Context) {
  const once = flow.step(deepFreeze(state), deepFreeze(event), deepFreeze(here))
  const json = JSON.stringify(once.state)
  assert.deepEqual(JSON.parse(json), once.state, 'the state survives JSON')
  assert.ok(Buffer.byteLength(json) <= MAX_STATE_BYTES, `state of ${Buffer.byteLength(json)} bytes`)
  assert.ok(
    json.isWellFormed() && !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/u.test(json),
    'Postgres takes the state',
  )
  const again = flow.step(structuredClone(state), structuredClone(event), structuredClone(here))
  assert.deepEqual(again, once, 'the same goes in, the same comes out')
  return once
}

function checkEffect(flow: Flow<{ at: string }>, effect: Effect): void {
  if (effect.type === 'hand_over') assert.ok(effect.summary.length <= 4000, 'a summary that can be read')
  if (effect.type !== 'say') return
  const all: Words[] = [effect.words, ...(effect.listButton ? [effect.listButton] : [])]
  for (const offer of effect.offers ?? []) {
    all.push(offer.title)
    if ('copy' in offer.title) checkTitle(flow, offer.title.copy)
  }
  if (effect.listButton && 'copy' in effect.listButton) checkTitle(flow, effect.listButton.copy)
  for (const words of all.flatMap(linesOf)) {
    if ('copy' in words) assert.ok(Object.hasOwn(flow.copy.en!, words.copy), `copy ${words.copy}`)
  }
  assert.ok((effect.offers ?? []).length <= 10, 'a list has ten rows')
  const ids = (effect.offers ?? []).map((offer) => offer.id)
  assert.ok(
    ids.every((id) => id.length > 0 && id.length <= 200),
    'ids that WhatsApp takes',
  )
}

const linesOf = (words: Words): Words[] => ('lines' in words ? words.lines.flatMap(linesOf) : [words])

/** Twenty characters are a button's; a list's row has twenty-four, but the same title may stand on either. */
function checkTitle(flow: Flow<{ at: string }>, key: string): void {
  for (const [language, words] of Object.entries(flow.copy)) {
    assert.ok([...words[key]!].length <= 20, `${language}.${key} is too long for a button`)
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
