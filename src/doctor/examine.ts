import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { lookAtDatabase } from './database.ts'
import { type Finding, ok, unknown } from './finding.ts'
import { lookAtDataDir, lookAtQueue } from './machine.ts'
import { lookAtNotifications } from './notifications.ts'
import { knownNumbers, lookAtNumbers } from './numbers.ts'
import { lookAtSecrets } from './secrets.ts'
import { lookAtWebhook } from './webhook.ts'

/** All checks of a set-up whose configuration is valid, in the order in which they are best cured. */
export async function examine(config: Config, log: Log): Promise<Finding[]> {
  const findings: Finding[] = [ok('configuration', describe(config)), await lookAtDataDir(config)]
  const { findings: ofDatabase, reached, running } = await lookAtDatabase(config, log)
  try {
    findings.push(...ofDatabase, await lookAtQueue(config, reached?.url, log))
    const numbers = await knownNumbers(config, reached, log)
    // A linked device is fed by its own session and knows no webhook.
    const fed = numbers.filter((number) => number.kind !== 'linked-device')
    const real = fed.some((number) => !number.virtual)
    // With a database of its own address nobody can tell from here whether the server runs: its door can.
    const door = fed.find((number) => !number.virtual) ?? fed[0]
    const webhook = await lookAtWebhook(config.publicUrl ?? `http://localhost:${config.port}`, door, real)
    findings.push(...webhook)
    if (numbers.length === 0)
      findings.push(unknown('numbers', 'There is none yet: npm start makes a virtual one.'))
    const up = running || webhook.some((one) => one.name === 'webhook signature' && one.state === 'ok')
    findings.push(...(await lookAtNumbers(numbers, up, config.dataDir)))
    if (reached?.migrated)
      findings.push(await lookAtSecrets(config, reached.sql), await lookAtNotifications(reached.sql))
    return findings
  } finally {
    await reached?.close()
  }
}

function describe({ whatsapp, databaseUrl, redisUrl, role }: Config): string {
  const number = whatsapp ? 'a Cloud API number' : 'virtual WhatsApp'
  const database = databaseUrl ? 'DATABASE_URL' : 'the embedded database'
  const queue = redisUrl ? 'REDIS_URL' : 'the same database'
  return `Valid: ${number}, ${database}, the queue on ${queue}, role ${role}.`
}
