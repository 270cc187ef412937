import { fold } from '../../language/fold.ts'
import { beginsWithGreeting, isNo, isYes } from '../../language/intents.ts'
import type { Context, Effect, FlowEvent, Turn } from '../flow.ts'
import { type Pressed, readButton, saysNone } from './buttons.ts'
import { words } from './copy/index.ts'
import { type Memory, rated, remember, type State, wasGreeted } from './state.ts'
import { ask, handOver, idle, noted, offerHuman, say } from './turn.ts'

type Said = Extract<FlowEvent, { type: 'said' }>

/** A question stands near the start of what people write; the rest costs time only. */
const longestQuestion = 1000

/** A message: a button of ours, a yes or no to what was asked, or a question. */
export function onSaid(state: State, { said, now }: Said, { contact }: Context): Turn<State> {
  const pressed = said.type === 'choice' ? readButton(said.id) : answerTo(state, said.text, contact.language)
  if (pressed) return onPressed(state, pressed)
  const memory = remember(state.memory, said.text)
  const hello = beginsWithGreeting(said.text) && !wasGreeted(memory, now)
  // None of what was suggested was wanted: what was asked before is without an answer.
  const before = state.at === 'suggested' ? noted(state.memory) : []
  return match(memory, said.text, { hello, except: null }, ...before)
}

/** What a typed yes or no means here. */
function answerTo(state: State, text: string, language: string): Pressed | null {
  // A Greek yes in Latin letters is a Hungarian no.
  const yes = isYes(text) || (language === 'el' && fold(text) === 'ne')
  if (!yes && !isNo(text) && !saysNone(text)) return null
  switch (state.at) {
    case 'answered':
      return { means: yes ? 'helped' : 'not_helped', faq: state.faq }
    case 'suggested':
      return yes ? null : { means: 'none' }
    case 'offered_language':
      return yes ? { means: 'show', faq: state.faq, language: state.language } : { means: 'none' }
    case 'offered_human':
      return { means: yes ? 'human' : 'declined' }
    case 'idle':
    case 'matching':
    case 'finding':
      return null
  }
}

function onPressed({ memory }: State, pressed: Pressed): Turn<State> {
  switch (pressed.means) {
    case 'show': {
      const { faq: id, language } = pressed
      return ask({ at: 'finding', id, language, memory }, { type: 'find_faq', id })
    }
    case 'helped':
      return idle(
        { ...rated(memory, pressed.faq), last: null },
        ...rating(memory, pressed.faq, true),
        say(words('glad')),
      )
    case 'not_helped':
      return notHelped(memory, pressed.faq)
    case 'none':
      return offerHuman(memory, 'unknown', ...noted(memory))
    case 'human':
      return handOver(memory, 'faq', 'human_coming')
    case 'declined':
      return idle(memory, say(words('declined')))
  }
}

/** What else could have been meant is looked for with the same question. */
function notHelped(memory: Memory, faq: string): Turn<State> {
  const effects = rating(memory, faq, false)
  const next = rated(memory, faq)
  const text = memory.recent.at(-1)
  if (text === undefined) return offerHuman(next, 'not_helped', ...effects)
  return match(next, text, { hello: false, except: faq }, ...effects)
}

function match(
  memory: Memory,
  text: string,
  how: { hello: boolean; except: string | null },
  ...before: Effect[]
): Turn<State> {
  const query = { type: 'match_faq', text: text.slice(0, longestQuestion).toWellFormed() } as const
  return ask({ at: 'matching', ...how, memory }, query, ...before)
}

function rating(memory: Memory, faq: string, helped: boolean): Effect[] {
  return memory.rated.includes(faq) ? [] : [{ type: 'rate_faq', faq, helped }]
}
