import type { Bid, Context, Effect, Flow, FlowEvent, Heard, Said, Turn } from '../flow.ts'
import { asCart, cartIdOf } from './cart.ts'
import { copy, words } from './copy/index.ts'
import { readAnswer, saidOf } from './replies.ts'
import { end, onChanged, onDue, onRemind, putOff, rest, stay, stepKey } from './rounds.ts'
import { checkSetting, defaults } from './settings.ts'
import { isOpen, nothing, type Settled, type State } from './state.ts'

type Happened = Extract<FlowEvent, { type: 'happened' }>

/** Meta: the person has had enough marketing for now. */
const CAPPED = 131049

/**
 * A cart that was left is brought to mind in up to five steps. The run of a cart, by its id, does that; whatever the
 * shopper writes or buys ends it. The run without a subject answers what they say to a reminder.
 */
export const cartRecovery: Flow<State> = {
  name: 'cart-recovery',
  version: 1,
  copy,
  settings: defaults,
  checkSetting,
  bid,
  start: () => ({ at: 'idle', memory: nothing }),
  step(state, event, context) {
    const was = state.at === 'looking' ? state.was : state
    switch (event.type) {
      case 'said':
        return { state: was, effects: answer(event.said) }
      case 'timer_fired':
        if (event.name === 'step' && was.at === 'waiting') return look('due', was)
        return event.name === 'remind' && was.at === 'later' ? look('remind', was) : stay(was)
      case 'happened':
        return onHappened(was, event)
      case 'answered': {
        if (state.at !== 'looking' || event.query !== 'find_cart') return stay(was)
        const cart = asCart(event.answer)
        if (state.cause === 'due' && was.at === 'waiting') return onDue(was, cart, event.now, context)
        if (state.cause === 'remind' && was.at === 'later') return onRemind(was, cart, context)
        return onChanged(was, cart, event.now, context)
      }
    }
  },
  listens: (kind, data) => (kind === 'cart_updated' ? cartIdOf(data) : null),
  overhears: (kind) => kind === 'message_received' || kind === 'order_updated',
}

function bid(said: Said, { contact }: Context, heard: Heard): Bid {
  const isReminded = contact.topics[0]?.startsWith('cart:') ?? false
  // What the shop has words of its own for is a question, whatever it says of tomorrow.
  const isAnswered = heard.trigger !== null || heard.faq === 'sure'
  if (!isReminded || isAnswered || said.type !== 'text') return 'no'
  return readAnswer(said.text) === null ? 'no' : 'likely'
}

function answer(said: Said): Effect[] {
  const found = said.type === 'text' ? readAnswer(said.text) : null
  if (found === null) return []
  const offers = found === 'expensive' ? [{ id: 'human', title: words('human_button') }] : []
  return [{ type: 'say', words: words(saidOf[found]), ...(offers.length > 0 && { offers }) }]
}

function onHappened(was: Settled, { kind, data, now }: Happened): Turn<State> {
  switch (kind) {
    case 'cart_updated':
      return look('changed', was, cartIdOf(data))
    case 'order_updated':
      return isOpen(was) ? look('changed', was) : stay(was)
    case 'message_received':
      return onReply(was, typeof data.text === 'string' ? data.text : '', now)
    case 'message_failed':
      return data.code === CAPPED ? rest(was, now) : stay(was)
    default:
      return stay(was)
  }
}

/** Any word of theirs ends the reminders, once there was one: from here on they are talked with. */
function onReply(was: Settled, text: string, now: string): Turn<State> {
  if (was.at === 'idle' || !was.round?.lastKey) return stay(was)
  const found = readAnswer(text)
  switch (was.at) {
    case 'later':
      // "Thanks" after "later" takes nothing back.
      return found === null || found === 'later' ? stay(was) : end(was, 'replied')
    case 'ended':
      if (found === 'later' && (was.why === 'replied' || isOpen(was))) return putOff(was, now)
      return isOpen(was) ? end(was, 'replied') : stay(was)
    case 'waiting':
      return found === 'later' ? putOff(was, now) : end(was, 'replied')
  }
}

function look(cause: 'changed' | 'due' | 'remind', settled: Settled, named?: string | null): Turn<State> {
  const cartId = named ?? settled.memory.cartId
  if (cartId === null) return stay(settled)
  const was: Settled = { ...settled, memory: { ...settled.memory, cartId } }
  const coupon = cause === 'due' && was.at === 'waiting' && { couponKey: stepKey(was) }
  return {
    state: { at: 'looking', cause, was },
    effects: [{ type: 'ask', query: { type: 'find_cart', id: cartId, ...coupon } }],
  }
}
