import { readWrittenPhone } from '../../../contacts/written-phone.ts'
import {
  attributeKey,
  type Column,
  type Field,
  fields,
  repeatable,
  type Target,
  type Why,
} from '../fields.ts'
import { readDate } from '../values/dates.ts'
import { isEmail } from '../values/text.ts'
import { fieldOf, mayBeConsent } from '../words/headers.ts'
import { isReport, ofReport } from '../words/report.ts'
import { answered, isAnswers } from './answers.ts'

/** Whether the first row names the columns: it does where it names one we know, and holds neither phone nor e-mail. */
export function hasHeader(rows: string[][], country: string): { header: boolean; confidence: number } {
  const first = rows[0] ?? []
  if (first.some((cell) => isEmail(cell) || isPhone(cell, country)))
    return { header: false, confidence: 0.95 }
  const named = first.filter((cell) => fieldOf(cell) !== undefined).length
  if (named > 0) return { header: true, confidence: Math.min(1, 0.8 + named / 20) }
  // Names are words; a row of data has a digit somewhere, as a rule.
  const data = rows.slice(1, 20).some((cells) => cells.some((cell) => /\d/.test(cell)))
  const words = first.every((cell) => !/\d{3}/.test(cell))
  return { header: words && data, confidence: 0.6 }
}

export type MappingRefusal = { column: string; reason: 'no_such_column' | 'bad_field' }

/**
 * What each column is: as the uploader says, else by its header, else by what is in it.
 * @param headers empty where the file has none
 * @param rows some rows of data
 * @param mapping header, or number of the column from 1, to a field, `ignore`, or the key of an attribute
 */
export function guessColumns(
  headers: string[],
  rows: string[][],
  mapping: Record<string, string>,
  country: string,
): { columns: Column[]; refused: MappingRefusal[] } {
  const width = Math.max(headers.length, usualLength(rows))
  const names = Array.from({ length: width }, (_, at) => headers[at]?.trim() ?? '')
  const { said, refused } = readMapping(names, mapping)
  const chosen = new Set([...said.values()].flatMap((target) => ('field' in target ? [target.field] : [])))

  const firstOwn = isReport(names) ? ofReport : 0
  const guesses: Guess[] = names.map((header, at) =>
    at < firstOwn ? { header, at, rank: 0, why: 'header', confidence: 1 } : guess(header, at),
  )
  const aboutOrders = guesses.some(({ field }) => field && ofOrders.has(field))
  for (const one of guesses) {
    if (one.field === 'name' && isNumbers(rows, one.at, aboutOrders)) one.field = 'order_number'
    if (one.field === 'phone') Object.assign(one, answered(one.header, rows, one.at))
    // Whatever its header sounds like, numbers are no answers.
    if (isAnswer(one) && holdsPhones(rows, one.at, country))
      Object.assign(one, { field: undefined, why: 'unknown' })
  }
  settleContests(guesses, chosen, said)
  addByContent(guesses, rows, country, said, chosen)
  if (!chosen.has('consent') && !guesses.some(({ field }) => field === 'consent'))
    for (const one of guesses)
      if (isUnknown(one) && mayBeConsent(one.header) && isAnswers(rows, one.at)) one.why = 'yes_no'
  const columns = guesses.map(({ header, at, field, why, confidence }): Column => {
    const mapped = said.get(at)
    if (mapped) return { at, header, target: mapped, why: 'mapping', confidence: 1 }
    if (at < firstOwn) return { at, header, target: { ignore: true }, why, confidence }
    return {
      at,
      header,
      target: field ? { field } : { attribute: attributeKey(header, at) },
      why,
      confidence,
    }
  })
  return { columns, refused }
}

const isAnswer = ({ field }: Guess) => field === 'consent' || field === 'opt_out'

/** Mostly; a day on which somebody agreed has as many digits as some phones. */
function holdsPhones(rows: string[][], at: number, country: string): boolean {
  const cells = rows.slice(0, 100).flatMap((row) => row[at]?.trim() || [])
  const phones = cells.filter((cell) => isPhone(cell, country) && readDate(cell, 'day_first') === null)
  return phones.length * 2 > cells.length
}

const isUnknown = ({ field, why }: Guess) => field === undefined && why === 'unknown'

/** The length that most rows have: a header may lack the name of a last column, a few rows may be broken. */
function usualLength(rows: string[][]): number {
  const lengths = rows
    .slice(0, 101)
    .map((cells) => cells.length)
    .sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length / 2)] ?? 0
}

type Guess = {
  header: string
  at: number
  field?: Field | undefined
  rank: number
  why: Why
  confidence: number
}

function guess(header: string, at: number): Guess {
  const known = header === '' ? undefined : fieldOf(header)
  if (known === 'another_channel') return { header, at, rank: 0, why: 'another_channel', confidence: 1 }
  if (known) return { header, at, field: known.field, rank: known.rank, why: 'header', confidence: 0.95 }
  return { header, at, rank: 0, why: 'unknown', confidence: 0.5 }
}

/** Of several columns for one field the best name holds; what the uploader chose leaves no room for a guess. */
function settleContests(guesses: Guess[], chosen: Set<Field>, said: Map<number, Target>): void {
  const best = new Map<Field, Guess>()
  for (const one of guesses) {
    if (!one.field || said.has(one.at)) continue
    const rival = best.get(one.field)
    if (!rival || one.rank < rival.rank) best.set(one.field, one)
  }
  for (const one of guesses) {
    if (!one.field || said.has(one.at)) continue
    const taken = chosen.has(one.field) || (!repeatable.has(one.field) && best.get(one.field) !== one)
    if (taken) Object.assign(one, { field: undefined, why: 'second_of_field' })
  }
}

/** A column without a known name whose cells are nearly all phones, or e-mails, is just that. */
function addByContent(
  guesses: Guess[],
  rows: string[][],
  country: string,
  said: Map<number, Target>,
  chosen: Set<Field>,
): void {
  const has = (field: Field) => chosen.has(field) || guesses.some((one) => one.field === field)
  const shareOf = (at: number, test: (cell: string) => boolean) => {
    const cells = rows.slice(0, 100).flatMap((row) => row[at]?.trim() || [])
    return cells.length === 0 ? 0 : cells.filter(test).length / cells.length
  }
  for (const [field, test] of [
    ['email', isEmail],
    ['phone', (cell: string) => isPhone(cell, country)],
  ] as const) {
    if (has(field)) continue
    const free = guesses.filter(
      (one) => one.field === undefined && one.why === 'unknown' && !said.has(one.at),
    )
    const found = free
      .map((one) => ({ one, share: shareOf(one.at, test) }))
      .filter(({ share }) => share >= 0.7)
    const best = found.sort((a, b) => b.share - a.share)[0]
    if (best) Object.assign(best.one, { field, why: 'content', confidence: best.share * 0.9 })
  }
}

const ofOrders = new Set<Field>(['order_date', 'amount', 'order_status', 'product', 'sku', 'quantity'])

/**
 * Shopify's export of orders calls their numbers (`#1042`) by the header Name. Without the sign, and with nothing else
 * that is of orders, "P12" is somebody's name.
 */
function isNumbers(rows: string[][], at: number, aboutOrders: boolean): boolean {
  const cells = rows.slice(0, 100).flatMap((row) => row[at]?.trim() || [])
  const form = aboutOrders ? /^#?[A-Z]{0,5}-?\d{1,12}$/ : /^#[A-Z]{0,5}-?\d{1,12}$/
  return cells.length > 0 && cells.every((cell) => form.test(cell))
}

/** Eight digits at least: shorter numbers are house numbers, prices and ages. */
function isPhone(cell: string, country: string): boolean {
  const digits = cell.replaceAll(/\D/g, '').length
  return digits >= 8 && digits <= 18 && cell.length < 30 && readWrittenPhone(cell, country).ok
}

function readMapping(names: string[], mapping: Record<string, string>) {
  const said = new Map<number, Target>()
  const refused: MappingRefusal[] = []
  const same = (a: string, b: string) =>
    a.trim().normalize('NFC').toLowerCase() === b.trim().normalize('NFC').toLowerCase()
  for (const [column, written] of Object.entries(mapping)) {
    const byName = names.findIndex((name) => name !== '' && same(name, column))
    const at =
      byName >= 0
        ? byName
        : /^(?:column[ _])?\d{1,4}$/i.test(column)
          ? Number(/\d+/.exec(column)![0]) - 1
          : -1
    const target = targetOf(written, names[at] ?? column, at)
    if (at < 0 || at >= names.length) refused.push({ column, reason: 'no_such_column' })
    else if (!target) refused.push({ column, reason: 'bad_field' })
    else said.set(at, target)
  }
  return { said, refused }
}

const aliases: Record<string, Field> = {
  mobile: 'phone',
  full_name: 'name',
  locale: 'language',
  consent_at: 'consent_date',
  customer_id: 'external_id',
  total: 'amount',
  order_total: 'total_spent',
  last_order: 'last_order_date',
  last_order_at: 'last_order_date',
  orders: 'orders_count',
  placed_at: 'order_date',
  date: 'order_date',
  number: 'order_number',
  status: 'order_status',
  products: 'product',
  skus: 'sku',
}

const plainName = /^[\p{L}\p{N}][\p{L}\p{N}\s_-]*$/u

function targetOf(written: string, header: string, at: number): Target | undefined {
  const text = written.trim()
  const key = attributeKey(text.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1_$2'), at)
  if (text === '' || key === 'ignore' || key === 'skip') return { ignore: true }
  const field = (fields as readonly string[]).includes(key) ? (key as Field) : aliases[key]
  // "!consent" or "consent?" may mean its opposite.
  if (field) return plainName.test(text) ? { field } : undefined
  if (key === 'attribute') return { attribute: attributeKey(header, at) }
  return { attribute: attributeKey(text.replace(/^attributes?[.:_]/i, ''), at) }
}
