import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../../clock.ts'
import { isConnectionLost, type Sql } from '../../db/client.ts'
import { followLink } from './follow.ts'
import { linkPage, pagePolicy } from './page.ts'
import { isPerson } from './visitor.ts'

export type LinksDeps = {
  sql: Sql
  clock: Clock
  /** Of a visitor whose browser names none of the page's languages. */
  defaults: { locale: string }
}

const open = { schema: { hide: true } as object, config: { right: 'public' } }

/**
 * `GET /l/:token`: leads a recipient where their campaign's button says, and counts the click. Sets no cookie, tells
 * nobody where they came from, and is kept by no cache: a click that a cache answers would be counted nowhere.
 */
export function registerLinks(app: FastifyInstance, deps: LinksDeps): void {
  app.get('/l/:token', open, (request, reply) => follow(deps, request, reply))
}

async function follow(deps: LinksDeps, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  reply.header('referrer-policy', 'no-referrer').header('cache-control', 'no-store')
  reply.header('x-robots-tag', 'noindex')
  const { token } = request.params as { token: string }
  const show = (kind: 'gone' | 'away', status: 404 | 503) =>
    reply
      .code(status)
      .header('content-security-policy', pagePolicy)
      .header('x-content-type-options', 'nosniff')
      .type('text/html; charset=utf-8')
      .send(linkPage(kind, request.headers['accept-language'], deps.defaults.locale))
  try {
    const url = await followLink(deps.sql, token, { now: deps.clock.now(), isClick: isPerson(request) })
    return url === null ? show('gone', 404) : reply.redirect(url, 302)
  } catch (error) {
    if (!isConnectionLost(error)) throw error
    reply.header('retry-after', '60')
    return show('away', 503)
  }
}
