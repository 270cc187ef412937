import type { Bid, Context, Effect, Flow, FlowEvent, Heard, Said, Turn } from '../flow.ts'
import { asCart, cartIdOf } from './cart.ts'
import { copy, words } from './copy/index.ts'
import { type Answer, readAnswer, saidOf } from './replies.ts'
import {
  end,
  onChanged,
  onDue,
  onReached,
  onRemind,
  onUnpaid,
  putOff,
  rest,
  stay,
  stepKey,
} from './rounds.ts'
import { checkSetting, defaults } from './settings.ts'
import { type Cause, type Ended, isOpen, nothing, type Settled, type State } from './state.ts'

type Happened = Extract<FlowEvent, { type: 'happened' }>

/** What begins or ends the reminders of every cart, or may. */
const heard = new Set(['message_received', 'order_updated', 'contact_reachable', 'handed_over', 'taken_over'])

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
        return onHappened(was, event, context)
      case 'answered': {
        if (state.at !== 'looking' || event.query !== 'find_cart') return stay(was)
        const cart = asCart(event.answer)
        if (state.cause === 'due' && was.at === 'waiting') return onDue(was, cart, event.now, context)
        if (state.cause === 'reached') return onReached(was, cart, event.now, context)
        if (state.cause === 'unpaid') return onUnpaid(was, cart, event.now, context)
        if (state.cause === 'remind' && was.at === 'later') return onRemind(was, cart, event.now, context)
        return onChanged(was, cart, event.now, context)
      }
    }
  },
  listens: (kind, data) => (kind === 'cart_updated' ? cartIdOf(data) : null),
  overhears: (kind) => heard.has(kind),
}

function bid(said: Said, { contact }: Context, heard: Heard): Bid {
  const topic = remindedOf(contact)
  // What the shop has words of its own for is a question, whatever it says of tomorrow.
  const isAnswered = heard.trigger !== null || heard.faq === 'sure'
  if (!topic || isAnswered || said.type !== 'text') return 'no'
  const found = readAnswer(said.text)
  if (found === null) return 'no'
  if (topic === contact.topics[0]) return 'likely'
  // They asked something else meanwhile: "too expensive" still is about the cart, and a no may be about anything.
  return found === 'no' ? 'no' : 'maybe'
}

/** So many things may have been spoken of since the reminder. */
const MOST_SINCE = 3

/** What they were reminded of last, where that is not long past: `cart:<id>`. */
const remindedOf = ({ topics }: Context['contact']) =>
  topics.slice(0, MOST_SINCE).find((one) => one.startsWith('cart:'))

function answer(said: Said): Effect[] {
  const found = said.type === 'text' ? readAnswer(said.text) : null
  if (found === null) return []
  const offers = found === 'expensive' ? [{ id: 'human', title: words('human_button') }] : []
  return [{ type: 'say', words: words(saidOf[found]), ...(offers.length > 0 && { offers }) }]
}

function onHappened(was: Settled, { kind, data, now }: Happened, context: Context): Turn<State> {
  switch (kind) {
    case 'cart_updated':
      return look(data.reopened === true ? 'unpaid' : 'changed', was, cartIdOf(data))
    case 'order_updated':
      if (data.paymentFailed === true) return look('unpaid', was)
      return isOpen(was) ? look('changed', was) : stay(was)
    case 'message_received':
      return onReply(was, typeof data.text === 'string' ? data.text : '', now, context)
    case 'contact_reachable':
      return was.at === 'idle' ? look('reached', was) : stay(was)
    case 'handed_over':
    case 'taken_over':
      return isOpen(was) ? end(was, 'handover') : stay(was)
    case 'message_failed':
      return data.code === CAPPED ? rest(was, data.key, now) : stay(was)
    default:
      return stay(was)
  }
}

/** Any word of theirs ends the reminders, once there was one: from here on they are talked with. "Later" is said of the cart that they were reminded of last. */
function onReply(was: Settled, text: string, now: string, { contact }: Context): Turn<State> {
  if (was.at === 'idle' || !was.round?.lastKey) return stay(was)
  const isMeant = remindedOf(contact) === `cart:${was.memory.cartId}`
  const found = isMeant ? readAnswer(text) : null
  switch (was.at) {
    case 'later':
      // "Thanks" after "later" takes nothing back.
      return found === null || found === 'later' ? stay(was) : end(was, whyOf(found))
    case 'ended':
      if (found === 'later' && (was.why === 'replied' || isOpen(was))) return putOff(was, now)
      if (isOpen(was)) return end(was, whyOf(found))
      return was.why === 'replied' || was.why === 'bought' ? stay({ ...was, why: whyOf(found) }) : stay(was)
    case 'waiting':
      return found === 'later' ? putOff(was, now) : end(was, whyOf(found))
  }
}

/** Whoever bought it or wants it no more does not mean this cart when they later write "later". */
function whyOf(found: Answer | null): Ended {
  if (found === 'bought') return 'said_bought'
  return found === 'no' ? 'refused' : 'replied'
}

function look(cause: Cause, settled: Settled, named?: string | null): Turn<State> {
  const cartId = named ?? settled.memory.cartId
  if (cartId === null) return stay(settled)
  const was: Settled = { ...settled, memory: { ...settled.memory, cartId } }
  const coupon = cause === 'due' && was.at === 'waiting' && { couponKey: stepKey(was) }
  return {
    state: { at: 'looking', cause, was },
    effects: [{ type: 'ask', query: { type: 'find_cart', id: cartId, ...coupon } }],
  }
}
