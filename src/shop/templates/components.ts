/**
 * A part of a template, as Meta writes it (Graph API, message templates): `{ type, format?, text?, example?, buttons? }`.
 * Kept as it came, because what we do not know (carousels, forms, offers) must be shown and sent all the same; so every
 * reader here takes any JSON and never throws.
 *
 * { "type": "BODY", "text": "Order {{1}} is on its way.", "example": { "body_text": [["1042"]] } }
 */
export type Component = Record<string, unknown>

export type MediaFormat = 'image' | 'video' | 'document'

/** The kinds of button that are known here; any other is `other`. */
type ButtonKind = 'quick_reply' | 'url' | 'phone' | 'copy_code' | 'other'

export type Button = { index: number; kind: ButtonKind; text: string; url: string; phone: string }

/** What stands between two pairs of braces, in its order, each once: "1", "2", or names. */
export function variablesIn(text: unknown): string[] {
  if (typeof text !== 'string') return []
  return [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name!))]
}

export const bodyOf = (components: readonly Component[]): string => textOf(partOf(components, 'BODY'))
export const footerOf = (components: readonly Component[]): string => textOf(partOf(components, 'FOOTER'))

/** The header's text, the kind of file it shows, or neither. */
export function headerOf(
  components: readonly Component[],
): { text: string } | { media: MediaFormat } | undefined {
  const header = partOf(components, 'HEADER')
  if (!header) return undefined
  const format = upper(header.format ?? 'TEXT')
  if (format === 'TEXT') return { text: textOf(header) }
  const media = format.toLowerCase()
  return media === 'image' || media === 'video' || media === 'document' ? { media } : undefined
}

export function buttonsOf(components: readonly Component[]): Button[] {
  const { buttons } = partOf(components, 'BUTTONS') ?? {}
  if (!Array.isArray(buttons)) return []
  return buttons.map((one: unknown, index) => {
    const button = isObject(one) ? one : {}
    return {
      index,
      kind: kinds[upper(button.type)] ?? 'other',
      text: asText(button.text),
      url: asText(button.url),
      phone: asText(button.phone_number),
    }
  })
}

/** The cards of a carousel, each a small template of its own: header, body and buttons. Where there is none, none. */
export function cardsOf(components: readonly Component[]): Component[][] {
  const { cards } = partOf(components, 'CAROUSEL') ?? {}
  if (!Array.isArray(cards)) return []
  return cards.map((card: unknown) =>
    isObject(card) && Array.isArray(card.components) ? card.components.filter(isObject) : [],
  )
}

/** The part of this type; the first where there are several. */
export const partOf = (components: readonly Component[], type: string): Component | undefined =>
  components.find((one) => isObject(one) && upper(one.type) === type)

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const kinds: Record<string, ButtonKind> = {
  QUICK_REPLY: 'quick_reply',
  URL: 'url',
  PHONE_NUMBER: 'phone',
  COPY_CODE: 'copy_code',
}

const upper = (value: unknown) => String(value).toUpperCase()
const asText = (value: unknown) => (typeof value === 'string' ? value : '')
const textOf = (part: Component | undefined) => asText(part?.text)
