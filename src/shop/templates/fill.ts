import type { Reply } from '../../channels/channel.ts'
import type { Button, MediaFormat } from './components.ts'
import type { Translation } from './translation.ts'
import { type VariableSources, valueFor } from './variables.ts'

export type TemplateReply = Extract<Reply, { type: 'template' }>

/** What the recipient reads. */
export type TemplatePreview = {
  header: { text: string } | { media: MediaFormat; link: string } | null
  body: string
  footer: string | null
  buttons: { kind: Button['kind']; text: string; url?: string; phone?: string; code?: string }[]
}

export type FilledTemplate = {
  reply: TemplateReply
  preview: TemplatePreview
  /** Keys of the variables that stayed blank: with one of them Meta refuses the message. */
  blank: string[]
  /** Filled in, the body has more than the 1,024 characters that Meta takes (132005). */
  tooLong: boolean
}

/** Meta counts characters, not UTF-16 units. */
const bodyLimit = 1024
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
  const { places, buttons, optOut } = translation
  const values = new Map<string, string>()
  const blank: string[] = []
  for (const { key, alias, required } of places) {
    const source = variables[key] ?? (alias === undefined ? undefined : variables[alias])
    const given = valueFor(source, fieldOf)
    const value = key.startsWith('button.') ? forButton(buttons[Number(key.slice(7))]!, given) : given
    values.set(key, value)
    if (required && value === '') blank.push(key)
  }
  if (optOut >= 0 && !values.get(`button.${optOut}`)) values.set(`button.${optOut}`, optOutPayload)
  const preview = previewOf(translation, values)
  return {
    reply: replyOf(translation, values, preview),
    preview,
    blank,
    tooLong: preview.body.length > bodyLimit && [...preview.body].length > bodyLimit,
  }
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
  { name, language, category, header, variables, named, buttons }: Translation,
  values: Map<string, string>,
  preview: TemplatePreview,
): TemplateReply {
  const value = (key: string) => values.get(key) ?? ''
  const sent = buttons.flatMap(({ index, kind }): NonNullable<TemplateReply['buttons']> => {
    const given = value(`button.${index}`)
    return given !== '' && (kind === 'url' || kind === 'copy_code' || kind === 'quick_reply')
      ? [{ index, kind, value: given }]
      : []
  })
  const read = [preview.header && 'text' in preview.header ? preview.header.text : '', preview.body]
  return {
    type: 'template',
    name,
    language,
    category,
    ...(header && 'media' in header && { header: { media: header.media, link: value('header') } }),
    ...(header &&
      'variable' in header &&
      header.variable !== null && {
        header: { text: value('header'), ...(!/^\d+$/.test(header.variable) && { name: header.variable }) },
      }),
    body: variables.map(value),
    ...(named && { names: variables }),
    ...(sent.length > 0 && { buttons: sent }),
    preview: [...read, preview.footer ?? ''].filter((part) => part !== '').join('\n\n'),
  }
}

function previewOf(
  { header, body, footer, buttons }: Translation,
  values: Map<string, string>,
): TemplatePreview {
  const put = (text: string, valueAt: (name: string) => string | undefined) =>
    text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => valueAt(name) ?? '')
  return {
    header:
      header === null
        ? null
        : 'media' in header
          ? { media: header.media, link: values.get('header') ?? '' }
          : { text: put(header.text, () => values.get('header')) },
    body: put(body, (name) => values.get(name)),
    footer: footer || null,
    buttons: buttons.map(({ index, kind, text, url, phone }) => ({
      kind,
      text,
      ...(kind === 'url' && { url: put(url, () => values.get(`button.${index}`)) }),
      ...(kind === 'phone' && { phone }),
      ...(kind === 'copy_code' && { code: values.get(`button.${index}`) ?? '' }),
    })),
  }
}
