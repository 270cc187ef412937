import { z } from 'zod'
import { applyCart, listCarts } from '../commerce/carts.ts'
import { applyCustomer, listCustomers } from '../commerce/customers.ts'
import { listOrders } from '../commerce/find.ts'
import { applyOrder } from '../commerce/orders.ts'
import { applyProduct, listProducts } from '../commerce/products.ts'
import { cartShape, customerShape, orderShape, productShape } from '../commerce/shapes.ts'
import { externalId } from '../commerce/text.ts'
import type { CommerceDeps } from '../commerce/write.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { decodeCursor, idCursor, page, pageQuery, toPage } from './page.ts'
import { iso, isoOrNull } from './shapes.ts'
import { cart, customer, order, product } from './store-shapes.ts'

/** The store of whoever speaks to this API directly. */
const store = 'generic'
const tags = ['Store']
const params = z.object({ externalId })
const applied = z
  .object({
    id: z.string(),
    outcome: z
      .enum(['created', 'changed', 'unchanged', 'stale'])
      .describe('stale: something newer is stored.'),
    contactId: z.string().nullable(),
  })
  .meta({ id: 'Applied' })

export function storeRoutes(app: Api, deps: ApiDeps): void {
  const commerce = async (): Promise<CommerceDeps> => {
    const { settings } = await deps.shop.current()
    return { sql: deps.sql, clock: deps.clock, newId: deps.newId, wake: deps.wake, country: settings.country }
  }
  const at = (updatedAt: string | undefined) => ({
    occurredAt: updatedAt === undefined ? deps.clock.now() : new Date(updatedAt),
  })
  const put = (summary: string) => ({ tags, summary, params, response: { 200: applied } })

  app.put(
    '/store/customers/:externalId',
    { schema: { ...put('A customer as it is now'), body: customerShape } },
    async (request) => {
      const { body } = request
      return applyCustomer(await commerce(), store, request.params.externalId, body, at(body.updatedAt))
    },
  )
  app.put(
    '/store/products/:externalId',
    { schema: { ...put('A product as it is now'), body: productShape } },
    async (request) => {
      const { body } = request
      return applyProduct(await commerce(), store, request.params.externalId, body, at(body.updatedAt))
    },
  )
  app.put(
    '/store/orders/:externalId',
    { schema: { ...put('An order as it is now'), body: orderShape } },
    async (request) => {
      const { body } = request
      return applyOrder(await commerce(), store, request.params.externalId, body, at(body.updatedAt))
    },
  )
  app.put(
    '/store/carts/:externalId',
    { schema: { ...put('A cart as it is now'), body: cartShape } },
    async (request) => {
      const { body } = request
      return applyCart(await commerce(), store, request.params.externalId, body, at(body.updatedAt))
    },
  )

  const list = (summary: string) => ({ tags, summary, querystring: pageQuery })
  const byId = ({ id }: { id: string }) => ({ id })

  app.get(
    '/store/customers',
    { schema: { ...list('Customers, newest first'), response: { 200: page(customer) } } },
    async ({ query }) => {
      const rows = await listCustomers(deps, {
        before: decodeCursor(idCursor, query.cursor)?.id,
        limit: query.limit + 1,
      })
      return toPage(rows, query.limit, byId, (row) => ({ ...row, changedAt: iso(row.changedAt) }))
    },
  )
  app.get(
    '/store/products',
    { schema: { ...list('Products, newest first'), response: { 200: page(product) } } },
    async ({ query }) => {
      const rows = await listProducts(deps, {
        before: decodeCursor(idCursor, query.cursor)?.id,
        limit: query.limit + 1,
      })
      return toPage(rows, query.limit, byId, (row) => ({ ...row, changedAt: iso(row.changedAt) }))
    },
  )
  app.get(
    '/store/carts',
    { schema: { ...list('Carts, newest first'), response: { 200: page(cart) } } },
    async ({ query }) => {
      const rows = await listCarts(deps, {
        before: decodeCursor(idCursor, query.cursor)?.id,
        limit: query.limit + 1,
      })
      return toPage(rows, query.limit, byId, (row) => ({
        ...row,
        completedAt: isoOrNull(row.completedAt),
        changedAt: iso(row.changedAt),
      }))
    },
  )
  const ordersQuery = pageQuery.extend({
    contactId: z.uuid().optional().describe('Only those of this contact.'),
  })
  app.get(
    '/store/orders',
    {
      schema: {
        tags,
        summary: 'Orders, newest first',
        querystring: ordersQuery,
        response: { 200: page(order) },
      },
    },
    async ({ query }) => {
      const before = decodeCursor(z.object({ placedAt: z.iso.datetime(), id: z.uuid() }), query.cursor)
      const rows = await listOrders(deps, { before, contactId: query.contactId, limit: query.limit + 1 })
      const key = ({ placedAt, id }: { placedAt: string; id: string }) => ({ placedAt, id })
      return toPage(rows, query.limit, key, (row) => ({ ...row, changedAt: iso(row.changedAt) }))
    },
  )
}
