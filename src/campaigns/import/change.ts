import type { History } from './history.ts'
import type { KnownContact } from './known.ts'
import { type Before, type Change, plainFields } from './plan.ts'
import type { Person } from './row.ts'
import { plain } from './values/plain.ts'

/**
 * What a file says anew of a known contact; null where it says nothing new. An empty cell takes nothing away. The
 * language stays where one is known: a conversation knows it better than a shop's list.
 */
export function changeOf(
  contact: KnownContact,
  person: Person,
): { change: Change; before: Pick<Before, 'fields' | 'attributes' | 'tags'> } | null {
  const fields: NonNullable<Before['fields']> = {}
  const set: Partial<Record<(typeof plainFields)[number], string>> = {}
  for (const field of plainFields) {
    const value = person[field]
    if (value === null || value === contact[field] || (field === 'language' && contact.language !== null))
      continue
    if (field === 'name' && saysLess(value, contact.name)) continue
    fields[field] = [contact[field], value]
    set[field] = value
  }
  const history = joined(contact.history, person.history)
  if (history) fields.history = [contact.history, history]

  const attributes: Record<string, [string | null, string]> = {}
  for (const [key, value] of Object.entries(person.attributes)) {
    const present = Object.hasOwn(contact.attributes, key) ? contact.attributes[key]! : null
    if (present !== value) attributes[key] = [present, value]
  }
  const tags = person.tags.filter((tag) => !contact.tags.includes(tag))

  const before: Pick<Before, 'fields' | 'attributes' | 'tags'> = {
    ...(Object.keys(fields).length > 0 && { fields }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(tags.length > 0 && { tags }),
  }
  if (Object.keys(before).length === 0) return null
  const added = Object.fromEntries(Object.entries(attributes).map(([key, [, value]]) => [key, value]))
  Object.assign(contact, set, history && { history })
  contact.tags = [...contact.tags, ...tags]
  contact.attributes = { ...contact.attributes, ...added }
  return {
    change: {
      id: contact.id,
      name: set.name ?? null,
      language: set.language ?? null,
      country: set.country ?? null,
      birthday: set.birthday ?? null,
      tags,
      attributes: added,
      history,
    },
    before,
  }
}

/** Whether a name is a part of the one that is known: a list of first names takes nobody's surname away. */
function saysLess(name: string, known: string | null): boolean {
  if (known === null) return false
  const words = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const all = new Set(words(known))
  const some = words(name)
  return some.length < all.size && some.every((word) => all.has(word))
}

/** The known history with what the file says over it; null where that changes nothing. */
function joined(known: History | null, said: History | null): History | null {
  if (!said) return null
  const next: History = {
    orders: said.orders ?? known?.orders ?? null,
    total: said.total ?? known?.total ?? null,
    currency: said.total !== null ? said.currency : (known?.currency ?? said.currency),
    firstAt: said.firstAt ?? known?.firstAt ?? null,
    lastAt: said.lastAt ?? known?.lastAt ?? null,
  }
  const same =
    known && (Object.keys(next) as (keyof History)[]).every((key) => next[key] === (known[key] ?? null))
  return same ? null : next
}
