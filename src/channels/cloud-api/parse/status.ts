import type { Inbound, StatusChanged } from '../../channel.ts'
import { firstError } from './errors.ts'
import { identitiesOf, joined, person } from './people.ts'
import { id, isObject, words } from './read.ts'
import { type Scope, unreadable, whenOf } from './scope.ts'

/** What became of a message of ours. */
export function readStatus(scope: Scope, status: unknown): Inbound {
  if (!isObject(status)) return unreadable('status is not an object', status, scope)
  if (status.group_id !== undefined || status.recipient_type === 'group') {
    return { kind: 'ignored', reason: 'group status' }
  }
  const state = readState(status.status)
  if (state === 'past') return { kind: 'ignored', reason: 'status of no concern' }
  const providerId = id(status.id)
  if (state === undefined || providerId === undefined || scope.number === undefined) {
    return unreadable('status without id, number or known state', status, scope)
  }
  const fact: StatusChanged = {
    kind: 'status_changed',
    number: scope.number,
    providerId,
    status: state,
    occurredAt: whenOf(scope, status.timestamp),
    identities: identitiesOf(joined(person(status.recipient_id, status.recipient_user_id), scope.contacts)),
  }
  const messageId = id(status.biz_opaque_callback_data)
  if (messageId !== undefined) fact.messageId = messageId
  const error = firstError(status.errors)
  if (error?.code !== undefined) fact.code = error.code
  if (error?.reason !== undefined) fact.reason = error.reason
  const pricing = readPricing(status.pricing)
  if (pricing !== undefined) fact.pricing = pricing
  return fact
}

/** `past`: the states of the old on-premises API, which say nothing about delivery. */
function readState(value: unknown): StatusChanged['status'] | 'past' | undefined {
  switch (value) {
    case 'sent':
    case 'delivered':
    case 'read':
    case 'played':
    case 'failed':
      return value
    case 'deleted':
    case 'warning':
      return 'past'
    default:
      return undefined
  }
}

function readPricing(value: unknown): StatusChanged['pricing'] {
  if (!isObject(value)) return undefined
  const category = words(value.category, 64)
  if (category === undefined) return undefined
  const type = words(value.type, 64)
  return {
    billable: value.billable === true,
    model: words(value.pricing_model, 64) ?? '',
    ...(type !== undefined && { type }),
    category,
  }
}
