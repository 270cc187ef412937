import { placeholdersOf, renderLiquid, validateLiquid } from '../language/liquid.ts'
import { personalFacts } from './personal-facts.ts'
import type { FieldError } from './refusal.ts'

const everyFact = Object.fromEntries(
  ['name', 'about', 'address', 'description', 'email', 'hours', 'phone', 'vertical', 'website'].map(
    (fact) => [fact, 'x'],
  ),
)

const everyPersonalFact = personalFacts(
  {
    name: 'Mary',
    order: {
      number: 'x',
      status: 'paid',
      shipments: [
        { carrier: null, trackingNumber: null, trackingUrl: 'https://shop.example', status: 'in_transit' },
      ],
    },
    agent: 'x',
  },
  'en',
)

/** The placeholders of what the shop says to anybody. */
export const shopPlaceholders = Object.keys(everyFact).map((fact) => `shop.${fact}`)

/** The placeholders of what is said to one person. */
export const savedPlaceholders = [
  ...shopPlaceholders,
  ...Object.entries(everyPersonalFact).flatMap(([group, facts]) =>
    Object.keys(facts).map((fact) => `${group}.${fact}`),
  ),
]

/**
 * What is wrong with the Liquid of words by language; the path is `<path>.<language>`. `known`: the placeholders that
 * mean something there. A word of `before` that nobody changed is not asked for its placeholders: whoever mends
 * something else must not be stopped by it.
 */
export function liquidErrors(
  path: string,
  byLanguage: Record<string, string>,
  known: string[],
  before: Record<string, string> = {},
): FieldError[] {
  return Object.entries(byLanguage).flatMap(([language, text]) => {
    const isChanged = before[language] !== text
    const message =
      validateLiquid(text) ?? (isChanged ? strangers(text, known) : null) ?? rehearse(text, language, known)
    return message === null ? [] : [{ path: `${path}.${language}`, message }]
  })
}

/** The placeholders of a text that stand for nothing, and so would be left out. */
function unknownPlaceholders(text: string, known: string[]): string[] {
  return placeholdersOf(text).filter((one) => !isKnown(one, known))
}

function strangers(text: string, known: string[]): string | null {
  const unknown = unknownPlaceholders(text, known)
  if (unknown.length === 0) return null
  const named = unknown.map((one) => `{{ ${one} }}`).join(', ')
  const all = known.map((one) => `{{ ${one} }}`).join(', ')
  return `${named} stands for nothing here. Use one of ${all}.`
}

// "order" asks whether there is one; "shop.name.size" how long the name is.
const isKnown = (placeholder: string, known: string[]) =>
  known.some(
    (one) => one === placeholder || one.startsWith(`${placeholder}.`) || placeholder.startsWith(`${one}.`),
  )

/** What only shows when the text is rendered: a loop without an end, a text that comes out empty. */
function rehearse(text: string, language: string, known: string[]): string | null {
  const locale = { language, timeZone: 'UTC', now: new Date(0), currency: 'EUR' }
  const own = Object.fromEntries(known.filter((one) => !one.includes('.')).map((one) => [one, 'x']))
  const rendered = renderLiquid(text, { ...own, shop: everyFact, ...everyPersonalFact }, locale)
  if (!rendered.ok) return rendered.error
  return rendered.text.trim() === ''
    ? 'Should not come out empty: write what is said when the condition does not hold.'
    : null
}
