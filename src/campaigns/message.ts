import { fillTemplate, type TemplateReply } from '../shop/templates/fill.ts'
import type { Translation } from '../shop/templates/translation.ts'
import type { Variable } from './campaign-shape.ts'

export type { TemplateReply }

export type Composed =
  | { ok: true; reply: TemplateReply }
  | { ok: false; reason: 'variable_empty' | 'too_long'; variable: string }

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
  const { reply, blank, tooLong } = fillTemplate(one, variables, valueFor)
  if (blank[0] !== undefined) return { ok: false, reason: 'variable_empty', variable: blank[0] }
  return tooLong ? { ok: false, reason: 'too_long', variable: '' } : { ok: true, reply }
}
