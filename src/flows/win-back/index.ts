import type { Effect, Flow, FlowEvent, Said, Turn } from '../flow.ts'
import { type Answer, readAnswer } from './answer.ts'
import { copy, words } from './copy/index.ts'

/** `campaigns`: whose question was answered and thanked for, the newest last. */
type State = { at: 'idle' } | { at: 'thanked'; campaigns: string[] }

const mostRemembered = 10

/** What a colleague may be able to put right. */
const mended: readonly Answer[] = ['quality', 'delivery']

/**
 * The one-tap question of a win-back message: why did you not come back? The answer is kept and thanked for once for
 * each campaign; who presses another button then changes the answer, and hears nothing more.
 */
export const winBack: Flow<State> = {
  name: 'win-back',
  version: 1,
  copy,
  settings: {},
  bid: (said) => (pressed(said) ? 'must' : 'no'),
  start: () => ({ at: 'idle' }),
  step(state, event) {
    switch (event.type) {
      case 'said':
        return onSaid(state, event)
      case 'answered':
      case 'timer_fired':
      case 'happened':
        return { state, effects: [] }
    }
  },
  // The answer counts whoever has the conversation; the thanks are then theirs.
  hearsWithHuman: (said) => pressed(said) !== null,
}

const pressed = (said: Said) => (said.type === 'choice' ? readAnswer(said.id) : null)

function onSaid(state: State, { said, withHuman }: Extract<FlowEvent, { type: 'said' }>): Turn<State> {
  const given = pressed(said)
  if (!given) return { state, effects: [] }
  const record: Effect = { type: 'record_answer', ...given }
  const thanked = state.at === 'thanked' ? state.campaigns : []
  if (withHuman || thanked.includes(given.campaign)) return { state, effects: [record] }
  return {
    state: { at: 'thanked', campaigns: [...thanked, given.campaign].slice(-mostRemembered) },
    effects: [record, thanks(given.answer)],
  }
}

const thanks = (answer: Answer): Effect => ({
  type: 'say',
  words: words(answer),
  ...(mended.includes(answer) && { offers: [{ id: 'human', title: words('human_button') }] }),
})
