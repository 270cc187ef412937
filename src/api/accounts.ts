import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { resetByLink } from '../accounts/links.ts'
import { resetPassword } from '../accounts/passwords.ts'
import { acceptInvitation, accountByEmail } from '../accounts/people.ts'
import { makeFirstAdmin, setupNeeded } from '../accounts/setup.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { Problem } from './problem.ts'
import { type Attempts, done, email, locale, newPassword, ok, pass } from './sign-in.ts'

const tags = ['Accounts']
const config = { right: 'public' }
const token = z.string().min(1).max(200)
const account = z.strictObject({
  token,
  name: z.string().trim().min(1).max(100),
  password: newPassword,
  locale,
})
const setupBody = account.extend({ email })
const signInBody = z.strictObject({ email, password: z.string().min(1).max(200) })
const resetBody = z.strictObject({ token, newPassword })
const codeBody = z.strictObject({ code: z.string().trim().min(1).max(40) })
const signedIn = done.extend({
  twoFactorRedirect: z.boolean().optional().describe('True: the code of the second factor is wanted too.'),
})

/** The ways in, for people who are not signed in yet: the first admin, invitations, passwords, codes. */
export function accountRoutes(app: Api, deps: ApiDeps, attempts: Attempts): void {
  const signIn = async (
    request: FastifyRequest,
    reply: FastifyReply,
    given: z.output<typeof signInBody>,
  ): Promise<z.output<typeof signedIn>> => {
    const { ok: taken, body } = await pass(deps, request, reply, 'sign-in/email', given)
    if (taken) return body.twoFactorRedirect === true ? { ok: true, twoFactorRedirect: true } : ok
    throw wrong(request, given.email)
  }
  const wrong = (request: FastifyRequest, account: string) => {
    attempts.failed(request, account)
    return new Problem(401, 'E-mail or password is wrong.')
  }
  const useless = (request: FastifyRequest, words: string) => {
    attempts.failed(request)
    return new Problem(403, words)
  }

  app.get(
    '/setup',
    {
      config,
      schema: {
        tags,
        summary: 'Whether the first admin is still to be made, and whether mail can be sent',
        response: { 200: z.object({ needed: z.boolean(), mail: z.boolean() }) },
      },
    },
    async () => ({ needed: await setupNeeded(deps), mail: deps.mail !== undefined }),
  )
  app.post(
    '/setup',
    {
      config,
      schema: {
        tags,
        summary: 'Make the first admin with the one-time token, and sign in',
        body: setupBody,
        response: { 201: signedIn },
      },
    },
    async (request, reply) => {
      attempts.guard(request, reply)
      const { token: given, ...admin } = request.body
      if (!(await makeFirstAdmin(deps, given, admin)))
        throw useless(
          request,
          'This link was used already, or is not the newest. Start with SETUP_TOKEN set to get another.',
        )
      reply.code(201)
      return signIn(request, reply, { email: admin.email, password: admin.password })
    },
  )
  app.post(
    '/invitations/accept',
    {
      config,
      schema: {
        tags,
        summary: 'Make the account that an invitation is for, and sign in',
        body: account,
        response: { 201: signedIn },
      },
    },
    async (request, reply) => {
      attempts.guard(request, reply)
      const { token: given, ...person } = request.body
      const accepted = await acceptInvitation(deps, given, person)
      if (!accepted)
        throw useless(request, 'This invitation was used, withdrawn or is too old. Ask for another.')
      reply.code(201)
      return signIn(request, reply, { email: accepted.email, password: person.password })
    },
  )
  app.post(
    '/auth/sign-in/email',
    { config, schema: { tags, summary: 'Sign in', body: signInBody, response: { 200: signedIn } } },
    async (request, reply) => {
      attempts.guard(request, reply, request.body.email)
      // Before the library begins a session for them.
      if ((await accountByEmail(deps, request.body.email))?.disabled) throw wrong(request, request.body.email)
      const answer = await signIn(request, reply, request.body)
      if (!answer.twoFactorRedirect) attempts.succeeded(request.body.email)
      return answer
    },
  )
  for (const [path, summary] of [
    ['verify-totp', 'The second step: the code of the app'],
    ['verify-backup-code', 'The second step: a recovery code, which is then used up'],
  ] as const)
    app.post(
      `/auth/two-factor/${path}`,
      { config, schema: { tags, summary, body: codeBody, response: { 200: done } } },
      async (request, reply) => {
        attempts.guard(request, reply)
        if ((await pass(deps, request, reply, `two-factor/${path}`, request.body)).ok) return ok
        attempts.failed(request)
        throw new Problem(401, 'This code is wrong or too old. Wait for the next one, or sign in again.')
      },
    )
  app.post(
    '/auth/sign-out',
    { config, schema: { tags, summary: 'Sign out', response: { 200: done } } },
    async (request, reply) => {
      await pass(deps, request, reply, 'sign-out', {})
      return ok
    },
  )
  app.post(
    '/auth/forget-password',
    {
      config,
      schema: {
        tags,
        summary:
          'Send a link for a new password by mail, where mail can be sent; says nothing of who has an account',
        body: z.strictObject({ email }),
        response: { 202: done },
      },
    },
    async (request, reply) => {
      attempts.guard(request, reply, request.body.email)
      // Every letter counts: nobody's mailbox is filled from here.
      attempts.failed(request, request.body.email)
      if (deps.mail) void sendReset(deps, request.body.email)
      return reply.code(202).send(ok)
    },
  )
  app.post(
    '/auth/reset-password',
    {
      config,
      schema: { tags, summary: 'Set a new password by a link', body: resetBody, response: { 200: done } },
    },
    async (request, reply) => {
      attempts.guard(request, reply)
      const reset = await resetPassword(deps, request.body.token, request.body.newPassword)
      if (!reset)
        throw useless(request, 'This link was used already or is too old. Ask an admin for another.')
      // Whoever forgot it has mostly guessed until they were shut out, and shall not wait with the new one.
      attempts.succeeded(reset.email)
      return ok
    },
  )
}

// Not waited for: how long it takes would tell whether there is such an account.
async function sendReset(deps: ApiDeps, address: string): Promise<void> {
  try {
    const found = await accountByEmail(deps, address)
    if (!found || found.disabled) return
    const { token: made } = await resetByLink(deps, found.id)
    await deps.mail?.send('reset', address, `${deps.publicUrl}/password-reset#token=${made}`, found.locale)
  } catch (error) {
    deps.log.error({ err: error }, 'link for a new password was not sent')
  }
}
