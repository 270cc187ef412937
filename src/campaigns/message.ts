import type { NewMessage } from '../outbox/message.ts'
import type { Variable } from './campaign-shape.ts'
import { filled, placeholders, type Translation, takesValue } from './templates.ts'

export type TemplateReply = NonNullable<NewMessage['standIn']>

/** What the payload of the opt-out button says, whatever its title: intake hears it like the word. */
const optOutPayload = 'STOP'

export type Composed = { ok: true; reply: TemplateReply } | { ok: false; variable: string }

/**
 * A recipient's message: the translation with their values, and its words as they will read it. Refused with the
 * name of the variable that stays empty: Meta takes no empty ones, and "Dear ," is no greeting.
 * @param valueFor what a field is for this recipient; empty: not known
 */
export function compose(
  one: Translation,
  variables: Record<string, Variable>,
  valueFor: (field: string) => string,
): Composed {
  let empty: string | undefined
  const value = (...keys: string[]): string => {
    const variable = keys.map((key) => variables[key]).find((given) => given !== undefined)
    const text = !variable
      ? ''
      : 'text' in variable
        ? variable.text
        : valueFor(variable.field) || (variable.fallback ?? '')
    // As a channel renders it: one line.
    const line = text.replace(/\s+/g, ' ').trim()
    if (line === '') empty ??= keys[0]!
    return line
  }
  const body = one.variables.map((name, place) => value(name, String(place + 1)))
  const byName = new Map(one.variables.map((name, place) => [name, body[place]!]))
  const header = headerOf(one, () => value('header'))
  const buttons = one.buttons.flatMap((button, index): NonNullable<TemplateReply['buttons']> => {
    if (index === one.optOut) return [{ index, kind: 'quick_reply', value: optOutPayload }]
    if (!takesValue(button)) return []
    return [{ index, kind: button.type === 'URL' ? 'url' : 'copy_code', value: value(`button.${index}`) }]
  })
  if (empty !== undefined) return { ok: false, variable: empty }
  const preview = [
    one.header && 'text' in one.header ? filled(one.header.text, () => value('header')) : '',
    filled(one.body, (name) => byName.get(name) ?? ''),
    one.footer,
  ]
  return {
    ok: true,
    reply: {
      type: 'template',
      name: one.name,
      language: one.language,
      category: one.category,
      ...(header && { header }),
      body,
      ...(buttons.length > 0 && { buttons }),
      preview: preview.filter((part) => part !== '').join('\n\n'),
    },
  }
}

function headerOf(one: Translation, value: () => string): TemplateReply['header'] {
  if (!one.header) return undefined
  if ('media' in one.header) return { media: one.header.media, link: value() }
  return placeholders(one.header.text).length > 0 ? { text: value() } : undefined
}
