import type { NewEvent } from './event.ts'

/** Two contacts turned out to be one person; the turn of the one that stays merges them. */
export function metEvent(survivor: string, other: string, occurredAt: Date): NewEvent {
  return {
    source: 'contacts',
    dedupeKey: `met:${[survivor, other].sort().join(':')}`,
    kind: 'identities_met',
    channelId: null,
    about: { contactId: survivor },
    payload: { other },
    occurredAt,
  }
}

/** Somebody whom nobody could write to has a phone now, or turned out to be somebody who has. */
export function reachableEvent(contactId: string, occurredAt: Date): NewEvent {
  return {
    source: 'contacts',
    dedupeKey: `reachable:${contactId}:${occurredAt.toISOString()}`,
    kind: 'contact_reachable',
    channelId: null,
    about: { contactId },
    payload: {},
    occurredAt,
  }
}
