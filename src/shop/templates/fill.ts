import type { Reply } from '../../channels/channel.ts'
import {
  type Button,
  bodyOf,
  buttonsOf,
  type Component,
  footerOf,
  headerOf,
  type MediaFormat,
  variablesIn,
} from './components.ts'
import { bodyVariables, placesOf, type VariableSources, valueFor } from './variables.ts'

type TemplateReply = Extract<Reply, { type: 'template' }>

export type TemplateContent = {
  name: string
  language: string
  category: string
  components: readonly Component[]
}

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

/**
 * A template with its variables filled in, to be sent and as it is read. `fieldOf` gives the recipient's fields
 * (recipient.ts), blank for what is not known.
 */
export function fillTemplate(
  template: TemplateContent,
  variables: VariableSources,
  fieldOf: (field: string) => string,
): FilledTemplate {
  const { components } = template
  const buttons = buttonsOf(components)
  const values = new Map<string, string>()
  const blank: string[] = []
  for (const { key, required } of placesOf(components)) {
    const given = valueFor(variables[key], fieldOf)
    const value = key.startsWith('button.') ? forButton(buttons[Number(key.slice(7))]!, given) : given
    values.set(key, value)
    if (required && value === '') blank.push(key)
  }
  const preview = previewOf(components, buttons, values)
  return {
    reply: replyOf(template, buttons, values, preview),
    preview,
    blank,
    tooLong: [...preview.body].length > bodyLimit,
  }
}

/**
 * A whole address becomes its end, as Meta keeps the beginning; one that begins otherwise would lead nowhere and
 * counts as blank. Letters that an address cannot hold are escaped.
 */
function forButton({ kind, url }: Button, value: string): string {
  if (kind !== 'url') return value
  const base = url.replace(/\{\{.*$/s, '')
  const end = value.startsWith(base) ? value.slice(base.length) : value
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(end)) return ''
  return end.toWellFormed().replace(/[^\x21-\x7e]+/g, encodeURIComponent)
}

function replyOf(
  { name, language, category, components }: TemplateContent,
  buttons: Button[],
  values: Map<string, string>,
  preview: TemplatePreview,
): TemplateReply {
  const header = headerOf(components)
  const keys = bodyVariables(components)
  const value = (key: string) => values.get(key) ?? ''
  const sent = buttons.flatMap(({ index, kind }): NonNullable<TemplateReply['buttons']> => {
    const given = value(`button.${index}`)
    return given !== '' && (kind === 'url' || kind === 'copy_code' || kind === 'quick_reply')
      ? [{ index, kind, value: given }]
      : []
  })
  const named = keys.some((key) => !/^\d+$/.test(key))
  const headerName = header && 'text' in header ? variablesIn(header.text)[0] : undefined
  return {
    type: 'template',
    name,
    language,
    category: category === 'utility' || category === 'authentication' ? category : 'marketing',
    ...(header && 'media' in header && { header: { media: header.media, link: value('header') } }),
    ...(headerName !== undefined && {
      header: { text: value('header'), ...(!/^\d+$/.test(headerName) && { name: headerName }) },
    }),
    body: keys.map(value),
    ...(named && { names: keys }),
    ...(sent.length > 0 && { buttons: sent }),
    preview: preview.body,
  }
}

function previewOf(
  components: readonly Component[],
  buttons: Button[],
  values: Map<string, string>,
): TemplatePreview {
  const header = headerOf(components)
  const put = (text: string, valueAt: (name: string) => string | undefined) =>
    text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => valueAt(name) ?? '')
  return {
    header:
      header === undefined
        ? null
        : 'media' in header
          ? { media: header.media, link: values.get('header') ?? '' }
          : { text: put(header.text, () => values.get('header')) },
    body: put(bodyOf(components), (name) => values.get(name)),
    footer: footerOf(components) || null,
    buttons: buttons.map(({ index, kind, text, url, phone }) => ({
      kind,
      text,
      ...(kind === 'url' && { url: put(url, () => values.get(`button.${index}`)) }),
      ...(kind === 'phone' && { phone }),
      ...(kind === 'copy_code' && { code: values.get(`button.${index}`) ?? '' }),
    })),
  }
}
