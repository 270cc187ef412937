import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from './problem.ts'

/** Readable by anybody: they hold no data. */
const open = /^\/api\/(openapi\.json$|docs($|\/))/

/** So many wrong tokens from one address in a minute, then 429: nobody guesses 32 characters, and logs stay readable. */
const mostFailures = 20
const windowMs = 60_000
/** Addresses remembered at most; the oldest are forgotten first. */
const mostAddresses = 10_000

/**
 * Everything under /api is 401 without the bearer token, also what does not exist: without the token nobody
 * learns which addresses there are. `now` is in milliseconds, of the machine and not of the shop's moved clock.
 */
export function requireToken(
  app: FastifyInstance,
  { apiToken, now = Date.now }: { apiToken: string | undefined; now?: () => number },
): void {
  const expected = apiToken === undefined ? undefined : hash(apiToken)
  const failures = createFailures(now)
  app.addHook('onRequest', async (request, reply) => {
    if (open.test(pathOf(request))) return
    if (failures.tooMany(request.ip)) {
      reply.header('retry-after', String(windowMs / 1000))
      throw new Problem(429, 'Too many wrong tokens from this address; try again in a minute.')
    }
    const given = /^bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1]
    if (given !== undefined && expected !== undefined && timingSafeEqual(hash(given), expected)) return
    // Asking without a token is no guess: a browser that opens the address must not lock a script out.
    if (given !== undefined) failures.count(request.ip)
    reply.header('www-authenticate', 'Bearer')
    throw new Problem(401, 'Send the header "Authorization: Bearer" with the API token.')
  })
}

// Hashes are of one length, so that neither time nor an exception tells how long the token is.
const hash = (token: string) => createHash('sha256').update(token).digest()

const pathOf = (request: FastifyRequest) => request.url.split('?', 1)[0]!

function createFailures(now: () => number) {
  const seen = new Map<string, { count: number; since: number }>()
  const current = (address: string) => {
    const entry = seen.get(address)
    return entry && now() - entry.since < windowMs ? entry : undefined
  }
  return {
    tooMany: (address: string) => (current(address)?.count ?? 0) >= mostFailures,
    count(address: string) {
      const entry = current(address)
      if (entry) {
        entry.count++
        return
      }
      seen.delete(address)
      if (seen.size >= mostAddresses) seen.delete(seen.keys().next().value!)
      seen.set(address, { count: 1, since: now() })
    },
  }
}
