import type { DeviceFact, DeviceMessage } from './client.ts'

type Untyped = Record<string, unknown>

const isObject = (value: unknown): value is Untyped => typeof value === 'object' && value !== null
const object = (value: unknown): Untyped => (isObject(value) ? value : {})
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined
/** An id that comes as text or as an object that knows its text. */
const idText = (value: unknown): string | undefined => text(value) ?? text(object(value)._serialized)

/** The fields of a whatsapp-web.js message that this channel reads. It holds whatever WhatsApp's page had at hand: nothing is taken on trust. */
export function readMessage(given: unknown): DeviceMessage {
  const message = object(given)
  const id = object(message.id)
  const data = object(message._data)
  const quoted = object(data.quotedStanzaID === undefined ? undefined : data)
  const quotedKey = text(quoted.quotedStanzaID)
  const location = object(message.location)
  const fromMe = id.fromMe === true
  const named = {
    mime: text(data.mimetype),
    filename: text(data.filename),
    name: fromMe ? undefined : text(data.notifyName),
    editedAt: number(data.latestEditSenderTimestampMs) ?? number(message.latestEditSenderTimestampMs),
  }
  const revoked = object(message.protocolMessageKey)
  return {
    id: idText(message.id) ?? '',
    key: (message.type === 'revoked' ? text(revoked.id) : undefined) ?? text(id.id) ?? '',
    fromMe,
    chat: idText(id.remote) ?? idText(fromMe ? message.to : message.from) ?? '',
    type: text(message.type) ?? '',
    body: text(message.body) ?? '',
    timestamp: number(message.timestamp) ?? 0,
    hasMedia: message.hasMedia === true,
    ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)),
    ...(quotedKey && {
      quoted: { key: quotedKey, fromMe: idText(quoted.quotedParticipant) !== idText(id.remote) },
    }),
    ...(message.isForwarded === true && { forwarded: true }),
    ...((message.isStatus === true || message.broadcast === true) && { broadcast: true }),
    ...(number(location.latitude) !== undefined && {
      location: {
        latitude: Number(location.latitude),
        longitude: Number(location.longitude),
        ...(text(location.name) && { name: text(location.name)! }),
        ...(text(location.address) && { address: text(location.address)! }),
        ...(text(location.url) && { url: text(location.url)! }),
      },
    }),
    ...(Array.isArray(message.vCards) &&
      message.vCards.length > 0 && { vcards: message.vCards.slice(0, 20).map(String) }),
  }
}

/** A reaction; undefined where it names no message. An empty emoji took one back. */
export function readReaction(given: unknown): DeviceFact | undefined {
  const reaction = object(given)
  const [id, to] = [object(reaction.id), object(reaction.msgId)]
  const [key, chat] = [text(to.id), idText(to.remote)]
  if (key === undefined || chat === undefined) return undefined
  return {
    fact: 'reaction',
    key: text(id.id) ?? '',
    sender: text(reaction.senderId) ?? '',
    fromMe: id.fromMe === true,
    emoji: text(reaction.reaction) ?? '',
    timestamp: number(reaction.timestamp) ?? 0,
    to: { key, chat, fromMe: to.fromMe === true },
  }
}
