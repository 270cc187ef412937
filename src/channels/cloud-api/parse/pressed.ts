import type { Content } from '../../channel.ts'
import { id, isObject, type Json, object, text, words } from './read.ts'
import { tidyObject } from './tidy.ts'

/** A pressed button, a chosen row or a completed form. */
export function readInteractive(value: unknown): Content | undefined {
  const interactive = object(value)
  if (isObject(interactive.button_reply)) return readChoice(interactive.button_reply)
  if (isObject(interactive.list_reply)) return readChoice(interactive.list_reply)
  if (isObject(interactive.nfm_reply)) return readForm(interactive.nfm_reply)
  return undefined
}

/** The quick reply of a template. Where no payload was given when it was sent, Meta repeats the words. */
export function readButton(value: unknown): Content | undefined {
  const button = object(value)
  const title = text(button.text, 1024)
  const payload = id(button.payload) ?? (title || undefined)
  return payload === undefined ? undefined : { type: 'choice', id: payload, title: title ?? '' }
}

function readChoice(reply: Json): Content | undefined {
  const chosen = id(reply.id)
  if (chosen === undefined) return undefined
  const description = words(reply.description, 1024)
  const choice: Content = { type: 'choice', id: chosen, title: text(reply.title, 1024) ?? '' }
  if (description !== undefined) choice.description = description
  return choice
}

function readForm(reply: Json): Content {
  return {
    type: 'form',
    name: text(reply.name, 512) ?? '',
    text: text(reply.body) ?? '',
    response: readResponse(reply.response_json),
  }
}

/** The answers come as JSON inside a string; what is none is kept as it came. */
function readResponse(value: unknown): Json {
  if (typeof value !== 'string') return tidyObject(value ?? {})
  try {
    return tidyObject(JSON.parse(value))
  } catch {
    return tidyObject({ value })
  }
}
