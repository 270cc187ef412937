import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Channel } from '../channels/channel.ts'
import { type Intake, IntakeFull } from '../events/intake.ts'
import type { Log } from '../log.ts'
import { toBatch } from './facts.ts'
import { refuse } from './problem.ts'

/** What the door must know about the shop's numbers; answered from memory, also while the database is away. */
export type Numbers = {
  /** The shop's channel with this provider number id. */
  channelIdOf(number: string): string | undefined
  /** App secrets of all numbers: a webhook is signed with one of them. */
  secrets(): string[]
  verifyTokens(): string[]
}

export type WhatsAppDoorDeps = { channel: Channel; numbers: Numbers; intake: Intake; log: Log }

/** Meta sends at most 3 MB; more is not from Meta. */
const mostBytes = 5 * 1024 * 1024

/**
 * Meta's door. The signature is checked over the raw bytes before anything is parsed; the answer is 200 only
 * once every fact of the request is stored, because Meta repeats whatever was answered otherwise.
 */
export function whatsappDoor(app: FastifyInstance, deps: WhatsAppDoorDeps): void {
  app.register(async (door) => {
    door.removeAllContentTypeParsers()
    door.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: mostBytes }, (_request, body, done) =>
      done(null, body),
    )

    door.get('/webhooks/whatsapp', { config: { right: 'signed' } }, (request, reply) => {
      const query = request.query as Record<string, unknown>
      const token = query['hub.verify_token']
      const known = typeof token === 'string' && deps.numbers.verifyTokens().some((one) => same(one, token))
      const challenge = query['hub.challenge']
      if (query['hub.mode'] !== 'subscribe' || !known || typeof challenge !== 'string') {
        return refuse(reply, 403, "The verify token is not this server's.")
      }
      return reply.type('text/plain').header('x-content-type-options', 'nosniff').send(challenge)
    })

    door.post('/webhooks/whatsapp', { config: { right: 'signed' } }, async (request, reply) => {
      const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      if (!deps.channel.verify(raw, request.headers, deps.numbers.secrets())) {
        return refuse(reply, 401, 'The signature is missing or wrong.')
      }
      let body: unknown
      try {
        body = JSON.parse(raw.toString('utf8'))
      } catch {
        return refuse(reply, 400, 'The body is not JSON.')
      }
      try {
        await deps.intake.append(toBatch(deps.channel.parse(body), raw, deps.numbers))
      } catch (error) {
        if (!(error instanceof IntakeFull)) throw error
        return refuse(reply.header('retry-after', '5'), 503, 'Busy; send it again.')
      }
      return reply.code(200).send()
    })
  })
}

function same(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}
