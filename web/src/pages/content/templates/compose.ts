import type { Variable } from '../../../api/campaigns.ts'
import type { Template, TemplateInput } from '../../../api/templates.ts'

export type Button = { type: 'QUICK_REPLY' | 'URL'; text: string; url: string }
/** A template as a form holds it. `samples` are what Meta's reviewer reads in the place of each variable. */
export type Draft = {
  name: string
  language: string
  category: string
  header: string
  body: string
  footer: string
  buttons: Button[]
  samples: Record<string, string>
  variables: Record<string, Variable>
}

type Part = Record<string, unknown> & { type?: string; text?: string; buttons?: Record<string, string>[] }

/** The names of the variables of a text, in their order. */
export const variablesOf = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{\{\s*([a-z0-9_]+)\s*\}\}/g)].map(([, name]) => name!)),
]

const namedAfter = ['first_name', 'name']

/** What feeds a variable: what was chosen, else what its name says. */
export const fedBy = ({ variables }: Draft, name: string): Variable | undefined =>
  variables[name] ?? (namedAfter.includes(name) ? { field: name } : undefined)

/** What Meta takes: its parts in its own form, with a sample for each variable. */
export function composed(draft: Draft): TemplateInput {
  const names = variablesOf(draft.body)
  const sample = (name: string) => draft.samples[name] ?? ''
  const isNumbered = names.every((name) => /^\d+$/.test(name))
  const example = isNumbered
    ? { body_text: [names.map(sample)] }
    : { body_text_named_params: names.map((name) => ({ param_name: name, example: sample(name) })) }
  return {
    name: draft.name,
    language: draft.language,
    category: draft.category,
    components: [
      ...(draft.header ? [{ type: 'HEADER', format: 'TEXT', text: draft.header }] : []),
      { type: 'BODY', text: draft.body, ...(names.length > 0 && { example }) },
      ...(draft.footer ? [{ type: 'FOOTER', text: draft.footer }] : []),
      ...(draft.buttons.length > 0 ? [{ type: 'BUTTONS', buttons: draft.buttons.map(buttonOf) }] : []),
    ],
    variables: Object.fromEntries(
      names.flatMap((name) => {
        const fed = fedBy(draft, name)
        return fed ? [[name, fed]] : []
      }),
    ),
  }
}

const buttonOf = ({ type, text, url }: Button) => (type === 'URL' ? { type, text, url } : { type, text })

/** Back into the form. Null: it has parts that the form does not know, and that it must not lose. */
export function taken(template: Template): Draft | null {
  const parts = (template.draft?.components ?? template.components) as Part[]
  const part = (type: string) => parts.find((one) => one.type === type)
  const [header, body, footer, buttons] = ['HEADER', 'BODY', 'FOOTER', 'BUTTONS'].map(part)
  const pressed = buttons?.buttons ?? []
  const isKnown =
    parts.every(({ type }) => ['HEADER', 'BODY', 'FOOTER', 'BUTTONS'].includes(String(type))) &&
    (!header || (header.format === 'TEXT' && variablesOf(header.text ?? '').length === 0)) &&
    pressed.every(({ type, url = '' }) => type === 'QUICK_REPLY' || (type === 'URL' && !url.includes('{{')))
  if (!isKnown) return null
  return {
    name: template.name,
    language: template.language,
    category: (template.draft?.category ?? template.category).toLowerCase(),
    header: header?.text ?? '',
    body: body?.text ?? '',
    footer: footer?.text ?? '',
    buttons: pressed.map(({ type, text = '', url = '' }) => ({ type: type as Button['type'], text, url })),
    samples: samplesOf(body),
    variables: (template.draft ?? template).variables as Record<string, Variable>,
  }
}

function samplesOf(body: Part | undefined): Record<string, string> {
  const example = (body?.example ?? {}) as {
    body_text?: string[][]
    body_text_named_params?: { param_name: string; example: string }[]
  }
  const names = variablesOf(body?.text ?? '')
  const numbered = example.body_text?.[0]?.map((text, at) => [names[at] ?? String(at + 1), text]) ?? []
  const named = example.body_text_named_params?.map((one) => [one.param_name, one.example]) ?? []
  return Object.fromEntries([...numbered, ...named])
}

/** The message with its samples, as a phone would show it. */
export const sampled = ({ header, body, footer, buttons, samples }: Draft) => ({
  header: header ? { text: header } : null,
  body: body.replace(/\{\{\s*([a-z0-9_]+)\s*\}\}/g, (whole, name: string) => samples[name] || whole),
  footer: footer || null,
  buttons: buttons.map(({ type, text }) => ({ kind: type, text })),
})
