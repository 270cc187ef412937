/** One go at bringing a cart back: from its last change to its last step. */
export type Round = {
  number: number
  /** What was in the cart. */
  contents: string
  changedAt: string
  /** The next step, from 0, and how often it was tried. */
  step: number
  tries: number
  /** The key of the last message, and what it was sent as; null: none yet. */
  lastKey: string | null
  /** Nothing leaves before: WhatsApp asked for a day's rest, or they asked for tomorrow. */
  notBefore: string | null
  /** How often they asked to be reminded later. */
  reminders: number
}

/** Why nothing more is said of a cart, for now. `said_bought`: so they wrote. `moved`: it is somebody else's. */
export type Ended =
  | 'bought'
  | 'said_bought'
  | 'emptied'
  | 'moved'
  | 'changed'
  | 'replied'
  | 'handover'
  | 'refused'
  | 'finished'
  | 'held_out'

/**
 * `cartId`: of the run's cart. `rounds`, `begunAt`: how many there were, and when the last began: a cart starts anew
 * once a day at most.
 */
export type Memory = { cartId: string | null; rounds: number; begunAt: string | null }

export type Settled = { memory: Memory } & (
  | { at: 'idle' }
  | { at: 'waiting'; round: Round }
  /** They asked to be reminded tomorrow. */
  | { at: 'later'; round: Round }
  | { at: 'ended'; why: Ended; round: Round | null }
)

/** Why the cart is looked up. `unpaid`: it was ordered, and the payment failed; `reached`: its person can be written to now. */
export type Cause = 'changed' | 'unpaid' | 'reached' | 'due' | 'remind'

/** `looking`: the cart is being looked up; `was` is where the run stands. */
export type State = Settled | { at: 'looking'; cause: Cause; was: Settled }

/** Whether a message of the round may still wait to leave, or another come: also the last one may be held. */
export const isOpen = (was: Settled): boolean =>
  was.at === 'waiting' || was.at === 'later' || (was.at === 'ended' && was.why === 'finished')

export const nothing: Memory = { cartId: null, rounds: 0, begunAt: null }
