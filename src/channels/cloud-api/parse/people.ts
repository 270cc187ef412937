import type { Identity } from '../../channel.ts'
import { isObject, object, words } from './read.ts'

/** A person as one place of a webhook names them. Since 2026 the phone may be missing, and may hold the user id. */
export type Person = { phone?: string; user?: string; name?: string; username?: string }

const PHONE = /^\+?([1-9]\d{5,14})$/
/** Two letters of a country, for the parent ids of linked businesses `ENT`, then up to 128 letters and digits. */
const USER_ID = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/

/** E.164 of a `wa_id`, or undefined: an id of another kind is never taken for a phone. */
export function phoneOf(value: unknown): string | undefined {
  const given = typeof value === 'number' ? String(value) : value
  if (typeof given !== 'string' || given.length > 16) return undefined
  const digits = PHONE.exec(given)?.[1]
  return digits === undefined ? undefined : `+${digits}`
}

export function userOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 140 && USER_ID.test(value) ? value : undefined
}

/** From a phone field and a user-id field; the phone field may be absent, empty, or hold the user id. */
export function person(phoneField: unknown, userField: unknown): Person {
  const phone = phoneOf(phoneField)
  const user = userOf(userField) ?? userOf(phoneField)
  const found: Person = {}
  if (phone !== undefined) found.phone = phone
  if (user !== undefined) found.user = user
  return found
}

export function identitiesOf({ phone, user }: Person): Identity[] {
  const identities: Identity[] = []
  if (phone !== undefined) identities.push({ kind: 'phone', value: phone })
  if (user !== undefined) identities.push({ kind: 'wa_user', value: user })
  return identities
}

export function readContacts(contacts: unknown[]): Person[] {
  const people: Person[] = []
  for (const contact of contacts) {
    if (!isObject(contact)) continue
    const found = person(contact.wa_id, contact.user_id)
    const profile = object(contact.profile)
    const name = words(profile.name, 512)
    const username = words(profile.username ?? contact.username, 512)
    if (name !== undefined) found.name = name
    if (username !== undefined) found.username = username
    people.push(found)
  }
  return people
}

/**
 * The person of a message together with what `contacts[]` says of the same one. Two records are joined only
 * when they share an id, or when the only contact contradicts nothing: a wrong join merges two shoppers.
 */
export function joined(found: Person, contacts: Person[]): Person {
  for (const contact of contacts) {
    const shares =
      (found.phone !== undefined && found.phone === contact.phone) ||
      (found.user !== undefined && found.user === contact.user)
    if (shares && !contradicts(found, contact)) return { ...contact, ...found }
  }
  const only = contacts.length === 1 ? contacts[0] : undefined
  return only !== undefined && !contradicts(found, only) ? { ...only, ...found } : found
}

function contradicts(a: Person, b: Person): boolean {
  const phones = a.phone !== undefined && b.phone !== undefined && a.phone !== b.phone
  const users = a.user !== undefined && b.user !== undefined && a.user !== b.user
  return phones || users
}
