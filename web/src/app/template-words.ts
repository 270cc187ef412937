import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Variable } from '../api/campaigns.ts'
import { readyTitlesQuery, type Template } from '../api/templates.ts'

type Worded = Pick<Template, 'components' | 'variables'>
type Example = {
  body_text?: string[][]
  body_text_named_params?: { param_name: string; example: string }[]
}

const bodyOf = ({ components }: Worded) =>
  components.find(({ type }) => String(type).toUpperCase() === 'BODY') as
    | { text?: string; example?: Example }
    | undefined

/** What was written for the review in the place of a variable. */
function sampleOf(template: Worded, key: string): string | undefined {
  const example = bodyOf(template)?.example
  const named = example?.body_text_named_params?.find((one) => one.param_name === key)?.example
  return named ?? example?.body_text?.[0]?.[Number(key) - 1]
}

/** What a template can be filled with, by its name. */
export function useFieldName(): (field: string) => string {
  const { t } = useTranslation()
  return (field) =>
    t(`filled.${field.replace('.', '_') as 'name'}`, {
      defaultValue: field.replace(/^attributes\./, '').replaceAll('_', ' '),
    })
}

/** Of a template's translations the one that its reader understands, else that of the shop, else the first. */
export const inOwnWords = <T extends { language: string }>(
  translations: T[],
  reader: string,
  shop: string | undefined,
): T | undefined => {
  const of = (wanted: string | undefined) =>
    translations.find(({ language }) => language.slice(0, 2) === wanted?.slice(0, 2))
  return of(reader) ?? of(shop) ?? translations[0]
}

/** What a template is called: of a ready one what it is for, else its name as names are written and not as WhatsApp keeps it. */
export function useTemplateName(): (name: string) => string {
  const { i18n } = useTranslation()
  const { data: ready } = useQuery(readyTitlesQuery)
  return (name) =>
    ready?.get(name)?.[i18n.language.slice(0, 2)]?.title ??
    name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ')
}

/** Templates as people read them: in each place the name of what fills it, else its sample, never its braces. */
export function useTemplateWords() {
  const { i18n } = useTranslation()
  const fieldName = useFieldName()
  const placeName = (template: Worded, key: string): string => {
    const fed = template.variables[key] as Variable | undefined
    if (fed && 'field' in fed) return fieldName(fed.field)
    if (i18n.exists(`filled.${key}`)) return fieldName(key)
    return (fed && 'text' in fed && fed.text) || sampleOf(template, key) || key.replaceAll('_', ' ')
  }
  const body = (template: Worded): string =>
    (bodyOf(template)?.text ?? '').replace(
      /\{\{\s*([a-z0-9_]+)\s*\}\}/g,
      (_, key: string) => `‹${placeName(template, key)}›`,
    )
  return { body, placeName }
}
