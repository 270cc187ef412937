import type { Clock } from '../../clock.ts'
import type { Sql } from '../../db/client.ts'
import type { ShopCache } from '../cache.ts'
import { type FieldError, invalid, notFound } from '../refusal.ts'
import { type Component, cardsOf, isObject, partOf } from './components.ts'
import { fillTemplate, type TemplatePreview } from './fill.ts'
import { fieldsOf } from './recipient.ts'
import { readRecipients } from './recipients.ts'
import { getTemplate } from './rows.ts'
import { readTranslation } from './translation.ts'
import { bodyVariables, type VariableSources } from './variables.ts'

type Deps = { sql: Sql; clock: Clock; shop: Pick<ShopCache, 'current'> }

/** `of`: the change that waits, if there is one, or what is live at the provider. */
export type PreviewRequest = {
  contactId?: string | undefined
  variables?: VariableSources | undefined
  of?: 'draft' | 'live' | undefined
}

export type Previewed =
  | { ok: true; value: TemplatePreview & { blank: string[]; tooLong: boolean } }
  | { ok: false; reason: 'invalid'; errors: FieldError[] }
  | { ok: false; reason: 'not_found' }

/**
 * A template as a person reads it, and what stayed blank. `variables` lie over those of the template. Without a person
 * the samples stand in the places of what would come from one.
 */
export async function previewTemplate(deps: Deps, id: string, request: PreviewRequest): Promise<Previewed> {
  const template = await getTemplate(deps, id)
  if (!template) return notFound
  const { contactId, of = 'draft' } = request
  const recipient = contactId && (await readRecipients(deps.sql, [contactId])).get(contactId)
  if (contactId && !recipient)
    return invalid([{ path: 'contactId', message: 'There is no contact with this id.' }])
  const { settings } = await deps.shop.current()
  const { components, category, variables: own } = (of === 'draft' && template.draft) || template
  const variables = { ...(own ?? template.variables), ...request.variables }
  const wording = { language: template.language, timeZone: settings.timeZone, now: deps.clock.now() }
  const translation = readTranslation({ ...template, components, category })
  const { preview, blank, tooLong } = recipient
    ? fillTemplate(translation, variables, fieldsOf(recipient, { ...wording, shopName: settings.name }))
    : fillTemplate(translation, { ...samplesOf(components), ...onlyTexts(variables) }, () => '')
  return { ok: true, value: { ...preview, blank, tooLong } }
}

const onlyTexts = (variables: VariableSources): VariableSources =>
  Object.fromEntries(
    Object.entries(variables).filter(([, source]) => 'text' in source && source.text.trim() !== ''),
  )

/** The samples of a template as fixed texts, by the keys of its variables. */
function samplesOf(components: readonly Component[]): VariableSources {
  const samples: VariableSources = {}
  const put = (key: string, sample: unknown) => {
    if (typeof sample === 'string') samples[key] = { text: sample }
  }
  const body = exampleOf(components, 'BODY')
  const numbered = Array.isArray(body.body_text) ? body.body_text.flat() : []
  for (const [i, key] of bodyVariables(components).entries()) {
    put(key, numbered[i])
    put(key, named(body.body_text_named_params, key))
  }
  const header = exampleOf(components, 'HEADER')
  for (const list of [header.header_text, header.header_handle])
    if (Array.isArray(list)) put('header', list[0])
  put('header', named(header.header_text_named_params))
  const { buttons } = partOf(components, 'BUTTONS') ?? {}
  for (const [i, button] of (Array.isArray(buttons) ? buttons : []).entries()) {
    if (!isObject(button)) continue
    put(`button.${i}`, Array.isArray(button.example) ? button.example[0] : button.example)
  }
  for (const [i, card] of cardsOf(components).entries())
    for (const [key, sample] of Object.entries(samplesOf(card))) samples[`card.${i}.${key}`] = sample
  return samples
}

function exampleOf(components: readonly Component[], type: string): Record<string, unknown> {
  const example = partOf(components, type)?.example
  return isObject(example) ? example : {}
}

/** The sample of this name, or the first where none is named. */
function named(list: unknown, name?: string): unknown {
  if (!Array.isArray(list)) return undefined
  const found = list.find((one: unknown) => isObject(one) && (name === undefined || one.param_name === name))
  return isObject(found) ? found.example : undefined
}
