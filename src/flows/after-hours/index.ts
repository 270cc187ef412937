import { isYes } from '../../language/intents.ts'
import {
  asHandedOver,
  asPlace,
  type Context,
  type Flow,
  type FlowEvent,
  type Said,
  type Turn,
} from '../flow.ts'
import { asOpening } from './answers.ts'
import { copy } from './copy/index.ts'
import { onStill, reArm } from './opening.ts'
import { checkSetting, defaults } from './settings.ts'
import { ask, blank, idle, type Memory, type State, stay } from './state.ts'
import { LEAVE, onLeaveOpening, tell } from './tell.ts'

/**
 * While the shop is closed, tells whoever waits for a human when somebody will be there, once in each closed
 * period, and at opening that somebody is. Everything else the bot answers as ever.
 */
export const afterHours: Flow<State> = {
  name: 'after-hours',
  version: 1,
  copy,
  settings: defaults,
  checkSetting,
  bid: (said) => (isLeave(said) ? 'must' : 'no'),
  start: () => idle(blank),
  step(state, event, context) {
    switch (event.type) {
      case 'said':
        return onSaid(state, event.said)
      case 'happened':
        return event.kind === 'handed_over' ? onHandedOver(state, event) : stay(state)
      case 'answered':
        return onAnswered(state, event, context)
      case 'timer_fired':
        if (state.at !== 'waiting') return stay(state)
        return ask({ at: 'asking_open', again: state.again, memory: state.memory }, { type: 'find_opening' })
    }
  },
  listens: (kind, data) => (kind === 'handed_over' && data.open === false ? '' : null),
  hearsWithHuman: (said) => isLeave(said) || isYesInWords(said),
}

type Happened = Extract<FlowEvent, { type: 'happened' }>

const isLeave = (said: Said) => said.type === 'choice' && said.id === LEAVE

const isYesInWords = (said: Said) => said.type === 'text' && isYes(said.text)

function onSaid(state: State, said: Said): Turn<State> {
  const { memory } = state
  if (isLeave(said)) return memory.leave && state.at === 'waiting' ? stay(state) : askLeaveOpening(memory)
  if (!isYesInWords(said) || state.at !== 'waiting' || !memory.asked || memory.leave) return stay(state)
  const { opensAt, again } = state
  return ask({ at: 'asking_leave_place', opensAt, again, memory }, { type: 'find_place' })
}

function askLeaveOpening(memory: Memory): Turn<State> {
  return ask({ at: 'asking_leave_opening', memory: { ...memory, leave: true } }, { type: 'find_opening' })
}

function onHandedOver(state: State, { now, data }: Happened): Turn<State> {
  const { memory } = state
  const { lead, reason, dueAt, again } = asHandedOver(data)
  // Nothing new for who only wrote again; the timer for the opening still runs.
  if (again && lead === '' && state.at === 'waiting' && Date.parse(now) < Date.parse(state.opensAt))
    return stay(state)
  const telling = { lead, again, complaint: reason === 'complaint' && !again, dueAt }
  return ask({ at: 'asking_opening', telling, memory }, { type: 'find_opening' })
}

function onAnswered(
  state: State,
  event: Extract<FlowEvent, { type: 'answered' }>,
  context: Context,
): Turn<State> {
  const { memory } = state
  const opening = asOpening(event.answer)
  const place = asPlace(event.answer)
  switch (state.at) {
    case 'asking_opening': {
      if (event.query !== 'find_opening') return stay(state)
      const { opensAt, holiday, timeZone } = opening
      return ask(
        {
          at: 'asking_place',
          telling: state.telling,
          closing: { opensAt, holiday, timeZone },
          memory,
        },
        { type: 'find_place' },
      )
    }
    case 'asking_place':
      return event.query === 'find_place' ? tell(state, place, event.now, context) : stay(state)
    case 'asking_leave_place':
      // Once a human has written, a yes is theirs.
      if (place.waiting && (state.again || !place.answered)) return askLeaveOpening(memory)
      return reArm(memory, state.opensAt, state.again)
    case 'asking_leave_opening':
      return onLeaveOpening(memory, opening, event.now, context)
    case 'asking_open':
      if (opening.open) return ask({ at: 'asking_still', again: state.again, memory }, { type: 'find_place' })
      return reArm(memory, opening.opensAt, state.again)
    case 'asking_still':
      return onStill(state, place, event, context)
    case 'idle':
    case 'waiting':
      return stay(state)
  }
}
