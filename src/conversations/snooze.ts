import { firstInstant } from '../outbox/hours.ts'

/** Later than anybody waits: until the shopper writes. */
const never = new Date('9999-12-31T00:00:00Z')
const times = { tonight: '19:00', tomorrow: '09:00' }
const minute = 60_000

/**
 * Until when something is snoozed: an instant (RFC 3339), this evening or tomorrow morning in the shop's zone (the
 * next such time, so that "tonight" said at night is the next evening), or until the shopper writes.
 */
export function snoozeUntil(asked: string, now: Date, timeZone: string): Date {
  if (asked === 'reply') return never
  if (asked !== 'tonight' && asked !== 'tomorrow') return new Date(asked)
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' })
  const day = new Intl.DateTimeFormat('en-CA', { timeZone })
  const fits = (at: Date) =>
    clock.format(at) === times[asked] && (asked === 'tonight' || day.format(at) !== day.format(now))
  return firstInstant(new Date(now.getTime() + minute), [timeZone], fits) ?? never
}
