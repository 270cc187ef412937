import type { ShopperSeed } from './options.ts'
import type { Json, Person, World } from './world.ts'

/** Business-scoped user id: two letters of a country, perhaps ENT, and up to 128 letters and digits. */
export const userIdShape = /^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/

export function personOfPhone(world: World, phone: string): Person {
  const known = world.byPhone.get(phone)
  if (known) return known
  const person = blank(`p${phone}`, `+${phone}`)
  person.phone = phone
  person.unreachable = world.settings.unknownRecipients === 'unreachable'
  return enter(world, person)
}

/** The person of a business-scoped id, or undefined: an id that WhatsApp never gave out reaches no one. */
export function personOfUserId(world: World, userId: string): Person | undefined {
  return world.byUserId.get(userId)
}

/** Creates a shopper with a phone on the page; someone already known by that phone becomes one. */
export function createShopper(world: World, seed: ShopperSeed): Person {
  const phone = seed.phone?.replace(/\D/g, '') || undefined
  const id = world.newId()
  const known = phone ? world.byPhone.get(phone) : undefined
  const person = known ?? blank(id, seed.name)
  person.shopper = true
  person.name = seed.name
  person.phone = phone
  person.unreachable = false
  person.userId ??= seed.userId ?? `${countryOf(phone, seed.language)}.${digitsOf(world)}`
  person.username = seed.username
  person.language = seed.language ?? 'en'
  person.dir = seed.dir ?? (/^(ar|he|fa|ur)/.test(person.language) ? 'rtl' : 'ltr')
  enter(world, person)
  world.live.publish('shopper', viewPerson(person))
  world.changed()
  return person
}

/** Takes the phone off the page and forgets what was said on it; the person stays reachable. */
export function removeShopper(world: World, person: Person): void {
  person.shopper = false
  for (const [id, message] of world.messages) if (message.shopperId === person.id) world.messages.delete(id)
  world.live.publish('shopper_removed', { id: person.id })
  world.changed()
}

export function enter(world: World, person: Person): Person {
  world.people.set(person.id, person)
  if (person.phone) world.byPhone.set(person.phone, person)
  if (person.userId) world.byUserId.set(person.userId, person)
  return person
}

/** A person as pages and tests see one. */
export function viewPerson(person: Person): Json {
  const { chats, marketing, shopper, ...rest } = person
  return {
    ...rest,
    phone: person.phone ?? null,
    userId: person.userId ?? null,
    username: person.username ?? null,
  }
}

/** The `contacts[]` entry of a webhook. A person without visible phone has no, an empty, or a stand-in `wa_id`. */
export function contactOf(world: World, person: Person): Json {
  return {
    profile: { name: person.name, ...(person.username ? { username: person.username } : {}) },
    ...addressOf(world, person, 'wa_id'),
    ...(person.userId ? { user_id: person.userId } : {}),
  }
}

/** The person's phone under the given key, as the `hiddenPhone` setting says where there is none. */
export function addressOf(world: World, person: Person, key: string): Json {
  if (person.phone) return { [key]: person.phone }
  switch (world.settings.hiddenPhone) {
    case 'absent':
      return {}
    case 'empty':
      return { [key]: '' }
    case 'user_id':
      return { [key]: person.userId }
  }
}

export function digitsOf(world: World): string {
  let digits = ''
  for (let i = 0; i < 17; i++) digits += Math.floor(world.random() * 10)
  return `1${digits}`
}

function countryOf(phone: string | undefined, language: string | undefined): string {
  if (phone?.startsWith('30')) return 'GR'
  if (phone?.startsWith('36')) return 'HU'
  if (phone?.startsWith('44')) return 'GB'
  if (phone?.startsWith('1')) return 'US'
  return { el: 'GR', hu: 'HU', ar: 'AE', en: 'GB' }[language ?? 'en'] ?? 'DE'
}

function blank(id: string, name: string): Person {
  return {
    id,
    shopper: false,
    name,
    phone: undefined,
    userId: undefined,
    username: undefined,
    language: 'en',
    dir: 'ltr',
    online: true,
    blocked: false,
    unreachable: false,
    experiment: false,
    marketingStopped: false,
    marketing: [],
    chats: {},
  }
}
