import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Accounts, Person } from '../accounts/accounts.ts'
import { rightsOf } from '../accounts/rights.ts'
import { Problem } from './problem.ts'
import { createThrottle } from './throttle.ts'
import { isForeign, isSecure } from './transport.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; null: a script with the token, or nobody. */
    person: Person | null
  }
}

/** So many wrong tokens from one address in a minute, then 429: nobody guesses 32 characters, and logs stay readable. */
const mostFailures = 20
const windowMs = 60_000

type Options = {
  apiToken: string | undefined
  accounts: Accounts
  publicUrl: string
  now?: () => number
}

/**
 * Everything under /api asks for the bearer token or a session with the route's right, also what does not exist:
 * whoever is nobody does not learn which addresses there are. `now` is in milliseconds, of the machine and not of
 * the shop's moved clock.
 */
export function requireRight(
  app: FastifyInstance,
  { apiToken, accounts, publicUrl, now = Date.now }: Options,
): void {
  const expected = apiToken === undefined ? undefined : hash(apiToken)
  const failures = createThrottle(mostFailures, windowMs, now)
  app.decorateRequest('person', null)
  app.addHook('onRequest', async (request, reply) => {
    const { right, isPersonal } = request.routeOptions.config
    const { authorization, cookie } = request.headers
    if (authorization === undefined && isForeign(request, publicUrl))
      throw new Problem(403, 'This came from a page of another site. Open the dashboard and try again.')
    if (right === 'public') return
    if (authorization === undefined && cookie?.includes('kalathi.')) {
      request.person = (await accounts.whoIs(cookie, isSecure(request, publicUrl))) ?? null
      if (request.person) return allow(request.person, right)
    }
    if (failures.tooMany(request.ip)) {
      reply.header('retry-after', String(windowMs / 1000))
      throw new Problem(429, 'Too many wrong tokens from this address; try again in a minute.')
    }
    const given = /^bearer +(\S+) *$/i.exec(authorization ?? '')?.[1]
    if (given !== undefined && expected !== undefined && timingSafeEqual(hash(given), expected)) {
      if (isPersonal) personOf(request)
      return
    }
    // Asking without a token is no guess: a browser that opens the address must not lock a script out.
    if (given !== undefined) failures.count(request.ip)
    reply.header('www-authenticate', 'Bearer')
    throw new Problem(401, 'Sign in, or send the header "Authorization: Bearer" with the API token.')
  })
}

// An address that does not exist has no right: whoever is signed in may learn that.
function allow(person: Person, right: string | undefined): void {
  if (right === undefined || right === 'session' || rightsOf(person.role).includes(right)) return
  throw new Problem(403, 'Your account may not do this. Ask an admin for the right.', undefined, { right })
}

// Hashes are of one length, so that neither time nor an exception tells how long the token is.
const hash = (token: string) => createHash('sha256').update(token).digest()

/** The one who is signed in. @throws Problem 401 for a script: a token is nobody. */
export function personOf(request: FastifyRequest): Person {
  if (request.person) return request.person
  throw new Problem(401, 'This is about a person: sign in.')
}
