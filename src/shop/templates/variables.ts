import { z } from 'zod'
import { storable } from '../text.ts'
import { bodyOf, buttonsOf, type Component, cardsOf, headerOf, variablesIn } from './components.ts'

const most = 1000
const value = z
  .string()
  .max(most, `Should have ${most} characters at most.`)
  .refine(storable, 'Holds a character that cannot be stored.')

/** Whatever can feed a variable, apart from the contact's own `attributes.<name>`. */
const fields = [
  'name',
  'first_name',
  'phone',
  'country',
  'order.number',
  'order.total',
  'order.date',
  'order.item',
  'order.items',
  'order.carrier',
  'order.tracking_number',
  'order.tracking_url',
  'order.pickup_point',
  'cart.total',
  'cart.items',
  'cart.url',
  'shop.name',
] as const

const field = z
  .string()
  .max(120, 'Should have 120 characters at most.')
  .refine(
    (name) =>
      (fields as readonly string[]).includes(name) || /^attributes\.[^.\s\p{Cc}][^.\p{Cc}]*$/u.test(name),
    { error: `Should be "attributes.<name>" or one of: ${fields.join(', ')}.` },
  )

/** What feeds a variable: a field of the recipient or a fixed text; `fallback` where that is blank. */
export const variableSource = z.union(
  [
    z.strictObject({ field, fallback: value.optional() }),
    z.strictObject({ text: value, fallback: value.optional() }),
  ],
  { error: 'Should be { "field": …, "fallback"?: … } or { "text": … }.' },
)

export type VariableSource = z.output<typeof variableSource>

/**
 * The key of a variable: in the body its own name ("1", "first_name"), `header` for that of the header or the
 * address of its file, `button.0` for the end of a button's address, its code, or what a quick reply sends back. Those
 * of a carousel's first card begin with `card.0.`: `card.0.header`, `card.0.1`, `card.0.button.1`.
 */
export const variableKey = z
  .string()
  .regex(
    /^(?:card\.\d\.)?(?:\d{1,2}|[a-z][a-z0-9_]{0,63}|button\.\d)$/,
    'Should be the name of a variable of the body, "header", or "button." and its place from 0; of a card with "card." and its place before it, such as "card.0.header".',
  )

export const variableSources = z
  .record(variableKey, variableSource)
  .refine((all) => Object.keys(all).length <= 120, 'Should have 120 variables at most.')

export type VariableSources = Record<string, VariableSource>

export type Place = {
  key: string
  /** Its number in the body, where it has a name: it may be fed under either. */
  alias?: string
  /** Whether the template cannot be sent while it is blank. What a quick reply sends back need not be given. */
  required: boolean
}

/** Every variable of a template: the header's, those of the body in the order in which they are sent, the buttons', the cards'. */
export function placesOf(components: readonly Component[]): Place[] {
  const header = headerOf(components)
  const hasHeader = header && ('media' in header || variablesIn(header.text).length > 0)
  return [
    ...(hasHeader ? [{ key: 'header', required: true }] : []),
    ...bodyVariables(components).map((key, i) => ({
      key,
      ...(!/^\d+$/.test(key) && { alias: String(i + 1) }),
      required: true,
    })),
    ...buttonsOf(components).flatMap(({ index, kind, url }) => {
      if (kind === 'copy_code' || (kind === 'url' && variablesIn(url).length > 0))
        return [{ key: `button.${index}`, required: true }]
      return kind === 'quick_reply' ? [{ key: `button.${index}`, required: false }] : []
    }),
    ...cardsOf(components).flatMap((card, i) =>
      placesOf(card).map(({ key, alias, required }) => ({
        key: `card.${i}.${key}`,
        ...(alias !== undefined && { alias: `card.${i}.${alias}` }),
        required,
      })),
    ),
  ]
}

/** The body's variables in the order in which they are sent: by number, or as they appear where they have names. */
export function bodyVariables(components: readonly Component[]): string[] {
  const found = variablesIn(bodyOf(components))
  return found.every((name) => /^\d+$/.test(name)) ? found.sort((a, b) => Number(a) - Number(b)) : found
}

/** The value of a source as it can be sent: one line, '' where there is none. */
export function valueFor(source: VariableSource | undefined, fieldOf: (field: string) => string): string {
  if (!source) return ''
  const given = oneLine('text' in source ? source.text : fieldOf(source.field))
  return given || oneLine(source.fallback ?? '')
}

/** Something that is seen: no space of any kind, and no sign that only joins, turns or hides others. */
const visible = /[^\s\p{Cf}\u{2800}\u{3164}]/u

/** A variable may hold neither line breaks nor tabs, nor more than four spaces in a row (Meta's error 132012). */
const oneLine = (text: string) => (visible.test(text) ? text.replace(/\s+/gu, ' ').trim() : '')
