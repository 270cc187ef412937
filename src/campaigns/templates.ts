import type { Queries } from '../db/client.ts'
import { isOptOutTitle } from '../shop/recipients.ts'
import type { FieldError } from '../shop/refusal.ts'
import type { TemplateUse, Variable } from './campaign-shape.ts'

export type Category = 'marketing' | 'utility' | 'authentication'
type Button = { type: string; text: string; url?: string }

/** A translation of a template, read into what a message is made of. */
export type Translation = {
  name: string
  language: string
  category: Category
  status: string
  /** Text with its placeholders, or the kind of file that stands above. */
  header: { text: string } | { media: 'image' | 'video' | 'document' } | null
  body: string
  footer: string
  buttons: Button[]
  /** The place of the button that ends marketing; -1: there is none. */
  optOut: number
  /** The names of the body's variables, in the order of their places. */
  variables: string[]
  /** False: nobody told what it looks like. */
  known: boolean
}

type Row = {
  name: string
  language: string
  category: string
  status: string
  components: Record<string, unknown>[]
}

/** Every translation of these templates on a number's account, by name. */
export async function readTranslations(
  tx: Queries,
  channelId: string,
  names: string[],
): Promise<Map<string, Translation[]>> {
  const rows = await tx<Row[]>`
    select t.name, t.language, t.category, t.status, t.components from templates t
    join channels ch on ch.account = t.account
    where ch.id = ${channelId} and t.name = any(${names}) order by t.name, t.language`
  const found = new Map<string, Translation[]>(names.map((name) => [name, []]))
  for (const row of rows) found.get(row.name)!.push(translation(row))
  return found
}

const placeholder = /\{\{\s*(\w+)\s*\}\}/g
/** The names of a text's variables in the order of their places: numbers are places, names stand where they stand. */
export function placeholders(text: string): string[] {
  const names = [...new Set([...text.matchAll(placeholder)].map((found) => found[1]!))]
  return names.every((name) => /^\d+$/.test(name)) ? names.sort((a, b) => Number(a) - Number(b)) : names
}
export const filled = (text: string, of: (name: string) => string): string =>
  text.replace(placeholder, (_, name: string) => of(name))

function translation({ name, language, category, status, components }: Row): Translation {
  const of = (type: string) => components.find((one) => String(one.type).toUpperCase() === type)
  const header = of('HEADER')
  const format = String(header?.format ?? 'TEXT').toLowerCase()
  const body = String(of('BODY')?.text ?? '')
  const buttons = readButtons(of('BUTTONS')?.buttons)
  return {
    name,
    language,
    category: category === 'utility' || category === 'authentication' ? category : 'marketing',
    status,
    header: !header
      ? null
      : format === 'image' || format === 'video' || format === 'document'
        ? { media: format }
        : { text: String(header.text ?? '') },
    body,
    variables: placeholders(body),
    footer: String(of('FOOTER')?.text ?? ''),
    buttons,
    optOut: buttons.findIndex((button) => button.type === 'QUICK_REPLY' && isOptOutTitle(button.text)),
    known: of('BODY') !== undefined,
  }
}

const readButtons = (given: unknown): Button[] =>
  (Array.isArray(given) ? given : []).map((one: Record<string, unknown>) => ({
    type: String(one.type).toUpperCase(),
    text: String(one.text ?? ''),
    ...(typeof one.url === 'string' ? { url: one.url } : {}),
  }))

/** The translation that a recipient gets: theirs, else the shop's own language; undefined: neither is approved. */
export function pick(
  translations: Translation[],
  wanted: string,
  recipient: string | null,
  shop: string,
): Translation | undefined {
  if (wanted !== 'auto') return translations.find((one) => one.language === wanted)
  const approved = translations.filter((one) => one.status === 'APPROVED')
  for (const language of [recipient, shop]) {
    const code = language?.replace('-', '_')
    const found =
      approved.find((one) => one.language === code) ??
      approved.find((one) => one.language.split('_')[0] === code?.split('_')[0])
    if (found) return found
  }
  return undefined
}

/** What stands in the way of sending it, each with its cure. */
export function problemsOf(use: TemplateUse, translations: Translation[], path: string): FieldError[] {
  const usable = translations.filter((one) =>
    use.language === 'auto' ? one.status === 'APPROVED' : one.language === use.language,
  )
  const refuse = (field: string, message: string): FieldError[] => [{ path: `${path}.${field}`, message }]
  if (translations.length === 0) {
    return refuse(
      'name',
      `There is no template "${use.name}" on this number: create it, or synchronise the templates.`,
    )
  }
  if (usable.length === 0) {
    return use.language === 'auto'
      ? refuse(
          'name',
          'No translation of this template is approved yet: wait for WhatsApp, or choose another.',
        )
      : refuse(
          'language',
          'This template has no translation in this language: choose one that it has, or "auto".',
        )
  }
  const refused = usable.find((one) => one.status !== 'APPROVED')
  if (refused) {
    return refuse(
      'name',
      `WhatsApp has not approved this template (${refused.status.toLowerCase()}): wait, correct it, or choose another.`,
    )
  }
  const unknown = usable.find((one) => !one.known)
  if (unknown)
    return refuse(
      'name',
      'What this template says is not known here: synchronise the templates, then try again.',
    )
  const silent = withoutOptOut(use, usable, path)
  if (silent.length > 0) return silent
  return usable.flatMap((one) =>
    missing(one, use.variables).map((key) => ({
      path: `${path}.variables.${key}`,
      message: `Nothing is said for this variable (${one.language}): name a field or a text.`,
    })),
  )
}

/** Marketing that nobody could stop: said of a draft already, since waiting cures it not. */
export function withoutOptOut(use: TemplateUse, translations: Translation[], path: string): FieldError[] {
  const silent = translations.find(
    (one) =>
      (use.language === 'auto' ? one.status === 'APPROVED' : one.language === use.language) &&
      one.known &&
      one.category === 'marketing' &&
      one.optOut < 0,
  )
  if (!silent) return []
  return [
    {
      path: `${path}.name`,
      message: `The template has no button to opt out (${silent.language}): give it a quick reply such as "STOP", "Διακοπή" or "Leiratkozás" and have it approved again.`,
    },
  ]
}

const missing = (one: Translation, variables: Record<string, Variable>): string[] =>
  needed(one)
    .filter((keys) => !keys.some((key) => variables[key]))
    .map((keys) => keys[0]!)

/** What has to be given, each by the keys that it may be given under. */
function needed(one: Translation): string[][] {
  const header =
    one.header && ('media' in one.header || placeholders(one.header.text).length > 0) ? [['header']] : []
  const body = one.variables.map((name, place) => [name, String(place + 1)])
  const buttons = one.buttons.flatMap((button, index) => (takesValue(button) ? [[`button.${index}`]] : []))
  return [...header, ...body, ...buttons]
}

export const takesValue = (button: Button): boolean =>
  button.type === 'COPY_CODE' || (button.type === 'URL' && placeholders(button.url ?? '').length > 0)
