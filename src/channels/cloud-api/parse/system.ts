import type { Identity, Inbound } from '../../channel.ts'
import { identitiesOf, person, userOf } from './people.ts'
import { id, isObject, type Json, object, time } from './read.ts'
import { aboutOf, type Scope, unreadable, whenOf } from './scope.ts'
import { digest } from './tidy.ts'

/** WhatsApp's own word about a person: a new number, a new user id, a new encryption identity. */
export function readSystem(scope: Scope, message: Json): Inbound {
  const system = object(message.system)
  const key = id(message.id) ?? digest(message)
  const kind = typeof system.type === 'string' ? system.type : ''
  if (kind === 'customer_identity_changed' || kind === 'user_identity_changed') {
    const about = aboutOf(scope, person(message.from, message.from_user_id), message.timestamp)
    if (about !== undefined) return { kind: 'identity_changed', dedupeKey: `identity:${key}`, ...about }
  }
  // `customer_changed_number` and `new_wa_id` are the names of older versions.
  if (['user_changed_number', 'customer_changed_number', 'user_changed_user_id'].includes(kind)) {
    const fresh = person(system.wa_id ?? system.new_wa_id, system.user_id)
    const previous = userOf(system.previous_user_id)
    const sender = person(message.from, message.from_user_id)
    // The sender's user id is already the new one in some webhooks.
    const old = person(sender.phone, previous ?? (sender.user === fresh.user ? undefined : sender.user))
    const changed = numberChanged(scope, old, fresh, `number:${key}`, message.timestamp)
    if (changed !== undefined) return changed
  }
  return unreadable('system message of an unknown kind or without its people', message, scope)
}

/**
 * `value.user_id_update[]`: only the user id changed. Meta's documents disagree on its shape, so both the
 * nested and the flat one are read: `{user_id: {previous, current}}`, `{previous_user_id, user_id}`.
 */
export function readUserIdUpdate(scope: Scope, update: unknown): Inbound {
  const item = object(update)
  const ids = isObject(item.user_id) ? item.user_id : {}
  const old = person(undefined, ids.previous ?? item.previous_user_id ?? item.old_user_id)
  const fresh = person(item.wa_id, ids.current ?? item.current_user_id ?? item.new_user_id ?? item.user_id)
  const key = `number:${digest(scope.number ?? '', update)}`
  return (
    numberChanged(scope, old, fresh, key, item.timestamp) ??
    unreadable('user id update without its ids', update, scope)
  )
}

function numberChanged(
  scope: Scope,
  old: Parameters<typeof identitiesOf>[0],
  fresh: Parameters<typeof identitiesOf>[0],
  dedupeKey: string,
  timestamp: unknown,
): Inbound | undefined {
  const identities = identitiesOf(old)
  const to = identitiesOf(fresh)
  const known = (one: Identity) =>
    identities.some((other) => other.kind === one.kind && other.value === one.value)
  if (scope.number === undefined || identities.length === 0 || to.every(known)) return undefined
  return {
    kind: 'number_changed',
    dedupeKey,
    number: scope.number,
    identities,
    to,
    // The time of the change; a date far off would reorder the person's events.
    occurredAt: time(timestamp) ?? whenOf(scope, undefined),
  }
}
