/** An amount as a decimal string, with the currency where the cell says one. */
export type Amount = { amount: string; currency: string | null }

const signs: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP', FT: 'HUF', ΕΥΡΩ: 'EUR' }

/**
 * An amount as people write it: `1.234,56`, `1,234.56`, `49.9`, `€ 49,90`, `12 345 Ft`. A lone comma or point with
 * three digits behind it separates thousands. Null where it cannot be read.
 */
export function readAmount(cell: string): Amount | null {
  const text = cell.normalize('NFKC').trim().toUpperCase()
  const found =
    /^(EUR|HUF|USD|GBP|FT|ΕΥΡΩ|[€$£]|[A-Z]{3})?\s*(\d[\d.,'’ ]*)\s*(ΕΥΡΩ|FT\.?|[€$£]|[A-Z]{3})?$/.exec(text)
  if (!found || text.length > 40) return null
  const digits = decimal(found[2]!.replaceAll(/['’ ]/g, ''))
  if (digits === null) return null
  const word = (found[1] ?? found[3])?.replace('.', '')
  return { amount: digits, currency: word === undefined ? null : (signs[word] ?? readCurrency(word)) }
}

function decimal(text: string): string | null {
  const at = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'))
  const behind = at < 0 ? '' : text.slice(at + 1)
  const mark = text[at]
  const alone = at >= 0 && text.indexOf(mark!) === at && !/[.,]/.test(text.slice(0, at).replaceAll(mark!, ''))
  const thousands = at >= 0 && behind.length === 3 && (alone || text.indexOf(mark!) !== at)
  const grouped = at < 0 || thousands ? text : text.slice(0, at)
  if (!/^(?:\d+|\d{1,3}(?:[.,]\d{3})+)$/.test(grouped)) return null
  const whole = grouped.replaceAll(/[.,]/g, '')
  const part = at < 0 || thousands ? '' : behind
  if (!/^\d{1,12}$/.test(whole) || !/^\d{0,4}$/.test(part)) return null
  const value = whole.replace(/^0+(?=\d)/, '')
  return part === '' ? value : `${value}.${part}`
}

const currencies = new Set(Intl.supportedValuesOf('currency'))

/** An ISO 4217 currency, or null. */
export function readCurrency(cell: string): string | null {
  const code = cell.trim().toUpperCase()
  if (currencies.has(code)) return code
  return signs[code] ?? null
}

/** A count of pieces or orders; null where it is none. `2.0` is 2. */
export function readCount(cell: string): number | null {
  const found = /^(\d{1,6})(?:[.,]0+)?$/.exec(cell.trim())
  return found ? Number(found[1]) : null
}
