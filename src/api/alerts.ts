import { z } from 'zod'
import { closeAlert, listAlerts } from '../shop/alerts.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { decodeCursor, idCursor, page, pageQuery, toPage } from './page.ts'
import { notFoundProblem } from './problem.ts'
import { idParams, iso, isoOrNull, moment } from './shapes.ts'

const alert = z
  .object({
    id: z.string(),
    kind: z.string(),
    subject: z.string(),
    details: z.record(z.string(), z.unknown()),
    raisedAt: moment,
    times: z.number().describe('How often it was raised while it stood open.'),
    resolvedAt: moment.nullable(),
  })
  .meta({ id: 'Alert' })

const tags = ['Operations']
const query = pageQuery.extend({
  open: z.enum(['true', 'false']).optional().describe('Only open ones, or only closed ones.'),
})

export function alertRoutes(app: Api, deps: ApiDeps): void {
  app.get(
    '/alerts',
    {
      schema: {
        tags,
        summary: 'What somebody must look at, newest first',
        querystring: query,
        response: { 200: page(alert) },
      },
    },
    async ({ query: { limit, cursor, open } }) => {
      const before = decodeCursor(idCursor, cursor)?.id
      const rows = await listAlerts(deps, {
        before,
        limit: limit + 1,
        ...(open && { open: open === 'true' }),
      })
      return toPage(
        rows,
        limit,
        ({ id }) => ({ id }),
        (row) => ({ ...row, raisedAt: iso(row.raisedAt), resolvedAt: isoOrNull(row.resolvedAt) }),
      )
    },
  )
  app.post(
    '/alerts/:id/resolve',
    { schema: { tags, summary: 'Somebody has looked at it', params: idParams, response: { 204: z.null() } } },
    async (request, reply) => {
      if (!(await closeAlert(deps, request.params.id))) throw notFoundProblem('open alert')
      return reply.code(204).send(null)
    },
  )
}
