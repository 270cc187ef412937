import { z } from 'zod'
import { inviteByLink, resetByLink } from '../accounts/links.ts'
import {
  type Account,
  accountByEmail,
  changeAccount,
  listAccounts,
  listInvitations,
  type Refused,
  removeAccount,
  withdrawInvitation,
} from '../accounts/people.ts'
import { roles } from '../accounts/rights.ts'
import { invitation, link, user } from './account-shapes.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { notFoundProblem, Problem } from './problem.ts'
import { idParams, iso, isoOrNull } from './shapes.ts'
import { email } from './sign-in.ts'

const tags = ['Accounts']
const nothing = { 204: z.null() }
const patch = z.strictObject({
  role: z.enum(roles).optional(),
  disabled: z.boolean().optional(),
  twoFactor: z.literal(false).optional(),
})
const inviteBody = z.strictObject({ email, role: z.enum(roles) })

const shown = ({ createdAt, seenAt, ...rest }: Account): z.output<typeof user> => ({
  ...rest,
  createdAt: iso(createdAt),
  seenAt: isoOrNull(seenAt),
})

/** Who works here: accounts, their roles, and invitations. */
export function peopleRoutes(app: Api, deps: ApiDeps): void {
  const now = deps.now
  const links = { ...deps, ...(now && { now }) }
  const one = async (id: string) => {
    const found = (await listAccounts(deps)).find((account) => account.id === id)
    if (!found) throw notFoundProblem('account')
    return found
  }
  app.get(
    '/users',
    {
      schema: {
        tags,
        summary: 'Everybody with an account',
        response: { 200: z.object({ items: z.array(user) }) },
      },
    },
    async () => ({ items: (await listAccounts(deps)).map(shown) }),
  )
  app.patch(
    '/users/:id',
    {
      schema: {
        tags,
        summary: 'Change a role, or lock somebody out, whose sessions then end',
        params: idParams,
        body: patch,
        response: { 200: user },
      },
    },
    async ({ params, body }) => {
      refuse(await changeAccount(deps, params.id, body))
      return shown(await one(params.id))
    },
  )
  app.delete(
    '/users/:id',
    {
      schema: {
        tags,
        summary: 'Remove an account; what they did stays',
        params: idParams,
        response: nothing,
      },
    },
    async ({ params }, reply) => {
      refuse(await removeAccount(deps, params.id))
      return reply.code(204).send(null)
    },
  )
  app.post(
    '/users/:id/password-reset',
    {
      schema: {
        tags,
        summary: 'A link by which they set a new password',
        params: idParams,
        response: { 201: link },
      },
    },
    async ({ params }, reply) => {
      const found = await one(params.id)
      const { token, expiresAt } = await resetByLink(links, found.id)
      const address = `${deps.publicUrl}/password-reset#token=${token}`
      const mailed = (await deps.mail?.send('reset', found.email, address, found.locale)) ?? false
      return reply.code(201).send({ link: address, expiresAt: iso(expiresAt), mailed })
    },
  )
  app.get(
    '/invitations',
    {
      schema: {
        tags,
        summary: 'Who was invited and has not come yet',
        response: { 200: z.object({ items: z.array(invitation) }) },
      },
    },
    async () => ({
      items: (await listInvitations(deps)).map(({ expiresAt, ...rest }) => ({
        ...rest,
        expiresAt: iso(expiresAt),
      })),
    }),
  )
  app.post(
    '/invitations',
    {
      schema: {
        tags,
        summary: 'Invite somebody; an earlier link of theirs becomes useless',
        body: inviteBody,
        response: { 201: link.extend({ id: z.string() }) },
      },
    },
    async ({ body, person }, reply) => {
      if (await accountByEmail(deps, body.email))
        throw new Problem(409, 'Somebody with this address has an account already.')
      const { id, token, expiresAt } = await inviteByLink(links, body.email, body.role)
      const address = `${deps.publicUrl}/invitation#token=${token}`
      const mailed =
        (await deps.mail?.send('invitation', body.email, address, person?.locale ?? 'en')) ?? false
      return reply.code(201).send({ id, link: address, expiresAt: iso(expiresAt), mailed })
    },
  )
  app.delete(
    '/invitations/:id',
    { schema: { tags, summary: 'Withdraw an invitation', params: idParams, response: nothing } },
    async ({ params }, reply) => {
      if (!(await withdrawInvitation(deps, params.id))) throw notFoundProblem('invitation')
      return reply.code(204).send(null)
    },
  )
}

function refuse(refused: Refused | undefined): void {
  if (refused === 'not_found') throw notFoundProblem('account')
  if (refused === 'last_admin')
    throw new Problem(409, 'This is the only admin. Make somebody else an admin first.')
}
