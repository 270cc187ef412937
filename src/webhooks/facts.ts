import type { Inbound } from '../channels/channel.ts'
import type { ConsentGiven, NewEvent, NewStatus } from '../events/event.ts'
import { stopPurposes } from '../events/event.ts'
import type { Batch } from '../events/spool.ts'
import { optIntent, stopsOrderMessages } from '../language/intents.ts'
import type { Numbers } from './whatsapp.ts'

type Fact<K extends Inbound['kind']> = Extract<Inbound, { kind: K }>

/**
 * A webhook's facts as events and statuses to store. Opt-out and opt-in words become consents here, at intake,
 * so that they hold before any flow has run and whoever is serving the conversation.
 */
export function toBatch(facts: Inbound[], raw: Buffer, numbers: Pick<Numbers, 'channelIdOf'>): Batch {
  const events: NewEvent[] = []
  const statuses: NewStatus[] = []
  for (const fact of facts) {
    if (fact.kind === 'ignored') continue
    if (fact.kind === 'status_changed') statuses.push(status(fact, numbers))
    else events.push(event(fact, numbers))
  }
  if (events[0]) events[0].raw = raw
  return { events, statuses }
}

function status(fact: Fact<'status_changed'>, numbers: Pick<Numbers, 'channelIdOf'>): NewStatus {
  const { kind: _, number, identities: __, ...rest } = fact
  return { ...rest, channelId: numbers.channelIdOf(number) ?? null }
}

function event(
  fact: Exclude<Inbound, { kind: 'ignored' | 'status_changed' }>,
  numbers: Pick<Numbers, 'channelIdOf'>,
): NewEvent {
  const channelId = ('number' in fact && fact.number && numbers.channelIdOf(fact.number)) || null
  const { kind, dedupeKey, occurredAt, ...payload } = fact
  const base = {
    source: 'whatsapp',
    dedupeKey,
    kind,
    channelId,
    occurredAt: occurredAt ?? new Date(),
    payload,
  }
  if (!('identities' in fact)) return { ...base, about: null }
  // A number that is not the shop's: kept, but nobody's turn.
  if (!channelId) return { ...base, kind: 'unreadable', about: null }
  const consents = consentsOf(fact)
  return {
    ...base,
    about: { identities: fact.identities, ...(fact.name ? { name: fact.name } : {}) },
    // The turn answers what the ledger was told, without reading the words again.
    payload:
      consents.length > 0
        ? {
            ...payload,
            consent: { granted: consents[0]!.granted, purposes: consents.map((one) => one.purpose) },
          }
        : payload,
    consents,
  }
}

function consentsOf(fact: Inbound): ConsentGiven[] {
  if (fact.kind === 'preference_changed') {
    return [{ purpose: fact.purpose, granted: fact.granted, words: fact.words }]
  }
  if (fact.kind !== 'message_received') return []
  const { content } = fact
  const text = content.type === 'text' ? content.text : content.type === 'choice' ? content.title : ''
  if (text === '') return []
  const words = text.slice(0, 200)
  if (stopsOrderMessages(text)) return [{ purpose: 'orders', granted: false, words }]
  // A template's button to opt out says so by its payload, whatever stands on it.
  const intent = optIntent(text) ?? (content.type === 'choice' ? optIntent(content.id) : null)
  return intent ? stopPurposes.map((purpose) => ({ purpose, granted: intent === 'in', words })) : []
}
