import { type Answer, refuse } from './errors.ts'
import { numericId } from './media.ts'
import type { TemplateSeed } from './options.ts'
import { isObject } from './rules/body.ts'
import { templateKey } from './rules/template.ts'
import { categoryOf, checkComponents, checkTemplate } from './rules/template-content.ts'
import { tellStatus } from './template-states.ts'
import type { Account, Json, Template, World } from './world.ts'

const day = 86_400_000
/** An approved template can be changed once in 24 hours and ten times in 30 days. */
const editLimits = [
  { edits: 1, within: day },
  { edits: 10, within: 30 * day },
]

/** `POST /{waba-id}/message_templates`: checked at once, then PENDING until its review. */
export function createTemplate(world: World, account: Account, body: Json): Answer {
  const refusal = checkTemplate(body)
  if (refusal) return refuse(refusal, world.newId())
  const key = templateKey(String(body.name), String(body.language))
  if (account.templates.has(key)) {
    const details = 'There is already a template of this name in this language.'
    return refuse({ code: 100, subcode: 2388024, details }, world.newId())
  }
  if ((account.deletedNames?.[key] ?? 0) > world.now()) {
    const details = 'A template of this name is being deleted; try again in 30 days.'
    return refuse({ code: 100, subcode: 2388023, details }, world.newId())
  }
  const components = body.components as Json[]
  const template = addTemplate(world, account, {
    name: String(body.name),
    language: String(body.language),
    category: categoryOf(String(body.category), components) as TemplateSeed['category'],
    status: 'PENDING',
    components,
  })
  template.parameterFormat = String(body.parameter_format).toUpperCase() === 'NAMED' ? 'NAMED' : 'POSITIONAL'
  toReview(world, template)
  return { status: 200, body: { id: template.id, status: template.status, category: template.category } }
}

/** `POST /{template-id}`: new parts, and perhaps another category, for a template that was reviewed before. */
export function editTemplate(world: World, template: Template, body: Json): Answer {
  const bad = (details: string, subcode = 2388003) => refuse({ code: 100, subcode, details }, world.newId())
  if (!['APPROVED', 'REJECTED', 'PAUSED'].includes(template.status))
    return bad(`A template that is ${template.status} cannot be edited.`)
  const category = body.category === undefined ? template.category : String(body.category)
  if (!['MARKETING', 'UTILITY', 'AUTHENTICATION'].includes(category)) return bad('category is not known.')
  if (template.status === 'APPROVED') {
    if (category !== template.category) return bad('The category of an approved template cannot be edited.')
    const edits = template.edits ?? []
    const full = editLimits.some(
      ({ edits: most, within }) => edits.filter((at) => at > world.now() - within).length >= most,
    )
    if (full) return bad('The template was edited too often; try again later.', 2388025)
  }
  if (!Array.isArray(body.components) || !body.components.every(isObject))
    return bad('components are required.')
  const components = body.components as Json[]
  const refusal = checkComponents(components, category)
  if (refusal) return refuse(refusal, world.newId())
  template.components = components
  template.category = category
  template.edits = [...(template.edits ?? []), world.now()]
  template.status = 'PENDING'
  template.rejectedReason = 'NONE'
  template.pausedUntil = undefined
  toReview(world, template)
  return { status: 200, body: { success: true } }
}

/** `DELETE /{waba-id}/message_templates?name[&hsm_id]`: all languages of a name, or the one of the id. */
export function deleteTemplate(world: World, account: Account, query: URLSearchParams): Answer {
  const name = query.get('name')
  const id = query.get('hsm_id')
  const deleted = [...account.templates.values()].filter((one) => one.name === name && (!id || one.id === id))
  for (const one of deleted) {
    const key = templateKey(one.name, one.language)
    account.templates.delete(key)
    if (one.status === 'APPROVED') {
      account.deletedNames ??= {}
      account.deletedNames[key] = world.now() + 30 * day
    }
    tellStatus(world, account, one, 'DELETED', null)
  }
  if (deleted.length === 0) {
    const details = 'There is no template of this name.'
    return refuse({ code: 100, subcode: 2593002, details }, world.newId())
  }
  world.changed()
  return { status: 200, body: { success: true } }
}

/** The template of this id, and whose it is. */
export function templateOf(world: World, id: string): { account: Account; template: Template } | undefined {
  for (const account of world.accounts.values())
    for (const template of account.templates.values()) if (template.id === id) return { account, template }
  return undefined
}

export function addTemplate(world: World, account: Account, seed: TemplateSeed): Template {
  const template: Template = {
    // Events write it as a number, which must stay whole below 2^53.
    id: `1${numericId(world).slice(1)}`,
    name: seed.name,
    language: seed.language,
    category: seed.category,
    status: seed.status ?? 'APPROVED',
    components: seed.components,
    parameterFormat: /\{\{\s*[a-z_]/i.test(JSON.stringify(seed.components)) ? 'NAMED' : 'POSITIONAL',
    quality: 'UNKNOWN',
    rejectedReason: 'NONE',
    reviewAt: undefined,
    verdict: undefined,
  }
  account.templates.set(templateKey(template.name, template.language), template)
  return template
}

function toReview(world: World, template: Template): void {
  const { templateReviewMs } = world.settings
  template.reviewAt = templateReviewMs === null ? undefined : world.now() + templateReviewMs
  world.changed()
}
