import { z } from 'zod'
import { changePassword } from '../accounts/passwords.ts'
import { changeProfile } from '../accounts/profile.ts'
import { rightsOf } from '../accounts/rights.ts'
import { endSessions, listSessions } from '../accounts/sessions.ts'
import { me, secondFactor, session } from './account-shapes.ts'
import { personOf } from './auth.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { invalidProblem, notFoundProblem, Problem } from './problem.ts'
import { qrImage } from './qr.ts'
import { idParams, iso } from './shapes.ts'
import { type Attempts, done, locale, newPassword, ok, pass } from './sign-in.ts'

const tags = ['Accounts']
const config = { right: 'session', isPersonal: true }
const patch = z.strictObject({
  name: z.string().trim().min(1).max(100).optional(),
  locale: locale.optional(),
  password: z.strictObject({ current: z.string().min(1).max(200), new: newPassword }).optional(),
})
const password = z.strictObject({ password: z.string().min(1).max(200) })
/** Whoever is signed in, about themselves: profile, password, second factor, sessions. */
export function meRoutes(app: Api, deps: ApiDeps, attempts: Attempts): void {
  app.get(
    '/me',
    { config, schema: { tags, summary: 'Who is signed in', response: { 200: me } } },
    async (request) => {
      const { session: _, ...user } = personOf(request)
      return { user, rights: [...rightsOf(user.role)] }
    },
  )
  app.patch(
    '/me',
    {
      config,
      schema: {
        tags,
        summary: 'Change the own name, language or password; with a new password all other sessions end',
        body: patch,
        response: { 200: me },
      },
    },
    async (request, reply) => {
      const person = personOf(request)
      const { password: passwords, name, locale: language } = request.body
      if (passwords) {
        attempts.guard(request, reply, person.email)
        if (!(await changePassword(deps, person, passwords.current, passwords.new))) {
          attempts.failed(request, person.email)
          throw invalidProblem([{ path: 'password.current', message: 'This is not your present password.' }])
        }
      }
      await changeProfile(deps, person.id, { name, locale: language })
      const { session: _, ...user } = {
        ...person,
        ...(name && { name }),
        ...(language && { locale: language }),
      }
      return { user, rights: [...rightsOf(user.role)] }
    },
  )
  app.get(
    '/me/sessions',
    {
      config,
      schema: {
        tags,
        summary: 'Where one is signed in',
        response: { 200: z.object({ items: z.array(session) }) },
      },
    },
    async (request) => {
      const person = personOf(request)
      const items = await listSessions(deps, person.id)
      return {
        items: items.map(({ createdAt, seenAt, ...one }) => ({
          ...one,
          current: one.id === person.session,
          createdAt: iso(createdAt),
          seenAt: iso(seenAt),
        })),
      }
    },
  )
  app.delete(
    '/me/sessions',
    {
      config,
      schema: { tags, summary: 'Sign out everywhere else', response: { 200: z.object({ ended: z.int() }) } },
    },
    async (request) => {
      const person = personOf(request)
      return { ended: await endSessions(deps, person.id, { keep: person.session }) }
    },
  )
  app.delete(
    '/me/sessions/:id',
    { config, schema: { tags, summary: 'Sign out there', params: idParams, response: { 204: z.null() } } },
    async (request, reply) => {
      if ((await endSessions(deps, personOf(request).id, request.params)) === 0)
        throw notFoundProblem('session')
      return reply.code(204).send(null)
    },
  )
  app.post(
    '/me/two-factor',
    {
      config,
      schema: {
        tags,
        summary: 'Begin a second factor; it counts once a code was verified by /auth/two-factor/verify-totp',
        body: password,
        response: { 200: secondFactor },
      },
    },
    async (request, reply) => {
      const person = personOf(request)
      if (person.twoFactor)
        throw new Problem(409, 'The second factor is on already. Turn it off to begin anew.')
      attempts.guard(request, reply, person.email)
      const { ok: taken, body } = await pass(deps, request, reply, 'two-factor/enable', request.body)
      if (!taken) throw wrongPassword(request, person.email)
      const totpUri = body.totpURI ?? ''
      return { totpUri, svg: await qrImage(totpUri), recoveryCodes: body.backupCodes ?? [] }
    },
  )
  app.delete(
    '/me/two-factor',
    {
      config,
      schema: { tags, summary: 'Turn the second factor off', body: password, response: { 200: done } },
    },
    async (request, reply) => {
      const person = personOf(request)
      attempts.guard(request, reply, person.email)
      if (!(await pass(deps, request, reply, 'two-factor/disable', request.body)).ok)
        throw wrongPassword(request, person.email)
      return ok
    },
  )

  function wrongPassword(request: Parameters<Attempts['failed']>[0], account: string): Problem {
    attempts.failed(request, account)
    return invalidProblem([{ path: 'password', message: 'This is not your password.' }])
  }
}
