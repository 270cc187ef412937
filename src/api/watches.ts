import { z } from 'zod'
import { cancelWatch } from '../commerce/watches/keep.ts'
import { listWatches, watchStates } from '../commerce/watches/list.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { decodeCursor, idCursor, page, pageQuery, toPage } from './page.ts'
import { notFoundProblem } from './problem.ts'
import { idParams, iso, isoOrNull, moment } from './shapes.ts'

const amount = z.string().nullable()
const watch = z
  .object({
    id: z.string(),
    contactId: z.string(),
    product: z.object({
      id: z.string(),
      name: z.string(),
      sku: z.string().nullable(),
      price: amount,
      currency: z.string().nullable(),
    }),
    kind: z.enum(['back_in_stock', 'price_drop']),
    price: amount.describe('What it cost when they asked.'),
    currency: z.string().nullable(),
    state: z
      .enum(watchStates)
      .describe('joined: another one of the same person, who was two contacts, says the same.'),
    askedAt: moment,
    expiresAt: moment,
    toldAt: moment.nullable(),
    endedAt: moment.nullable(),
    message: z
      .object({ status: z.string(), reason: z.string().nullable() })
      .nullable()
      .describe('What became of the message that told it.'),
  })
  .meta({ id: 'Watch' })

const tags = ['Contacts']
const query = pageQuery.extend({
  contactId: z.uuid().optional().describe('Only those of this contact.'),
  productId: z.uuid().optional().describe('Only those of this product.'),
  state: z.enum(watchStates).optional(),
})

export function watchRoutes(app: Api, deps: ApiDeps): void {
  app.get(
    '/watches',
    {
      schema: {
        tags,
        summary: 'What people asked to be told of (back in stock, cheaper), newest first',
        querystring: query,
        response: { 200: page(watch) },
      },
    },
    async ({ query: { limit, cursor, ...filter } }) => {
      const before = decodeCursor(idCursor, cursor)?.id
      const rows = await listWatches(deps, { ...filter, before, limit: limit + 1 })
      return toPage(
        rows,
        limit,
        ({ id }) => ({ id }),
        (row) => ({
          ...row,
          askedAt: iso(row.askedAt),
          expiresAt: iso(row.expiresAt),
          toldAt: isoOrNull(row.toldAt),
          endedAt: isoOrNull(row.endedAt),
        }),
      )
    },
  )
  app.delete(
    '/watches/:id',
    {
      schema: {
        tags,
        summary: 'Cancel one that is open: its contact is not told',
        params: idParams,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      if (!(await cancelWatch(deps, request.params.id, deps.clock.now()))) throw notFoundProblem('open watch')
      return reply.code(204).send(null)
    },
  )
}
