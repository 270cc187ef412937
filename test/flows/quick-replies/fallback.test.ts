import assert from 'node:assert/strict'
import { it } from 'node:test'
import {
  type Context,
  type Effect,
  type FlowEvent,
  nothingHeard,
  type Said,
} from '../../../src/flows/flow.ts'
import { quickReplies } from '../../../src/flows/quick-replies/index.ts'

const now = '2026-11-21T08:00:00Z'

/** What is said and done until a human has the conversation, if the shopper says the same again and again. */
function until(said: Said, settings: Record<string, unknown>): Effect[][] {
  const context: Context = {
    contact: { name: null, language: 'en', returning: true, topics: [] },
    shop: { name: 'Soaps', locale: 'en', country: 'GR', timeZone: 'Europe/Athens', currency: 'EUR' },
    settings,
    settingsSince: {},
  }
  const turns: Effect[][] = []
  let state = quickReplies.start(context)
  while (turns.length < 15 && !turns.flat().some((effect) => effect.type === 'hand_over')) {
    const effects: Effect[] = []
    let event: FlowEvent | null = { type: 'said', id: String(turns.length), now, said, heard: nothingHeard }
    while (event !== null) {
      const turn = quickReplies.step(state, event, context)
      assert.ok(turn.state !== 'done')
      state = turn.state
      const asked: Effect | undefined = turn.effects.find((effect) => effect.type === 'ask')
      effects.push(...turn.effects.filter((effect) => effect.type !== 'ask'))
      event =
        asked?.type === 'ask'
          ? { type: 'answered', id: '', now, query: asked.query.type, answer: null }
          : null
    }
    turns.push(effects)
  }
  return turns
}

const unknown: Said[] = [
  { type: 'text', text: 'blue elephants' },
  { type: 'choice', id: 'other:1', text: 'blue elephants' },
]

for (const said of unknown) {
  for (const [fallbacksBeforeHuman, turns] of [
    [0, 1],
    [1, 1],
    [2, 2],
    [5, 5],
    ['many', 2],
    [-1, 2],
    [undefined, 2],
  ]) {
    it(`${JSON.stringify(said)} reaches a human in turn ${turns} of ${fallbacksBeforeHuman} fallbacks`, () => {
      const all = until(said, { fallbacksBeforeHuman })
      assert.equal(all.length, turns)
      assert.ok(
        all.slice(0, -1).every((effects) => effects.filter(({ type }) => type === 'say').length === 1),
      )
      assert.ok(all.at(-1)!.some((effect) => effect.type === 'hand_over' && effect.lead))
    })
  }
}
