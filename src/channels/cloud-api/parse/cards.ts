import type { Content } from '../../channel.ts'
import { phoneOf } from './people.ts'
import { id, isObject, list, number, object, text, words } from './read.ts'

type Item = { retailerId: string; quantity: number; price: string; currency: string }

export function readLocation(value: unknown): Content | undefined {
  const place = object(value)
  const latitude = number(place.latitude)
  const longitude = number(place.longitude)
  if (latitude === undefined || longitude === undefined) return undefined
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined
  const content: Content = { type: 'location', latitude, longitude }
  const name = words(place.name, 1024)
  const address = words(place.address, 4096)
  const url = words(place.url, 4096)
  if (name !== undefined) content.name = name
  if (address !== undefined) content.address = address
  if (url !== undefined) content.url = url
  return content
}

/** Shared address-book cards. Phones as E.164 where WhatsApp knows them, else as the card spells them. */
export function readContacts(value: unknown): Content | undefined {
  if (!Array.isArray(value)) return undefined
  const contacts = value.filter(isObject).map((card) => {
    const name = object(card.name)
    const parts = [name.first_name, name.last_name].map((part) => words(part, 512)).filter(Boolean)
    const phones = list(card.phones).flatMap((entry) => {
      const phone = object(entry)
      return phoneOf(phone.wa_id) ?? words(phone.phone, 64) ?? []
    })
    return { name: words(name.formatted_name, 512) ?? parts.join(' '), phones }
  })
  return contacts.length === 0 ? undefined : { type: 'contacts', contacts }
}

/** A cart sent from the catalogue. */
export function readOrder(value: unknown): Content | undefined {
  if (!isObject(value)) return undefined
  const items: Item[] = []
  for (const entry of list(value.product_items)) {
    const item = object(entry)
    const retailerId = id(item.product_retailer_id)
    if (retailerId === undefined) continue
    items.push({
      retailerId,
      quantity: quantity(item.quantity),
      price: decimal(item.item_price),
      currency: words(item.currency, 8)?.toUpperCase() ?? '',
    })
  }
  if (items.length === 0) return undefined
  return { type: 'order', catalogId: id(value.catalog_id) ?? '', text: text(value.text) ?? '', items }
}

function quantity(value: unknown): number {
  const given = Math.trunc(number(value) ?? 1)
  return Math.min(Math.max(given, 1), 1_000_000)
}

/** Exact for what is written as a string; a JSON number has lost nothing below 15 digits. */
function decimal(value: unknown): string {
  if (typeof value === 'string' && /^\d{1,15}(\.\d{1,6})?$/.test(value)) return value
  const given = number(value)
  if (given === undefined || given < 0 || given >= 1e15) return '0'
  const plain = String(given)
  return plain.includes('e') ? '0' : plain
}
