import type { Context, Effect, FlowEvent, QuickReply, Turn } from '../flow.ts'
import { asFound, asMenu } from './answers.ts'
import { greetingButtons, menuOffers, replyOffers, written } from './choices.ts'
import type { Key } from './copy/index.ts'
import { cannotTake, fallBack, offerHuman } from './fallback.ts'
import { greeting, wasGreeted, withHello } from './greet.ts'
import { hasOrders, orderToTell } from './order-news.ts'
import { settingsOf } from './settings.ts'
import { type Memory, type Otherwise, type State, understood } from './state.ts'
import { answer, ask, handOver, type Say, say, silence } from './turn.ts'

type Answered = Extract<FlowEvent, { type: 'answered' }>
type AwaitingMenu = Extract<State, { at: 'awaiting_menu' }>

/** Where a saved message names an order, and there is none. */
const blankReply: Key = 'reply_blank'

/** Goes on with the answer to this flow's own question; an answer that nothing awaits changes nothing. */
export function onAnswered(state: State, event: Answered, context: Context): Turn<State> {
  switch (state.at) {
    case 'awaiting_match':
      return event.query === 'match_quick_reply' ? onMatch(state, event, context) : ignore(state)
    case 'awaiting_reply':
      return event.query === 'find_quick_reply' ? onReply(state.memory, event.answer) : ignore(state)
    case 'awaiting_orders':
      return event.query === 'find_orders' ? onOrders(state.memory, event, context) : ignore(state)
    case 'awaiting_menu':
      return event.query === 'find_menu'
        ? onMenu(state, asMenu(event.answer), event.now, context)
        : ignore(state)
    case 'idle':
    case 'menu_shown':
    case 'offered_human':
    case 'asked_deletion':
      return ignore(state)
  }
}

function onMatch(
  state: Extract<State, { at: 'awaiting_match' }>,
  event: Answered,
  context: Context,
): Turn<State> {
  const said = saved(event.answer)
  if (said === null && state.otherwise === 'greet' && !wasGreeted(state.memory, event.now)) {
    return ask({ at: 'awaiting_orders', memory: state.memory }, { type: 'find_orders' })
  }
  if (said === null) return unmatched(state.otherwise, state.memory, state.hello, context)
  if (!state.hello) return answer(understood(state.memory), said)
  return answer({ ...understood(state.memory), greetedAt: event.now }, withHello(said, context))
}

/** Only of the contact's own orders is anything told; whoever last asked about one finds them at hand again. */
function onOrders(memory: Memory, { answer, now }: Answered, context: Context): Turn<State> {
  const order = orderToTell(answer, now, context)
  const asked = context.contact.topics[0]?.startsWith('order:') === true && hasOrders(answer)
  return ask(
    {
      ...{ at: 'awaiting_menu', show: 'greeting', hello: false },
      news: order ?? null,
      orders: order !== undefined || asked,
      // A greeting begins a visit: what was said long before it makes room for the order.
      memory: { ...memory, recent: memory.recent.slice(-2) },
    },
    { type: 'find_menu' },
  )
}

function onReply(memory: Memory, found: unknown): Turn<State> {
  const said = saved(found)
  if (said !== null) return answer(understood(memory), said)
  // The shop deleted it since the button was sent.
  return ask({ at: 'awaiting_menu', show: 'gone', hello: false, memory }, { type: 'find_menu' })
}

function unmatched(otherwise: Otherwise, memory: Memory, hello: boolean, context: Context): Turn<State> {
  switch (otherwise) {
    case 'greet':
      return ask({ at: 'awaiting_menu', show: 'greeting', hello: false, memory }, { type: 'find_menu' })
    case 'show_menu':
      return ask({ at: 'awaiting_menu', show: 'menu', hello: false, memory }, { type: 'find_menu' })
    case 'tell_robot':
      return offerHuman(understood(memory), 'robot')
    case 'thank':
      if (memory.thanked) return silence(memory)
      return answer({ ...understood(memory), thanked: true }, say('thanks'))
    case 'hand_over_media':
      return handOver(memory, 'media', 'media_received')
    case 'hand_over_deletion':
      return handOver(memory, 'deletion', 'deletion_other')
    case 'stay_silent':
      return silence(memory)
    case 'fall_back':
      return noting(memory, fallBack(memory, { menuShown: false, hello }, context))
    case 'fall_back_long':
      return noting(memory, cannotTake(memory, 'long_message', context))
    case 'fall_back_after_menu':
      return noting(memory, fallBack(memory, { menuShown: true, hello }, context))
  }
}

/** A question in words goes to the owner's list of those without an answer; "???" says nothing to them. */
function noting({ recent }: Memory, turn: Turn<State>): Turn<State> {
  const text = recent.at(-1) ?? ''
  if (!/\p{L}{2}/u.test(text)) return turn
  return { ...turn, effects: [{ type: 'note_unanswered', text }, ...turn.effects] }
}

function onMenu(state: AwaitingMenu, menu: QuickReply[], now: string, context: Context): Turn<State> {
  const all = menuOffers(menu, settingsOf(context).languages)
  switch (state.show) {
    case 'greeting': {
      const memory: Memory = { ...understood(state.memory), greetedAt: now }
      const words = greeting(state.memory, now, context, state.news ?? null)
      return answer(memory, say(words, greetingButtons(menu, state.orders ?? false)))
    }
    case 'menu':
      return shown(understood(state.memory), say(menu.length > 0 ? 'menu' : 'menu_empty', all))
    case 'gone':
      return shown(understood(state.memory), say('reply_gone', all))
    case 'fallback': {
      const memory = state.hello ? { ...state.memory, greetedAt: now } : state.memory
      const offer = say('fallback', all)
      return shown(memory, state.hello ? withHello(offer, context) : offer)
    }
  }
}

function shown(memory: Memory, ...effects: Effect[]): Turn<State> {
  return { state: { at: 'menu_shown', memory }, effects }
}

function ignore(state: State): Turn<State> {
  return { state, effects: [] }
}

/** A saved message as the shopper sees it; null where there is none, or nothing in it. */
function saved(found: unknown): Say | null {
  const one = asFound(found)
  if (one === null) return null
  const { reply, buttons } = one
  const text = written(reply.text)
  const byLanguage = Object.keys(text).length > 0 ? text : written(reply.title)
  if (!reply.media && Object.keys(text).length === 0) return null
  const said = say({ byLanguage, otherwise: blankReply }, replyOffers(buttons))
  return reply.media ? { ...said, media: reply.media } : said
}
