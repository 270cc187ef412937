import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Sql } from '../db/client.ts'
import type { NewId } from '../ids.ts'

/** The key of `settings` under which the hash of the one-time token lies. */
const key = 'setup'

const hash = (token: string) => createHash('sha256').update(token).digest('hex')

export async function setupNeeded({ sql }: { sql: Sql }): Promise<boolean> {
  const [row] = await sql<{ needed: boolean }[]>`select not exists (select from users) as needed`
  return row!.needed
}

/**
 * Keeps the hash of the one-time token while nobody has an account: `given`, or a random one at the first start.
 * Returns the token to print; undefined: there is an account, or a token was printed before.
 */
export async function ensureSetupToken(
  { sql }: { sql: Sql },
  given: string | undefined,
): Promise<string | undefined> {
  if (!(await setupNeeded({ sql }))) return undefined
  const token = given ?? randomBytes(24).toString('base64url')
  const rows = await sql`
    insert into settings (key, value) values (${key}, ${sql.json({ hash: hash(token) })})
    on conflict (key) do update set value = excluded.value where ${given !== undefined}
    returning key`
  return rows.length > 0 ? token : undefined
}

export type FirstAdmin = { name: string; email: string; password: string; locale: string }

/** Makes the first admin, and the token useless, in one transaction. False: it is not the token, or was used. */
export async function makeFirstAdmin(
  { sql, newId }: { sql: Sql; newId: NewId },
  token: string,
  { name, email, password, locale }: FirstAdmin,
): Promise<boolean> {
  // Before the expensive hash of the password, so that guessing costs the server nothing.
  if (!(await isToken(sql, token))) return false
  const { hashPassword } = await import('better-auth/crypto')
  const hashed = await hashPassword(password)
  return sql.begin(async (tx) => {
    const used = await tx`
      delete from settings where key = ${key} and value->>'hash' = ${hash(token)}
        and not exists (select from users) returning key`
    if (used.length === 0) return false
    const id = newId()
    await tx`insert into users (id, name, email, role, locale, email_verified)
      values (${id}, ${name}, ${email.toLowerCase()}, 'admin', ${locale}, true)`
    await tx`insert into sign_in_methods (id, user_id, account_id, provider_id, password)
      values (${newId()}, ${id}, ${id}, 'credential', ${hashed})`
    return true
  })
}

async function isToken(sql: Sql, token: string): Promise<boolean> {
  const [row] = await sql<{ hash: string }[]>`select value->>'hash' as hash from settings where key = ${key}`
  return row !== undefined && timingSafeEqual(Buffer.from(row.hash), Buffer.from(hash(token)))
}
