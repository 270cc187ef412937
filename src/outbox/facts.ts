import type { Identity, Reply } from '../channels/channel.ts'
import type { Queries } from '../db/client.ts'
import { readCapped } from './capped.ts'
import type { Claimed } from './claim.ts'
import { countryOfAddress } from './country.ts'
import {
  type Lately,
  type PersonRow,
  readMarketing,
  readPeople,
  readReminders,
  readSorts,
  type SortRow,
  sortsOf,
} from './fact-rows.ts'
import { type Span, zonesOf } from './hours.ts'
import { readLeft, type WhoLeft } from './left-audience.ts'
import { readMarketingLeft } from './marketing-limit.ts'
import type { Purpose } from './message.ts'
import { type Facts, mayHoldLong, unasked } from './policy.ts'
import { type Reached, readReached } from './reach.ts'
import { readGotOtherwise } from './retries.ts'
import { fitStandIn, judgeStandIn } from './stand-in.ts'

/** The shop's rules, as the settings give them. */
export type Rules = {
  timeZone: string
  /** The shop's language, for templates that there are none of in the person's. */
  locale: string
  quietHours: Span | null
  orderMessageHours: Span | null
  frequencyCap: { messages: number; days: number } | null
  marketingBlockedCountries: string[]
}

/** What is asked about: a claimed message, or one that a campaign would write. */
export type Candidate = Pick<
  Claimed,
  | 'id'
  | 'contactId'
  | 'channelId'
  | 'author'
  | 'content'
  | 'purpose'
  | 'campaignId'
  | 'occasion'
  | 'occurredAt'
  | 'sample'
> &
  Partial<Pick<Claimed, 'standIn' | 'reason' | 'attempts'>>

/** `standIn`: the template as it would be sent in the message's stead; null where there is none. */
export type Judged<M extends Candidate = Claimed> = {
  message: M
  facts: Facts
  address: Identity | null
  standIn: Claimed['standIn']
  /** The business account of the number: all its numbers share one reach. */
  account: string
}

/**
 * Reads what the policy asks about these messages, all in a few statements. In the messages' order.
 * @param whoLeft left out where they are just being decided about: then all are meant
 */
export async function readFacts<M extends Candidate>(
  tx: Queries,
  messages: M[],
  rules: Rules,
  now: Date,
  whoLeft?: WhoLeft,
): Promise<Judged<M>[]> {
  if (messages.length === 0) return []
  const sorts = sortsOf(messages)
  const marketing = sorts.list.filter(({ purpose }) => purpose === 'marketing')
  const isCapped = rules.frequencyCap && sorts.list.some(({ purpose }) => purpose === 'cart')
  const [kinds, people, sent, reminded, capped] = await Promise.all([
    readSorts(tx, sorts, rules),
    readPeople(tx, messages, sorts),
    marketing.length > 0 ? readMarketing(tx, messages, sorts, rules, now) : [],
    isCapped ? readReminders(tx, messages, rules, now) : [],
    sorts.list.some(({ purpose }) => unasked.has(purpose))
      ? readCapped(
          tx,
          messages.map((one) => one.contactId),
        )
      : new Map<string, never>(),
  ])
  // Counted only for numbers that have such a limit: most have none, and the count is the same for all their messages.
  const [reached, limits, gotOtherwise] = await Promise.all([
    kinds.some(({ reach }, n) => reach !== null && mayOpenWindow(sorts.list[n]!))
      ? readReached(tx, now)
      : new Map<string, Reached>(),
    kinds.some(({ limited }) => limited) ? readMarketingLeft(tx, marketing, now) : new Map<string, never>(),
    readGotOtherwise(
      tx,
      messages,
      sorts,
      kinds.map(({ retry_of }) => retry_of),
    ),
  ])
  // By itself: what cannot be asked is undone alone.
  const left = whoLeft ? await readLeft(tx, messages, now, whoLeft) : nobody
  const numbers = kinds.map((kind, n) =>
    numberOf(kind, reached.get(kind.account), limits.get(sorts.list[n]!.channelId)),
  )
  const shop = {
    quietHours: rules.quietHours,
    orderMessageHours: rules.orderMessageHours,
    frequencyCap: rules.frequencyCap,
    blockedCountries: rules.marketingBlockedCountries,
  }
  const lately = new Map<number, Partial<Lately>>([...reminded, ...sent].map((one) => [one.n, one]))
  const judged = new Array<Judged<M>>(messages.length)
  for (const row of people) {
    const message = messages[row.n - 1]!
    const sort = sorts.of[row.n - 1]!
    const before = lately.get(row.n)
    judged[row.n - 1] = judgedOf(message, row, kinds[sort]!, rules.timeZone, {
      now,
      shop,
      number: numbers[sort]!,
      sentLately: before?.at ?? [],
      alreadySent: (before?.already ?? false) || gotOtherwise.has(row.n),
      leftAudience: left.has(message.id),
      cappedAt: capped.get(message.contactId) ?? null,
    })
  }
  return judged
}

function numberOf(
  kind: SortRow,
  used: Reached | undefined,
  marketing: Facts['number']['marketing'],
): Facts['number'] {
  return {
    virtual: kind.virtual,
    status: kind.channel_status,
    reachLeft: kind.reach === null ? null : kind.reach - (used?.people ?? 0),
    reachFreeAt: used?.oldest ? new Date(used.oldest.getTime() + 24 * 3_600_000) : null,
    ...(marketing && { marketing }),
  }
}

/** What is asked for many messages at once. */
type Shared = Pick<
  Facts,
  'now' | 'shop' | 'number' | 'sentLately' | 'alreadySent' | 'leftAudience' | 'cappedAt'
>

/** What a person's row and a message say, beside what was asked for all of them. */
function judgedOf<M extends Candidate>(
  message: M,
  row: PersonRow,
  kind: SortRow,
  timeZone: string,
  shared: Shared,
): Judged<M> {
  const address = addressOf(row)
  // Answers are bound by no hours and no country, and are not worth the look-up.
  const country = isAnswer(message.purpose) ? null : (row.country ?? countryOfAddress(address))
  const standIn = message.standIn ?? null
  return {
    message,
    address,
    account: kind.account,
    standIn: standIn && kind.stand_in && fitStandIn(standIn, kind.stand_in),
    facts: {
      ...shared,
      purpose: message.purpose,
      author: message.author,
      type: message.content.type,
      template: templateOf(message.content, kind),
      standIn: standIn && judgeStandIn(standIn, kind.stand_in),
      reachable: address !== null,
      person: {
        blocked: row.blocked,
        sample: row.sample || message.sample,
        country,
        zones: zonesOf(country, timeZone),
      },
      consent: row.consent,
      conversation: {
        mode: row.mode ?? 'bot',
        windowUntil: row.window_until,
        lastHumanAt: row.last_human_at,
        complaint: row.handover_reason === 'complaint' && row.mode === 'human',
      },
      writtenAt: message.occurredAt,
      // What the provider put off keeps the time that it had: its reason is the provider's now.
      heldLong: mayHoldLong(message.reason) || (message.attempts ?? 0) > 0,
      onceAYear: kind.yearly,
    },
  }
}

const nobody: ReadonlySet<string> = new Set()

/** Whether it may be sent to somebody who has not written lately, which an account may do to so many a day. */
export const mayOpenWindow = ({ content, standIn }: Candidate) =>
  content.type === 'template' || Boolean(standIn)

/** The phone if the provider shows one, else the business-scoped id. */
function addressOf({ phone, wa_user }: PersonRow): Identity | null {
  if (phone !== null) return { kind: 'phone', value: phone }
  return wa_user === null ? null : { kind: 'wa_user', value: wa_user }
}

const isAnswer = (purpose: Purpose) => purpose === 'reply' || purpose === 'agent'

function templateOf(content: Reply, kind: SortRow): Facts['template'] {
  if (content.type !== 'template') return null
  return { category: content.category, status: kind.template_status, pausedUntil: kind.paused_until }
}
