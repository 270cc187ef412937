import type { Reply } from '../../channels/channel.ts'
import type { Button, MediaFormat } from './components.ts'
import type { Face, Translation } from './translation.ts'
import { type VariableSources, valueFor } from './variables.ts'

export type TemplateReply = Extract<Reply, { type: 'template' }>

type FacePreview = {
  header: { text: string } | { media: MediaFormat; link: string } | null
  body: string
  buttons: { kind: Button['kind']; text: string; url?: string; phone?: string; code?: string }[]
}

/** What the recipient reads; `cards` of a carousel only. */
export type TemplatePreview = FacePreview & { footer: string | null; cards?: FacePreview[] }

export type FilledTemplate = {
  reply: TemplateReply
  preview: TemplatePreview
  /** Keys of the variables that stayed blank: with one of them Meta refuses the message. */
  blank: string[]
  /** Filled in, the body has more than the 1,024 characters that Meta takes (132005), or that of a card more than 160. */
  tooLong: boolean
}

/** Meta counts characters, not UTF-16 units. */
const bodyLimit = 1024
const cardBodyLimit = 160
/** What the button that ends marketing sends back, whatever stands on it: it is heard like the word. */
const optOutPayload = 'STOP'

/**
 * A template with its variables filled in, to be sent and as it is read. `fieldOf` gives the recipient's fields
 * (recipient.ts), blank for what is not known.
 */
export function fillTemplate(
  translation: Translation,
  variables: VariableSources,
  fieldOf: (field: string) => string,
): FilledTemplate {
  const { places, cards } = translation
  const values = new Map<string, string>()
  const blank: string[] = []
  for (const { key, alias, required } of places) {
    const source = variables[key] ?? (alias === undefined ? undefined : variables[alias])
    const given = valueFor(source, fieldOf)
    const button = buttonOf(translation, key)
    const value = button ? forButton(button, given) : given
    values.set(key, value)
    if (required && value === '') blank.push(key)
  }
  endMarketing(translation, values, '')
  for (const [i, card] of cards.entries()) endMarketing(card, values, prefixOf(i))
  const preview = previewOf(translation, values)
  return {
    reply: replyOf(translation, values, preview),
    preview,
    blank,
    tooLong:
      isLonger(preview.body, bodyLimit) ||
      (preview.cards ?? []).some(({ body }) => isLonger(body, cardBodyLimit)) ||
      [preview, ...(preview.cards ?? [])].some(({ buttons }) =>
        buttons.some(({ code }) => isLongCode(code ?? '')),
      ),
  }
}

/** Of a button that copies it; Meta fails the message at a longer one. In characters. */
export const longestCode = 20
export const isLongCode = (code: string): boolean => isLonger(code, longestCode)

const isLonger = (text: string, limit: number) => text.length > limit && [...text].length > limit

/** Before the keys of a card's variables. */
const prefixOf = (card: number) => `card.${card}.`

function buttonOf({ buttons, cards }: Translation, key: string): Button | undefined {
  if (key.startsWith('button.')) return buttons[Number(key.slice(7))]
  const found = key.startsWith('card.') ? /^card\.(\d+)\.button\.(\d+)$/.exec(key) : null
  return found ? cards[Number(found[1])]!.buttons[Number(found[2])] : undefined
}

function endMarketing({ optOut }: Face, values: Map<string, string>, prefix: string): void {
  const key = `${prefix}button.${optOut}`
  if (optOut >= 0 && !values.get(key)) values.set(key, optOutPayload)
}

/**
 * A whole address becomes its end, as Meta keeps the beginning; one that begins otherwise would lead nowhere and
 * counts as blank, but behind our own `/l/`, where it becomes the token of a tracked link when the message is written.
 * Letters that an address cannot hold are escaped.
 */
function forButton({ kind, url }: Button, value: string): string {
  if (kind !== 'url') return value
  const base = url.replace(/\{\{.*$/s, '')
  const end = value.startsWith(base) ? value.slice(base.length) : value
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(end)) return base.endsWith('/l/') ? end : ''
  return end.toWellFormed().replace(/[^\x21-\x7e]+/g, encodeURIComponent)
}

function replyOf(
  { cards, ...translation }: Translation,
  values: Map<string, string>,
  preview: TemplatePreview,
): TemplateReply {
  const read = [preview, ...(preview.cards ?? [])].flatMap(({ header, body }) => [
    header && 'text' in header ? header.text : '',
    body,
  ])
  return {
    type: 'template',
    name: translation.name,
    language: translation.language,
    category: translation.category,
    ...filledFace(translation, values, ''),
    ...(cards.length > 0 && { cards: cards.map((card, i) => filledCard(card, values, prefixOf(i))) }),
    preview: [...read, preview.footer ?? ''].filter((part) => part !== '').join('\n\n'),
  }
}

type FilledFace = Pick<TemplateReply, 'header' | 'body' | 'names' | 'buttons'>

function filledFace(
  { header, variables, named, buttons }: Face,
  values: Map<string, string>,
  prefix: string,
): FilledFace {
  const value = (key: string) => values.get(prefix + key) ?? ''
  const sent = buttons.flatMap(({ index, kind }): NonNullable<TemplateReply['buttons']> => {
    const given = value(`button.${index}`)
    return given !== '' && (kind === 'url' || kind === 'copy_code' || kind === 'quick_reply')
      ? [{ index, kind, value: given }]
      : []
  })
  return {
    ...(header && 'media' in header && { header: { media: header.media, link: value('header') } }),
    ...(header &&
      'variable' in header &&
      header.variable !== null && {
        header: { text: value('header'), ...(!/^\d+$/.test(header.variable) && { name: header.variable }) },
      }),
    body: variables.map(value),
    ...(named && { names: variables }),
    ...(sent.length > 0 && { buttons: sent }),
  }
}

/** Its header is a file always: Meta has no card with a title. */
function filledCard(card: Face, values: Map<string, string>, prefix: string) {
  const { header, ...rest } = filledFace(card, values, prefix)
  return { ...rest, ...(header && 'media' in header && { header }) }
}

function previewOf(translation: Translation, values: Map<string, string>): TemplatePreview {
  const { footer, cards } = translation
  return {
    ...previewOfFace(translation, values, ''),
    footer: footer || null,
    ...(cards.length > 0 && { cards: cards.map((card, i) => previewOfFace(card, values, prefixOf(i))) }),
  }
}

function previewOfFace(
  { header, body, buttons }: Face,
  values: Map<string, string>,
  prefix: string,
): FacePreview {
  const value = (key: string) => values.get(prefix + key)
  const put = (text: string, valueAt: (name: string) => string | undefined) =>
    text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => valueAt(name) ?? '')
  return {
    header:
      header === null
        ? null
        : 'media' in header
          ? { media: header.media, link: value('header') ?? '' }
          : { text: put(header.text, () => value('header')) },
    body: put(body, value),
    buttons: buttons.map(({ index, kind, text, url, phone }) => ({
      kind,
      text,
      ...(kind === 'url' && { url: put(url, () => value(`button.${index}`)) }),
      ...(kind === 'phone' && { phone }),
      ...(kind === 'copy_code' && { code: value(`button.${index}`) ?? '' }),
    })),
  }
}
