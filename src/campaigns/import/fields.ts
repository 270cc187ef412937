/** What a column of a file can be. Whatever is none of these becomes an attribute of the contact. */
export const fields = [
  'phone',
  'email',
  'name',
  'first_name',
  'last_name',
  'language',
  'country',
  'tags',
  'birthday',
  'consent',
  'opt_out',
  'consent_date',
  'external_id',
  'first_order_date',
  'last_order_date',
  'total_spent',
  'orders_count',
  'order_number',
  'order_date',
  'amount',
  'currency',
  'order_status',
  'product',
  'sku',
  'quantity',
  'price',
] as const
export type Field = (typeof fields)[number]

/** Where the cells of a column go. `attribute` under its key; `ignore`: nowhere. */
export type Target = { field: Field } | { attribute: string } | { ignore: true }

/** `at`: place in the row, from 0. `why`: a code, see `words/`. */
export type Column = { at: number; header: string; target: Target; why: Why; confidence: number }

/**
 * `mapping`: said by the uploader. `header`: its name is known. `content`: its cells are. `unknown`: an attribute.
 * `yes_no`: an attribute whose cells are yes and no, in a file without consent: the uploader is asked whether it is that.
 */
export type Why =
  | 'mapping'
  | 'header'
  | 'content'
  | 'unknown'
  | 'another_channel'
  | 'second_of_field'
  | 'yes_no'

/** Fields that several columns may fill: the first cell with something usable holds. */
export const repeatable: ReadonlySet<Field> = new Set(['phone', 'tags', 'product', 'sku'])

const mostKey = 50

/** A header as a key of an attribute: letters, digits and underscores in small letters. */
export function attributeKey(header: string, at: number): string {
  const key = header
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_+|_+$/g, '')
  return keyWithin(key) || `column_${at + 1}`
}

/** A key with its ending, no longer than a key may be. */
export const keyWithin = (key: string, ending = ''): string =>
  [...key]
    .slice(0, mostKey - ending.length)
    .join('')
    .replace(/_$/, '') + ending
