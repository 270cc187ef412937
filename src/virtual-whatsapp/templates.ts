import type { Answer } from './errors.ts'
import { review } from './template-states.ts'
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
