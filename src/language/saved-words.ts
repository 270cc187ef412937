import { type LiquidLocale, type LiquidValue, type Rendered, renderLiquid } from './liquid.ts'

/** Stand for a blank value while a text is rendered; nobody writes them (private use). */
const gone = '\ue000'
const blank = '\ue001'
const marks = /[\ue000\ue001]/gu

type Facts = { [key: string]: LiquidValue }

const people = ['contact', 'order', 'agent']

/** An output of one of the person's facts, alone or with filters. */
const output = /\{\{-?\s*(contact|order|agent)\.(\w+)\s*(\|[^}]*)?-?\}\}/gu

// A sentence and the white space behind it; a full stop within a number or an address ends none.
const sentence = /.+?(?:[.!?;…\u037e]+["»”)]*(?=\s|$)\s*|$)/gsu

/** What is said to nobody in particular where a name was to stand. */
const salutations: Record<string, [called: RegExp, plain: string]> = {
  el: [/(?<!\p{L})(?:αγαπητ(?:ή|έ)(?:\/(?:ή|έ))?)\s*\ue001/giu, 'Γεια σας'],
  hu: [/(?<!\p{L})(?:kedves|tisztelt)\s*\ue001/giu, 'Üdvözöljük'],
  en: [/(?<!\p{L})dear\s*\ue001/giu, 'Hello'],
}

/**
 * Renders a saved message with the facts of one person in `values` (`contact`, `order`, `agent`). A sentence that
 * names a fact of an order or an agent that there is not is left out; of a name only its place is closed up. So what is left can
 * be read; it may be empty. A blank fact that has a `default`, or stands in a condition, is left to the template.
 */
export function renderSaved(
  template: string,
  values: { [key: string]: LiquidValue },
  locale: LiquidLocale,
): Rendered {
  const marked = template
    .replace(marks, '')
    .replace(output, (whole, whose: string, fact: string, filters = '') => {
      if (/\|\s*default\b/u.test(filters) || !isBlank(values[whose], fact)) return whole
      return whose === 'contact' ? blank : gone
    })
  const rendered = renderLiquid(marked, { ...values, ...personal(values) }, locale)
  if (!rendered.ok || !/[\ue000\ue001]/u.test(rendered.text)) return rendered
  return { ok: true, text: closeUp(rendered.text, locale.language) }
}

/** What a person is called may hold anything, and must not pass for a mark of ours. */
function personal(values: { [key: string]: LiquidValue }): { [key: string]: LiquidValue } {
  const known = people.map((whose) => [whose, values[whose]] as const).filter(([, facts]) => isFacts(facts))
  return Object.fromEntries(known.map(([whose, facts]) => [whose, unmarked(facts as Facts)]))
}

const unmarked = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [
      fact,
      typeof value === 'string' ? value.replace(marks, '') : value,
    ]),
  )

const isFacts = (value: LiquidValue | undefined): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

function isBlank(facts: LiquidValue | undefined, fact: string): boolean {
  if (!isFacts(facts)) return true
  const value = Object.hasOwn(facts, fact) ? facts[fact] : undefined
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

function closeUp(text: string, language: string): string {
  const lines = text.split('\n').map((line) => {
    if (!/[\ue000\ue001]/u.test(line)) return line
    return (line.match(sentence) ?? [])
      .filter((one) => !one.includes(gone))
      .map((one) => withoutName(one, language))
      .join('')
      .trimEnd()
  })
  return lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}

function withoutName(text: string, language: string): string {
  if (!text.includes(blank)) return text
  const [called, plain] = salutations[language] ?? salutations.en!
  const closed = text
    .replace(called, plain)
    // "Hello Maria, …" without Maria; the comma behind a name that began the sentence goes with it.
    .replace(/^(\s*)\ue001[\s,.!;:–-]*/u, '$1')
    .replace(/\s*\ue001/gu, '')
  return /[\p{L}\p{N}]/u.test(closed)
    ? closed.replace(/^(\s*)(\p{Ll})/u, (_, space, letter) => space + letter.toUpperCase())
    : ''
}
