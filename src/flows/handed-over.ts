import { shorten } from '../language/shorten.ts'
import type { HandedOver } from './events.ts'

// Answers are `unknown` in the contract: a run may be answered by a newer process than the one that asked.

/** Long enough for what any flow says first; it is kept in the state between two questions. */
const longestLead = 400

/** The data of `handed_over`; the lead ends with a space or is empty, so that words can follow it. */
export function asHandedOver(data: Record<string, unknown>): Omit<HandedOver, 'open' | 'urgent'> {
  const { lead, reason, dueAt, again, told } = data
  const first = typeof lead === 'string' ? shorten(lead, longestLead, 800) : ''
  return {
    lead: first === '' ? '' : `${first} `,
    reason: typeof reason === 'string' ? reason : '',
    dueAt: asInstant(dueAt),
    again: again === true,
    told: told === true,
  }
}

/** The answer to `find_place`: who waits, and since when in line. */
export function asPlace(answer: unknown) {
  const { waiting, answered, place, windowUntil } = asRecord(answer)
  return {
    waiting: waiting === true,
    answered: answered === true,
    place: Number.isInteger(place) ? Number(place) : 1,
    windowUntil: asInstant(windowUntil),
  }
}

export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

export function asInstant(value: unknown): string | null {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null
}

/** A time zone that this process knows, else null. */
export function asZone(value: unknown): string | null {
  if (typeof value !== 'string') return null
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return value
  } catch {
    return null
  }
}
