import type { Reply } from '../channels/channel.ts'
import { firstInstant, type Span, within } from './hours.ts'
import type { Purpose } from './message.ts'

/** What the rules look at: facts of one message, its person, its conversation, its number and the shop. */
export type Facts = {
  now: Date
  purpose: Purpose
  author: string
  type: Reply['type']
  /** Of the template, where the message is one. */
  template: { category: string; status: string | null; pausedUntil?: Date | null } | null
  /** Of the template that may go in its stead once the window is closed; `status` null: there is none that fits. */
  standIn: { category: string; status: string | null } | null
  /** Whether the provider can address this person at all on this number. */
  reachable: boolean
  person: { blocked: boolean; sample: boolean; country: string | null; zones: string[] }
  /** What the ledger says for this purpose; null: nothing. */
  consent: boolean | null
  conversation: {
    mode: string
    windowUntil: Date | null
    /** The newest message of a human of the shop. */
    lastHumanAt: Date | null
    complaint: boolean
  }
  /** When the message was written. */
  writtenAt: Date
  /** Whether it waited for the end of the quiet hours or of the provider's day of rest. */
  heldLong: boolean
  number: {
    virtual: boolean
    status: string
    reachLeft: number | null
    reachFreeAt: Date | null
    /** Marketing that it may still send today, where the number has a limit of its own; `freeAt` null: it sends none at all. */
    marketing?: { left: number; freeAt: Date | null }
  }
  shop: {
    quietHours: Span | null
    orderMessageHours: Span | null
    frequencyCap: { messages: number; days: number } | null
    blockedCountries: string[]
  }
  /** Marketing sent or on its way to this person within the cap's days, oldest first; to a reminder, reminders count as well. */
  sentLately: Date[]
  /** The same campaign and occasion, or what it tries again, already went to this person (as another contact, before a merge). */
  alreadySent: boolean
  /** It waited, and its campaign means this person no more: they ordered since, say. */
  leftAudience: boolean
  /** Of a campaign for a day of the year, such as a birthday: what is late is not for this day. */
  onceAYear: boolean
  /** When the provider last refused a message to this person, of whatever purpose, because they had enough marketing; null: never. */
  cappedAt: Date | null
}

type HoldReason =
  | 'quiet_hours'
  | 'order_message_hours'
  | 'reach'
  | 'human_at_work'
  | 'complaint'
  | 'frequency_cap'
  | 'marketing_limit'
  | 'provider_cap'
  | 'template_stopped'
type SkipReason =
  | 'sample_data'
  | 'no_identity'
  | 'blocked'
  | 'number_removed'
  | 'opted_out'
  | 'no_consent'
  | 'overtaken_by_human'
  | 'window_closed'
  | 'template_not_approved'
  | 'template_not_utility'
  | 'blocked_country'
  | 'already_sent'
  | 'left_audience'
  | 'marketing_not_allowed'
  | 'overdue'

export type Verdict =
  | { verdict: 'send' }
  /** The window is closed: its stand-in is to be sent. */
  | { verdict: 'send'; as: 'stand_in' }
  | { verdict: 'hold'; until: Date; reason: HoldReason }
  | { verdict: 'skip'; reason: SkipReason }

const hour = 3_600_000
/** A reminder of a cart that would wait for longer than this comes no more; for the night's sake, or the provider's, it waits a day. */
const overdueMs = 6 * hour
const overdueHeldLongMs = 24 * hour
/** A greeting for a day of the year: the night, or a day without reach, makes it late; more than that, and it is none. */
const overdueYearlyMs = 48 * hour
/** How long who has had enough is left alone: Meta says that trying sooner does not help. */
const restMs = 24 * hour
const send: Verdict = { verdict: 'send' }
const skip = (reason: SkipReason): Verdict => ({ verdict: 'skip', reason })
const hold = (until: Date, reason: HoldReason): Verdict => ({ verdict: 'hold', until, reason })

/** Purposes that speak first, without being asked: they need leave, and they wait while a human is at work. */
export const unasked: ReadonlySet<Purpose> = new Set<Purpose>(['marketing', 'cart', 'stock'])

/**
 * The one gate: may this message go now? Every outbound message passes it, when it is planned and again just
 * before it is sent. Pure: the same facts give the same verdict. Skips come before holds, so that nothing
 * waits for an hour at which it would be skipped.
 */
export function decide(facts: Facts): Verdict {
  return (
    refusal(facts) ??
    timely(facts, delay(facts)) ??
    (standsIn(facts) ? { verdict: 'send', as: 'stand_in' } : send)
  )
}

const isClosed = ({ conversation, now }: Facts) =>
  !conversation.windowUntil || conversation.windowUntil <= now

/** Whether it would reach somebody first: what a number's reach is for. */
export const opensWindow = (facts: Facts): boolean =>
  (facts.template !== null || facts.standIn !== null) && isClosed(facts)

const standsIn = (facts: Facts) => facts.template === null && facts.standIn !== null && isClosed(facts)

function refusal(facts: Facts): Verdict | null {
  const { purpose, person, number } = facts
  if (person.sample && !number.virtual) return skip('sample_data')
  if (number.status === 'removed') return skip('number_removed')
  if (!facts.reachable) return skip('no_identity')
  if (person.blocked) return skip('blocked')
  if (purpose === 'reply' && overtaken(facts)) return skip('overtaken_by_human')
  if (facts.consent === false && (unasked.has(purpose) || purpose === 'orders')) return skip('opted_out')
  if (facts.consent === null && unasked.has(purpose)) return skip('no_consent')
  if (purpose === 'marketing' && number.marketing?.freeAt === null) return skip('marketing_not_allowed')
  if (purpose === 'marketing' && facts.alreadySent) return skip('already_sent')
  if (purpose === 'marketing' && facts.leftAudience) return skip('left_audience')
  if (purpose === 'marketing' && person.country && facts.shop.blockedCountries.includes(person.country)) {
    return skip('blocked_country')
  }
  if (facts.template) {
    if (purpose !== 'marketing' && isStopped(facts)) return skip('template_not_approved')
  } else if (standsIn(facts)) {
    // Of ours everything is known: what is not approved is not there. As marketing it needs a leave of its own, which
    // carts and stock have.
    if (facts.standIn!.status !== 'APPROVED') return skip('template_not_approved')
    if (facts.standIn!.category !== 'utility' && !unasked.has(purpose)) return skip('template_not_utility')
  } else if (isClosed(facts)) return skip('window_closed')
  return null
}

/** A human at work for a day, a cap of a week, a number that was paused: what a reminder would say then is old. */
function timely(facts: Facts, held: Verdict | null): Verdict | null {
  const { purpose, writtenAt, onceAYear, now } = facts
  if (purpose !== 'cart' && !(purpose === 'marketing' && onceAYear)) return held
  const leaves = held?.verdict === 'hold' ? held.until : now
  const most = purpose === 'cart' ? cartMs(facts, held) : overdueYearlyMs
  return leaves.getTime() - writtenAt.getTime() > most ? skip('overdue') : held
}

function cartMs({ heldLong }: Facts, held: Verdict | null): number {
  const isLong = held?.verdict === 'hold' ? mayHoldLong(held.reason) : heldLong
  return isLong ? overdueHeldLongMs : overdueMs
}

/** Whether what it held may be a day late. */
export const mayHoldLong = (reason: string | null | undefined): boolean =>
  reason === 'quiet_hours' || reason === 'provider_cap'

/** A bot's answer is late once a human wrote after it was composed, or took the conversation over. */
function overtaken(facts: Facts): boolean {
  const { lastHumanAt, mode } = facts.conversation
  return facts.author === 'bot' && mode === 'human' && lastHumanAt !== null && lastHumanAt >= facts.writtenAt
}

/** A status not known yet is the provider's to judge, and so is one whose pause is over: of its end no news need come. */
const isStopped = ({ template, now }: Facts): boolean =>
  template !== null &&
  template.status !== null &&
  template.status !== 'APPROVED' &&
  !(template.status === 'PAUSED' && template.pausedUntil && template.pausedUntil <= now)

function delay(facts: Facts): Verdict | null {
  const { purpose, now, shop, person, conversation, number, template } = facts
  // A campaign goes on with it where it left off, however long that takes; news of it come sooner than the next day.
  if (purpose === 'marketing' && isStopped(facts)) {
    const until = template?.pausedUntil
    return hold(until && until > now ? until : new Date(now.getTime() + 24 * hour), 'template_stopped')
  }
  if (unasked.has(purpose)) {
    if (conversation.complaint) return hold(new Date(now.getTime() + hour), 'complaint')
    if (conversation.mode === 'human') return hold(new Date(now.getTime() + hour), 'human_at_work')
    const quiet = shop.quietHours
    const until = quiet ? next(now, person.zones, (at, zone) => !within(quiet, at, zone)) : now
    if (until > now) return hold(until, 'quiet_hours')
  }
  if (purpose === 'orders' && shop.orderMessageHours) {
    const hours = shop.orderMessageHours
    const until = next(now, person.zones, (at, zone) => within(hours, at, zone))
    if (until > now) return hold(until, 'order_message_hours')
  }
  if ((purpose === 'marketing' || purpose === 'cart') && shop.frequencyCap) {
    const { messages, days } = shop.frequencyCap
    const counted = facts.sentLately.filter((at) => at.getTime() > now.getTime() - days * 24 * hour)
    const oldest = counted[counted.length - messages]
    if (oldest) return hold(new Date(oldest.getTime() + days * 24 * hour), 'frequency_cap')
  }
  if (unasked.has(purpose) && facts.cappedAt && facts.cappedAt.getTime() + restMs > now.getTime()) {
    return hold(new Date(facts.cappedAt.getTime() + restMs), 'provider_cap')
  }
  if (purpose === 'marketing' && number.marketing?.freeAt && number.marketing.left <= 0) {
    return hold(number.marketing.freeAt, 'marketing_limit')
  }
  if (opensWindow(facts) && number.reachLeft !== null && number.reachLeft <= 0) {
    return hold(number.reachFreeAt ?? new Date(now.getTime() + hour), 'reach')
  }
  return null
}

/** When the hours fit next. In a country so wide that they never do, not now: the shop may change its hours. */
function next(now: Date, zones: string[], fits: (at: Date, zone: string) => boolean): Date {
  return firstInstant(now, zones, fits) ?? new Date(now.getTime() + 24 * hour)
}
