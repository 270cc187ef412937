import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Act, auditKinds, createAudit, listAudit } from '../accounts/audit.ts'
import { namesOfSubjects } from '../accounts/audit-subjects.ts'
import { isUuid } from '../ids.ts'
import { auditEntry } from './account-shapes.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { decodeCursor, idCursor, page, pageQuery, toPage } from './page.ts'
import { iso } from './shapes.ts'

/** Looking by these rights shows people: contacts, what they wrote and bought, lists of them. */
const personal = /^(contacts|personal-data|inbox|store|people)\.read$/
const listsPeople = /recipients|people|contacts|rows|preview|csv|unanswered/
/** What a store's own script sends, thousands a minute, is not the act of a person. */
const pushed = /^\/api\/store\//
/** Asks in the form of a change: that somebody is there, what a text would look like. */
const asks = /\/(presence|check|preview|try|count)$/
const flowName = /^[a-z]+(-[a-z]+)*$/

declare module 'fastify' {
  interface FastifyRequest {
    /** Who signed in by this request; null: nobody did. */
    signedIn: string | null
  }
}

/**
 * Notes who changed or saw what, before the answer leaves: what is not noted is not shown. What was refused, and
 * what says nothing of people, is not noted.
 */
export function auditRequests(app: FastifyInstance, deps: ApiDeps): void {
  const audit = createAudit(deps)
  app.decorateRequest('signedIn', null)
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode >= 400) return
    const act = actOf(request, reply.statusCode === 201 ? payload : undefined)
    const noted = notedAs(act.action, request.routeOptions.config.right)
    if (noted === 'look') return audit.looked(act)
    // Before anybody is signed in there is only signing in to note.
    if (noted === 'change' && !(act.userId === null && isOfNobody(request))) return audit.changed(act)
  })
}

/** How a route is noted, by its action and its right: as a change, as a look at people, or not at all. */
export function notedAs(action: string, right: string | undefined): 'change' | 'look' | null {
  const looks = action.startsWith('GET ') || action.startsWith('HEAD ')
  if (!looks && !asks.test(action)) return 'change'
  return right && (personal.test(right) || listsPeople.test(action)) ? 'look' : null
}

const isOfNobody = ({ url, routeOptions }: FastifyRequest) =>
  routeOptions.config.right === 'public' || pushed.test(url)

/** `made`: the answer that tells what was made, which has no id before. */
function actOf(request: FastifyRequest, made: unknown): Act {
  const { id: given = idOf(made), name } = (request.params ?? {}) as Record<string, string | undefined>
  const id = given?.toLowerCase()
  return {
    userId: request.person?.id ?? request.signedIn,
    action: `${request.method} ${(request.routeOptions.url ?? '').replace(/^\/api/, '')}`,
    // Of what has a name for an id only flows are known, which are ours and nobody's.
    subject: id !== undefined && isUuid(id) ? id : name !== undefined && flowName.test(name) ? name : null,
  }
}

function idOf(made: unknown): string | undefined {
  if (typeof made !== 'string') return undefined
  try {
    return z.object({ id: z.string() }).safeParse(JSON.parse(made)).data?.id
  } catch {
    return undefined
  }
}

const query = pageQuery.extend({
  userId: z.uuid().optional().describe('Only theirs.'),
  kind: z.enum(auditKinds).optional().describe('Only of what this is about.'),
  changes: z.stringbool().optional().describe('true: what changed something, and not who looked.'),
})

export function auditRoutes(app: Api, deps: ApiDeps): void {
  app.get(
    '/audit',
    {
      schema: {
        tags: ['Accounts'],
        summary: 'Who changed or saw what, newest first',
        querystring: query,
        response: { 200: page(auditEntry) },
      },
    },
    async ({ query: { userId, kind, changes = false, cursor, limit } }) => {
      const before = decodeCursor(idCursor, cursor)?.id
      const rows = await listAudit(deps, { userId, kind, changes, before, limit: limit + 1 })
      const names = await namesOfSubjects(deps.sql, rows)
      return toPage(
        rows,
        limit,
        ({ id }) => ({ id }),
        ({ at, ...row }) => ({
          ...row,
          at: iso(at),
          thing: (row.subject !== null && names.get(row.subject)) || null,
        }),
      )
    },
  )
}
