import { z } from 'zod'
import {
  type Campaign,
  changeCampaign,
  createCampaign,
  deleteCampaign,
  getCampaign,
  listCampaigns,
} from '../campaigns/campaign.ts'
import { campaignInput, campaignPatch } from '../campaigns/campaign-shape.ts'
import { copyCampaign } from '../campaigns/copy.ts'
import { countCampaign } from '../campaigns/counts.ts'
import { cancel, launch, type Moved, pause, redraft, resume } from '../campaigns/launch.ts'
import { planForOne } from '../campaigns/one-plan.ts'
import { planOf } from '../campaigns/plan-cache.ts'
import { listPlanned } from '../campaigns/planned.ts'
import { reportedOf } from '../campaigns/report/evidence.ts'
import { retryFailed } from '../campaigns/retry.ts'
import { readStoppedTemplates, type StoppedTemplate } from '../campaigns/stopped-template.ts'
import { sendTest } from '../campaigns/test-send.ts'
import { readWaiting, type Waiting } from '../campaigns/waiting.ts'
import { words } from '../shop/text.ts'
import {
  campaign,
  campaignWithCounts,
  created,
  onePlan,
  plan,
  planned,
  plannedCursor,
  plannedQuery,
  planQuery,
} from './campaign-shapes.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { decodeCursor, encodeCursor, idCursor, page, pageQuery, toPage } from './page.ts'
import { notFoundProblem, Problem, settled } from './problem.ts'
import { idParams, iso, isoOrNull } from './shapes.ts'
import { type Say, sayTo } from './words/index.ts'

const tags = ['Campaigns']
const listQuery = pageQuery.extend({
  status: z.enum(['draft', 'scheduled', 'running', 'paused', 'finished', 'cancelled']).optional(),
})
const testBody = z.strictObject({
  to: words(64).describe("A phone of the shop's own people."),
  variant: z
    .int()
    .min(0)
    .max(4)
    .default(0)
    .describe('Of its variants, which: the first is 0, and so is a message without variants.'),
})

export function campaignRoutes(app: Api, deps: ApiDeps): void {
  const existing = async (id: string) => {
    const found = await getCampaign(deps, id)
    if (!found) throw notFoundProblem('campaign')
    return found
  }
  const whatStopsThem = async (campaigns: Campaign[]): Promise<WhatStops> => {
    const underWay = campaigns.filter(isUnderWay)
    const { timeZone } = (await deps.shop.current()).settings
    const [numbers, templates] = await Promise.all([
      readWaiting(deps, underWay.map(channelOf)),
      readStoppedTemplates(deps, underWay, { timeZone, now: deps.clock.now() }),
    ])
    return { numbers, templates }
  }
  app.get(
    '/campaigns',
    {
      schema: {
        tags,
        summary: 'Campaigns, newest first',
        querystring: listQuery,
        response: { 200: page(campaign) },
      },
    },
    async (request) => {
      const { limit, cursor, status } = request.query
      const before = decodeCursor(idCursor, cursor)?.id
      const rows = await listCampaigns(deps, { before, status, limit: limit + 1 })
      const waiting = await whatStopsThem(rows)
      return toPage(
        rows,
        limit,
        ({ id }) => ({ id }),
        (one) => show(one, sayTo(request), waiting),
      )
    },
  )
  app.post(
    '/campaigns',
    { schema: { tags, summary: 'Draft one', body: campaignInput, response: { 201: created } } },
    async ({ body }, reply) => {
      const { id, status } = settled(await createCampaign(deps, body), 'campaign')
      return reply.code(201).send({ id, status })
    },
  )
  app.get(
    '/campaigns/:id',
    {
      schema: {
        tags,
        summary: 'One, with its counts',
        params: idParams,
        response: { 200: campaignWithCounts },
      },
    },
    async (request) => withCounts(await existing(request.params.id), sayTo(request)),
  )
  const withCounts = async (one: Campaign, say: Say) => {
    const { attributionDays } = (await deps.shop.current()).settings
    const { counts, waitsUntil } = await countCampaign(deps.sql, reportedOf(one, attributionDays))
    const isAhead = waitsUntil !== null && waitsUntil > deps.clock.now()
    return {
      ...show(one, say, await whatStopsThem([one])),
      counts,
      waitsUntil: isAhead ? iso(waitsUntil) : null,
    }
  }
  app.patch(
    '/campaigns/:id',
    {
      schema: {
        tags,
        summary: 'Change the fields named of a draft',
        params: idParams,
        body: campaignPatch,
        response: { 200: campaign },
      },
    },
    async (request) =>
      show(settled(await changeCampaign(deps, request.params.id, request.body), 'campaign'), sayTo(request)),
  )
  app.delete(
    '/campaigns/:id',
    { schema: { tags, summary: 'Delete a draft', params: idParams, response: { 204: z.null() } } },
    async ({ params }, reply) => {
      settled(await deleteCampaign(deps, params.id), 'campaign')
      return reply.code(204).send(null)
    },
  )
  app.get(
    '/campaigns/:id/plan',
    {
      schema: {
        tags,
        summary: 'What a launch would do',
        description:
          'With `contact`: whether that person would get it, when, why not, and what it would say.',
        params: idParams,
        querystring: planQuery,
        response: { 200: z.union([plan, onePlan]) },
      },
    },
    async (request) => {
      const { params, query } = request
      const found = await existing(params.id)
      const say = sayTo(request)
      if (query.contact === undefined) return shownPlan(await planOf(deps, found), say)
      const one = await planForOne(deps, found, query.contact)
      if (!one) throw new Problem(404, 'There is no contact with this id or phone.')
      const mayWait = one.mayWait.map((each) => ({ ...each, why: say(each.why) }))
      return { ...one, why: one.why && say(one.why), mayWait, at: isoOrNull(one.at) }
    },
  )
  app.get(
    '/campaigns/:id/plan/people',
    {
      schema: {
        tags,
        summary: 'Who stands behind a number of the plan',
        description: 'A page may hold fewer than `limit` while `next` goes on: few may be behind a reason.',
        params: idParams,
        querystring: plannedQuery,
        response: { 200: page(planned) },
      },
    },
    async (request) => {
      const { cursor, ...part } = request.query
      const { params } = request
      const say = sayTo(request)
      const after = decodeCursor(plannedCursor, cursor) ?? null
      const { items, next } = await listPlanned(deps, await existing(params.id), { ...part, after })
      return {
        items: items.map((one) => ({ ...one, why: one.why && say(one.why), at: isoOrNull(one.at) })),
        next: next && encodeCursor(next),
      }
    },
  )
  const act = (name: string, summary: string, move: (id: string) => Promise<Moved>) =>
    app.post(
      `/campaigns/:id/${name}`,
      { schema: { tags, summary, params: idParams, response: { 200: created } } },
      async ({ params }) => moved(await move(params.id)),
    )
  act('launch', 'Start it, now or at its time', (id) => launch(deps, id))
  act('pause', 'Send nothing more of it for now', (id) => pause(deps, id))
  act('resume', 'Go on where it was', (id) => resume(deps, id))
  act('draft', 'Make it a draft again, while nothing of it has begun', (id) => redraft(deps, id))
  act('cancel', 'Send nothing more of it, for good', (id) => cancel(deps, id))
  app.post(
    '/campaigns/:id/test',
    {
      schema: {
        tags,
        summary: 'Send it to yourself; counted nowhere',
        params: idParams,
        body: testBody,
        response: { 202: z.object({ messageId: z.string(), text: z.string() }) },
      },
    },
    async ({ params, body, person }, reply) =>
      reply
        .code(202)
        .send(settled(await sendTest(deps, params.id, { ...body, locale: person?.locale }), 'campaign')),
  )
  app.post(
    '/campaigns/:id/copy',
    { schema: { tags, summary: 'Draft another like it', params: idParams, response: { 201: campaign } } },
    async (request, reply) => {
      const copy = settled(await copyCampaign(deps, request.params.id), 'campaign')
      return reply.code(201).send(show(copy, sayTo(request)))
    },
  )
  app.post(
    '/campaigns/:id/retry',
    {
      schema: {
        tags,
        summary: 'Draft another for those whose message failed',
        params: idParams,
        response: { 201: campaign },
      },
    },
    async (request, reply) => {
      const retry = settled(await retryFailed(deps, request.params.id), 'campaign')
      return reply.code(201).send(show(retry, sayTo(request)))
    },
  )
}

function moved(result: Moved) {
  if (!result.ok && result.reason === 'conflict') throw new Problem(409, result.message)
  return settled(result, 'campaign')
}

const isUnderWay = ({ status }: Campaign) => status === 'running' || status === 'scheduled'
const channelOf = ({ channelId }: Campaign) => channelId

type WhatStops = { numbers: Map<string, Waiting>; templates: Map<string, StoppedTemplate> }

/** @param stopped what keeps campaigns under way from sending, their numbers or templates; a draft waits for nothing */
const show = (one: Campaign, say: Say, stopped?: WhatStops) => ({
  ...one,
  reason: one.reason && say(one.reason),
  waiting:
    (isUnderWay(one) &&
      waitingOf(stopped?.numbers.get(one.channelId) ?? stopped?.templates.get(one.id), say)) ||
    null,
  cursor: undefined,
  nextAt: isoOrNull(one.nextAt),
  frozenAt: isoOrNull(one.frozenAt),
  createdAt: iso(one.createdAt),
  launchedAt: isoOrNull(one.launchedAt),
  finishedAt: isoOrNull(one.finishedAt),
})

const waitingOf = (found: Waiting | StoppedTemplate | undefined, say: Say) =>
  found && {
    ...{ ...found, since: isoOrNull(found.since) },
    detail: found.detail && say(found.detail),
    cure: say(found.cure),
    template: 'template' in found ? found.template : null,
    until: 'until' in found ? isoOrNull(found.until) : null,
  }

const shownPlan = (one: Awaited<ReturnType<typeof planOf>>, say: Say) => ({
  ...one,
  problems: one.problems.map(({ path, message }) => ({ path, message: say(message) })),
  startsAt: iso(one.startsAt),
  finishesAt: iso(one.finishesAt),
  plannedAt: iso(one.plannedAt),
})
