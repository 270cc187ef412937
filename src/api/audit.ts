import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Act, createAudit, listAudit } from '../accounts/audit.ts'
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
const uuid = /^[0-9a-f-]{36}$/i

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
  app.addHook('onSend', async (request, reply) => {
    if (reply.statusCode >= 400) return
    const { right } = request.routeOptions.config
    const act = actOf(request)
    const changes = request.method !== 'GET' && request.method !== 'HEAD' && !asks.test(act.action)
    if (changes) {
      const ofScript = act.userId === null
      // Before anybody is signed in there is only signing in to note.
      if (ofScript && (right === 'public' || pushed.test(request.url))) return
      return audit.changed(act)
    }
    if (right && (personal.test(right) || listsPeople.test(act.action))) await audit.looked(act)
  })
}

function actOf(request: FastifyRequest): Act {
  const id = (request.params as Record<string, string> | undefined)?.id
  return {
    userId: request.person?.id ?? request.signedIn,
    action: `${request.method} ${(request.routeOptions.url ?? '').replace(/^\/api/, '')}`,
    subject: id !== undefined && uuid.test(id) ? id : null,
  }
}

const query = pageQuery.extend({ userId: z.uuid().optional().describe('Only theirs.') })

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
    async ({ query: { userId, cursor, limit } }) => {
      const before = decodeCursor(idCursor, cursor)?.id
      const rows = await listAudit(deps, { userId, before, limit: limit + 1 })
      return toPage(
        rows,
        limit,
        ({ id }) => ({ id }),
        ({ at, ...row }) => ({ ...row, at: iso(at) }),
      )
    },
  )
}
