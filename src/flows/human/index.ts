import { wordMoment } from '../../language/moments.ts'
import { asHandedOver, asPlace, type Context, type Flow, type FlowEvent, type Turn } from '../flow.ts'
import { asOpening } from './answers.ts'
import { copy, words } from './copy/index.ts'
import { bidFor, read } from './reading.ts'
import { checkSetting, defaults, settingsOf } from './settings.ts'

/**
 * The way to a human: for who asks for one, complains, or sends what no bot can take in. Says what follows once a
 * conversation is a human's, whichever flow handed it over, and that nobody is forgotten who waits too long.
 */
type State =
  | { at: 'idle' }
  /** How the hours stand is being asked, to tell by when an answer comes, and when a wait is too long. `since`: the event. */
  | { at: 'asking_hours'; since: string; lead: string; dueAt: string | null; told: boolean }
  | { at: 'waiting'; since: string }
  | { at: 'asking_open'; since: string }
  | { at: 'asking_place' }
  /** They were told that they are not forgotten, which is said once. */
  | { at: 'told' }

export const human: Flow<State> = {
  name: 'human',
  version: 1,
  copy,
  settings: defaults,
  checkSetting,
  bid: (said, _context, heard) => bidFor(said, heard),
  start: () => ({ at: 'idle' }),
  step(state, event, context) {
    switch (event.type) {
      case 'said':
        return onSaid(state, event, context)
      case 'happened':
        return event.kind === 'handed_over' ? onHandedOver(state, event, context) : stay(state)
      case 'answered':
        return onAnswered(state, event, context)
      case 'timer_fired':
        if (state.at !== 'waiting') return stay(state)
        return ask(
          { at: 'asking_open', since: state.since },
          { type: 'find_opening', openMinutes: settingsOf(context).waitMinutes },
        )
    }
  },
  listens: (kind) => (kind === 'handed_over' ? '' : null),
}

function onSaid(state: State, { said }: Extract<FlowEvent, { type: 'said' }>, context: Context): Turn<State> {
  const reading = read(said)
  if (!reading) return stay(state)
  const { reason, lead } = reading
  const { complaintMinutes } = settingsOf(context)
  const urgent = { urgent: true, dueAfter: { openMinutes: complaintMinutes } }
  return {
    state: { at: 'idle' },
    effects: [
      {
        ...{ type: 'hand_over', reason, summary: '', lead: words(lead) },
        ...(reason === 'complaint' ? urgent : {}),
      },
    ],
  }
}

function onHandedOver(
  state: State,
  { id, data }: Extract<FlowEvent, { type: 'happened' }>,
  context: Context,
): Turn<State> {
  const { lead, dueAt, again, told } = asHandedOver(data)
  if (again) return stay(state)
  const openMinutes = settingsOf(context).waitMinutes
  return ask({ at: 'asking_hours', since: id, lead, dueAt, told }, { type: 'find_opening', openMinutes })
}

function onAnswered(
  state: State,
  event: Extract<FlowEvent, { type: 'answered' }>,
  context: Context,
): Turn<State> {
  switch (state.at) {
    case 'asking_hours': {
      if (event.query !== 'find_opening') return stay(state)
      const { dueAt: late, timeZone } = asOpening(event.answer)
      const next = late && settingsOf(context).waitMinutes > 0 ? wait(state.since, late) : idle()
      if (state.told) return next
      const { lead, dueAt } = state
      if (!dueAt) return withWords(next, words('coming', { lead }))
      return withWords(next, words('coming_by', { lead, due: moment(dueAt, timeZone, event.now, context) }))
    }
    case 'asking_open': {
      const { open, dueAt } = asOpening(event.answer)
      if (open) return ask({ at: 'asking_place' }, { type: 'find_place' })
      // The hours have changed since: nobody is too late while the shop is closed.
      return dueAt ? wait(state.since, dueAt) : idle()
    }
    case 'asking_place': {
      const { waiting, answered, place, windowUntil } = asPlace(event.answer)
      // Past the window nothing could be said, and nobody has asked us to.
      const isInWindow = windowUntil !== null && Date.parse(windowUntil) > Date.parse(event.now)
      if (!waiting || answered || !isInWindow) return idle()
      const said = words('still_waiting', { place: String(place) })
      return withWords({ state: { at: 'told' }, effects: [] }, said)
    }
    case 'idle':
    case 'waiting':
    case 'told':
      return stay(state)
  }
}

const wait = (since: string, at: string): Turn<State> => ({
  state: { at: 'waiting', since },
  effects: [{ type: 'set_timer', name: 'still_waiting', after: { at } }],
})

const withWords = (turn: Turn<State>, said: ReturnType<typeof words>): Turn<State> => ({
  ...turn,
  effects: [{ type: 'say', words: said }, ...turn.effects],
})

const ask = (
  state: State,
  query: { type: 'find_opening'; openMinutes?: number } | { type: 'find_place' },
): Turn<State> => ({ state, effects: [{ type: 'ask', query }] })

const idle = (): Turn<State> => ({ state: { at: 'idle' }, effects: [] })
const stay = (state: State): Turn<State> => ({ state, effects: [] })

function moment(at: string, timeZone: string | null, now: string, context: Context): string {
  const zone = timeZone ?? context.shop.timeZone
  return wordMoment(new Date(at), { language: context.contact.language, timeZone: zone, now: new Date(now) })
}
