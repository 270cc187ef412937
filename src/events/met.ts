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
