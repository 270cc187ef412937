import { addressOf, contactOf } from './people.ts'
import { note } from './rules/throughput.ts'
import {
  type BusinessNumber,
  type ChatMessage,
  chatOf,
  type Json,
  type Person,
  seconds,
  type World,
} from './world.ts'

/** What may go along with any message of a shopper. */
export type Extras = {
  phoneNumberId?: string
  /** The message this one answers. */
  replyTo?: string
  forwarded?: boolean
  groupId?: string
  referral?: Json
  clientId?: string
}

const unsupported = {
  code: 131051,
  title: 'Message type unknown',
  message: 'Message type unknown',
  error_data: { details: 'Message type is currently not supported.' },
}

/** The number a shopper writes to: the named one, or the first. */
export function numberFor(world: World, phoneNumberId: string | undefined): BusinessNumber | undefined {
  if (phoneNumberId !== undefined) return world.numbers.get(phoneNumberId)
  return world.numbers.values().next().value
}

/**
 * A message of the shopper reaches WhatsApp: it opens the 24-hour window, spends throughput, gets its bubble,
 * and goes to the webhook. `content` is Meta's object of that type. Returns the message's id.
 */
export function receive(
  world: World,
  person: Person,
  number: BusinessNumber,
  type: string,
  content: unknown,
  extras: Extras = {},
): string {
  const now = world.now()
  const id = `wamid.${Buffer.from(world.newId()).toString('base64')}`
  const chat = chatOf(person, number.phoneNumberId)
  if (!extras.groupId) {
    chat.lastInbound = now
    if (extras.referral) chat.entryPoint = now
  }
  note(number.window, now)
  const context = contextOf(world, number, extras)
  pushMessage(world, person, number, id, {
    ...addressOf(world, person, 'from'),
    ...(person.userId ? { from_user_id: person.userId } : {}),
    id,
    timestamp: seconds(now),
    type,
    ...(extras.groupId ? { group_id: extras.groupId } : {}),
    ...(extras.referral ? { referral: extras.referral } : {}),
    ...(context ? { context } : {}),
    ...(content === undefined ? {} : { [type]: content }),
    ...(type === 'unsupported' ? { errors: [unsupported] } : {}),
  })
  const message: ChatMessage = {
    id,
    shopperId: person.id,
    phoneNumberId: number.phoneNumberId,
    direction: 'out',
    at: now,
    type,
    content: type === 'contacts' ? { contacts: content } : ((content ?? {}) as Json),
    status: 'sent',
    reactions: {},
    ...(extras.replyTo ? { context: { id: extras.replyTo } } : {}),
    ...(extras.clientId ? { clientId: extras.clientId } : {}),
  }
  if (type !== 'reaction' && type !== 'edit' && type !== 'revoke') {
    world.messages.set(id, message)
    world.live.publish('message', message)
  }
  world.changed()
  return id
}

/** A message without bubble of its own: system events and the like. */
function pushMessage(
  world: World,
  person: Person,
  number: BusinessNumber,
  id: string,
  item: Json,
  contact: Json | undefined = contactOf(world, person),
): void {
  world.webhooks.push({
    account: number.businessAccountId,
    field: 'messages',
    phoneNumberId: number.phoneNumberId,
    list: 'messages',
    messageId: id,
    item,
    ...(contact ? { contact } : {}),
  })
}

function contextOf(world: World, number: BusinessNumber, extras: Extras): Json | undefined {
  if (extras.replyTo) {
    const target = world.messages.get(extras.replyTo)
    const display = number.displayPhoneNumber.replace(/\D/g, '')
    const author = target?.direction === 'out' ? world.people.get(target.shopperId)?.phone : display
    return { from: author ?? display, id: extras.replyTo }
  }
  return extras.forwarded ? { forwarded: true } : undefined
}
