/**
 * Reading what may be anything: a store's JSON comes from plugins of every age. Each gives the value where it can be
 * used, else null, and never throws.
 */

export type Fields = Record<string, unknown>

export const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

export const list = (value: unknown, most = 1000): Fields[] =>
  Array.isArray(value) ? value.slice(0, most).map(fields) : []

/** Cleaned of what Postgres cannot hold, cut between whole characters. */
export function text(value: unknown, max = 200): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const clean = String(value).slice(0, max).replaceAll('\u0000', '').toWellFormed().trim()
  return clean === '' ? null : clean
}

/** An id of the store. Shopify's API writes `gid://shopify/Order/1042` for what its webhooks call 1042. */
export function id(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const written = String(value)
    .replace(/^gid:\/\/shopify\/\w+\//, '')
    .replace(/\?.*$/, '')
  if (written === '' || written === '0' || written.length > 150) return null
  return /^[\x21-\x7e]+$/.test(written) ? written : null
}

const earliest = Date.UTC(1990, 0, 1)
const latest = Date.UTC(2100, 0, 1)

/** `utc`: a time without a zone is one of UTC, as WooCommerce's `…_gmt` fields are; else it is none. */
export function time(value: unknown, { utc = false } = {}): Date | null {
  if (typeof value !== 'string') return null
  // Shopify writes nanoseconds in its headers, and Date reads three digits for certain.
  const found = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d{1,3})?\d*(Z|[+-]\d\d:?\d\d)?$/.exec(value.trim())
  if (!found || (!found[4] && !utc)) return null
  const at = new Date(`${found[1]}T${found[2]}${found[3] ?? ''}${found[4] ?? 'Z'}`)
  return at.getTime() >= earliest && at.getTime() <= latest ? at : null
}

/** Any whole number of pieces; what is less than none is none. */
export function count(value: unknown): number | null {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) return null
  return Math.min(Math.max(Math.trunc(number), 0), 1_000_000)
}

export function webAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 2000 || !/^https?:\/\/\S+$/.test(value)) return null
  if (!value.isWellFormed() || value.includes('\u0000') || !URL.canParse(value)) return null
  return value
}

const knownCurrencies = new Set(Intl.supportedValuesOf('currency'))

/** ISO 4217, in capitals. */
export function currency(value: unknown): string | null {
  const code = typeof value === 'string' ? value.trim().toUpperCase() : ''
  return knownCurrencies.has(code) ? code : null
}

/** A language as stores write it: `el`, `el-GR`, `el_GR`. */
export function locale(value: unknown): string | null {
  const written = typeof value === 'string' ? value.trim().replaceAll('_', '-') : ''
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(written) && written.length <= 35 ? written : null
}

export function email(value: unknown): string | null {
  const written = text(value, 320)
  return written && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(written) ? written : null
}

export function fullName(...names: unknown[]): string | null {
  return text(
    names
      .map((one) => text(one) ?? '')
      .filter((one) => one !== '')
      .join(' '),
  )
}

/** A name as it is compared: family and given name may stand in either order. */
export function nameKey(name: string | null): string {
  const plain = (name ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ')
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ')
}
