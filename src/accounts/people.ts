import type { Queries, Sql } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import { isLink, takeLink } from './links.ts'
import { hashOf, savePassword } from './passwords.ts'
import type { Role } from './rights.ts'

/** Somebody with an account. `seenAt`: when a session of theirs was last begun or prolonged; null: not in 30 days. */
export type Account = {
  id: string
  name: string
  email: string
  role: string
  locale: string
  disabled: boolean
  twoFactor: boolean
  createdAt: Date
  seenAt: Date | null
}

/** `twoFactor` false: theirs is lost, and is forgotten. */
export type AccountPatch = {
  role?: Role | undefined
  disabled?: boolean | undefined
  twoFactor?: false | undefined
}
export type Refused = 'not_found' | 'last_admin'
export type Invitation = { id: string; email: string; role: string; expiresAt: Date }

type Deps = { sql: Sql; newId: NewId; now?: () => number }

export async function listAccounts({ sql }: { sql: Sql }): Promise<Account[]> {
  return sql<Account[]>`
    select u.id, name, email, role, locale, disabled, two_factor_enabled as "twoFactor", created_at as "createdAt",
      (select max(s.updated_at) from sessions s where s.user_id = u.id) as "seenAt"
    from users u order by created_at, id`
}

export async function listInvitations({ sql }: { sql: Sql }): Promise<Invitation[]> {
  return sql<Invitation[]>`
    select id, email, role, expires_at as "expiresAt" from account_links where kind = 'invitation' order by id`
}

export async function withdrawInvitation({ sql }: { sql: Sql }, id: string): Promise<boolean> {
  return (await sql`delete from account_links where kind = 'invitation' and id = ${id}`).count > 0
}

export async function accountByEmail({ sql }: { sql: Sql }, email: string) {
  const [row] = await sql<{ id: string; locale: string; disabled: boolean }[]>`
    select id, locale, disabled from users where email = ${email}`
  return row
}

/** Makes the account that the link invites to. Undefined: the link is not good any more, or the address has an account. */
export async function acceptInvitation(
  deps: Deps,
  token: string,
  { name, password, locale }: { name: string; password: string; locale: string },
): Promise<{ email: string } | undefined> {
  if (!(await isLink(deps, token))) return undefined
  const hash = await hashOf(password)
  return deps.sql.begin(async (tx) => {
    const link = await takeLink(tx, 'invitation', token, (deps.now ?? Date.now)())
    if (!link?.email) return undefined
    const id = deps.newId()
    const rows = await tx`
      insert into users (id, name, email, role, locale, email_verified)
      values (${id}, ${name}, ${link.email}, ${link.role ?? 'agent'}, ${locale}, true)
      on conflict (email) do nothing returning id`
    if (rows.count === 0) return undefined
    await savePassword(tx, deps.newId, id, hash)
    return { email: link.email }
  })
}

/** Changes a role, or locks somebody out, whose sessions then end. Undefined when it was done. */
export async function changeAccount(
  { sql }: { sql: Sql },
  id: string,
  { role, disabled, twoFactor }: AccountPatch,
): Promise<Refused | undefined> {
  return sql.begin(async (tx) => {
    const staysAdmin = role !== undefined ? role === 'admin' : undefined
    if ((staysAdmin === false || disabled) && (await isLastAdmin(tx, id))) return 'last_admin'
    const rows = await tx`
      update users set role = coalesce(${role ?? null}, role), disabled = coalesce(${disabled ?? null}, disabled),
        two_factor_enabled = coalesce(${twoFactor ?? null}, two_factor_enabled), updated_at = clock_timestamp()
      where id = ${id}`
    if (twoFactor === false) await tx`delete from second_factors where user_id = ${id}`
    if (rows.count === 0) return 'not_found'
    if (disabled) await tx`delete from sessions where user_id = ${id}`
    return undefined
  })
}

/** What they did stays; nobody signs in by it any more. Undefined when it was done. */
export async function removeAccount({ sql }: { sql: Sql }, id: string): Promise<Refused | undefined> {
  return sql.begin(async (tx) => {
    if (await isLastAdmin(tx, id)) return 'last_admin'
    const rows = await tx`delete from users where id = ${id}`
    return rows.count === 0 ? 'not_found' : undefined
  })
}

// Locks all admins: of two who remove each other at once, one stays.
async function isLastAdmin(tx: Queries, id: string): Promise<boolean> {
  const admins = await tx<{ id: string }[]>`
    select id from users where role = 'admin' and not disabled order by id for update`
  return admins.length === 1 && admins[0]!.id === id
}
