import type { Clock } from '../../../clock.ts'
import type { Inbound } from '../../channel.ts'
import { readAccount, readErrors, readNumberState } from './account.ts'
import { readEcho, readMessage } from './message.ts'
import { readContacts } from './people.ts'
import { readPreference } from './preference.ts'
import { id, isObject, type Json, list, object, text, time } from './read.ts'
import { type Scope, unreadable } from './scope.ts'
import { readStatus } from './status.ts'
import { readUserIdUpdate } from './system.ts'
import { readTemplate } from './template.ts'

/**
 * Gives all facts of one webhook body (already JSON), in its order. Walks every entry, change, message and
 * status: a body holds up to a thousand. `clock` stands in where Meta gives no time.
 */
export function createParse(clock: Clock): (body: unknown) => Inbound[] {
  const now = () => clock.now()
  return (body) => {
    const whole = object(body)
    if (!Array.isArray(whole.entry)) return [unreadable('body without entries', body)]
    const facts: Inbound[] = []
    for (const entry of whole.entry) {
      const { id: account, time: built, changes } = object(entry)
      if (!Array.isArray(changes)) {
        facts.push(unreadable('entry without changes', entry))
        continue
      }
      for (const change of changes) {
        try {
          readChange(change, id(account) ?? '', time(built), now, facts)
        } catch {
          // The readers do not throw. Should one, a thousand other facts must not be lost with it.
          facts.push(unreadable('fault while reading', change))
        }
      }
    }
    return facts
  }
}

function readChange(
  change: unknown,
  account: string,
  entryTime: Date | undefined,
  now: () => Date,
  facts: Inbound[],
): void {
  const { field, value } = object(change)
  const name = text(field, 128) ?? ''
  if (!isObject(value)) {
    facts.push(unreadable('change without a value', change))
    return
  }
  const metadata = object(value.metadata)
  const scope: Scope = {
    account,
    field: name,
    number: id(metadata.phone_number_id),
    display: typeof metadata.display_phone_number === 'string' ? digitsOf(metadata.display_phone_number) : '',
    contacts: readContacts(list(value.contacts)),
    entryTime,
    now,
  }
  const before = facts.length
  readLists(scope, value, facts)
  if (list(value.errors).length > 0 && !facts.slice(before).some(isUnsupported)) {
    facts.push(readErrors(scope, value.errors))
  }
  if (facts.length === before) facts.push(readValue(scope, value))
}

/** By what a value holds rather than by the field's name: Meta moves these lists between fields. */
function readLists(scope: Scope, value: Json, facts: Inbound[]): void {
  for (const message of list(value.messages)) facts.push(readMessage(scope, message, value.errors))
  for (const status of list(value.statuses)) facts.push(readStatus(scope, status))
  for (const echo of list(value.message_echoes)) facts.push(readEcho(scope, echo))
  for (const preference of list(value.user_preferences)) facts.push(readPreference(scope, preference))
  const updates = value.user_id_update ?? value.user_id_updates
  for (const update of isObject(updates) ? [updates] : list(updates)) {
    facts.push(readUserIdUpdate(scope, update))
  }
}

function readValue(scope: Scope, value: Json): Inbound {
  switch (scope.field) {
    case 'message_template_status_update':
    case 'message_template_quality_update':
    case 'template_category_update':
      return readTemplate(scope, value)
    case 'phone_number_quality_update':
    case 'business_capability_update':
      return readNumberState(scope, value)
    case 'account_update':
    case 'account_review_update':
    case 'account_alerts':
    case 'phone_number_name_update':
    case 'security':
      return readAccount(scope, value)
    case 'user_id_update':
      return readUserIdUpdate(scope, value)
    // Chats from before the number came here, and the address book of the shop's phone.
    case 'history':
    case 'smb_app_state_sync':
      return { kind: 'ignored', reason: scope.field }
    default:
      return unreadable('field of an unknown kind', { field: scope.field, value }, scope)
  }
}

function digitsOf(phone: string): string {
  return phone.length > 40 ? '' : phone.replace(/\D/g, '')
}

/** Meta puts the reason of a message without a body beside the message. */
function isUnsupported(fact: Inbound): boolean {
  return fact.kind === 'message_received' && fact.content.type === 'unsupported'
}
