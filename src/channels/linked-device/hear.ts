import type { Clock } from '../../clock.ts'
import type { DevicePorts } from '../channel.ts'
import type { Client, DeviceFact } from './client.ts'
import type { Known } from './known.ts'
import { within } from './memory.ts'
import { parseTold, providerIdOf, type Told } from './parse.ts'
import { isPerson, type Names, namesOf } from './people.ts'

export type HearDeps = {
  client: Client
  /** The provider's id of the number, and the device's own chat, once it is known. */
  number: string
  own(): string | null
  known: Known
  clock: Clock
  ports: Pick<DevicePorts, 'onFacts'>
}

/** WhatsApp may have to be asked who hides behind a name; a message does not wait for that for ever. */
const whoMs = 5_000

/** Turns what happened on a device into facts and hands them on; resolves once they are stored. */
export async function hear(deps: HearDeps, happened: DeviceFact): Promise<void> {
  const { number, own, known, clock, ports } = deps
  const chat = happened.fact === 'reaction' ? happened.to.chat : happened.message.chat
  if (!isPerson(chat) || chat === own()) return
  const about = await whoIs(deps, chat)
  if (about.phone !== undefined && about.phone === own()) return
  const told: Told = { number, at: clock.now().toISOString(), about, happened }
  if (happened.fact !== 'reaction') {
    const { message } = happened
    const messageId = message.fromMe ? known.rowOf(message) : undefined
    // What we sent ourselves is no news; what becomes of it is.
    if (messageId && happened.fact !== 'ack') return
    if (messageId) told.messageId = messageId
    if (message.key) known.messages.set(providerIdOf(number, message), { id: message.id, chat })
  }
  const facts = parseTold(told).filter((fact) => fact.kind !== 'ignored')
  if (facts.length > 0) await ports.onFacts(facts)
}

/** Both names of a person, where WhatsApp tells both: the two are then one contact. */
async function whoIs({ client, known }: HearDeps, chat: string): Promise<Names> {
  const before = known.people.get(chat)
  if (before) return before
  try {
    const names = { ...namesOf(chat), ...(await within(client.whoIs(chat), whoMs)) }
    known.met(chat, names)
    return names
  } catch {
    return namesOf(chat)
  }
}
