import type { Field } from './fields.ts'
import { readAmount, readCount, readCurrency } from './values/money.ts'
import { plain } from './values/plain.ts'
import { readWords } from './values/text.ts'
import type { Reason } from './words/reasons.ts'

export type ImportedItem = { sku: string | null; name: string; quantity: number; price: string }

/** An order of a file: `total` a decimal string. A line that only adds a product to an order has no date and total. */
export type ImportedOrder = {
  number: string
  placedAt: string | null
  status: string
  total: string | null
  currency: string
  items: ImportedItem[]
}

type Cells = {
  cell(field: Field): string
  date(field: Field): Date | null
  cells: string[]
  at: ReadonlyMap<Field, number[]>
  currency: string
  latest: Date
}

/** The order in a row; refused where it has no number, a date that is to come, or a date or an amount that cannot be read. */
export function readOrder({
  cell,
  date,
  cells,
  at,
  currency,
  latest,
}: Cells): { ok: true; order: ImportedOrder } | { ok: false; reason: Reason } {
  const number = readWords(cell('order_number'), 100)
  if (number === '') return { ok: false, reason: 'order_without_number' }
  const placedAt = date('order_date')
  if (!placedAt && cell('order_date') !== '') return { ok: false, reason: 'order_date_unreadable' }
  if (placedAt && placedAt > latest) return { ok: false, reason: 'order_date_ahead' }
  const total = readAmount(cell('amount'))
  if (!total && cell('amount') !== '') return { ok: false, reason: 'amount_unreadable' }
  return {
    ok: true,
    order: {
      number,
      placedAt: placedAt?.toISOString() ?? null,
      status: statusOf(cell('order_status')),
      total: total?.amount ?? null,
      currency: readCurrency(cell('currency')) ?? total?.currency ?? currency,
      items: itemsOf(cell, cells, at),
    },
  }
}

function itemsOf(cell: Cells['cell'], cells: string[], at: Cells['at']): ImportedItem[] {
  const names = (at.get('product') ?? []).flatMap((place) => readWords(cells[place] ?? '', 2000) || [])
  const skus = (at.get('sku') ?? []).flatMap((place) => readWords(cells[place] ?? '', 2000) || [])
  const quantity = readCount(cell('quantity'))
  // With a quantity it is one product; else the cell may list several.
  const list = (words: string[]) => (quantity === null ? words.flatMap((one) => one.split(/[;|\n]/)) : words)
  const [products, codes] = [list(names), list(skus)].map((all) =>
    all.map((one) => readWords(one, 500)).filter((one) => one !== ''),
  ) as [string[], string[]]
  const price = readAmount(cell('price'))?.amount ?? '0'
  return Array.from({ length: Math.min(100, Math.max(products.length, codes.length)) }, (_, i) => ({
    sku: codes[i]?.slice(0, 200) ?? null,
    name: products[i] ?? codes[i]!,
    quantity: quantity ?? 1,
    price,
  }))
}

/** Words of Shopify, WooCommerce and shops' own sheets, by how they begin, folded. */
const statuses: [RegExp, string][] = [
  [/^(?:cancel|void|fail|ακυρ|torolt|lemond|storn)/, 'cancelled'],
  [/^(?:refund|επιστρ|visszater)/, 'refunded'],
  [/^(?:pend|on hold|authori|unpaid|draft|εκκρεμ|αναμον|fuggo|varako)/, 'pending'],
  [/^(?:deliver|complet|παραδο|ολοκληρ|kezbesit|teljesit)/, 'delivered'],
  [/^(?:fulfil|ship|sent|απεσταλ|σταλ|kiszallit|elkuld|feladva)/, 'fulfilled'],
]

/** History is over as a rule: an order whose state the file does not say was paid. */
function statusOf(cell: string): string {
  const text = plain(cell).replaceAll(/[-_]/g, ' ')
  return statuses.find(([pattern]) => pattern.test(text))?.[1] ?? 'paid'
}
