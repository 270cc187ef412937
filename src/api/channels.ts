import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { readNumberUse, removeNumber } from '../campaigns/remove-number.ts'
import { readWaiting } from '../campaigns/waiting.ts'
import { createNumber } from '../shop/add-number.ts'
import { changeNumber } from '../shop/correct-number.ts'
import { changeLinkedNumber, createLinkedNumber, linkedInput, linkedPatch } from '../shop/linked-numbers.ts'
import {
  getNumber,
  listNumbers,
  numberInput,
  numberPatch,
  pauseNumber,
  resumeNumber,
  type ShopNumber,
} from '../shop/numbers.ts'
import { words } from '../shop/text.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { page } from './page.ts'
import { pairingRoutes } from './pairing.ts'
import { notFoundProblem, Problem, settled } from './problem.ts'
import { idParams, isoOrNull, moment } from './shapes.ts'
import { type Say, sayTo } from './words/index.ts'

const stopped = z
  .object({
    reason: z.enum(['number_refused', 'number_paused', 'device_unpaired']),
    detail: z
      .string()
      .nullable()
      .describe('What WhatsApp said, whoever paused it, or how the pairing stands.'),
    since: moment.nullable().describe('Where it is known.'),
  })
  .meta({ id: 'ChannelStopped' })

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
    stopped: stopped.nullable().describe('Why nothing goes out by it.'),
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

const use = z
  .object({
    unused: z.boolean().describe('Nobody wrote to it or heard from it yet: its id may still be corrected.'),
    campaigns: z.array(z.string()).describe('The names of those that would stand still without it.'),
    waiting: z.int().describe('Messages that wait to go out by it, besides those of campaigns.'),
  })
  .meta({ id: 'ChannelUse' })

const tags = ['Numbers']
const anyInput = z.discriminatedUnion('kind', [numberInput, linkedInput])
const anyPatch = numberPatch.extend(linkedPatch.shape)
const pauseBody = z.strictObject({ reason: words(200).optional() }).nullish()

export function channelRoutes(app: Api, deps: ApiDeps): void {
  pairingRoutes(app, deps)
  const found = async (id: string) => {
    const number = await getNumber(deps, id)
    if (!number) throw notFoundProblem('number')
    return number
  }
  const show = async (numbers: ShopNumber[], say: Say) => {
    const waiting = await readWaiting(
      deps,
      numbers.map(({ id }) => id),
    )
    return numbers.map((number) => {
      const why = waiting.get(number.id)
      const stopped = why && { ...why, detail: why.detail && say(why.detail), since: isoOrNull(why.since) }
      return { ...number, stopped: stopped ?? null }
    })
  }
  const shown = async (number: ShopNumber, request: FastifyRequest) =>
    (await show([number], sayTo(request)))[0]!
  app.get(
    '/channels',
    { schema: { tags, summary: 'The numbers, their rate and state', response: { 200: page(channel) } } },
    async (request) => ({ items: await show(await listNumbers(deps), sayTo(request)), next: null }),
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
      return reply.code(201).send(await shown(settled(await create(deps, request.body), 'number'), request))
    },
  )
  app.get(
    '/channels/:id',
    { schema: { tags, summary: 'One', params: idParams, response: { 200: channel } } },
    async (request) => shown(await found(request.params.id), request),
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
      const { kind } = await found(request.params.id)
      const change = kind === 'linked-device' ? changeLinkedNumber : changeNumber
      return shown(settled(await change(deps, request.params.id, request.body), 'number'), request)
    },
  )
  app.get(
    '/channels/:id/use',
    {
      schema: {
        tags,
        summary: 'What hangs on it: to be asked before it is corrected or removed',
        params: idParams,
        response: { 200: use },
      },
    },
    async ({ params }) => readNumberUse(deps, (await found(params.id)).id),
  )
  app.delete(
    '/channels/:id',
    {
      schema: {
        tags,
        summary: 'Remove it: its campaigns stand still, what waits is not sent, what was written stays',
        description: 'Adding a number with the same id brings it back with its conversations.',
        params: idParams,
        response: { 200: channel },
      },
    },
    async (request) => {
      const number = await found(request.params.id)
      if (number.virtual)
        throw new Problem(409, 'This number is there to try things with: the server brings it by itself.')
      if (number.fromEnvironment && deps.numbers.byId(number.id))
        throw new Problem(
          409,
          'This number comes from the settings of the server: take WHATSAPP_PHONE_NUMBER_ID out there, and start it again.',
        )
      await removeNumber(deps, number.id)
      return shown(await found(number.id), request)
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
      return shown(await found(request.params.id), request)
    },
  )
  app.post(
    '/channels/:id/resume',
    { schema: { tags, summary: 'Send by it again', params: idParams, response: { 200: channel } } },
    async (request) => {
      if (await resumeNumber(deps, request.params.id)) deps.wake.outbox([request.params.id])
      return shown(await found(request.params.id), request)
    },
  )
}
