import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { ApiDeps } from './deps.ts'
import { Problem } from './problem.ts'
import { createThrottle, type Throttle } from './throttle.ts'
import { isSecure } from './transport.ts'

const minute = 60_000

export const email = z
  .email()
  .max(254)
  .transform((value) => value.toLowerCase())
export const newPassword = z.string().min(12).max(200)
export const locale = z.enum(['en', 'el', 'hu'])
export const done = z.object({ ok: z.literal(true) })
export const ok = { ok: true as const }

export type Attempts = {
  /** @throws Problem 429 when this address, or this account, failed too often in a quarter of an hour */
  guard(request: FastifyRequest, reply: FastifyReply, account?: string): void
  failed(request: FastifyRequest, account?: string): void
  succeeded(account: string): void
}

/** Counts what is guessed at: passwords, links, codes. */
export function createAttempts(now: () => number): Attempts {
  const byAddress = createThrottle(20, 15 * minute, now)
  const byAccount: Throttle = createThrottle(10, 15 * minute, now)
  return {
    guard(request, reply, account) {
      if (!byAddress.tooMany(request.ip) && (account === undefined || !byAccount.tooMany(account))) return
      reply.header('retry-after', String((15 * minute) / 1000))
      throw new Problem(429, 'Too many attempts. Wait a quarter of an hour, then try again.')
    },
    failed(request, account) {
      byAddress.count(request.ip)
      if (account !== undefined) byAccount.count(account)
    },
    succeeded: (account) => byAccount.forget(account),
  }
}

const answerShape = z.looseObject({
  user: z.looseObject({ id: z.string() }).optional(),
  twoFactorRedirect: z.boolean().optional(),
  totpURI: z.string().optional(),
  backupCodes: z.array(z.string()).optional(),
})

/** What the library said. */
type Passed = { ok: boolean; body: z.output<typeof answerShape> }

/** Passes a request on to the library, and its cookies back. `path` is below /api/auth. */
export async function pass(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  path: string,
  body: object,
): Promise<Passed> {
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
  const said = answerShape.safeParse(await response.json().catch(() => null)).data ?? {}
  if (response.ok) request.signedIn = said.user?.id ?? null
  return { ok: response.ok, body: said }
}
