import type { Content, MediaKind } from '../../channel.ts'
import { readContacts, readLocation, readOrder } from './cards.ts'
import { firstError } from './errors.ts'
import { readButton, readInteractive } from './pressed.ts'
import { id, isObject, type Json, object, text, words } from './read.ts'

const KNOWN = ['text', 'image', 'video', 'audio', 'document', 'sticker', 'location', 'contacts', 'reaction']

/**
 * What a message contains. `errors` are those of the whole change, which Meta uses where the message itself
 * has no body. Never nothing: what is not understood is `unsupported` with the reason, so that a human sees
 * that something came.
 */
export function readContent(message: Json, errors?: unknown): Content {
  const type = words(message.type, 64) ?? KNOWN.find((name) => message[name] !== undefined)
  return known(type, message) ?? unsupported(type, message, errors)
}

function known(type: string | undefined, message: Json): Content | undefined {
  switch (type) {
    case 'text': {
      const body = text(object(message.text).body)
      return body === undefined ? undefined : { type: 'text', text: body }
    }
    case 'image':
    case 'video':
    case 'document':
    case 'sticker':
      return readMedia(type, message[type])
    case 'audio':
      return readMedia(object(message.audio).voice === true ? 'voice' : 'audio', message.audio)
    case 'voice':
      return readMedia('voice', message.voice)
    case 'location':
      return readLocation(message.location)
    case 'contacts':
      return readContacts(message.contacts)
    case 'reaction':
      return readReaction(message.reaction)
    case 'interactive':
      return readInteractive(message.interactive)
    case 'button':
      return readButton(message.button)
    case 'order':
      return readOrder(message.order)
    default:
      return undefined
  }
}

function readMedia(media: MediaKind, value: unknown): Content | undefined {
  if (!isObject(value)) return undefined
  const mediaId = id(value.id)
  if (mediaId === undefined) return undefined
  const content: Content = {
    type: 'media',
    media,
    mediaId,
    mime: words(value.mime_type, 255) ?? 'application/octet-stream',
  }
  const sha256 = words(value.sha256, 128)
  const caption = words(value.caption)
  const filename = words(value.filename, 512)
  if (sha256 !== undefined) content.sha256 = sha256
  if (caption !== undefined) content.caption = caption
  if (filename !== undefined) content.filename = filename
  return content
}

function readReaction(value: unknown): Content | undefined {
  const reaction = object(value)
  const to = id(reaction.message_id)
  // Taken back: the emoji is empty, or absent.
  return to === undefined ? undefined : { type: 'reaction', emoji: words(reaction.emoji, 64) ?? null, to }
}

function unsupported(type: string | undefined, message: Json, errors: unknown): Content {
  const named = words(object(message.unsupported).type, 64)
  const reason = named ?? firstError(message.errors)?.reason ?? firstError(errors)?.reason
  return { type: 'unsupported', reason: reason ?? `unreadable ${type ?? 'message without a type'}` }
}
