import type { Inbound } from '../../channel.ts'
import { readContent } from './content.ts'
import { type Person, person } from './people.ts'
import { id, isObject, type Json, object, time, words } from './read.ts'
import { aboutOf, type Scope, unreadable } from './scope.ts'
import { readSystem } from './system.ts'

/** A message of the shopper: new, edited, deleted, or WhatsApp's own word about them. */
export function readMessage(scope: Scope, message: unknown, errors: unknown): Inbound {
  if (!isObject(message)) return unreadable('message is not an object', message, scope)
  if (isGroup(message)) return { kind: 'ignored', reason: 'group message' }
  // Sent when a chat is opened for the first time; nobody has said anything yet.
  if (message.type === 'request_welcome') return { kind: 'ignored', reason: 'chat opened' }
  if (message.type === 'system') return readSystem(scope, message)
  const sender = person(message.from, message.from_user_id)
  const providerId = id(message.id)
  const about = aboutOf(scope, sender, message.timestamp)
  if (providerId === undefined || about === undefined) {
    return unreadable('message without id, number or sender', message, scope)
  }
  if (message.type === 'edit' || message.type === 'revoke') return readChange(scope, message, sender, false)
  const fact: Inbound = {
    kind: 'message_received',
    dedupeKey: `message:${providerId}`,
    ...about,
    providerId,
    content: readContent(message, errors),
  }
  const context = object(message.context)
  const replyTo = id(context.id)
  if (replyTo !== undefined) fact.replyTo = replyTo
  if (context.forwarded === true || context.frequently_forwarded === true) fact.forwarded = true
  if (isObject(message.referral)) fact.referral = readReferral(message.referral)
  return fact
}

/**
 * What the shop wrote from its own phone. In a text the shopper is `to`; in an edit or a deletion Meta's own
 * examples have them the other way round, so the shopper is whoever is not the shop's number.
 */
export function readEcho(scope: Scope, echo: unknown): Inbound {
  if (!isObject(echo)) return unreadable('echo is not an object', echo, scope)
  if (isGroup(echo)) return { kind: 'ignored', reason: 'group message' }
  const to = person(echo.to, echo.to_user_id)
  const swapped = scope.display !== '' && to.phone === `+${scope.display}`
  const shopper = swapped ? person(echo.from, echo.from_user_id) : to
  const providerId = id(echo.id)
  const about = aboutOf(scope, shopper, echo.timestamp)
  if (providerId === undefined || about === undefined) {
    return unreadable('echo without id, number or shopper', echo, scope)
  }
  if (echo.type === 'edit' || echo.type === 'revoke') return readChange(scope, echo, shopper, true)
  const replyTo = id(object(echo.context).id)
  return {
    kind: 'message_echoed',
    dedupeKey: `echo:${providerId}`,
    ...about,
    providerId,
    content: readContent(echo),
    ...(replyTo !== undefined && { replyTo }),
  }
}

/** An edit or a deletion. The key bears the time: several edits may come under one id. */
function readChange(scope: Scope, message: Json, shopper: Person, byShop: boolean): Inbound {
  const edit = message.type === 'edit'
  const body = object(edit ? message.edit : message.revoke)
  const original = id(body.original_message_id)
  const providerId = id(message.id)
  const about = aboutOf(scope, shopper, message.timestamp)
  if (original === undefined || providerId === undefined || about === undefined) {
    return unreadable('edit or deletion without the original', message, scope)
  }
  const shared = { ...about, providerId, original, ...(byShop && { byShop: true as const }) }
  if (!edit) return { kind: 'message_deleted', dedupeKey: `deletion:${providerId}`, ...shared }
  const at = time(message.timestamp)?.getTime() ?? ''
  const content = readContent(object(body.message), message.errors)
  return { kind: 'message_edited', dedupeKey: `edit:${providerId}:${at}`, ...shared, content }
}

function isGroup(message: Json): boolean {
  return (message.group_id !== undefined && message.group_id !== null) || message.recipient_type === 'group'
}

/** The advertisement or post that the shopper came from. */
function readReferral(referral: Json) {
  const sourceUrl = words(referral.source_url, 2048)
  const sourceId = words(referral.source_id, 512)
  const sourceType = words(referral.source_type, 64)
  const headline = words(referral.headline, 1024)
  const clickId = words(referral.ctwa_clid, 1024)
  return {
    ...(sourceUrl !== undefined && { sourceUrl }),
    ...(sourceId !== undefined && { sourceId }),
    ...(sourceType !== undefined && { sourceType }),
    ...(headline !== undefined && { headline }),
    ...(clickId !== undefined && { clickId }),
  }
}
