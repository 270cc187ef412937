import type { Identity, Inbound } from '../../channel.ts'
import { identitiesOf, joined, type Person } from './people.ts'
import { type Json, time } from './read.ts'
import { digest, tidy } from './tidy.ts'

/** What all facts of one change share. */
export type Scope = {
  account: string
  field: string
  number: string | undefined
  /** The digits of the shop's own number, as far as Meta shows it. */
  display: string
  contacts: Person[]
  /** When Meta built the entry; not every webhook says. */
  entryTime: Date | undefined
  now: () => Date
}

type About = { number: string; identities: Identity[]; name?: string; username?: string; occurredAt: Date }

/** Who, where and when; undefined when the number or the person is not named: such a fact cannot be placed. */
export function aboutOf(scope: Scope, found: Person, timestamp: unknown): About | undefined {
  if (scope.number === undefined) return undefined
  const whole = joined(found, scope.contacts)
  const identities = identitiesOf(whole)
  if (identities.length === 0) return undefined
  const about: About = { number: scope.number, identities, occurredAt: whenOf(scope, timestamp) }
  if (whole.name !== undefined) about.name = whole.name
  if (whole.username !== undefined) about.username = whole.username
  return about
}

/** A fact without a readable time happened, as far as anybody can tell, now. */
export function whenOf(scope: Scope, timestamp: unknown): Date {
  return time(timestamp) ?? scope.entryTime ?? scope.now()
}

/** A fact of the account that Meta gives no id: the same value at the same time is the same fact. */
export function accountKey(scope: Scope, value: Json): string {
  return `${scope.field}:${digest(scope.account, scope.entryTime?.getTime() ?? null, value)}`
}

export function unreadable(reason: string, value: unknown, scope?: Scope): Inbound {
  const fact: Inbound = {
    kind: 'unreadable',
    dedupeKey: `unreadable:${digest(scope?.account ?? '', scope?.entryTime?.getTime() ?? null, value)}`,
    reason,
    value: tidy(value),
  }
  if (scope?.number !== undefined) fact.number = scope.number
  if (scope?.entryTime !== undefined) fact.occurredAt = scope.entryTime
  return fact
}
