import type { Answer } from './errors.ts'
import type { ShopperSeed } from './options.ts'
import { createShopper, removeShopper, viewPerson } from './people.ts'
import { act } from './shopper-actions.ts'
import type { Json, World } from './world.ts'

/**
 * The JSON API of phones, the same below `/_control` and `/phone/api`:
 * `GET state`, `GET|POST shoppers`, `DELETE shoppers/:id`, `GET shoppers/:id/messages`, `POST shoppers/:id/:action`.
 * Undefined for a path that is not its own.
 */
export function shopperApi(world: World, method: string, segments: string[], body: Json): Answer | undefined {
  const [first, id, action] = segments
  if (method === 'GET' && first === 'state' && id === undefined) return { status: 200, body: stateOf(world) }
  if (first !== 'shoppers') return undefined
  if (id === undefined) {
    if (method === 'GET') return { status: 200, body: { shoppers: shoppersOf(world) } }
    if (method !== 'POST') return undefined
    const reason = seedFault(world, body)
    if (reason) return { status: 422, body: { reason } }
    return { status: 201, body: viewPerson(createShopper(world, body as ShopperSeed)) }
  }
  const person = world.people.get(id) ?? world.byPhone.get(id.replace(/^\+/, '')) ?? world.byUserId.get(id)
  if (!person) return { status: 404, body: { reason: 'there is no such shopper' } }
  if (action === undefined && method === 'GET') return { status: 200, body: viewPerson(person) }
  if (action === undefined && method === 'DELETE') {
    removeShopper(world, person)
    return { status: 204 }
  }
  if (action === 'messages' && method === 'GET') {
    return {
      status: 200,
      body: { messages: [...world.messages.values()].filter((one) => one.shopperId === person.id) },
    }
  }
  if (action === undefined || method !== 'POST') return undefined
  const result = act(world, person, action, body)
  return { status: result.ok ? 200 : 422, body: result }
}

function stateOf(world: World): Json {
  return {
    position: world.live.position(),
    now: world.now(),
    shop: world.shop,
    numbers: [...world.numbers.values()].map((one) => ({
      phoneNumberId: one.phoneNumberId,
      displayPhoneNumber: one.displayPhoneNumber,
      verifiedName: one.verifiedName,
    })),
    shoppers: shoppersOf(world),
    messages: [...world.messages.values()],
  }
}

function shoppersOf(world: World): Json[] {
  return [...world.people.values()].filter((one) => one.shopper).map(viewPerson)
}

function seedFault(world: World, body: Json): string | undefined {
  if (typeof body.name !== 'string' || body.name.trim() === '' || body.name.length > 100)
    return 'name is missing'
  for (const key of ['phone', 'userId', 'username', 'language']) {
    if (body[key] !== undefined && typeof body[key] !== 'string') return `${key} must be a string`
  }
  if (typeof body.phone === 'string' && body.phone !== '') {
    const digits = body.phone.replace(/\D/g, '')
    if (digits.length < 7 || digits.length > 15) return 'phone is not valid'
    if (world.byPhone.get(digits)?.shopper) return 'the number belongs to someone else'
  }
  return undefined
}
