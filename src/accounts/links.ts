import { createHash, randomBytes } from 'node:crypto'
import type { Queries, Sql } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import type { Role } from './rights.ts'

/** A link that does one thing once. Only its hash is kept: whoever reads the database can open nothing. */
export type NewLink = { token: string; expiresAt: Date }

const hour = 3_600_000
const invitationMs = 7 * 24 * hour
const resetMs = 24 * hour

const hash = (token: string) => createHash('sha256').update(token).digest('hex')
const newToken = () => randomBytes(24).toString('base64url')

type Deps = { sql: Sql; newId: NewId; now?: () => number }

/** Invites `email` with `role`; an earlier invitation of theirs becomes useless. Good for 7 days. */
export async function inviteByLink(deps: Deps, email: string, role: Role): Promise<NewLink & { id: string }> {
  const { token, expiresAt, id } = made(deps, invitationMs)
  const [row] = await deps.sql<{ id: string }[]>`
    insert into account_links (id, kind, token_hash, email, role, expires_at)
    values (${id}, 'invitation', ${hash(token)}, ${email}, ${role}, ${expiresAt})
    on conflict (email) do update set token_hash = excluded.token_hash, role = excluded.role,
      expires_at = excluded.expires_at
    returning id`
  return { token, expiresAt, id: row!.id }
}

/** A link by which `userId` sets a new password; an earlier one becomes useless. Good for 24 hours. */
export async function resetByLink(deps: Deps, userId: string): Promise<NewLink> {
  const { token, expiresAt, id } = made(deps, resetMs)
  await deps.sql`
    insert into account_links (id, kind, token_hash, user_id, expires_at)
    values (${id}, 'password_reset', ${hash(token)}, ${userId}, ${expiresAt})
    on conflict (user_id) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at`
  return { token, expiresAt }
}

/** Whether the link may still be used; nothing is used up by asking. */
export async function isLink({ sql, now = Date.now }: Omit<Deps, 'newId'>, token: string): Promise<boolean> {
  const rows = await sql`
    select from account_links where token_hash = ${hash(token)} and expires_at > ${new Date(now())}`
  return rows.count > 0
}

type Taken = { email: string | null; role: Role | null; userId: string | null }

/** Uses the link up, in the caller's transaction. Undefined: it was used, replaced, withdrawn, or is too old. */
export async function takeLink(
  tx: Queries,
  kind: 'invitation' | 'password_reset',
  token: string,
  now: number,
): Promise<Taken | undefined> {
  const [row] = await tx<Taken[]>`
    delete from account_links
    where kind = ${kind} and token_hash = ${hash(token)} and expires_at > ${new Date(now)}
    returning email, role, user_id as "userId"`
  return row
}

const made = ({ newId, now = Date.now }: Deps, forMs: number) => ({
  token: newToken(),
  expiresAt: new Date(now() + forMs),
  id: newId(),
})
