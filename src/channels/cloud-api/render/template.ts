import type { Reply } from '../../channel.ts'
import { webLink } from './cut.ts'

type Template = Extract<Reply, { type: 'template' }>
type Payload = Record<string, unknown>

/** A template with its variables, or the code of the error that Meta would answer with. */
export function renderTemplate(reply: Template): Payload | { refused: number } {
  const components = componentsOf(reply)
  if (components === undefined) return { refused: 131008 }
  if (reply.cards) {
    const cards = reply.cards.map(componentsOf)
    if (cards.includes(undefined)) return { refused: 131008 }
    components.push({
      type: 'carousel',
      cards: cards.map((card, i) => ({ card_index: i, components: card })),
    })
  }
  return {
    type: 'template',
    template: {
      name: reply.name,
      language: { code: reply.language },
      ...(components.length > 0 && { components }),
    },
  }
}

type Face = Pick<Template, 'header' | 'body' | 'names' | 'buttons'>

/** The variables of the message or of a card; undefined: one is blank ("Parameter of type text is missing text value"). */
function componentsOf(reply: Face): Payload[] | undefined {
  const components: Payload[] = []
  if (reply.header !== undefined) {
    const parameter = headerOf(reply.header)
    if (parameter === undefined) return undefined
    components.push({ type: 'header', parameters: [parameter] })
  }
  if (reply.body.length > 0) {
    const texts = reply.body.map(variable)
    if (texts.includes('')) return undefined
    components.push({
      type: 'body',
      parameters: texts.map((text, i) => ({ type: 'text', text, ...named(reply.names?.[i]) })),
    })
  }
  for (const button of reply.buttons ?? []) {
    if (button.value === '') return undefined
    components.push({
      type: 'button',
      sub_type: button.kind,
      index: String(button.index),
      parameters: [buttonParameter(button)],
    })
  }
  return components
}

function headerOf(header: NonNullable<Template['header']>): Payload | undefined {
  if ('text' in header) {
    const text = variable(header.text)
    return text === '' ? undefined : { type: 'text', text, ...named(header.name) }
  }
  const link = webLink(header.link)
  return link === undefined ? undefined : { type: header.media, [header.media]: { link } }
}

/** Variables with names are sent with them, those with numbers in their order. */
const named = (name: string | undefined) => (name === undefined ? {} : { parameter_name: name })

function buttonParameter({ kind, value }: NonNullable<Template['buttons']>[number]): Payload {
  switch (kind) {
    case 'quick_reply':
      return { type: 'payload', payload: value }
    case 'url':
      return { type: 'text', text: value }
    case 'copy_code':
      return { type: 'coupon_code', coupon_code: value }
  }
}

/** A variable may hold neither line breaks nor tabs, nor more than four spaces in a row (132012). */
function variable(text: string): string {
  return text
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(/ {5,}/g, '    ')
    .trim()
}
