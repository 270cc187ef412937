// What the policy is asked about.
import type { Facts } from '../../src/outbox/policy.ts'

export const now = new Date('2026-11-21T12:00:00Z')
export const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const athens = 'Europe/Athens'

export type Changes = {
  [K in keyof Facts]?: Facts[K] extends Date | Date[] | string | boolean | null ? Facts[K] : Partial<Facts[K]>
}

/** A reply in the window, but for these. */
export function facts(changes: Changes): Facts {
  const usual: Facts = {
    now,
    purpose: 'reply',
    author: 'bot',
    type: 'text',
    template: null,
    standIn: null,
    reachable: true,
    person: { blocked: false, sample: false, country: 'GR', zones: [athens] },
    consent: true,
    conversation: { mode: 'bot', windowUntil: later(1), lastHumanAt: null, complaint: false },
    writtenAt: now,
    heldLong: false,
    number: { virtual: false, status: 'active', reachLeft: null, reachFreeAt: null },
    shop: { quietHours: null, orderMessageHours: null, frequencyCap: null, blockedCountries: [] },
    sentLately: [],
    cappedAt: null,
    alreadySent: false,
    leftAudience: false,
    onceAYear: false,
  }
  const merged = Object.entries({ ...usual, ...changes }).map(([key, value]) => {
    const before = usual[key as keyof Facts]
    const isGroup = (one: unknown) =>
      typeof one === 'object' && one !== null && !Array.isArray(one) && !(one instanceof Date)
    return [key, isGroup(before) && isGroup(value) ? { ...(before as object), ...(value as object) } : value]
  })
  return Object.fromEntries(merged) as Facts
}

export const template = { category: 'marketing', status: 'APPROVED' }
export const campaign: Changes = { purpose: 'marketing', author: 'campaign', type: 'template', template }
export const yearly: Changes = { onceAYear: true }
export const order: Changes = { purpose: 'orders' }
export const approved = { category: 'utility', status: 'APPROVED' }
export const late: Changes = { conversation: { windowUntil: null } }
export const closed = { windowUntil: null }
export const night = { from: '21:00', to: '09:00' }
export const day = { from: '08:00', to: '22:00' }
export const lately = (hours: number[]) => hours.map((one) => later(-one))
export const cap = (messages: number, days: number) => ({ frequencyCap: { messages, days } })
