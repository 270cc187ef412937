/** Business time: when a window closes, a cart is abandoned, quiet hours begin. Leases and buckets use the database's own time instead. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

/** A clock that can be moved: with virtual WhatsApp, days pass at the press of a button. */
export type MovableClock = Clock & { offsetMs(): number; move(offsetMs: number): void }

export function movableClock(): MovableClock {
  let offset = 0
  return {
    now: () => new Date(Date.now() + offset),
    offsetMs: () => offset,
    move: (offsetMs) => {
      offset = offsetMs
    },
  }
}
