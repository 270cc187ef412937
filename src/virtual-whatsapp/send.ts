import { type Answer, type Refusal, refuse } from './errors.ts'
import { strike, type Trap } from './faults.ts'
import { checkLink, checkMediaId, linkIn } from './media.ts'
import { personOfPhone, personOfUserId } from './people.ts'
import { markRead } from './presence.ts'
import { addresseeOf, checkBody } from './rules/body.ts'
import { undeliverable, withinReach } from './rules/delivery.ts'
import { findTemplate } from './rules/template.ts'
import { render } from './rules/template-render.ts'
import { fits, note, takePair } from './rules/throughput.ts'
import { fail, settle } from './statuses.ts'
import {
  type BusinessNumber,
  type Chat,
  chatOf,
  type Json,
  type LedgerEntry,
  type Person,
  type Template,
  type World,
  windowOpen,
} from './world.ts'

/** From this day service messages are billed like others (Meta's announcement; a date, as it may move). */
const serviceBilledFrom = Date.parse('2026-10-01T00:00:00Z')

/** What the listener does with a send call: an answer, a connection that breaks, or nothing at all. */
export type Outcome = Answer | 'reset' | 'hang'

/** `POST /{phone-number-id}/messages`: checks, takes, answers, and lets the statuses follow as webhooks. */
export function sendMessage(world: World, number: BusinessNumber, body: Json): Outcome {
  if (body.status === 'read') return markRead(world, number, body)
  const addressee = addresseeOf(body, world.settings)
  const trap = strike(
    world,
    'phone' in addressee ? addressee.phone : 'userId' in addressee ? addressee.userId : '',
  )
  if (trap && !trap.taken && trap.kind !== 'fail') return spring(world, trap)

  if ('code' in addressee) return refuse(addressee, world.newId())
  const refusal = checkBody(body)
  if (refusal) return refuse(refusal, world.newId())

  const person =
    'phone' in addressee ? personOfPhone(world, addressee.phone) : personOfUserId(world, addressee.userId)
  if (!person) return refuse({ code: 131026, details: 'Message Undeliverable.' }, world.newId())
  const taken = take(world, number, person, body, 'userId' in addressee, trap)
  if ('code' in taken) return refuse(taken, world.newId())

  if (trap && trap.kind !== 'fail') return spring(world, trap)
  const input = String(body.to ?? body.recipient)
  return {
    status: 200,
    body: {
      messaging_product: 'whatsapp',
      contacts: [
        {
          input,
          ...(person.phone ? { wa_id: person.phone } : {}),
          ...('userId' in addressee ? { user_id: addressee.userId } : {}),
        },
      ],
      messages: [body.type === 'template' ? { id: taken.id, message_status: 'accepted' } : { id: taken.id }],
    },
  }
}

function take(
  world: World,
  number: BusinessNumber,
  person: Person,
  body: Json,
  byUserId: boolean,
  trap: Trap | undefined,
): LedgerEntry | Refusal {
  const type = String(body.type ?? 'text')
  const content = body[type] as Json
  const now = world.now()
  const account = world.accounts.get(number.businessAccountId)!
  if (person.phone === number.displayPhoneNumber.replace(/\D/g, '')) {
    return { code: 131021, details: 'Sender and recipient are the same number.' }
  }
  const found = type === 'template' ? findTemplate(account, content) : undefined
  if (found && 'code' in found) return found
  if (found?.category === 'AUTHENTICATION' && byUserId) {
    return { code: 131062, details: 'Authentication templates need the phone number of the recipient.' }
  }
  const mediaRefusal = checkMediaId(world, type, content)
  if (mediaRefusal) return mediaRefusal
  if (!fits(number.window, now)) {
    return {
      code: 130429,
      details:
        'Message failed to send because there were too many messages sent from this phone number in a short period of time',
    }
  }
  const chat = chatOf(person, number.phoneNumberId)
  const { pairRate } = world.settings
  if (pairRate && !takePair(chat, pairRate, now)) {
    return {
      code: 131056,
      details:
        'Too many messages sent from this phone number to the same recipient in a short period of time',
    }
  }
  const reached = withinReach(account, number.tier, person, chat, now)
  if (!reached && world.settings.reachOverflow === 'refuse') {
    return {
      code: 131048,
      details: 'The business has reached its limit of people it may write to within 24 hours.',
    }
  }
  note(number.window, now)

  const entry = record(world, number, person, chat, body, found, now)
  if (person.shopper) show(world, entry, body, content, found)
  world.changed()
  if (trap?.kind === 'fail') {
    fail(world, entry, person, trap.code ?? 131000, 'Fault asked for.')
  } else if (reached) {
    arrive(world, entry, person, chat, content, found, now)
  } else {
    entry.status = 'held'
    world.held.set(entry.id, body)
  }
  return entry
}

/** Tries what was held for the portfolio's reach once more. Called when time has passed. */
export function releaseHeld(world: World): void {
  const now = world.now()
  for (const [id, body] of world.held) {
    const entry = world.ledger.get(id)
    const person = entry && world.people.get(entry.personId)
    const number = entry && world.numbers.get(entry.phoneNumberId)
    const account = number && world.accounts.get(number.businessAccountId)
    if (!entry || !person || !number || !account) continue
    const chat = chatOf(person, number.phoneNumberId)
    if (!withinReach(account, number.tier, person, chat, now)) return
    world.held.delete(id)
    const content = body[entry.type] as Json
    const found = entry.template ? findTemplate(account, content) : undefined
    entry.status = 'accepted'
    if (found && 'code' in found) fail(world, entry, person, found.code, found.details)
    else arrive(world, entry, person, chat, content, found, now)
  }
}

function arrive(
  world: World,
  entry: LedgerEntry,
  person: Person,
  chat: Chat,
  content: Json,
  template: Template | undefined,
  now: number,
): void {
  const follow = (refusal: Refusal | undefined): void => {
    if (refusal) fail(world, entry, person, refusal.code, refusal.details)
    else settle(world, entry, person)
  }
  const reason = undeliverable(world, person, chat, template, now)
  const linked = linkIn(entry.type, content)
  if (reason || !linked) follow(reason)
  else void checkLink(world, entry, linked).then(follow)
}

function record(
  world: World,
  number: BusinessNumber,
  person: Person,
  chat: Chat,
  body: Json,
  template: Template | undefined,
  now: number,
): LedgerEntry {
  const open = windowOpen(chat, now)
  const category = template ? template.category.toLowerCase() : 'service'
  const freeInWindow = template ? category === 'utility' && open : now < serviceBilledFrom
  const entryPoint = chat.entryPoint > 0 && now - chat.entryPoint < 3 * 86_400_000
  const entry: LedgerEntry = {
    id: `wamid.${Buffer.from(world.newId()).toString('base64')}`,
    at: now,
    phoneNumberId: number.phoneNumberId,
    personId: person.id,
    to: person.phone ?? person.userId ?? '',
    type: String(body.type ?? 'text'),
    ...(typeof body.biz_opaque_callback_data === 'string' ? { biz: body.biz_opaque_callback_data } : {}),
    ...(template
      ? { template: { name: template.name, language: template.language, category: template.category } }
      : {}),
    status: 'accepted',
    statuses: [],
    priced: category as LedgerEntry['priced'],
    free: entryPoint ? 'free_entry_point' : freeInWindow ? 'free_customer_service' : undefined,
  }
  world.ledger.set(entry.id, entry)
  return entry
}

function show(
  world: World,
  entry: LedgerEntry,
  body: Json,
  content: Json,
  template: Template | undefined,
): void {
  if (entry.type === 'reaction') {
    const target = world.messages.get(String(content.message_id))
    if (!target) return
    if (content.emoji) target.reactions.shop = String(content.emoji)
    else delete target.reactions.shop
    world.live.publish('message', target)
    return
  }
  const context = body.context as Json | undefined
  world.messages.set(entry.id, {
    id: entry.id,
    shopperId: entry.personId,
    phoneNumberId: entry.phoneNumberId,
    direction: 'in',
    at: entry.at,
    type: entry.type,
    content,
    status: entry.status,
    reactions: {},
    ...(context ? { context: { id: String(context.message_id) } } : {}),
    ...(template ? { rendered: render(template, content) } : {}),
  })
  world.live.publish('typing', {
    shopperId: entry.personId,
    phoneNumberId: entry.phoneNumberId,
    typing: false,
  })
  world.live.publish('message', world.messages.get(entry.id))
}

function spring(world: World, trap: Trap): Outcome {
  const headers = trap.retryAfter === undefined ? {} : { 'retry-after': String(trap.retryAfter) }
  switch (trap.kind) {
    case 'reset':
    case 'hang':
      return trap.kind
    case 'empty':
      return { status: 200, headers }
    case 'status':
      if (trap.bare) return { status: trap.status ?? 500, headers }
      return {
        ...refuse(
          { code: trap.code ?? 131000, details: 'Fault asked for.' },
          world.newId(),
          trap.status ?? 500,
        ),
        headers,
      }
    case 'code':
    case 'fail':
      return {
        ...refuse({ code: trap.code ?? 131000, details: 'Fault asked for.' }, world.newId(), trap.status),
        headers,
      }
  }
}
