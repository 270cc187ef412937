import { addressOf, contactOf, digitsOf, viewPerson } from './people.ts'
import { isObject } from './rules/body.ts'
import { receive } from './shopper.ts'
import type { ActionResult } from './shopper-actions.ts'
import { type BusinessNumber, type Json, type Person, seconds, type World } from './world.ts'

const editMs = 15 * 60_000

/** The shopper edits a text within 15 minutes: an `edit` message that names the original. */
export function changeMessage(
  world: World,
  person: Person,
  number: BusinessNumber,
  body: Json,
): ActionResult {
  const message = world.messages.get(String(body.messageId))
  if (!message || message.shopperId !== person.id || message.direction !== 'out' || message.deleted) {
    return { ok: false, reason: 'there is no such message' }
  }
  if (message.type !== 'text' || typeof body.text !== 'string')
    return { ok: false, reason: 'only text can be edited' }
  if (world.now() - message.at > editMs)
    return { ok: false, reason: 'a message can be edited for 15 minutes' }
  message.content = { body: body.text }
  message.edited = true
  world.live.publish('message', message)
  const id = receive(world, person, number, 'edit', {
    original_message_id: message.id,
    message: { context: { id: 'M0' }, type: 'text', text: { body: body.text } },
  })
  return { ok: true, id }
}

/** The shopper deletes a message for everyone: a `revoke` that names the original. */
export function removeMessage(
  world: World,
  person: Person,
  number: BusinessNumber,
  body: Json,
): ActionResult {
  const message = world.messages.get(String(body.messageId))
  if (!message || message.shopperId !== person.id || message.direction !== 'out' || message.deleted) {
    return { ok: false, reason: 'there is no such message' }
  }
  message.deleted = true
  message.content = {}
  message.reactions = {}
  world.live.publish('message', message)
  return { ok: true, id: receive(world, person, number, 'revoke', { original_message_id: message.id }) }
}

/** The shopper moves to another number: a `system` message without `contacts`, and the id of the person changes with it. */
export function changeNumber(
  world: World,
  person: Person,
  number: BusinessNumber,
  phone: string,
): ActionResult {
  const digits = phone.replace(/\D/g, '')
  const previous = person.phone
  if (!previous) return { ok: false, reason: 'the shopper has no visible phone' }
  if (!/^\d{7,15}$/.test(digits)) return { ok: false, reason: 'phone is not valid' }
  if (world.byPhone.has(digits)) return { ok: false, reason: 'the number belongs to someone else' }
  const now = world.now()
  const oldUserId = person.userId
  const userId = `${oldUserId?.slice(0, 2) ?? 'GR'}.${digitsOf(world)}`
  const id = `wamid.${Buffer.from(world.newId()).toString('base64')}`
  const item: Json = {
    from: previous,
    ...(oldUserId ? { from_user_id: oldUserId } : {}),
    id,
    timestamp: seconds(now),
    type: 'system',
    system: {
      body: `User ${person.name} changed from ${previous} to ${digits}`,
      wa_id: digits,
      user_id: userId,
      type: 'user_changed_number',
    },
  }
  world.byPhone.delete(previous)
  if (oldUserId) world.byUserId.delete(oldUserId)
  person.phone = digits
  person.userId = userId
  world.byPhone.set(digits, person)
  world.byUserId.set(userId, person)
  world.webhooks.push({
    account: number.businessAccountId,
    field: 'messages',
    phoneNumberId: number.phoneNumberId,
    list: 'messages',
    item,
  })
  world.webhooks.push({
    account: number.businessAccountId,
    field: 'user_id_update',
    phoneNumberId: number.phoneNumberId,
    list: 'user_id_update',
    contact: contactOf(world, person),
    item: {
      wa_id: digits,
      detail: 'User changed their phone number',
      user_id: { previous: oldUserId, current: userId },
      timestamp: seconds(now),
    },
  })
  world.live.publish('shopper', viewPerson(person))
  world.changed()
  return { ok: true, id }
}

/** WhatsApp's own switch on the business: a `user_preferences` webhook; marketing then fails with 131050. */
export function setMarketing(
  world: World,
  person: Person,
  number: BusinessNumber,
  value: 'stop' | 'resume',
): ActionResult {
  person.marketingStopped = value === 'stop'
  world.webhooks.push({
    account: number.businessAccountId,
    field: 'user_preferences',
    phoneNumberId: number.phoneNumberId,
    list: 'user_preferences',
    contact: contactOf(world, person),
    item: {
      ...addressOf(world, person, 'wa_id'),
      ...(person.userId ? { user_id: person.userId } : {}),
      detail: `User requested to ${value} marketing messages`,
      category: 'marketing_messages',
      value,
      timestamp: Math.floor(world.now() / 1000),
    },
  })
  world.live.publish('shopper', viewPerson(person))
  world.changed()
  return { ok: true }
}

/** Somebody in the shop answers from the shop's own phone: an `smb_message_echoes` webhook. */
export function echo(world: World, person: Person, number: BusinessNumber, body: Json): ActionResult {
  if (typeof body.text !== 'string' || body.text === '') return { ok: false, reason: 'text is missing' }
  const now = world.now()
  const id = `wamid.${Buffer.from(world.newId()).toString('base64')}`
  const content = { body: body.text }
  world.webhooks.push({
    account: number.businessAccountId,
    field: 'smb_message_echoes',
    phoneNumberId: number.phoneNumberId,
    list: 'message_echoes',
    contact: contactOf(world, person),
    item: {
      from: number.displayPhoneNumber.replace(/\D/g, ''),
      ...addressOf(world, person, 'to'),
      ...(person.userId ? { to_user_id: person.userId } : {}),
      id,
      timestamp: seconds(now),
      type: 'text',
      text: content,
    },
  })
  world.messages.set(id, {
    id,
    shopperId: person.id,
    phoneNumberId: number.phoneNumberId,
    direction: 'in',
    at: now,
    type: 'text',
    content,
    status: 'delivered',
    echo: true,
    reactions: {},
    ...(isObject(body.context) ? { context: { id: String(body.context.id) } } : {}),
  })
  world.live.publish('message', world.messages.get(id))
  world.changed()
  return { ok: true, id }
}
