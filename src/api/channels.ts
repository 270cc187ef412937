import { z } from 'zod'
import {
  changeNumber,
  createNumber,
  getNumber,
  listNumbers,
  numberInput,
  numberPatch,
  pauseNumber,
  resumeNumber,
} from '../shop/numbers.ts'
import { words } from '../shop/text.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { page } from './page.ts'
import { notFoundProblem, settled } from './problem.ts'
import { idParams } from './shapes.ts'

// Named one by one: an answer shows what stands here, and no secret ever does.
const channel = z
  .object({
    id: z.string(),
    kind: z.string(),
    name: z.string(),
    number: z.string().describe("The provider's id of it."),
    account: z.string(),
    displayPhone: z.string().nullable(),
    baseUrl: z.string(),
    virtual: z.boolean(),
    messagesPerSecond: z.number(),
    status: z.enum(['active', 'paused', 'removed']),
    reason: z.string().nullable(),
    quality: z.string().nullable(),
    tier: z.string().nullable(),
    reach: z.number().nullable(),
    userIdField: z.enum(['recipient', 'to']),
    fromEnvironment: z.boolean().describe('Its credentials are those of the environment.'),
  })
  .meta({ id: 'Channel' })

const tags = ['Numbers']
const pauseBody = z.strictObject({ reason: words(200).optional() }).nullish()

export function channelRoutes(app: Api, deps: ApiDeps): void {
  const shown = async (id: string) => {
    const found = await getNumber(deps, id)
    if (!found) throw notFoundProblem('number')
    return found
  }
  app.get(
    '/channels',
    { schema: { tags, summary: 'The numbers, their rate and state', response: { 200: page(channel) } } },
    async () => ({ items: await listNumbers(deps), next: null }),
  )
  app.post(
    '/channels',
    { schema: { tags, summary: 'Add a Cloud API number', body: numberInput, response: { 201: channel } } },
    async (request, reply) => {
      const created = settled(await createNumber(deps, request.body), 'number')
      return reply.code(201).send(created)
    },
  )
  app.get(
    '/channels/:id',
    { schema: { tags, summary: 'One', params: idParams, response: { 200: channel } } },
    async (request) => shown(request.params.id),
  )
  app.patch(
    '/channels/:id',
    {
      schema: {
        tags,
        summary: 'Change the fields named; secrets can be set and never read',
        params: idParams,
        body: numberPatch,
        response: { 200: channel },
      },
    },
    async (request) => settled(await changeNumber(deps, request.params.id, request.body), 'number'),
  )
  app.post(
    '/channels/:id/pause',
    {
      schema: {
        tags,
        summary: 'Send nothing more by it',
        params: idParams,
        body: pauseBody,
        response: { 200: channel },
      },
    },
    async (request) => {
      await pauseNumber(deps, request.params.id, request.body?.reason ?? 'paused by hand')
      return shown(request.params.id)
    },
  )
  app.post(
    '/channels/:id/resume',
    { schema: { tags, summary: 'Send by it again', params: idParams, response: { 200: channel } } },
    async (request) => {
      if (await resumeNumber(deps, request.params.id)) deps.wake.outbox([request.params.id])
      return shown(request.params.id)
    },
  )
}
