import { z } from 'zod'
import { changeLinkedNumber, createLinkedNumber, linkedInput, linkedPatch } from '../shop/linked-numbers.ts'
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
import { pairingRoutes } from './pairing.ts'
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
    messagesPerMinute: z.number().nullable().describe('Of a linked device: its pace.'),
    marketingPerDay: z
      .number()
      .nullable()
      .describe('How many marketing messages may leave in 24 hours, 0: none; null: no limit of its own.'),
    fromEnvironment: z.boolean().describe('Its credentials are those of the environment.'),
  })
  .meta({ id: 'Channel' })

const tags = ['Numbers']
const anyInput = z.discriminatedUnion('kind', [numberInput, linkedInput])
const anyPatch = numberPatch.extend(linkedPatch.shape)
const pauseBody = z.strictObject({ reason: words(200).optional() }).nullish()

export function channelRoutes(app: Api, deps: ApiDeps): void {
  pairingRoutes(app, deps)
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
    {
      schema: {
        tags,
        summary: 'Add a Cloud API number, or a linked device to be paired with a phone',
        body: anyInput,
        response: { 201: channel },
      },
    },
    async (request, reply) => {
      const create = request.body.kind === 'linked-device' ? createLinkedNumber : createNumber
      return reply.code(201).send(settled(await create(deps, request.body), 'number'))
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
        body: anyPatch,
        response: { 200: channel },
      },
    },
    async (request) => {
      const { kind } = await shown(request.params.id)
      const change = kind === 'linked-device' ? changeLinkedNumber : changeNumber
      return settled(await change(deps, request.params.id, request.body), 'number')
    },
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
      await pauseNumber(deps, request.params.id, request.body?.reason ?? null)
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
