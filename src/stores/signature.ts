import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Headers } from './store.ts'

/** A header that came exactly once. Headers are keyed in lower case, as Node gives them. */
export function header(headers: Headers, name: string): string | null {
  const value = headers[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/**
 * Whether this is the base64 of the HMAC-SHA256 of the raw body under one of the secrets (several while a secret is
 * being exchanged). Every secret is tried, so that the time taken tells nothing. A header that came twice is none.
 */
export function isSigned(raw: Buffer, given: string | null, secrets: string[]): boolean {
  // One spelling only, 44 characters: what decodes to the same bytes and is written otherwise was not sent by a store.
  if (given === null || !/^[A-Za-z0-9+/]{43}=$/.test(given)) return false
  const expected = Buffer.from(given, 'base64')
  let right = false
  for (const secret of secrets) {
    // An empty secret would let anybody sign.
    if (secret === '') continue
    const digest = createHmac('sha256', secret).update(raw).digest()
    if (expected.length === digest.length && timingSafeEqual(digest, expected)) right = true
  }
  return right
}

/** Short for the bytes: the same body is the same delivery, where a store names none. */
export const digestOf = (raw: Buffer): string =>
  createHash('sha256').update(raw).digest('base64url').slice(0, 22)
