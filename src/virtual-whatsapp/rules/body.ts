import type { Refusal } from '../errors.ts'
import type { Settings } from '../options.ts'
import { userIdShape } from '../people.ts'
import type { Json } from '../world.ts'
import { checkInteractive } from './interactive.ts'

const mediaTypes = new Set(['image', 'video', 'audio', 'document', 'sticker'])

export function missing(name: string): Refusal {
  return { code: 131008, details: `The parameter ${name} is required.` }
}

export function invalid(details: string): Refusal {
  return { code: 131009, details }
}

/** Length as Meta counts it: characters, not UTF-16 units. */
export function tooLong(text: string, most: number): boolean {
  if (text.length <= most) return false
  return text.length > most * 2 || [...text].length > most
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text that must be there and be no longer than `most`. */
export function checkText(value: unknown, name: string, most: number): Refusal | undefined {
  if (value === undefined || value === null || value === '') return missing(name)
  if (typeof value !== 'string') return invalid(`${name} must be a string.`)
  return tooLong(value, most) ? invalid(`${name} must be at most ${most} characters long.`) : undefined
}

/** Who the message is for: digits of a phone, or a business-scoped id. */
export function addresseeOf(
  body: Json,
  settings: Settings,
): { phone: string } | { userId: string } | Refusal {
  const { to, recipient } = body
  if (typeof recipient === 'string' && recipient !== '') {
    if (settings.userIdField === 'to' || !userIdShape.test(recipient)) {
      return { code: 100, details: 'The parameter recipient is not a business-scoped user id.' }
    }
    if (typeof to !== 'string' || to === '') return { userId: recipient }
  }
  if (typeof to !== 'string' || to === '') return { code: 100, details: 'The parameter to is required.' }
  if (settings.userIdField !== 'recipient' && userIdShape.test(to)) return { userId: to }
  const digits = to.replace(/[\s().+-]/g, '')
  return /^\d{7,15}$/.test(digits) ? { phone: digits } : invalid('Recipient phone number is not valid.')
}

/**
 * The shape and limits of a send call. Hand-written rather than a schema: it runs for each of thousands of
 * messages a second in the benchmarks.
 */
export function checkBody(body: Json): Refusal | undefined {
  if (body.messaging_product !== 'whatsapp') {
    return { code: 100, details: 'The parameter messaging_product is required and must be whatsapp.' }
  }
  if (body.recipient_type !== undefined && body.recipient_type !== 'individual') {
    return { code: 100, details: 'recipient_type must be individual.' }
  }
  const opaque = body.biz_opaque_callback_data
  if (opaque !== undefined && (typeof opaque !== 'string' || tooLong(opaque, 512))) {
    return invalid('biz_opaque_callback_data must be a string of at most 512 characters.')
  }
  if (
    body.context !== undefined &&
    (!isObject(body.context) || typeof body.context.message_id !== 'string')
  ) {
    return missing('context.message_id')
  }
  const type = body.type ?? 'text'
  if (typeof type !== 'string') return invalid('type must be a string.')
  const content = body[type]
  if (type === 'contacts') return checkContacts(content)
  if (!isObject(content)) return missing(type)
  if (mediaTypes.has(type)) return checkMedia(type, content)
  switch (type) {
    case 'text':
      return checkText(content.body, 'text.body', 4096)
    case 'interactive':
      return checkInteractive(content)
    case 'template':
      return checkText(content.name, 'template.name', 512) ?? checkLanguage(content.language)
    case 'reaction':
      return checkReaction(content)
    case 'location':
      return checkLocation(content)
    default:
      return { code: 131051, details: 'Unsupported message type.' }
  }
}

function checkLanguage(language: unknown): Refusal | undefined {
  if (!isObject(language)) return missing('template.language')
  return checkText(language.code, 'template.language.code', 15)
}

function checkMedia(type: string, content: Json): Refusal | undefined {
  const { id, link, caption, filename } = content
  if ((id === undefined) === (link === undefined)) {
    return id === undefined
      ? missing(`${type}.id or ${type}.link`)
      : invalid(`Only one of ${type}.id and ${type}.link may be given.`)
  }
  if (link !== undefined && (typeof link !== 'string' || !/^https?:\/\/[^\s]+$/i.test(link))) {
    return invalid(`${type}.link is not a valid URL.`)
  }
  if (caption !== undefined) {
    if (type === 'audio' || type === 'sticker') return invalid(`${type}.caption is not supported.`)
    if (typeof caption !== 'string' || tooLong(caption, 1024)) {
      return invalid(`${type}.caption must be at most 1024 characters long.`)
    }
  }
  if (
    filename !== undefined &&
    (type !== 'document' || typeof filename !== 'string' || tooLong(filename, 240))
  ) {
    return invalid(`${type}.filename is not valid.`)
  }
  return undefined
}

function checkReaction(content: Json): Refusal | undefined {
  if (typeof content.message_id !== 'string') return missing('reaction.message_id')
  if (typeof content.emoji !== 'string') return missing('reaction.emoji')
  if (content.emoji !== '' && !/^\p{RGI_Emoji}$/v.test(content.emoji)) {
    return invalid('reaction.emoji must be a single emoji, or empty.')
  }
  return undefined
}

function checkLocation(content: Json): Refusal | undefined {
  const latitude = Number(content.latitude ?? Number.NaN)
  const longitude = Number(content.longitude ?? Number.NaN)
  if (content.latitude === undefined || content.longitude === undefined)
    return missing('location.latitude and longitude')
  if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180))
    return invalid('location is not on Earth.')
  return undefined
}

function checkContacts(content: unknown): Refusal | undefined {
  if (!Array.isArray(content) || content.length === 0) return missing('contacts')
  for (const contact of content) {
    if (!isObject(contact) || !isObject(contact.name)) return missing('contacts[].name')
    const name = checkText(contact.name.formatted_name, 'contacts[].name.formatted_name', 256)
    if (name) return name
  }
  return undefined
}
