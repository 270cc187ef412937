import { type Answer, refuse } from './errors.ts'
import { numericId } from './media.ts'
import type { TemplateSeed } from './options.ts'
import { templateKey } from './rules/template.ts'
import { checkTemplate } from './rules/template-content.ts'
import type { Account, Json, Template, World } from './world.ts'

/** `GET /{waba-id}/message_templates?name&status&language&category&limit&after&before`, paged by cursor. */
export function listTemplates(world: World, account: Account, query: URLSearchParams): Answer {
  review(world)
  const wanted = [...account.templates.values()].filter(
    (one) =>
      (!query.get('name') || one.name.includes(query.get('name')!)) &&
      (!query.get('status') || one.status === query.get('status')) &&
      (!query.get('language') || one.language === query.get('language')) &&
      (!query.get('category') || one.category === query.get('category')),
  )
  const limit = Math.min(Math.max(Number(query.get('limit')) || 25, 1), 1000)
  const place = (cursor: string | null) =>
    Number(Buffer.from(cursor ?? '', 'base64url').toString() || Number.NaN)
  const after = place(query.get('after'))
  const before = place(query.get('before'))
  const start = Number.isNaN(after) ? (Number.isNaN(before) ? 0 : Math.max(0, before - limit)) : after + 1
  const page = wanted.slice(start, start + limit)
  const cursor = (at: number) => Buffer.from(String(at)).toString('base64url')
  const end = start + page.length - 1
  const link = `${world.baseUrl}/v25.0/${account.id}/message_templates?limit=${limit}`
  return {
    status: 200,
    body: {
      data: page.map((one) => view(one, query.get('fields'))),
      ...(page.length === 0
        ? {}
        : {
            paging: {
              cursors: { before: cursor(start), after: cursor(end) },
              ...(end + 1 < wanted.length ? { next: `${link}&after=${cursor(end)}` } : {}),
              ...(start > 0 ? { previous: `${link}&before=${cursor(start)}` } : {}),
            },
          }),
    },
  }
}

/** `POST /{waba-id}/message_templates`: checked at once, then PENDING until its review. */
export function createTemplate(world: World, account: Account, body: Json): Answer {
  const refusal = checkTemplate(body)
  if (refusal) return refuse(refusal, world.newId())
  const key = templateKey(String(body.name), String(body.language))
  if (account.templates.has(key)) {
    return refuse(
      { code: 100, subcode: 2388024, details: 'There is already a template of this name in this language.' },
      world.newId(),
    )
  }
  const template = addTemplate(world, account, {
    name: String(body.name),
    language: String(body.language),
    category: body.category as TemplateSeed['category'],
    status: 'PENDING',
    components: body.components as Json[],
  })
  template.parameterFormat = String(body.parameter_format).toUpperCase() === 'NAMED' ? 'NAMED' : 'POSITIONAL'
  const { templateReviewMs } = world.settings
  template.reviewAt = templateReviewMs === null ? undefined : world.now() + templateReviewMs
  world.changed()
  return { status: 200, body: { id: template.id, status: template.status, category: template.category } }
}

export function addTemplate(world: World, account: Account, seed: TemplateSeed): Template {
  const template: Template = {
    id: numericId(world),
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

/** `DELETE /{waba-id}/message_templates?name[&hsm_id]`: all languages of a name, or the one of the id. */
export function deleteTemplate(world: World, account: Account, query: URLSearchParams): Answer {
  const name = query.get('name')
  const id = query.get('hsm_id')
  let deleted = 0
  for (const [key, one] of account.templates) {
    if (one.name !== name || (id && one.id !== id)) continue
    account.templates.delete(key)
    deleted += 1
  }
  if (deleted === 0) {
    return refuse(
      { code: 100, subcode: 2593002, details: 'There is no template of this name.' },
      world.newId(),
    )
  }
  world.changed()
  return { status: 200, body: { success: true } }
}

/** Decides on the templates whose review is due. Called on a timer and before lists. */
export function review(world: World): void {
  const now = world.now()
  for (const account of world.accounts.values()) {
    for (const template of account.templates.values()) {
      if (template.status !== 'PENDING' || template.reviewAt === undefined || template.reviewAt > now)
        continue
      const verdict = template.verdict ?? { event: 'APPROVED', reason: 'NONE' }
      setTemplateStatus(world, account, template, verdict.event, verdict.reason)
    }
  }
}

/** Changes a template's status and tells the shop by `message_template_status_update`. */
export function setTemplateStatus(
  world: World,
  account: Account,
  template: Template,
  status: string,
  reason = 'NONE',
): void {
  template.status = status
  template.reviewAt = undefined
  template.rejectedReason = status === 'REJECTED' ? reason : 'NONE'
  world.webhooks.push({
    account: account.id,
    field: 'message_template_status_update',
    item: {
      event: status,
      message_template_id: Number(template.id),
      message_template_name: template.name,
      message_template_language: template.language,
      message_template_category: template.category,
      reason: status === 'PAUSED' ? null : reason,
      ...(status === 'PAUSED'
        ? { other_info: { title: 'FIRST_PAUSE', description: 'Paused for 3 hours.' } }
        : {}),
    },
  })
  world.changed()
}

function view(template: Template, fields: string | null): Json {
  const whole: Json = {
    name: template.name,
    parameter_format: template.parameterFormat,
    components: template.components,
    language: template.language,
    status: template.status,
    category: template.category,
    id: template.id,
    quality_score: { score: template.quality },
    ...(template.status === 'REJECTED' ? { rejected_reason: template.rejectedReason } : {}),
  }
  if (!fields) return whole
  const wanted = new Set(['id', ...fields.split(',').map((one) => one.trim())])
  return Object.fromEntries(Object.entries(whole).filter(([name]) => wanted.has(name)))
}
