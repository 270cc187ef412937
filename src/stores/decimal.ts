import { placesOf } from '../currency.ts'

/**
 * Money without binary fractions: whole numbers of a ten-thousandth. A store's amount may be a string, a number, or
 * written with more places than any currency has.
 */

const places = 4
const most = 10n ** 16n

/** Null where it is no amount. Beyond four places it is rounded, half away from nought. */
export function units(value: unknown): bigint | null {
  if (typeof value === 'number' && !Number.isFinite(value)) return null
  const written =
    typeof value === 'number' ? plainNumber(value) : typeof value === 'string' ? value.trim() : ''
  const found = /^([+-]?)(\d{1,20})(?:\.(\d{0,30}))?$/.exec(written)
  if (!found) return null
  const fraction = (found[3] ?? '').padEnd(places + 1, '0')
  let size = BigInt(found[2]!) * 10n ** BigInt(places) + BigInt(fraction.slice(0, places))
  if (fraction[places]! >= '5') size += 1n
  if (size >= most) return null
  return found[1] === '-' ? -size : size
}

// 1e21 and 1e-7 are no decimals as JavaScript writes them.
const plainNumber = (value: number) => (Math.abs(value) < 1e15 ? value.toFixed(6) : '')

export const unitsOr = (value: unknown, fallback = 0n): bigint => units(value) ?? fallback

/** As it is stored: never less than nought, without needless noughts but with two places where there are any. */
export function decimal(size: bigint): string {
  const positive = size < 0n ? 0n : size >= most ? most - 1n : size
  const digits = positive.toString().padStart(places + 1, '0')
  const fraction = digits.slice(-places).replace(/0+$/, '')
  const whole = digits.slice(0, -places)
  return fraction === '' ? whole : `${whole}.${fraction.padEnd(2, '0')}`
}

/** The same amount, as it is stored; null where it is none. */
export function money(value: unknown): string | null {
  const size = units(value)
  return size === null ? null : decimal(size)
}

export const sum = (sizes: bigint[]): bigint => sizes.reduce((all, one) => all + one, 0n)

/** Of one piece, to the fourth place. */
export const shared = (size: bigint, pieces: number): bigint =>
  pieces > 0 ? (size + BigInt(Math.floor(pieces / 2))) / BigInt(pieces) : size

/** As a shopper sees it: a share of a taxed amount has more places than any price. */
export function asPrice(size: bigint, currency: string | null): bigint {
  const step = 10n ** BigInt(places - placesOf(currency))
  return ((size + step / 2n) / step) * step
}
