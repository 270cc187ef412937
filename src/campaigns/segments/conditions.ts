import { z } from 'zod'
import { purposes } from '../../events/event.ts'
import { type FieldError, fieldErrors } from '../../shop/refusal.ts'
import { language, storable, words } from '../../shop/text.ts'

// What a segment is made of, as it is stored and sent:
//
//   { "all": [
//       { "type": "last_order", "daysAgo": { "atLeast": 30 } },
//       { "not": { "type": "tag", "is": "wholesale" } },
//       { "any": [{ "type": "language", "in": ["el"] }, { "type": "attribute", "key": "city", "is": "Πάτρα" }] } ] }

const value = z.string().refine(storable, 'Holds a character that cannot be stored.').max(200)
/** Of what is looked for: nothing at all would be found in everybody. */
const part = value.refine((text) => text.trim() !== '', 'Should not be empty.')
const day = z.iso.date('Should be a date such as "2026-11-25".')
const days = z
  .int('Should be whole days.')
  .min(0, 'Should be 0 or more.')
  .max(36_500, 'Should be less than 100 years.')
const amount = z.string().regex(/^\d{1,12}(\.\d{1,6})?$/, 'Should be an amount such as "49.90".')
const currency = z.string().regex(/^[A-Z]{3}$/, 'Should be three capital letters such as "EUR".')
const id = z.uuid('Should be an id.')

const span = <T extends z.ZodType>(of: T) =>
  z
    .strictObject({ atLeast: of.optional(), atMost: of.optional() })
    .refine((one) => one.atLeast !== undefined || one.atMost !== undefined, 'Should say at least or at most.')

const text = {
  is: value.optional(),
  isNot: value.optional(),
  contains: part.optional(),
  startsWith: part.optional(),
  in: z.array(value).min(1).max(200).optional(),
  blank: z.boolean().optional(),
}
/** One comparison, and one alone: two would have to be read as "and", and people mean "or". */
const one = (leaf: Record<string, unknown>, but: string[] = []) =>
  Object.entries(leaf).filter(([key, said]) => said !== undefined && !['type', 'key', ...but].includes(key))
    .length === 1
const oneComparison = 'Should have one comparison, such as "is".'

const attribute = z
  .strictObject({
    type: z.literal('attribute'),
    key: words(100),
    ...text,
    above: z.number().optional().describe('As a number; what is none is neither above nor below.'),
    below: z.number().optional(),
    before: day.optional().describe('As a date (YYYY-MM-DD at its beginning).'),
    after: day.optional(),
  })
  .refine((leaf) => one(leaf), oneComparison)

const name = z.strictObject({ type: z.literal('name'), ...text }).refine((leaf) => one(leaf), oneComparison)
const tag = z.strictObject({ type: z.literal('tag'), is: words(100) })
const languageIs = z
  .strictObject({
    type: z.literal('language'),
    in: z.array(language).min(1).max(30).optional(),
    blank: z.boolean().optional(),
  })
  .refine((leaf) => one(leaf), oneComparison)
const country = z
  .strictObject({
    type: z.literal('country'),
    in: z
      .array(z.string().regex(/^[A-Z]{2}$/, 'Should be two capital letters such as "GR".'))
      .min(1)
      .max(250)
      .optional(),
    blank: z.boolean().optional(),
  })
  .refine((leaf) => one(leaf), oneComparison)
const birthday = z
  .strictObject({
    type: z.literal('birthday'),
    inDays: z
      .int()
      .min(0)
      .max(365)
      .optional()
      .describe('Today or in so many days at most, in the shop’s zone.'),
    today: z.literal(true).optional(),
    month: z.int().min(1).max(12).optional(),
    blank: z.boolean().optional(),
  })
  .refine((leaf) => one(leaf), oneComparison)

const within = { withinDays: days.optional().describe('Only orders of the last so many days.') }
const lastOrder = z.strictObject({ type: z.literal('last_order'), daysAgo: span(days) })
const firstOrder = z.strictObject({ type: z.literal('first_order'), daysAgo: span(days) })
const neverOrdered = z.strictObject({ type: z.literal('never_ordered') })
const orders = z.strictObject({
  type: z.literal('orders'),
  count: span(z.int().min(0).max(1_000_000)),
  ...within,
})
const spent = z.strictObject({ type: z.literal('spent'), currency, total: span(amount), ...within })
const average = z.strictObject({ type: z.literal('average_order'), currency, value: span(amount) })
const bought = z
  .strictObject({
    type: z.literal('bought'),
    sku: part.optional(),
    name: part.optional().describe('A part of the product’s name.'),
    product: part.optional().describe("The store's own id of the product; found by its SKU."),
    ...within,
  })
  .refine((leaf) => one(leaf, ['withinDays']), 'Should name a sku, a name or a product.')
const openCart = z.strictObject({ type: z.literal('open_cart'), daysAgo: span(days).optional() })
const consent = z.strictObject({
  type: z.literal('consent'),
  purpose: z.enum(purposes),
  is: z.enum(['granted', 'refused', 'unknown']),
})
const campaign = z.strictObject({
  type: z.literal('campaign'),
  id,
  was: z
    .enum(['accepted', 'delivered', 'read', 'replied', 'failed', 'skipped', 'not_in'])
    .describe(
      'What became of its message to the contact; `replied`: within the `attributionDays` (settings) after it; `not_in`: there was none.',
    ),
})
const lastWrote = z
  .strictObject({
    type: z.literal('last_wrote'),
    daysAgo: span(days).optional(),
    never: z.literal(true).optional(),
  })
  .refine((leaf) => one(leaf), 'Should say daysAgo or never.')
const imported = z.strictObject({ type: z.literal('imported'), importId: id })

export const leaf = z.discriminatedUnion(
  'type',
  [
    attribute,
    name,
    tag,
    languageIs,
    country,
    birthday,
    lastOrder,
    firstOrder,
    neverOrdered,
    orders,
    spent,
    average,
    bought,
    openCart,
    consent,
    campaign,
    lastWrote,
    imported,
  ],
  { error: 'Should be a kind of condition, such as "last_order".' },
)
export type Leaf = z.output<typeof leaf>

export type Conditions = { all: Conditions[] } | { any: Conditions[] } | { not: Conditions } | Leaf

export const deepest = 6
export const mostLeaves = 50

/** The tree, or every field that is wrong with it, by its path. An empty `all` is everybody, an empty `any` nobody. */
export function readConditions(
  given: unknown,
  path = 'conditions',
): { ok: true; value: Conditions } | { ok: false; errors: FieldError[] } {
  const errors: FieldError[] = []
  let leaves = 0

  function read(node: unknown, at: string, depth: number): Conditions | null {
    const refuse = (message: string) => {
      errors.push({ path: at, message })
      return null
    }
    if (typeof node !== 'object' || node === null || Array.isArray(node))
      return refuse('Should be a condition.')
    const keys = Object.keys(node)
    const group = keys.find((key) => key === 'all' || key === 'any' || key === 'not')
    if (group === undefined) {
      if (++leaves > mostLeaves)
        return leaves === mostLeaves + 1 ? refuse(`Should have ${mostLeaves} conditions at most.`) : null
      const parsed = leaf.safeParse(node)
      if (parsed.success) return parsed.data
      errors.push(
        ...fieldErrors(
          parsed.error.issues.map((issue) => ({ ...issue, path: [at, ...issue.path] }) as never),
        ),
      )
      return null
    }
    if (keys.length > 1) return refuse(`Should have "${group}" alone.`)
    if (depth >= deepest) return refuse(`Should nest ${deepest} deep at most.`)
    const inner = (node as Record<string, unknown>)[group]
    if (group === 'not') {
      const one = read(inner, `${at}.not`, depth + 1)
      return one && { not: one }
    }
    if (!Array.isArray(inner)) {
      errors.push({ path: `${at}.${group}`, message: 'Should be a list of conditions.' })
      return null
    }
    if (inner.length > mostLeaves) return refuse(`Should have ${mostLeaves} conditions at most.`)
    const all = inner.flatMap((one, i) => read(one, `${at}.${group}.${i}`, depth + 1) ?? [])
    return group === 'all' ? { all } : { any: all }
  }

  const read1 = read(given, path, 0)
  return errors.length === 0 && read1
    ? { ok: true, value: read1 }
    : { ok: false, errors: errors.slice(0, 50) }
}
