import { open } from 'node:fs/promises'
import type { Encoding } from './code-page.ts'
import { guessColumns, hasHeader, type MappingRefusal } from './detect/columns.ts'
import { guessDelimiter, sampleRecords } from './detect/delimiter.ts'
import { guessEncoding } from './detect/encoding.ts'
import { withOwnKeys } from './detect/own-keys.ts'
import { signatureOf } from './detect/signature.ts'
import { attributeKey, type Column, type Field, type Target } from './fields.ts'
import type { Format } from './open-file.ts'
import type { ImportKind, ImportOptions } from './options.ts'
import type { Reading } from './row.ts'
import { type DateOrder, dateOrderOf } from './values/dates.ts'
import type { FileReason } from './words/reasons.ts'

/** A guess, how sure it is (0 to 1), and why. */
type Guess<T> = { value: T; confidence: number; why: string }

/** All that was found out about a file. Plain JSON: it is stored with the import, so that a restart reads it alike. */
export type Found = {
  format: Format
  columns: Column[]
  dateOrders: [number, DateOrder][]
  orders: boolean
  guesses: {
    encoding: Guess<string>
    delimiter: Guess<string>
    header: Guess<boolean>
    /** What stands first in 3/4/2026; absent where no column has dates. */
    dateOrder?: Guess<DateOrder>
  }
}

export type Inspected =
  | { ok: true; found: Found; rows: string[][] }
  /** `looked`: it can be read, and the right mapping would make it a list. */
  | { ok: false; reason: FileReason; looked?: { found: Found; rows: string[][] } }
  | { ok: false; reason: 'mapping'; refused: MappingRefusal[] }

const sampleBytes = 256 * 1024
const mostColumns = 500

/**
 * Looks at the beginning of a file: what it is, how it is read, what its columns are.
 * @param shop whose country and currency hold where the file and the options say nothing
 */
export async function inspect(
  path: string,
  kind: ImportKind,
  mapping: Record<string, string>,
  options: ImportOptions,
  shop: { country: string },
): Promise<Inspected> {
  const { sample, whole } = await readSample(path)
  const signature = signatureOf(sample)
  if (signature) return { ok: false, reason: signature }

  const guess = guessEncoding(sample)
  const encoding: Encoding = options.encoding ?? guess.encoding
  const { bytes, bom } = readableSample(sample, encoding, guess)
  const separator = guessDelimiter(bytes, encoding, whole)
  const delimiter = options.delimiter ?? separator.delimiter
  const records = sampleRecords(bytes.subarray(separator.firstByte), encoding, delimiter, whole)
  const damages = new Set(records.flatMap(({ damage }) => damage ?? []))
  const rows = records.flatMap(({ cells, damage }) =>
    damage || cells.every((cell) => cell.trim() === '') ? [] : [cells],
  )
  if (rows.length === 0 && damages.has('nul')) return { ok: false, reason: 'binary' }
  if (rows.length === 0) return { ok: false, reason: whole ? 'empty' : 'no_line_end' }
  if (rows[0]!.length > mostColumns) return { ok: false, reason: 'too_many_columns' }

  const country = options.country ?? shop.country
  const headed = hasHeader(rows, country)
  const header =
    options.header ?? (Object.keys(mapping).some((name) => rows[0]!.includes(name)) || headed.header)
  const data = header ? rows.slice(1) : rows
  // Rows that cannot be read are there all the same, and each is refused by its line.
  if (data.length === 0 && whole && damages.size === 0) return { ok: false, reason: 'no_rows' }
  const { columns: guessed, refused } = guessColumns(header ? rows[0]! : [], data, mapping, country)
  if (refused.length > 0) return { ok: false, reason: 'mapping', refused }
  const settled = settleKind(guessed, kind)
  const { columns: keyed, orders } = settled.ok ? settled : { columns: guessed, orders: kind === 'orders' }
  const columns = withOwnKeys(keyed)
  const proofs = columns.flatMap(({ at, target }): [number, DateOrder | null][] =>
    'field' in target && dates.has(target.field)
      ? [[at, dateOrderOf(data.map((cells) => cells[at] ?? ''))]]
      : [],
  )
  const looked: { rows: string[][]; found: Found } = {
    rows: data,
    found: {
      format: {
        encoding,
        delimiter,
        header,
        firstByte: bom + separator.firstByte,
        firstLine: separator.firstLine,
      },
      columns,
      dateOrders: proofs.map(([at, proof]) => [at, options.dateOrder ?? proof ?? 'day_first']),
      orders,
      guesses: {
        encoding: said(options.encoding, {
          value: guess.encoding,
          confidence: guess.confidence,
          why: guess.why,
        }),
        delimiter: said(options.delimiter, {
          value: separator.delimiter,
          confidence: separator.confidence,
          why: separator.firstByte > 0 ? 'sep= line' : 'most rows have as many cells',
        }),
        header: said(options.header, {
          value: header,
          confidence: headed.confidence,
          why: 'names of columns',
        }),
        ...(proofs.length > 0 && { dateOrder: said(options.dateOrder, guessDateOrder(proofs)) }),
      },
    },
  }
  return settled.ok ? { ok: true, ...looked } : { ...settled, looked }
}

/** How rows of a file are read, from what was found out and said about it. */
export const readingOf = (
  found: Found,
  options: ImportOptions,
  shop: { country: string; currency: string },
  uploadedAt: Date,
): Reading => ({
  columns: found.columns,
  country: options.country ?? shop.country,
  currency: options.currency ?? shop.currency,
  dateOrders: new Map(found.dateOrders),
  orders: found.orders,
  latest: new Date(uploadedAt.getTime() + 24 * 3_600_000),
})

const dates = new Set<Field>([
  'birthday',
  'consent_date',
  'first_order_date',
  'last_order_date',
  'order_date',
])
const ofOrders = new Set<Field>([
  'order_number',
  'order_date',
  'amount',
  'order_status',
  'product',
  'sku',
  'quantity',
  'price',
])

/** Columns may differ; what is shown is what is least sure. */
function guessDateOrder(proofs: [number, DateOrder | null][]): Guess<DateOrder> {
  const open = proofs.some(([, proof]) => proof === null)
  if (open) return { value: 'day_first', confidence: 0.6, why: 'as Europe writes dates' }
  return { value: proofs[0]![1]!, confidence: 0.95, why: 'dates that can be read in one way only' }
}

const said = <T>(value: T | undefined, guess: Guess<T>): Guess<T> =>
  value === undefined ? guess : { value, confidence: 1, why: 'as you said' }

async function readSample(path: string): Promise<{ sample: Buffer; whole: boolean }> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0)
    return { sample: buffer.subarray(0, bytesRead), whole: bytesRead < sampleBytes }
  } finally {
    await file.close()
  }
}

/** The sample as it will be split: without its mark, and UTF-16 as UTF-8. `bom`: bytes to skip in the readable file. */
function readableSample(sample: Buffer, encoding: Encoding, guess: { bom: number }) {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const even = sample.subarray(0, sample.length - (sample.length % 2))
    return { bytes: Buffer.from(new TextDecoder(encoding).decode(even)), bom: 0 }
  }
  const bom = encoding === 'utf-8' && guess.bom === 3 ? 3 : 0
  return { bytes: sample.subarray(bom), bom }
}

/** One row an order where a file has number, date and amount of each; else those columns are attributes. */
function settleKind(
  columns: Column[],
  kind: ImportKind,
): { ok: true; columns: Column[]; orders: boolean } | { ok: false; reason: FileReason } {
  const place = (list: Column[], field: Field) =>
    list.find(({ target }) => 'field' in target && target.field === field)
  // `order total` is the sum of a person's orders in a list of people, and the order's in a list of orders.
  const total = place(columns, 'total_spent')
  const alike = (column: Column) =>
    column === total && total.why === 'header' && place(columns, 'order_number') && !place(columns, 'amount')
      ? { ...column, target: { field: 'amount' as const } }
      : column
  const asOrders = columns.map(alike)
  const complete = (['order_number', 'order_date', 'amount'] as const).every((field) =>
    place(asOrders, field),
  )
  const orders = kind === 'orders' || (kind === 'contacts' && complete)
  if (orders && !complete) return { ok: false, reason: 'no_order_columns' }
  const settled = orders ? asOrders : columns.map(withoutOrders)
  if (!place(settled, 'phone') && !place(settled, 'email')) return { ok: false, reason: 'no_identity_column' }
  return { ok: true, columns: settled, orders }
}

function withoutOrders(column: Column): Column {
  const { target } = column
  if (!('field' in target) || !ofOrders.has(target.field) || column.why === 'mapping') return column
  const attribute: Target = { attribute: attributeKey(column.header, column.at) }
  return { ...column, target: attribute, why: 'unknown' }
}
