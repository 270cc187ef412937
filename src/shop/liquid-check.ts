import { renderLiquid, validateLiquid } from '../language/liquid.ts'
import { personalFacts } from './personal-facts.ts'
import type { FieldError } from './refusal.ts'

/** What is wrong with the Liquid of words by language; the path is `<path>.<language>`. */
export function liquidErrors(path: string, byLanguage: Record<string, string>): FieldError[] {
  return Object.entries(byLanguage).flatMap(([language, text]) => {
    const message = validateLiquid(text) ?? rehearse(text, language)
    return message === null ? [] : [{ path: `${path}.${language}`, message }]
  })
}

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

/** What only shows when the text is rendered: a loop without an end, a text that comes out empty. */
function rehearse(text: string, language: string): string | null {
  const known = { language, timeZone: 'UTC', now: new Date(0), currency: 'EUR' }
  const rendered = renderLiquid(text, { shop: everyFact, name: 'x', ...everyPersonalFact }, known)
  if (!rendered.ok) return rendered.error
  return rendered.text.trim() === ''
    ? 'Should not come out empty: write what is said when the condition does not hold.'
    : null
}
