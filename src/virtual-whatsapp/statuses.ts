import { statusError } from './errors.ts'
import { addressOf } from './people.ts'
import {
  type ChatMessage,
  type Json,
  type LedgerEntry,
  type Person,
  type Status,
  seconds,
  type World,
} from './world.ts'

const height: Record<Status, number> = { accepted: 0, held: 0, sent: 1, delivered: 2, read: 3, failed: 4 }

/** Moves a message to the given statuses, in order, and sends a webhook for each; what it has already passed is left out. */
function advance(world: World, entry: LedgerEntry, person: Person, to: Status[]): void {
  const steps = to.filter((status) => height[status] > height[entry.status])
  if (steps.length === 0 || entry.status === 'failed') return
  const now = world.now()
  if (world.faults.swapStatuses)
    for (const status of [...steps].reverse()) push(world, entry, person, status, now)
  else for (const status of steps) push(world, entry, person, status, now)
  const highest = steps.at(-1)!
  entry.status = highest
  showStatus(world, entry.id, highest)
}

/** A message that was taken and did not arrive: Meta says so later, by a failed status. */
export function fail(world: World, entry: LedgerEntry, person: Person, code: number, details: string): void {
  const now = world.now()
  const error = statusError(code, details)
  entry.status = 'failed'
  entry.statuses.push({ status: 'failed', at: now, code })
  const item: Json = {
    id: entry.id,
    status: 'failed',
    timestamp: seconds(now),
    ...recipientOf(world, person),
    ...(entry.biz && world.faults.opaqueInFailed ? { biz_opaque_callback_data: entry.biz } : {}),
    errors: [error],
  }
  pushItem(world, entry.phoneNumberId, item)
  const message = world.messages.get(entry.id)
  if (!message) return
  message.status = 'failed'
  message.error = { code, title: String(error.title) }
  world.live.publish('message', message)
}

/** What a phone does on its own with a message that reached WhatsApp's servers. */
export function settle(world: World, entry: LedgerEntry, person: Person): void {
  const { autoStatus } = world.settings
  if (autoStatus === 'none') return
  const steps: Status[] = ['sent']
  if (autoStatus !== 'sent' && person.online) steps.push('delivered')
  if (autoStatus === 'read' && person.online) steps.push('read')
  advance(world, entry, person, steps)
}

/** The phone came back: what waited for it is delivered, oldest first. */
export function deliverWaiting(world: World, person: Person): void {
  for (const entry of world.ledger.values()) {
    if (entry.personId === person.id && entry.status === 'sent') advance(world, entry, person, ['delivered'])
  }
}

/** The shopper looks at the chat: everything delivered there is read. Returns how many were. */
export function readChat(world: World, person: Person, phoneNumberId: string): number {
  let read = 0
  for (const message of world.messages.values()) {
    if (message.shopperId !== person.id || message.direction !== 'in') continue
    if (message.phoneNumberId !== phoneNumberId || message.status !== 'delivered') continue
    const entry = world.ledger.get(message.id)
    if (entry) advance(world, entry, person, ['read'])
    read += 1
  }
  return read
}

function push(world: World, entry: LedgerEntry, person: Person, status: Status, now: number): void {
  entry.statuses.push({ status, at: now })
  const item: Json = {
    id: entry.id,
    status,
    timestamp: seconds(now),
    ...recipientOf(world, person),
    ...(entry.biz ? { biz_opaque_callback_data: entry.biz } : {}),
    pricing: {
      billable: entry.free === undefined,
      pricing_model: 'PMP',
      type: entry.free ?? 'regular',
      category: entry.priced,
    },
  }
  if (entry.free === 'free_entry_point') {
    item.conversation = { id: entry.personId, origin: { type: 'referral_conversion' } }
  }
  pushItem(world, entry.phoneNumberId, item)
}

function pushItem(world: World, phoneNumberId: string, item: Json): void {
  const number = world.numbers.get(phoneNumberId)
  if (!number) return
  world.webhooks.push({
    account: number.businessAccountId,
    field: 'messages',
    phoneNumberId,
    list: 'statuses',
    item,
  })
}

function recipientOf(world: World, person: Person): Json {
  return {
    ...addressOf(world, person, 'recipient_id'),
    ...(person.userId ? { recipient_user_id: person.userId } : {}),
  }
}

function showStatus(world: World, id: string, status: Status): void {
  const message: ChatMessage | undefined = world.messages.get(id)
  if (!message) return
  message.status = status
  world.live.publish('message', message)
  world.changed()
}
