import { z } from 'zod'
import { exportCustomer } from '../commerce/connect/customer-data.ts'
import { externalId } from '../commerce/text.ts'
import { eraseContact } from '../contacts/erase.ts'
import { exportContact } from '../contacts/personal-data.ts'
import { deleteDroppedFiles } from '../shop/dropped-files.ts'
import { forgetTopics, getContact } from './contact-rows.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { notFoundProblem } from './problem.ts'
import { idParams } from './shapes.ts'

const kinds = z.array(z.record(z.string(), z.unknown()))
const personalData = z
  .object({
    contact: z.record(z.string(), z.unknown()),
    identities: kinds,
    consents: kinds,
    conversations: kinds,
    messages: kinds,
    files: kinds.describe('What they sent; each can be fetched from /api/media/:id.'),
    unanswered: kinds,
    accounts: kinds,
    orders: kinds,
    carts: kinds,
    campaigns: kinds,
  })
  .meta({ id: 'PersonalData' })

const storeData = z
  .object({ accounts: kinds, orders: kinds, carts: kinds, consents: kinds })
  .meta({ id: 'StorePersonalData' })
const storeAsked = z.object({
  store: z.string().min(1).max(40),
  customer: externalId.optional().describe('The store’s id of the customer.'),
  orders: z
    .string()
    .max(20_000)
    .optional()
    .describe('The store’s ids of orders that it names with them, divided by commas.'),
})

const tags = ['Contacts']
const nothing = { 204: z.null() }

/** What a person may ask for: all that is kept of them, and that none of it is kept any more. */
export function personalDataRoutes(app: Api, deps: ApiDeps): void {
  const existing = async (id: string) => {
    const found = await getContact(deps, id)
    if (!found) throw notFoundProblem('contact')
    return found
  }
  app.get(
    '/contacts/:id/export',
    {
      schema: {
        tags,
        summary: 'All that is kept of one person, to be given to them',
        params: idParams,
        response: { 200: personalData },
      },
    },
    async ({ params }, reply) => {
      const { id } = await existing(params.id)
      const data = await exportContact(deps, id)
      if (!data) throw notFoundProblem('contact')
      return reply
        .header('content-disposition', `attachment; filename="contact-${id}.json"`)
        .header('cache-control', 'no-store')
        .send(data)
    },
  )
  app.get(
    '/store/personal-data',
    {
      schema: {
        tags,
        summary: 'What a store told of one customer of its own, and nothing of anybody’s conversations',
        querystring: storeAsked,
        response: { 200: storeData },
      },
    },
    async ({ query: { store, customer, orders } }, reply) => {
      const orderIds = orders?.split(',').filter((id) => id !== '') ?? []
      const data = await exportCustomer(deps, { store, customerId: customer ?? null, orderIds })
      if (!data) throw notFoundProblem('customer')
      return reply
        .header('content-disposition', 'attachment; filename="customer.json"')
        .header('cache-control', 'no-store')
        .send(data)
    },
  )
  app.delete(
    '/contacts/:id/topics',
    {
      schema: {
        tags,
        summary: 'Forget what their conversations were about',
        params: idParams,
        response: nothing,
      },
    },
    async ({ params }, reply) => {
      const { id } = await existing(params.id)
      await forgetTopics(deps, id)
      return reply.code(204).send(null)
    },
  )
  app.delete(
    '/contacts/:id',
    {
      schema: {
        tags,
        summary:
          'Erase the person: names, addresses, texts and files. Amounts stay for the books, and what they said no to as a hash',
        params: idParams,
        response: nothing,
      },
    },
    async ({ params }, reply) => {
      const { id } = await existing(params.id)
      if (!(await eraseContact(deps, id, deps.clock.now()))) throw notFoundProblem('contact')
      // What is left of the files where this fails, the next pruning deletes.
      await deleteDroppedFiles(deps).catch((error) =>
        deps.log.warn({ err: error }, 'files of an erased person are left'),
      )
      return reply.code(204).send(null)
    },
  )
}
