import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type BuildState, waitingPage } from './waiting-page.ts'

export type DashboardOptions = {
  /** The folder of the built dashboard. It may come into being, or be replaced, while the server runs. */
  dist: string
  /** Whether the virtual phone is there to be linked to. */
  phone: boolean
  /** How the build stands, for the page that is shown while there is none. */
  build: () => BuildState
}

type NotFound = (request: FastifyRequest, reply: FastifyReply) => FastifyReply

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; " +
  "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
/** Whose unknown addresses are never the dashboard's: scripts, stores and shoppers ask there. */
const others = /^\/(api|webhooks|phone|help|healthz|readyz|metrics|assets|l)(\/|$)/
/** The files hold no data: what they show, they ask of the API. */
const open = { schema: { hide: true } as object, config: { right: 'public' } }
const yearSeconds = 31_536_000

/** The built files at /assets, which bear their hash in their name and never change, and the dashboard at /. */
export function registerDashboard(app: FastifyInstance, options: DashboardOptions): void {
  app.register(async (scope) => {
    await scope.register(fastifyStatic, {
      root: options.dist,
      serve: false,
      preCompressed: true,
      immutable: true,
      maxAge: yearSeconds * 1000,
    })
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('x-content-type-options', 'nosniff')
    })
    scope.get<{ Params: { '*': string } }>('/assets/*', open, (request, reply) =>
      reply.sendFile(`assets/${request.params['*']}`),
    )
  })
  app.get('/', open, (_request, reply) => sendPage(reply, options))
}

/** The answer to an unknown address: the dashboard, whose own router reads it, where a person navigates; else `notFound`. */
export function dashboardOr(notFound: NotFound, options: DashboardOptions) {
  return (request: FastifyRequest, reply: FastifyReply) =>
    isNavigation(request) ? sendPage(reply, options) : notFound(request, reply)
}

function isNavigation({ method, url, headers }: FastifyRequest): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  if (others.test(url.split('?', 1)[0]!)) return false
  const mode = headers['sec-fetch-mode']
  return (mode === undefined || mode === 'navigate') && (headers.accept ?? '').includes('text/html')
}

async function sendPage(reply: FastifyReply, { dist, phone, build }: DashboardOptions) {
  reply
    .header('content-security-policy', policy)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
  const page = await readFile(join(dist, 'index.html'), 'utf8').catch(() => undefined)
  if (page === undefined)
    return reply
      .code(503)
      .header('retry-after', '5')
      .header('vary', 'accept-language')
      .send(waitingPage(build(), phone, reply.request.headers['accept-language']))
  return reply.send(phone ? page.replace('<html', '<html data-phone') : page)
}
