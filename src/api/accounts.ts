import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { rightsOf, roles } from '../accounts/rights.ts'
import { makeFirstAdmin, setupNeeded } from '../accounts/setup.ts'
import { personOf } from './auth.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { Problem } from './problem.ts'
import { createThrottle } from './throttle.ts'
import { isSecure } from './transport.ts'

const tags = ['Accounts']
const minute = 60_000
const email = z
  .email()
  .max(254)
  .transform((value) => value.toLowerCase())
const setupBody = z.strictObject({
  token: z.string().min(1).max(200),
  name: z.string().trim().min(1).max(100),
  email,
  password: z.string().min(12).max(200),
  locale: z.enum(['en', 'el', 'hu']),
})
const signInBody = z.strictObject({ email, password: z.string().min(1).max(200) })
const me = z
  .object({
    user: z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      role: z.enum(roles).or(z.string()),
      locale: z.string(),
      twoFactor: z.boolean(),
    }),
    rights: z.array(z.string()).describe('Such as inbox.read.'),
  })
  .meta({ id: 'Me' })
const signedIn = z.object({ ok: z.literal(true) })

/** The first admin, signing in and out, and who one is. */
export function accountRoutes(app: Api, deps: ApiDeps): void {
  const now = deps.now ?? Date.now
  const byAddress = createThrottle(20, 15 * minute, now)
  const byAccount = createThrottle(10, 15 * minute, now)
  const guard = (reply: FastifyReply, address: string, account?: string) => {
    if (!byAddress.tooMany(address) && (account === undefined || !byAccount.tooMany(account))) return
    reply.header('retry-after', String((15 * minute) / 1000))
    throw new Problem(429, 'Too many attempts. Wait a quarter of an hour, then try again.')
  }

  /** Passes a request on to the library, and its cookies back. */
  async function pass(request: FastifyRequest, reply: FastifyReply, path: string, body: object) {
    const { cookie, 'user-agent': agent } = request.headers
    const response = await deps.accounts.handle(
      new Request(`${deps.publicUrl}/api/auth/${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-forwarded-for': request.ip,
          ...(cookie && { cookie }),
          ...(agent && { 'user-agent': agent }),
        },
        body: JSON.stringify(body),
      }),
      isSecure(request, deps.publicUrl),
    )
    if (response.status >= 500) throw new Error(`sign-in answered ${response.status}`)
    if (response.ok) for (const one of response.headers.getSetCookie()) reply.header('set-cookie', one)
    return response.ok
  }

  async function signIn(request: FastifyRequest, reply: FastifyReply, body: z.output<typeof signInBody>) {
    if (await pass(request, reply, 'sign-in/email', body)) return { ok: true as const }
    byAddress.count(request.ip)
    byAccount.count(body.email)
    throw new Problem(401, 'E-mail or password is wrong.')
  }

  app.get(
    '/setup',
    {
      config: { right: 'public' },
      schema: {
        tags,
        summary: 'Whether the first admin is still to be made',
        response: { 200: z.object({ needed: z.boolean() }) },
      },
    },
    async () => ({ needed: await setupNeeded(deps) }),
  )
  app.post(
    '/setup',
    {
      config: { right: 'public' },
      schema: {
        tags,
        summary: 'Make the first admin with the one-time token, and sign in',
        body: setupBody,
        response: { 201: signedIn },
      },
    },
    async (request, reply) => {
      guard(reply, request.ip)
      const { token, ...admin } = request.body
      if (!(await makeFirstAdmin(deps, token, admin))) {
        byAddress.count(request.ip)
        throw new Problem(
          403,
          'This link was used already, or is not the newest. Start with SETUP_TOKEN set to get another.',
        )
      }
      reply.code(201)
      return signIn(request, reply, { email: admin.email, password: admin.password })
    },
  )
  app.post(
    '/auth/sign-in/email',
    {
      config: { right: 'public' },
      schema: { tags, summary: 'Sign in', body: signInBody, response: { 200: signedIn } },
    },
    async (request, reply) => {
      guard(reply, request.ip, request.body.email)
      const answer = await signIn(request, reply, request.body)
      byAccount.forget(request.body.email)
      return answer
    },
  )
  app.post(
    '/auth/sign-out',
    { config: { right: 'public' }, schema: { tags, summary: 'Sign out', response: { 200: signedIn } } },
    async (request, reply) => {
      await pass(request, reply, 'sign-out', {})
      return { ok: true as const }
    },
  )
  app.get(
    '/me',
    { config: { right: 'session' }, schema: { tags, summary: 'Who is signed in', response: { 200: me } } },
    async (request) => {
      const person = personOf(request)
      return { user: { ...person, twoFactor: false }, rights: [...rightsOf(person.role)] }
    },
  )
}
