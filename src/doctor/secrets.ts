import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Sql } from '../db/client.ts'
import { openSealer } from '../db/secrets.ts'
import { type Finding, failed, ok, unknown } from './finding.ts'

const name = 'secrets'

/**
 * Whether the key opens what is sealed in the database: tokens of numbers and stores. No key is made by looking. A
 * virtual number's are left out: they open nothing, and every start makes them anew.
 */
export async function lookAtSecrets({ dataDir, secretKey }: Config, sql: Sql): Promise<Finding> {
  const sealed = await sql<{ what: string; bytes: Buffer }[]>`
    select 'the number ' || coalesce(display_phone, number) as what, credentials as bytes
      from channels where credentials is not null and status <> 'removed' and not virtual
    union all select 'the store ' || kind, credentials from stores where credentials is not null`
  const where = secretKey ? 'SECRET_KEY' : join(dataDir, 'secret.key')
  const cure =
    'Stop, restore the key from a backup, and start. If it is lost, sign in again and enter the tokens of the numbers and stores anew in the settings.'
  if (!secretKey && !existsSync(where)) {
    // Sessions and second factors hang on it as well: with accounts it was there once.
    const [{ people }] = await sql<[{ people: number }]>`select count(*)::int as people from users`
    if (sealed.length === 0 && people === 0) return unknown(name, 'Nothing is sealed yet.')
    const needs =
      sealed.length === 0 ? 'the sign-ins of all people need it' : `${sealed.length} sealed tokens need it`
    return failed(name, `${where} is not there, and ${needs}.`, cure)
  }
  if (sealed.length === 0) return unknown(name, 'Nothing is sealed yet.')
  const sealer = await openSealer(dataDir, secretKey)
  const shut = sealed.filter(({ bytes }) => {
    try {
      sealer.open(bytes)
      return false
    } catch {
      return true
    }
  })
  if (shut.length === 0) return ok(name, `${where} opens all that is sealed (${sealed.length}).`)
  return failed(name, `${where} does not open ${shut.map(({ what }) => what).join(', ')}.`, cure)
}
