import { type Answer, refuse } from './errors.ts'
import { type BusinessNumber, chatOf, type Json, type World, windowOpen } from './world.ts'

/** `{status: "read", message_id, typing_indicator?}`: blue ticks on the shopper's phone, and "typing…" for 25 s at most. */
export function markRead(world: World, number: BusinessNumber, body: Json): Answer {
  if (typeof body.message_id !== 'string') {
    return refuse({ code: 131008, details: 'The parameter message_id is required.' }, world.newId())
  }
  const target = world.messages.get(body.message_id)
  if (target?.direction !== 'out' || target.phoneNumberId !== number.phoneNumberId) {
    return refuse(
      { code: 131009, details: 'message_id is not a message received by this number.' },
      world.newId(),
    )
  }
  // Reading one message reads all before it, as on a phone.
  for (const message of world.messages.values()) {
    if (message.shopperId !== target.shopperId || message.phoneNumberId !== target.phoneNumberId) continue
    if (message.direction !== 'out' || message.at > target.at || message.status === 'read') continue
    message.status = 'read'
    world.live.publish('message', message)
  }
  if (body.typing_indicator !== undefined) {
    const person = world.people.get(target.shopperId)
    if (person && windowOpen(chatOf(person, number.phoneNumberId), world.now())) {
      world.live.publish('typing', {
        shopperId: target.shopperId,
        phoneNumberId: number.phoneNumberId,
        typing: true,
      })
    }
  }
  world.changed()
  return { status: 200, body: { success: true } }
}
