/** Business time: when a window closes, a cart is abandoned, quiet hours begin. Leases and buckets use the database's own time instead. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }
