import { hash } from 'node:crypto'
import type { Content, Inbound, MediaKind, StatusChanged } from '../channel.ts'
import type { DeviceFact, DeviceMessage } from './client.ts'
import { identitiesOf, isPerson, type Names } from './people.ts'

/** A fact with what the session knows around it. `about` are the names of the person of the chat. */
export type Told = {
  number: string
  /** When it was told, RFC 3339. */
  at: string
  about: Names
  happened: DeviceFact
  /** The row of the outbox that this message is, where the session knows. */
  messageId?: string
}

/**
 * The provider id of a message: the library's key of it, which both sides of a conversation share, made different
 * for each number and direction, so that two numbers of a shop may write to each other.
 */
export const providerIdOf = (number: string, { key, fromMe }: { key: string; fromMe: boolean }): string =>
  `device:${number}:${fromMe ? 'out' : 'in'}:${key}`

/** What one event of a device says, in the words of every channel. Never throws. */
export function parseTold(told: Told): Inbound[] {
  const { happened } = told
  if (happened.fact === 'reaction') return reaction(told, happened)
  const { message } = happened
  if (message.broadcast || !isPerson(message.chat)) return [{ kind: 'ignored', reason: 'not a person' }]
  if (message.key === '') return [unreadable(told, 'a message without an id')]
  switch (happened.fact) {
    case 'message':
      return said(told, message)
    case 'edit':
      return edited(told, message)
    case 'revoke':
      return [{ ...change(told, message), kind: 'message_deleted', dedupeKey: keyOf(told, 'deleted') }]
    case 'ack':
      return acked(told, message, happened.ack)
  }
}

function said(told: Told, message: DeviceMessage): Inbound[] {
  const content = contentOf(message)
  if (!content) return [{ kind: 'ignored', reason: message.type }]
  const { number } = told
  const fact = {
    ...about(told, message),
    dedupeKey: keyOf(told, 'message'),
    providerId: providerIdOf(number, message),
    content,
    ...(message.quoted && { replyTo: providerIdOf(number, message.quoted) }),
  }
  if (message.fromMe) return [{ ...fact, kind: 'message_echoed' }]
  return [{ ...fact, kind: 'message_received', ...(message.forwarded && { forwarded: true }) }]
}

/** The page tells of a changed text also when it has only now been decrypted: an edit bears its time. */
function edited(told: Told, message: DeviceMessage): Inbound[] {
  const content = contentOf(message)
  if (!content || message.editedAt === undefined) return [{ kind: 'ignored', reason: 'not an edit' }]
  return [
    {
      ...change(told, message),
      kind: 'message_edited',
      occurredAt: new Date(message.editedAt),
      dedupeKey: `${keyOf(told, 'edited')}:${message.editedAt}`,
      content,
    },
  ]
}

const statuses: Record<number, StatusChanged['status']> = {
  [-1]: 'failed',
  1: 'sent',
  2: 'delivered',
  3: 'read',
  4: 'played',
}

function acked(told: Told, message: DeviceMessage, ack: number): Inbound[] {
  const status = statuses[ack]
  if (!message.fromMe || !status) return [{ kind: 'ignored', reason: 'ack' }]
  const { number, about: names, messageId } = told
  return [
    {
      kind: 'status_changed',
      number,
      providerId: providerIdOf(number, message),
      ...(messageId && { messageId }),
      status,
      // The library does not say when.
      occurredAt: new Date(told.at),
      identities: identitiesOf(names),
      ...(status === 'failed' && { reason: 'WhatsApp did not take the message.' }),
    },
  ]
}

function reaction(
  told: Told,
  { key, fromMe, emoji, timestamp, to }: Extract<DeviceFact, { fact: 'reaction' }>,
) {
  const { number, about: names } = told
  if (fromMe || !isPerson(to.chat)) return [{ kind: 'ignored' as const, reason: 'not a shopper’s reaction' }]
  // Taking one back and giving it again are three facts about one message.
  const name = key || hash('sha256', `${to.key}:${timestamp}:${emoji}`)
  return [
    {
      kind: 'message_received' as const,
      number,
      identities: identitiesOf(names),
      occurredAt: new Date(timestamp * 1000),
      dedupeKey: `reaction:${number}:${name}:${emoji}`,
      providerId: `device:${number}:in:${name}`,
      content: { type: 'reaction' as const, emoji: emoji || null, to: providerIdOf(number, to) },
    },
  ]
}

const keyOf = ({ number, happened }: Told, what: string): string =>
  `${what}:${providerIdOf(number, (happened as Extract<DeviceFact, { message: unknown }>).message)}`

const about = ({ number, about: names }: Told, message: DeviceMessage) => ({
  number,
  identities: identitiesOf(names),
  ...(message.name && { name: message.name.slice(0, 200) }),
  occurredAt: new Date(message.timestamp * 1000),
})

const change = (told: Told, message: DeviceMessage) => ({
  ...about(told, message),
  providerId: `${providerIdOf(told.number, message)}:${told.happened.fact}`,
  original: providerIdOf(told.number, message),
  ...(message.fromMe && { byShop: true as const }),
})

export const unreadable = (value: unknown, reason: string): Inbound => ({
  kind: 'unreadable',
  dedupeKey: hash('sha256', JSON.stringify(value) ?? 'nothing'),
  reason,
  value,
})

const mediaKinds: Record<string, MediaKind> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  ptt: 'voice',
  document: 'document',
  sticker: 'sticker',
}
/** What says something to people. All else (calls, changed keys, notices of the page) is of no concern. */
const wordy = new Set(['chat', 'list_response', 'buttons_response', 'template_button_reply'])
const unknownKinds = new Set([
  'order',
  'product',
  'payment',
  'poll_creation',
  'groups_v4_invite',
  'interactive',
  'scheduled_event_creation',
  'unknown',
])

function contentOf(message: DeviceMessage): Content | null {
  const { type, body, location, vcards } = message
  if (wordy.has(type)) return body === '' ? null : { type: 'text', text: body }
  if (location) return { type: 'location', ...location }
  if (vcards) return { type: 'contacts', contacts: vcards.map(card) }
  const media = mediaKinds[type]
  if (media) {
    if (!message.hasMedia) return { type: 'unsupported', reason: `${type} without a file` }
    return {
      type: 'media',
      media,
      mediaId: message.id,
      mime: message.mime ?? 'application/octet-stream',
      ...(body !== '' && { caption: body }),
      ...(message.filename && { filename: message.filename }),
    }
  }
  return unknownKinds.has(type) ? { type: 'unsupported', reason: type } : null
}

/** Name and phones of a vCard (RFC 6350); `waid` is WhatsApp's own, with the country. */
function card(vcard: string) {
  const name = /^FN[^:\r\n]*:(.+)$/m.exec(vcard)?.[1]?.trim() ?? ''
  const phones = [...vcard.matchAll(/^(?:item\d+\.)?TEL([^:\r\n]*):(.+)$/gm)].map(
    ([, options = '', given = '']) => {
      const known = /waid=(\d+)/.exec(options)?.[1]
      return known ? `+${known}` : given.trim()
    },
  )
  return { name, phones: phones.slice(0, 10) }
}
