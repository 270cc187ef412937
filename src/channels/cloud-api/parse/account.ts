import type { Inbound } from '../../channel.ts'
import { phoneOf } from './people.ts'
import { type Json, list, number, text, words } from './read.ts'
import { accountKey, type Scope, unreadable, whenOf } from './scope.ts'
import { tidyObject } from './tidy.ts'

/** `phone_number_quality_update` and `business_capability_update`: how well a number stands and how far it reaches. */
export function readNumberState(scope: Scope, value: Json): Inbound {
  const displayPhone = phoneOf(text(value.display_phone_number, 64)?.replace(/\D/g, ''))
  const event = words(value.event, 64)
  const limit =
    value.max_daily_conversations_per_business ??
    value.max_daily_conversation_per_business ??
    value.max_daily_conversation_per_phone ??
    value.max_daily_conversations_per_phone ??
    value.current_limit
  const reach = readReach(limit)
  const tier = words(value.current_limit, 64) ?? words(limit, 64)
  if (event === undefined && reach === undefined)
    return unreadable('number state without a fact', value, scope)
  return {
    kind: 'number_state_changed',
    dedupeKey: accountKey(scope, value),
    account: scope.account,
    occurredAt: whenOf(scope, undefined),
    ...(scope.number !== undefined && { number: scope.number }),
    ...(displayPhone !== undefined && { displayPhone }),
    // The other events (UPGRADE, DOWNGRADE, ONBOARDING) speak of the tier.
    ...((event === 'FLAGGED' || event === 'UNFLAGGED') && { quality: event }),
    ...(tier !== undefined && { tier }),
    ...(reach !== undefined && { reach }),
  }
}

/** Unique people a day: a number, or a tier's name (`TIER_2K`). -1 and `TIER_UNLIMITED` are no limit: null. */
function readReach(value: unknown): number | null | undefined {
  const given = number(value)
  if (given !== undefined) return given < 0 ? null : Math.min(Math.trunc(given), 2_147_483_647)
  const tier = /^TIER_(?:(\d{1,6})(K)?|(UNLIMITED))$/.exec(words(value, 64) ?? '')
  if (tier === null) return undefined
  return tier[3] === undefined ? Number(tier[1]) * (tier[2] === undefined ? 1 : 1000) : null
}

/** `account_update`, reviews, alerts: told as they are. The event is the one named, else the field. */
export function readAccount(scope: Scope, value: Json): Inbound {
  const event = words(value.event, 128) ?? words(value.decision, 128) ?? words(value.alert_type, 128)
  return {
    kind: 'account_changed',
    dedupeKey: accountKey(scope, value),
    account: scope.account,
    occurredAt: whenOf(scope, undefined),
    event: event ?? scope.field,
    details: tidyObject(value),
  }
}

/** `value.errors` that explain no message: trouble of the number itself. */
export function readErrors(scope: Scope, errors: unknown): Inbound {
  const value = { errors: list(errors) }
  return readAccount({ ...scope, field: 'errors' }, value)
}
