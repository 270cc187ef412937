import { z } from 'zod'
import {
  askReconcile,
  type ConnectedStore,
  changeStore,
  connectStore,
  disconnectStore,
  getStore,
  listStores,
  progressOf,
  type StoreChanged,
  storeInput,
  storePatch,
} from '../commerce/connect/stores.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { page } from './page.ts'
import { invalidProblem, notFoundProblem, Problem } from './problem.ts'
import { idParams, iso, isoOrNull, moment } from './shapes.ts'
import { type Say, sayTo } from './words/index.ts'

// Named one by one: an answer shows what stands here, and no secret ever does.
const shape = z
  .object({
    id: z.string(),
    kind: z.string(),
    baseUrl: z.string().nullable(),
    webhookUrl: z.string().describe('Where its webhooks are to be sent.'),
    fromEnvironment: z.boolean().describe('The environment names it, and is where it is changed.'),
    status: z
      .enum(['backfilling', 'reading', 'waiting', 'failing'])
      .describe('backfilling: its past is being read. waiting: for the next look. failing: see reason.'),
    reason: z.string().nullable(),
    progress: z
      .number()
      .nullable()
      .describe('Of reading its past, from 0 to 1; null: the store says no numbers.'),
    read: z.record(z.string(), z.object({ done: z.number(), total: z.number().nullable() })),
    backfilledAt: moment.nullable(),
    reconciledAt: moment.nullable(),
    nextAt: moment,
  })
  .meta({ id: 'ConnectedStore' })

const tags = ['Store']
const nothing = { 204: z.null() }

export function connectedStoreRoutes(app: Api, deps: ApiDeps): void {
  const shown = (store: ConnectedStore, say: Say): z.output<typeof shape> => ({
    id: store.id,
    kind: store.kind,
    baseUrl: store.baseUrl,
    webhookUrl: `${deps.publicUrl}/webhooks/${store.kind}`,
    fromEnvironment: store.fromEnvironment,
    status: statusOf(store),
    reason: store.reason && say(store.reason),
    progress: progressOf(store),
    read: Object.fromEntries(
      // What stands at the border of two pages was read twice.
      Object.entries(store.cursor).map(([noun, { done, total }]) => [
        noun,
        { done: Math.min(done, total ?? done), total },
      ]),
    ),
    backfilledAt: isoOrNull(store.backfilledAt),
    reconciledAt: isoOrNull(store.reconciledAt),
    nextAt: iso(store.dueAt),
  })
  const existing = async (id: string, say: Say) => {
    const found = await getStore(deps, id)
    if (!found) throw notFoundProblem('store')
    return shown(found, say)
  }

  app.get(
    '/stores',
    { schema: { tags, summary: 'The stores that are connected', response: { 200: page(shape) } } },
    async (request) => {
      const say = sayTo(request)
      return { items: (await listStores(deps)).map((one) => shown(one, say)), next: null }
    },
  )
  app.post(
    '/stores',
    {
      schema: {
        tags,
        summary:
          'Connect a store, one of each kind; its past is read at once. Secrets can be set and never read',
        body: storeInput,
        response: { 201: shape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(shown(changed(await connectStore(deps, request.body)), sayTo(request))),
  )
  app.get(
    '/stores/:id',
    { schema: { tags, summary: 'One', params: idParams, response: { 200: shape } } },
    async (request) => existing(request.params.id, sayTo(request)),
  )
  app.patch(
    '/stores/:id',
    {
      schema: {
        tags,
        summary: 'Change the fields named; at another address it is another store, and read anew',
        params: idParams,
        body: storePatch,
        response: { 200: shape },
      },
    },
    async (request) =>
      shown(changed(await changeStore(deps, request.params.id, request.body)), sayTo(request)),
  )
  app.delete(
    '/stores/:id',
    {
      schema: {
        tags,
        summary: 'Disconnect it; what it brought stays',
        params: idParams,
        response: nothing,
      },
    },
    async ({ params, raw }, reply) => {
      const { fromEnvironment } = await existing(params.id, sayTo({ raw }))
      if (fromEnvironment)
        throw new Problem(409, 'The environment names this store: take its variables away and start again.')
      await disconnectStore(deps, params.id)
      return reply.code(204).send(null)
    },
  )
  app.post(
    '/stores/:id/reconcile',
    {
      schema: {
        tags,
        summary: 'Look now for what changed',
        params: idParams,
        body: z
          .strictObject({ anew: z.boolean().optional().describe('Read all of its past again.') })
          .nullish(),
        response: { 202: shape },
      },
    },
    async ({ params, body, raw }, reply) => {
      await askReconcile(deps, params.id, { anew: body?.anew ?? false })
      return reply.code(202).send(await existing(params.id, sayTo({ raw })))
    },
  )
}

function changed(result: StoreChanged): ConnectedStore {
  if (result.ok) return result.value
  switch (result.reason) {
    case 'invalid':
      throw invalidProblem(result.errors)
    case 'not_found':
      throw notFoundProblem('store')
    case 'exists':
      throw new Problem(409, 'A store of this kind is connected already: change it, or disconnect it first.')
  }
}

function statusOf({ reason, backfilledAt, running }: ConnectedStore): z.output<typeof shape>['status'] {
  if (reason) return 'failing'
  if (!backfilledAt) return 'backfilling'
  return running ? 'reading' : 'waiting'
}
