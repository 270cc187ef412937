/** A text of a flow, as it is edited: words, values that are filled in, and pieces said only where something holds. */
export type Part = string | Value | When
type Value = { fact: string }
/** `opens` is the tag as it was written, so that what nobody changed is stored as it was. `is` null: it is known at all. */
export type When = { opens: string; fact: string; is: string | null; said: Part[]; otherwise: Part[] }

const tags = /(\{\{.*?\}\}|\{%.*?%\})/s
const value = /^\{\{\s*([a-z_]+(?:\.[a-z_]+)*)\s*\}\}$/
const known = /^\{%\s*if\s+([a-z_]+(?:\.[a-z_]+)*)\s*!=\s*(?:""|'')\s*%\}$/
const equal = /^\{%\s*if\s+([a-z_]+(?:\.[a-z_]+)*)\s*==\s*(?:"([^"{}%]*)"|'([^'{}%]*)')\s*%\}$/

/**
 * Reads stored Liquid. Null where it has more than this form can show (loops, filters, conditions in conditions, or
 * the brackets that stand for values): such a text is edited as it is.
 */
export function readCopy(liquid: string): Part[] | null {
  if (/[‹›]/.test(liquid)) return null
  const parts: Part[] = []
  let open: When | null = null
  let into = parts
  for (const piece of liquid.split(tags)) {
    const fact = value.exec(piece)?.[1]
    if (piece === '') continue
    if (fact) into.push({ fact })
    else if (/^\{%\s*endif\s*%\}$/.test(piece) && open) {
      open = null
      into = parts
    } else if (/^\{%\s*else\s*%\}$/.test(piece) && open && into === open.said) into = open.otherwise
    else if (piece.startsWith('{%')) {
      const when: When | null = open ? null : conditionOf(piece)
      if (!when) return null
      parts.push(when)
      open = when
      into = when.said
    } else if (/\{\{|\}\}|\{%|%\}/.test(piece)) return null
    else into.push(piece)
  }
  return open ? null : parts
}

function conditionOf(opens: string): When | null {
  const there = known.exec(opens)
  if (there) return { opens, fact: there[1]!, is: null, said: [], otherwise: [] }
  const [, fact, double, single] = equal.exec(opens) ?? []
  return fact ? { opens, fact, is: double ?? single ?? '', said: [], otherwise: [] } : null
}

/** A piece that is said only where the value is known. */
export const whenKnown = (fact: string): When => ({
  opens: `{% if ${fact} != "" %}`,
  fact,
  is: null,
  said: [],
  otherwise: [],
})

export function writeCopy(parts: Part[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part
      if (!('opens' in part)) return `{{ ${part.fact} }}`
      const otherwise = part.otherwise.length > 0 ? `{% else %}${writeCopy(part.otherwise)}` : ''
      return `${part.opens}${writeCopy(part.said)}${otherwise}{% endif %}`
    })
    .join('')
}

/** What stands for each value and each piece in the shown text, by its name. */
export type Tokens = Map<string, Value | When>

/** The text with a ‹name› for all that is not words. */
export function showCopy(parts: Part[], tokens: Tokens): string {
  const names = [...tokens]
  return parts
    .map((part) => (typeof part === 'string' ? part : `‹${names.find(([, one]) => isSame(one, part))?.[0]}›`))
    .join('')
}

const isSame = (one: Value | When, part: Value | When) =>
  one === part || (!('opens' in one) && !('opens' in part) && one.fact === part.fact)

/** What is wrong with a shown text: a name that stands for nothing, a bracket that is alone, or braces, which are for code. */
export type Slip = { name: string } | { bracket: string } | { braces: true }

export function parseShown(text: string, tokens: Tokens): { parts: Part[] } | Slip {
  const parts: Part[] = []
  for (const piece of text.split(/(‹[^‹›]*›)/)) {
    const name = /^‹([^‹›]*)›$/.exec(piece)?.[1]
    const alone = name === undefined ? /[‹›].{0,20}/su.exec(piece)?.[0] : undefined
    if (alone !== undefined) return { bracket: alone }
    if (name === undefined) {
      if (piece !== '') parts.push(piece)
      continue
    }
    const token = tokens.get(name.trim())
    if (!token) return { name }
    parts.push(token)
  }
  // Whoever knows how a value is written, and writes it whole, is understood.
  return readCopy(writeCopy(parts)) ? { parts } : { braces: true }
}

/** A stored text for whoever only reads it: values by their names, pieces as if they were said, and nothing of code. */
export function plainCopy(liquid: string, nameOf: (fact: string) => string): string {
  const parts = readCopy(liquid)
  if (parts) return plain(parts, nameOf)
  return liquid
    .replace(/\{%.*?%\}/gs, '')
    .replace(/\{\{\s*([a-z_.]*).*?\}\}/gs, (_, fact: string) => `‹${fact ? nameOf(fact) : '…'}›`)
}

const plain = (parts: Part[], nameOf: (fact: string) => string): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part
      return 'opens' in part ? plain(part.said, nameOf) : `‹${nameOf(part.fact)}›`
    })
    .join('')
