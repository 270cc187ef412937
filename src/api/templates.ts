import { z } from 'zod'
import { listTemplates } from '../shop/templates.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { decodeCursor, page, pageQuery, toPage } from './page.ts'
import { iso, moment } from './shapes.ts'

const template = z
  .object({
    id: z.string(),
    account: z.string(),
    name: z.string(),
    language: z.string(),
    category: z.string(),
    status: z.string(),
    quality: z.string().nullable(),
    reason: z.string().nullable(),
    components: z.array(z.unknown()),
    changedAt: moment,
  })
  .meta({ id: 'Template' })

const cursorShape = z.object({ name: z.string(), language: z.string(), id: z.uuid() })

export function templateRoutes(app: Api, deps: ApiDeps): void {
  app.get(
    '/templates',
    {
      schema: {
        tags: ['Shop content'],
        summary: 'Message templates as WhatsApp knows them',
        querystring: pageQuery,
        response: { 200: page(template) },
      },
    },
    async ({ query: { limit, cursor } }) => {
      const rows = await listTemplates(deps, { after: decodeCursor(cursorShape, cursor), limit: limit + 1 })
      return toPage(
        rows,
        limit,
        ({ name, language, id }) => ({ name, language, id }),
        (row) => ({ ...row, changedAt: iso(row.changedAt) }),
      )
    },
  )
}
