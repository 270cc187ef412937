import type { CartFacts, Context, Effect, Turn } from '../flow.ts'
import { contentsOf } from './cart.ts'
import { isHeldOut, type Step, stepsOf } from './settings.ts'
import { type Ended, isOpen, type Memory, type Round, type Settled, type State } from './state.ts'
import { tellReminder, tellStep } from './tell.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Two reminders to one person are never nearer than this, of however many carts. */
const APART = 12 * HOUR
/** A step that is later than this comes no more. */
const OVERDUE = 6 * HOUR
/** How soon to look again while the last step still waits to leave. */
const LOOK_AGAIN = HOUR
/** How long a step waits for its coupon; then it goes without. */
const LONGEST_MAKING = HOUR

export const stay = (state: State): Turn<State> => ({ state, effects: [] })

/** Ends a round: what has not left yet does not leave. Of an emptied cart nothing is remembered: whatever is put in is new. */
export function end(was: Settled, why: Ended): Turn<State> {
  const before = 'round' in was ? was.round : null
  const round = before && why === 'emptied' ? { ...before, contents: '' } : before
  return {
    state: { at: 'ended', why, round, memory: was.memory },
    effects: round?.lastKey ? [{ type: 'withdraw', keys: [round.lastKey] }] : [],
  }
}

/** Whether somebody still may want it; else why not. */
function over({ open, ordered, items, refused }: CartFacts): Ended | null {
  if (!open || ordered) return 'bought'
  if (refused) return 'refused'
  return items.length === 0 ? 'emptied' : null
}

/** The cart has changed, or an order came: is there still something to remind of? */
export function onChanged(was: Settled, cart: CartFacts | null, now: string, context: Context): Turn<State> {
  if (cart === null) return was.at === 'idle' ? stay(was) : end(was, 'moved')
  const why = over(cart)
  if (why) return was.at === 'idle' ? stay({ ...was, at: 'ended', why, round: null }) : end(was, why)
  const contents = contentsOf(cart)
  switch (was.at) {
    case 'idle':
      return begin(was.memory, cart, now, context)
    case 'waiting':
      if (was.round.contents === contents) return busy(was, cart, now, context)
      if (was.round.lastKey === null) return begin(was.memory, cart, now, context)
      return again(end(was, 'changed'), was.memory, cart, now, context)
    case 'later':
      return was.round.contents === contents
        ? stay(was)
        : again(end(was, 'changed'), was.memory, cart, now, context)
    case 'ended':
      if (was.round?.contents !== contents) return again(stay(was), was.memory, cart, now, context)
      return was.why === 'moved' ? goOn(was.round, was.memory, cart, now, context) : stay(was)
  }
}

/** The shopper is at the cart, though nothing in it is other than before: the delay of the next step begins anew. */
function busy(
  was: Extract<Settled, { at: 'waiting' }>,
  cart: CartFacts,
  now: string,
  context: Context,
): Turn<State> {
  const step = stepsOf(context)[was.round.step]
  if (!step || Date.parse(cart.changedAt) <= Date.parse(was.round.changedAt)) return stay(was)
  const round = { ...was.round, changedAt: cart.changedAt }
  return wait({ ...was, round }, dueOf(round, step.afterMinutes, cart), now)
}

/**
 * What they ordered was not paid for after all: the round that the order ended goes on with its next step. What had not
 * left when they ordered stays taken back.
 */
export function onUnpaid(was: Settled, cart: CartFacts | null, now: string, context: Context): Turn<State> {
  const isOrdered = was.at === 'ended' && was.why === 'bought'
  if (!isOrdered || cart === null || over(cart)) return onChanged(was, cart, now, context)
  const { round, memory } = was
  if (round?.contents !== contentsOf(cart)) return again(stay(was), memory, cart, now, context)
  return goOn(round, memory, cart, now, context)
}

/** A round that had ended goes on with its next step. */
function goOn(round: Round, memory: Memory, cart: CartFacts, now: string, context: Context): Turn<State> {
  const step = stepsOf(context)[round.step]
  if (!step) return stay({ at: 'ended', why: 'finished', round, memory })
  return wait({ at: 'waiting', round, memory }, dueOf(round, step.afterMinutes, cart), now)
}

/** Their phone has just become known: what they left within a day is news still, and its delay counts from then. */
export function onReached(was: Settled, cart: CartFacts | null, now: string, context: Context): Turn<State> {
  const isNews = cart !== null && Date.parse(now) - Date.parse(cart.changedAt) < DAY
  return isNews ? onChanged(was, cart, now, context) : stay(was)
}

/** A new round, if the last began more than a day ago or has sent nothing; who is held out is asked once a day as well. */
function again(
  ended: Turn<State>,
  memory: Memory,
  cart: CartFacts,
  now: string,
  context: Context,
): Turn<State> {
  const last = ended.state
  const isSpent = last.at === 'ended' && (last.why === 'held_out' || Boolean(last.round?.lastKey))
  if (isSpent && memory.begunAt !== null && Date.parse(now) - Date.parse(memory.begunAt) < DAY) return ended
  const { state, effects } = begin(memory, cart, now, context)
  return { state, effects: [...ended.effects, ...effects] }
}

function begin(memory: Memory, cart: CartFacts, now: string, context: Context): Turn<State> {
  const [first] = stepsOf(context)
  if (!first || cart.unreachable) return stay({ at: 'idle', memory })
  // Who had the cart before has got messages of the rounds before, under their numbers.
  const number = Math.max(memory.rounds, cart.rounds ?? 0) + 1
  const next = { cartId: cart.id, rounds: number, begunAt: now }
  const round: Round = {
    number,
    contents: contentsOf(cart),
    changedAt: cart.changedAt,
    step: 0,
    tries: 1,
    lastKey: null,
    notBefore: null,
    reminders: 0,
  }
  const heldOut = isHeldOut(cart.id, context)
  const count: Effect = { type: 'count_cart', cart: cart.id, heldOut, round: number }
  if (heldOut) return { state: { at: 'ended', why: 'held_out', round, memory: next }, effects: [count] }
  const waiting = wait({ at: 'waiting', round, memory: next }, dueOf(round, first.afterMinutes, cart), now)
  return { ...waiting, effects: [count, ...waiting.effects] }
}

/** The next step is due, or it seems so. */
export function onDue(
  was: Extract<Settled, { at: 'waiting' }>,
  cart: CartFacts | null,
  now: string,
  context: Context,
): Turn<State> {
  if (cart === null) return end(was, 'moved')
  const why = over(cart)
  if (why) return end(was, why)
  const { round } = was
  const step = stepsOf(context)[round.step]
  if (!step) return end(was, 'finished')
  if (cart.last?.waits) return { state: was, effects: [timer(new Date(Date.parse(now) + LOOK_AGAIN))] }
  const due = dueOf(round, step.afterMinutes, cart)
  const late = Date.parse(now) - due.getTime()
  if (late < 0) return { state: was, effects: [timer(due)] }
  if (late > OVERDUE) return next(was, round.lastKey, cart, now, context)
  const soldOut = soldOutIn(cart)
  if (soldOut) {
    const { state, effects } = next(was, stepKey(was), cart, now, context)
    return { state, effects: [{ type: 'tell_sold_out', products: soldOut, key: stepKey(was) }, ...effects] }
  }
  const coupon = couponOf(step, cart, late)
  if (coupon === null)
    return {
      state: was,
      effects: [...orderOf(step, stepKey(was), cart), timer(new Date(Date.parse(now) + MINUTE))],
    }
  const key = `${stepKey(was)}${round.tries > 1 ? ':again' : ''}`
  const { state, effects } = next(was, key, cart, now, context)
  return { state, effects: [...tellStep(step, round.step, coupon, { cart, key, context }), ...effects] }
}

/** The products of a cart of which nothing is left to be bought: nobody is led back to it. Null: there is something. */
function soldOutIn({ items }: CartFacts): string[] | null {
  const gone = items.flatMap(({ soldOut }) => soldOut ?? [])
  return gone.length > 0 && gone.length === items.length ? gone : null
}

/** The key of a step's coupon: that of its message, for the first try; there is one, however often it is tried. */
export const stepKey = ({ memory, round }: Extract<Settled, { at: 'waiting' }>): string =>
  `cart:${memory.cartId}:${round.number}:${round.step + 1}`

function orderOf({ coupon }: Step, key: string, cart: CartFacts): Effect[] {
  if (typeof coupon !== 'object' || cart.coupon) return []
  return [{ type: 'make_coupon', key, cart: cart.id, ...coupon }]
}

/** The code to say, '' for none; null: it is being made, and there is still time to wait for it. */
function couponOf({ coupon }: Step, cart: CartFacts, lateMs: number): string | null {
  if (typeof coupon !== 'object') return coupon ?? ''
  if (cart.coupon?.code) return cart.coupon.code
  return cart.coupon?.failed || lateMs > LONGEST_MAKING ? '' : null
}

/** On to the step after this one, or to the end of the round. */
function next(
  { memory, round }: Extract<Settled, { at: 'waiting' }>,
  lastKey: string | null,
  cart: CartFacts,
  now: string,
  context: Context,
): Turn<State> {
  const isSent = lastKey !== round.lastKey
  const after: Round = { ...round, lastKey, step: round.step + 1, tries: 1, notBefore: null }
  const step = stepsOf(context)[after.step]
  if (!step) return stay({ at: 'ended', why: 'finished', round: after, memory })
  const due = dueOf(after, step.afterMinutes, cart)
  const earliest = new Date(Date.parse(now) + (isSent ? APART : 0))
  return wait({ at: 'waiting', round: after, memory }, due > earliest ? due : earliest, now)
}

/** They asked for it, and it is tomorrow; half a day from any other message, and no later than a step may be. */
export function onRemind(
  was: Extract<Settled, { at: 'later' }>,
  cart: CartFacts | null,
  now: string,
  context: Context,
): Turn<State> {
  const why = cart === null ? 'moved' : over(cart)
  if (cart === null || why) return end(was, why ?? 'moved')
  const lookAt = (at: Date): Turn<State> => ({ state: was, effects: [timer(at, 'remind')] })
  if (cart.last?.waits) return lookAt(new Date(Date.parse(now) + LOOK_AGAIN))
  const due = dueOf(was.round, 0, cart)
  const late = Date.parse(now) - due.getTime()
  if (late < 0) return lookAt(due)
  // A run that was put off before that moment was kept has none, and is not late.
  if (was.round.notBefore !== null && late > OVERDUE) return end(was, 'finished')
  const key = `${reminderKey(was.memory, was.round)}${was.round.tries > 1 ? ':again' : ''}`
  const round = { ...was.round, lastKey: key }
  return {
    state: { at: 'ended', why: 'finished', round, memory: was.memory },
    effects: tellReminder({ cart, key, context }, stepsOf(context)[0]),
  }
}

const reminderKey = ({ cartId }: Memory, { number, reminders }: Round): string =>
  `cart:${cartId}:${number}:later:${reminders}`

/** "Later": one reminder tomorrow. */
export function putOff(was: Exclude<Settled, { at: 'idle' }>, now: string): Turn<State> {
  const { round, memory } = was
  if (!round) return stay(was)
  const { effects } = end(was, 'replied')
  const tomorrow = new Date(Date.parse(now) + DAY)
  const later: Round = {
    ...round,
    tries: 1,
    notBefore: tomorrow.toISOString(),
    reminders: round.reminders + 1,
  }
  return { state: { at: 'later', round: later, memory }, effects: [...effects, timer(tomorrow, 'remind')] }
}

/**
 * WhatsApp asked for a day's rest (131049): what it did not take, a step or the reminder of "later", is tried once more, a
 * day later. Only of the last: a refusal that is heard of behind the step after it calls back nothing that came.
 */
export function rest(was: Settled, key: unknown, now: string): Turn<State> {
  // Whoever asked for tomorrow hears of it tomorrow anyway.
  if (was.at === 'later' || !isOpen(was) || !('round' in was) || !was.round) return stay(was)
  const { round, memory } = was
  if (round.tries > 1 || round.lastKey === null || round.lastKey !== key) return stay(was)
  const notBefore = new Date(Date.parse(now) + DAY)
  const again: Round = { ...round, tries: 2, notBefore: notBefore.toISOString() }
  if (key === reminderKey(memory, round))
    return { state: { at: 'later', round: again, memory }, effects: [timer(notBefore, 'remind')] }
  return wait({ at: 'waiting', round: { ...again, step: round.step - 1 }, memory }, notBefore, now)
}

/** When a step is due: so long after the cart's last change, half a day after the last message of any cart of theirs, and after any rest, of whichever cart WhatsApp asked for it. */
function dueOf({ changedAt, notBefore }: Round, afterMinutes: number, { last, cappedAt }: CartFacts): Date {
  return new Date(
    Math.max(
      Date.parse(changedAt) + afterMinutes * MINUTE,
      notBefore === null ? 0 : Date.parse(notBefore),
      last?.at ? Date.parse(last.at) + APART : 0,
      cappedAt ? Date.parse(cappedAt) + DAY : 0,
    ),
  )
}

const timer = (at: Date, name = 'step'): Effect => ({
  type: 'set_timer',
  name,
  after: { at: at.toISOString() },
})

const wait = (state: State, due: Date, now: string): Turn<State> => ({
  state,
  effects: [timer(new Date(Math.max(due.getTime(), Date.parse(now))))],
})
