import type { Queries, Sql } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import { isLink, takeLink } from './links.ts'

type Deps = { sql: Sql; newId: NewId; now?: () => number }

// Loaded when somebody needs it: the hash alone brings a good part of the library.
const crypto = () => import('better-auth/crypto')

/** Takes half a second of a core on purpose: whoever has the hashes guesses slowly. */
export const hashOf = async (password: string): Promise<string> => (await crypto()).hashPassword(password)

/** Sets what `userId` signs in with, and ends their sessions except `keep`. */
export async function savePassword(
  tx: Queries,
  newId: NewId,
  userId: string,
  hash: string,
  keep: string | null = null,
): Promise<void> {
  await tx`
    insert into sign_in_methods (id, user_id, account_id, provider_id, password)
    values (${newId()}, ${userId}, ${userId}, 'credential', ${hash})
    on conflict (user_id, provider_id) do update set password = excluded.password, updated_at = clock_timestamp()`
  await tx`delete from sessions where user_id = ${userId} and id is distinct from ${keep}`
}

/** By the token of a link. The second factor stays as it is. Gives whose it was; undefined: the link is not good any more. */
export async function resetPassword(
  deps: Deps,
  token: string,
  password: string,
): Promise<{ email: string } | undefined> {
  // Before the expensive hash, so that guessing costs the server nothing.
  if (!(await isLink(deps, token))) return undefined
  const hash = await hashOf(password)
  return deps.sql.begin(async (tx) => {
    const link = await takeLink(tx, 'password_reset', token, (deps.now ?? Date.now)())
    if (!link?.userId) return undefined
    await savePassword(tx, deps.newId, link.userId, hash)
    const [row] = await tx<{ email: string }[]>`select email from users where id = ${link.userId}`
    return row
  })
}

/** Of whoever knows the present one. Their other sessions end. False: `current` is wrong. */
export async function changePassword(
  { sql, newId }: Deps,
  { id, session }: { id: string; session: string },
  current: string,
  password: string,
): Promise<boolean> {
  if (!(await isPasswordOf(sql, id, current))) return false
  const hash = await hashOf(password)
  await sql.begin((tx) => savePassword(tx, newId, id, hash, session))
  return true
}

async function isPasswordOf(sql: Sql, userId: string, password: string): Promise<boolean> {
  const [row] = await sql<{ password: string | null }[]>`
    select password from sign_in_methods where user_id = ${userId} and provider_id = 'credential'`
  if (!row?.password) return false
  return (await crypto()).verifyPassword({ hash: row.password, password })
}
