import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { timePassed } from './control.ts'
import { findMedia, plainType } from './media.ts'
import { shopperApi } from './shopper-api.ts'
import type { Json, World } from './world.ts'

export type PhoneRoutesOptions = {
  /** The server's own business clock, in milliseconds beside real time. Without it the page has no clock. */
  clockControl?: { get(): Promise<number>; set(offsetMs: number): Promise<void> }
  /** Lets a shopper leave a basket in the shop's demo store. Without it the page has no such button. */
  leaveCart?(shopper: { id: string; name: string; phone: string }): Promise<void>
  /** A product of the shop's demo store that was sold out is there again, or the other way round; null: there is none. Without it the page has no such button. */
  restock?(): Promise<{ name: string; inStock: boolean } | null>
  /** Where the outside reaches the server; its host may open the page besides loopback. */
  publicUrl?: string
  /** IANA zone in which the page shows the shop's time. */
  timezone?: string
}

const folder = join(import.meta.dirname, 'phone')
const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; " +
  "connect-src 'self'; base-uri 'none'; frame-ancestors 'none'"
/** The largest file a phone sends, as base64 in JSON. */
const bodyLimit = 32 * 1024 * 1024
/** Keeps these routes out of the server's OpenAPI document, which is about the shop and not about Meta. */
const unlisted: object = { hide: true }
const farthestMs = 10 * 366 * 86_400_000

/**
 * The phone's page and its JSON API, to be mounted at `/phone`: the page, its assets, and below `api/`:
 * `GET state`, `GET stream` (server-sent events), `GET media/:id`, `GET|PATCH clock`, and shopper-api.ts.
 * Same-origin only: no CORS, JSON bodies only, and only hosts that are ours (DNS rebinding).
 */
export function phoneRoutes(world: World): FastifyPluginAsync<PhoneRoutesOptions> {
  return async (app, options) => {
    const assets = new Map(
      readdirSync(folder).map((name) => [
        name,
        { type: types[name.split('.').at(-1)!], path: join(folder, name) },
      ]),
    )
    const timezone = options.timezone ?? 'Europe/Athens'
    const clock = options.clockControl

    app.addHook('onRequest', async (request, reply) => {
      reply.header('content-security-policy', policy)
      reply.header('x-content-type-options', 'nosniff')
      reply.header('referrer-policy', 'no-referrer')
      if (!ownHost(request, options.publicUrl))
        return reply.code(403).send({ reason: 'this host may not open the phone' })
      const json = (request.headers['content-type'] ?? '').startsWith('application/json')
      const writes = request.method === 'POST' || request.method === 'PATCH'
      if (writes && !json) return reply.code(415).send({ reason: 'the body must be application/json' })
      return undefined
    })

    const sendAsset = (reply: FastifyReply, name: string) => {
      const asset = assets.get(name)
      if (!asset?.type) return reply.code(404).send({ reason: 'there is no such file' })
      return reply.header('cache-control', 'no-cache').type(asset.type).send(readFileSync(asset.path))
    }
    app.get('/', { schema: unlisted }, (_request, reply) => sendAsset(reply, 'index.html'))
    app.get<{ Params: { name: string } }>('/:name', { schema: unlisted }, (request, reply) =>
      sendAsset(reply, request.params.name),
    )

    app.get('/api/stream', { schema: unlisted }, (request, reply) => {
      const query = request.query as { after?: string }
      reply.hijack()
      world.live.attach(reply.raw, String(request.headers['last-event-id'] ?? query.after ?? ''))
    })

    app.get<{ Params: { id: string } }>('/api/media/:id', { schema: unlisted }, (request, reply) => {
      const media = findMedia(world, request.params.id)
      if (!media) return reply.code(404).send({ reason: 'there is no such medium' })
      const shown = /^(image\/(png|jpeg|webp)|audio\/|video\/)/.test(plainType(media.mime))
      return reply
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('content-disposition', shown ? 'inline' : 'attachment')
        .header('cache-control', 'private, max-age=3600')
        .type(shown ? media.mime : 'application/octet-stream')
        .send(media.bytes)
    })

    app.get('/api/state', { schema: unlisted }, async () => {
      const answer = shopperApi(world, 'GET', ['state'], {})
      const clockState = clock ? { offsetMs: await clock.get() } : null
      return {
        ...(answer?.body as Json),
        timezone,
        clock: clockState,
        carts: options.leaveCart !== undefined,
        stock: options.restock !== undefined,
      }
    })

    if (options.leaveCart) {
      app.post('/api/leave-cart', { schema: unlisted }, async (request, reply) => {
        const person = world.people.get(String((request.body as Json | null)?.shopperId))
        if (!person?.phone)
          return reply.code(422).send({ reason: 'only a shopper with a phone leaves a basket' })
        await options.leaveCart!({ id: person.id, name: person.name, phone: `+${person.phone}` })
        return {}
      })
    }

    if (options.restock) {
      app.post('/api/restock', { schema: unlisted }, async (_request, reply) => {
        const done = await options.restock!()
        return done ?? reply.code(404).send({ reason: 'the sample shop is not there' })
      })
    }

    if (clock) {
      app.get('/api/clock', { schema: unlisted }, async () => ({
        offsetMs: await clock.get(),
        now: world.now(),
      }))
      app.patch('/api/clock', { schema: unlisted }, async (request, reply) => {
        const offsetMs = (request.body as Json | null)?.offsetMs
        if (typeof offsetMs !== 'number' || !(Math.abs(offsetMs) <= farthestMs)) {
          return reply.code(422).send({ reason: 'offsetMs must be milliseconds, at most ten years' })
        }
        await clock.set(Math.round(offsetMs))
        timePassed(world)
        const moved = { offsetMs: Math.round(offsetMs), now: world.now() }
        world.live.publish('clock', moved)
        return moved
      })
    }

    app.route({
      method: ['GET', 'POST', 'DELETE'],
      url: '/api/*',
      bodyLimit,
      schema: unlisted,
      handler: (request, reply) => {
        const segments = (request.params as { '*': string })['*'].split('/')
        const body = request.body
        const known = typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Json) : {}
        const answer = shopperApi(world, request.method, segments, known)
        if (!answer) return reply.code(404).send({ reason: 'there is no such path' })
        return reply.code(answer.status).send(answer.body)
      },
    })
  }
}

/** Loopback, or the host of PUBLIC_URL; and an Origin, where the browser sends one, that is the page's own. */
function ownHost(request: FastifyRequest, publicUrl: string | undefined): boolean {
  const host = request.headers.host ?? ''
  const name = host.replace(/:\d+$/, '')
  const own = publicUrl ? new URL(publicUrl).host : undefined
  const loopback = name === 'localhost' || name === '127.0.0.1' || name === '[::1]'
  if (!loopback && host !== own && name !== own) return false
  const { origin } = request.headers
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  const from = new URL(origin).host
  return from === host || from === own
}
