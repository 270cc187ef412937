import type { Inbound } from '../../channel.ts'
import { id, type Json, object, time, words } from './read.ts'
import { accountKey, type Scope, unreadable, whenOf } from './scope.ts'

const HOUR = 3_600_000
/** How long Meta pauses a template, by its own name for the pause; after the third it is disabled (template pacing and pausing). */
const PAUSES = new Map([
  ['FIRST_PAUSE', 3 * HOUR],
  ['SECOND_PAUSE', 6 * HOUR],
])

type Change = Extract<Inbound, { kind: 'template_changed' }>['change']

/** `message_template_status_update`, `message_template_quality_update`, `template_category_update`. */
export function readTemplate(scope: Scope, value: Json): Inbound {
  const templateId = id(value.message_template_id)
  const name = words(value.message_template_name, 512)
  if (name === undefined) return unreadable('template without name', value, scope)
  const occurredAt = whenOf(scope, undefined)
  return {
    kind: 'template_changed',
    dedupeKey: accountKey(scope, value),
    account: scope.account,
    occurredAt,
    ...(templateId !== undefined && { templateId }),
    name,
    // Events write "en-US", requests and listings "en_US".
    language: (words(value.message_template_language, 32) ?? '').replace('-', '_'),
    change: changeOf(value, occurredAt),
  }
}

function changeOf(value: Json, occurredAt: Date): Change {
  const change: Change = {}
  const info = object(value.other_info)
  const pause = words(info.title, 64)
  const status = pause === 'UNPAUSE' ? 'APPROVED' : words(value.event, 64)
  if (status !== undefined) change.status = status
  const category = words(value.new_category ?? value.message_template_category, 64)
  if (category !== undefined) change.category = category
  const quality = words(value.new_quality_score, 64)
  if (quality !== undefined) change.quality = quality
  const rejection = object(value.rejection_info)
  const reason = [value.reason, rejection.reason, info.description]
    .map((one) => words(one, 2048))
    .find((one) => one !== undefined && one !== 'NONE')
  if (reason !== undefined && pause !== 'UNPAUSE') change.reason = reason
  const advice = [rejection.reason, rejection.recommendation].flatMap((one) => words(one, 2048) ?? [])
  if (advice.length > 0 && rejection.recommendation !== undefined) change.recommendation = advice.join(' ')
  const pausedFor = status === 'PAUSED' && pause !== undefined ? PAUSES.get(pause) : undefined
  if (pausedFor !== undefined) change.pausedUntil = new Date(occurredAt.getTime() + pausedFor)
  const next = words(value.correct_category, 64)
  const at = time(value.category_update_timestamp)
  if (next !== undefined && at !== undefined) change.nextCategory = { category: next, at }
  return change
}
