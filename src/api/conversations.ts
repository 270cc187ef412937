import { z } from 'zod'
import { time } from '../commerce/text.ts'
import { assign, close, release, snooze, unsnooze } from '../conversations/handover.ts'
import {
  type ConversationKey,
  type ListedConversation,
  listConversations,
  views,
} from '../conversations/list.ts'
import { mayBeAssigned } from '../conversations/people.ts'
import { getConversation } from '../conversations/read.ts'
import { snoozeUntil } from '../conversations/snooze.ts'
import { words } from '../shop/text.ts'
import { asideRoutes } from './conversation-aside.ts'
import { conversation, conversationState, showConversation } from './conversation-shapes.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { decodeCursor, page, pageQuery, toPage } from './page.ts'
import { invalidProblem, notFoundProblem, settled } from './problem.ts'
import { idParams, isoOrNull } from './shapes.ts'
import { threadRoutes } from './thread.ts'

const tags = ['Conversations']
const what = 'conversation'
const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
const filter = pageQuery.extend({
  mode: z.enum(['bot', 'human', 'closed']).optional(),
  contactId: z.uuid().optional(),
  channelId: z.uuid().optional(),
  assignee: z.string().max(100).optional(),
  waiting: flag.optional().describe('Whether a shopper waits for a human.'),
  urgent: flag.optional(),
  view: z
    .enum(views)
    .optional()
    .describe(
      '`mine`: of who is signed in; `open`: neither closed nor snoozed, and not just a message of ours that nobody answered (nor is `bot`).',
    ),
  q: words(200).optional().describe('Words of a name or of what was said, or a part of a phone number.'),
  overdue: flag.optional().describe('Whether they wait beyond the hour by which they were to be answered.'),
})
const micros = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/u)
const snoozes =
  'Should be "tonight", "tomorrow", "reply" or a time with its offset, such as "2026-11-27T10:00:00+02:00".'
const until = z.union(
  [
    z.iso.datetime({ offset: true, error: snoozes }).pipe(time),
    z.enum(['tonight', 'tomorrow', 'reply'], snoozes),
  ],
  { error: snoozes },
)
const place = { asOf: z.iso.datetime(), id: z.uuid() }
const cursorShape = z.discriminatedUnion('among', [
  z.object({
    ...place,
    among: z.literal('waiting'),
    overdue: z.boolean(),
    urgent: z.boolean(),
    since: micros,
  }),
  z.object({ ...place, among: z.literal('others'), updated: micros }),
])
export function conversationRoutes(app: Api, deps: ApiDeps): void {
  const existing = async (id: string) => {
    const found = await getConversation(deps, id)
    if (!found) throw notFoundProblem(what)
    return found
  }
  app.get(
    '/conversations',
    {
      schema: {
        tags,
        summary:
          'Who waits, overdue before urgent before the longest wait, then the others, the newest first',
        querystring: filter,
        response: { 200: page(conversation) },
      },
    },
    async ({ person, query: { limit, cursor, ...filters } }) => {
      const after = decodeCursor(cursorShape, cursor)
      const now = deps.clock.now()
      // What is overdue on one page must not slip past on the next.
      const asOf = after ? new Date(after.asOf) : now
      const rows = await listConversations(deps, { ...filters, me: person?.id, after, asOf, limit })
      return toPage(
        rows,
        limit,
        (row) => keyOf(row, asOf),
        (row) => showConversation(row, now),
      )
    },
  )
  app.get(
    '/conversations/:id',
    { schema: { tags, summary: 'One', params: idParams, response: { 200: conversation } } },
    async (request) => showConversation(await existing(request.params.id), deps.clock.now()),
  )
  threadRoutes(app, deps)
  asideRoutes(app, deps)
  handoverRoutes(app, deps)
}

function keyOf({ id, overdue, urgent, since, updated }: ListedConversation, asOf: Date): ConversationKey {
  const place = { asOf: asOf.toISOString(), id }
  return since === null
    ? { ...place, among: 'others', updated }
    : { ...place, among: 'waiting', overdue, urgent, since }
}

function handoverRoutes(app: Api, deps: ApiDeps): void {
  const response = { 200: conversationState }
  const show = (state: { id: string; mode: string; assignee: string | null; snoozedUntil: Date | null }) => ({
    ...state,
    snoozedUntil: isoOrNull(state.snoozedUntil),
  })
  const assignBody = z.strictObject({ assignee: words(100).nullish() }).nullish()
  app.post(
    '/conversations/:id/assign',
    {
      schema: {
        tags,
        summary: 'Give it to an agent; the bot is silent from here on',
        params: idParams,
        body: assignBody,
        response,
      },
    },
    async ({ params, body }) => {
      const assignee = body?.assignee ?? null
      if (assignee !== null && !(await mayBeAssigned(deps, assignee)))
        throw invalidProblem([{ path: 'assignee', message: 'There is no such user, or not any more.' }])
      return show(settled(await assign(deps, params.id, assignee), what))
    },
  )
  app.post(
    '/conversations/:id/release',
    { schema: { tags, summary: 'Give it back to the bot', params: idParams, response } },
    async ({ params }) => show(settled(await release(deps, params.id), what)),
  )
  app.post(
    '/conversations/:id/close',
    { schema: { tags, summary: 'End it; the next message opens it again', params: idParams, response } },
    async ({ params }) => show(settled(await close(deps, params.id), what)),
  )
  app.post(
    '/conversations/:id/snooze',
    {
      schema: {
        tags,
        summary: 'Out of the way until then, or until the shopper writes',
        params: idParams,
        body: z.strictObject({
          until: until.describe('tonight: 19:00 of the shop; tomorrow: 9:00; reply: until they write.'),
        }),
        response,
      },
    },
    async ({ params, body }) => {
      const now = deps.clock.now()
      const until = snoozeUntil(body.until, now, (await deps.shop.current()).settings.timeZone)
      if (until <= now) throw invalidProblem([{ path: 'until', message: 'Should lie ahead.' }])
      return show(settled(await snooze(deps, params.id, until), what))
    },
  )
  app.delete(
    '/conversations/:id/snooze',
    { schema: { tags, summary: 'Back in the way', params: idParams, response } },
    async ({ params }) => show(settled(await unsnooze(deps, params.id), what)),
  )
}
