import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Sql } from '../db/client.ts'
import { openSealer } from '../db/secrets.ts'
import { type Finding, failed, ok, unknown } from './finding.ts'

const name = 'secrets'

/** Whether the key opens what is sealed in the database: tokens of numbers and stores. No key is made by looking. */
export async function lookAtSecrets({ dataDir, secretKey }: Config, sql: Sql): Promise<Finding> {
  const sealed = await sql<{ what: string; bytes: Buffer }[]>`
    select 'the number ' || coalesce(display_phone, number) as what, credentials as bytes
      from channels where credentials is not null and status <> 'removed'
    union all select 'the store ' || kind, credentials from stores where credentials is not null`
  if (sealed.length === 0) return unknown(name, 'Nothing is sealed yet.')
  const where = secretKey ? 'SECRET_KEY' : join(dataDir, 'secret.key')
  const cure =
    'Restore the key from a backup. If it is lost, enter the tokens of these numbers and stores again in the settings.'
  if (!secretKey && !existsSync(where))
    return failed(name, `${where} is not there, and ${sealed.length} sealed tokens need it.`, cure)
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
