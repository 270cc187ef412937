/**
 * Defensive readers: a webhook's values may have any JSON type. Each gives what was asked for or
 * `undefined`, never throws, and never lets a string out that Postgres refuses.
 */
export type Json = Record<string, unknown>

const NOTHING: Json = Object.freeze(Object.create(null))

/** Meta's own limit is 4096 characters; more is kept, but not without end. */
const TEXT_LIMIT = 65_536
const ID_LIMIT = 512

/** The value as an object; anything else as one without fields. */
export function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : NOTHING
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** Without NUL and lone surrogates (Postgres refuses both), and not longer than `limit` UTF-16 units. */
export function clean(value: string, limit = TEXT_LIMIT): string {
  let text = value
  if (text.length > limit) {
    // Never half of a pair at the end.
    const last = text.charCodeAt(limit - 1)
    text = text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit)
  }
  if (text.includes('\0')) text = text.replaceAll('\0', '')
  return text.isWellFormed() ? text : text.toWellFormed()
}

export function text(value: unknown, limit = TEXT_LIMIT): string | undefined {
  return typeof value === 'string' ? clean(value, limit) : undefined
}

/** Like `text`, but an empty string counts as absent. */
export function words(value: unknown, limit = TEXT_LIMIT): string | undefined {
  return text(value, limit) || undefined
}

/** An id: not empty, not absurdly long (a cut id could name something else). Meta also writes ids as numbers. */
export function id(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined
  if (typeof value !== 'string' || value === '' || value.length > ID_LIMIT) return undefined
  return clean(value, ID_LIMIT) || undefined
}

/** A finite number, also when written as a string. */
export function number(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string' || value.length > 40 || value.trim() === '') return undefined
  const parsed = Number(value)
  return Number.isFinite(parsed) ? parsed : undefined
}

const EARLIEST = Date.UTC(2009, 0, 1) // the year WhatsApp began
const LATEST = Date.UTC(2100, 0, 1)

/** A time in Unix seconds, sometimes milliseconds, as a string or a number. What is out of all reason is absent. */
export function time(value: unknown): Date | undefined {
  const given = number(value)
  if (given === undefined) return undefined
  // 1e11 seconds is the year 5138, 1e11 milliseconds 1973: no real time is ambiguous.
  const milliseconds = Math.round(given < 1e11 ? given * 1000 : given)
  return milliseconds >= EARLIEST && milliseconds < LATEST ? new Date(milliseconds) : undefined
}
