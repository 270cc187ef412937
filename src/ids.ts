import { randomFillSync } from 'node:crypto'

/** Gives a new unique id. Injected, so that a test can make ids predictable. */
export type NewId = () => string

/**
 * Whether this is an id as Kalathi writes it, in lower case. What may be anything, such as a shop's own key or a button
 * that somebody made up, is asked before it reaches a statement, which would fail on it.
 */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(text)

const pool = Buffer.alloc(16 * 256)
let used = pool.length
/** Of the last one: its millisecond, and which one of that it was. */
let lastMs = 0
let count = 0
const mostOfAMillisecond = 0xfff

/**
 * A UUID of version 7 (RFC 9562): 48 bits of Unix milliseconds, 12 that count (its method 1), then random bits.
 * Each of a process is higher than the one before, also where the clock stands still or goes back: rows inserted
 * together lie together in an index, and "newest first" is the order in which they came. Made here because Postgres
 * has `uuidv7()` only since 18 and older servers are supported.
 */
export const newId: NewId = () => {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const bytes = pool.subarray(used, used + 16)
  used += 16
  const now = Date.now()
  if (now > lastMs || count === mostOfAMillisecond) {
    lastMs = Math.max(now, lastMs + 1)
    count = 0
  } else count++
  bytes.writeUIntBE(lastMs, 0, 6)
  bytes.writeUInt16BE(0x7000 | count, 6)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
