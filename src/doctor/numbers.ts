import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Channel, Line } from '../channels/channel.ts'
import { createChannels } from '../channels/registry.ts'
import { systemClock } from '../clock.ts'
import type { Config } from '../config.ts'
import { openSealer } from '../db/secrets.ts'
import type { Log } from '../log.ts'
import { createNumbersCache } from '../shop/numbers-cache.ts'
import type { Reached } from './database.ts'
import { type Finding, unknown } from './finding.ts'
import { lookAtNumber } from './number.ts'
import type { Door } from './webhook.ts'

/** A number of the shop as far as it can be known from here. Holds secrets: never printed. */
export type Known = Door & { kind: string; virtual: boolean; line: Line; shown: string }

/** The numbers of the database, or, while that is away, the one that the environment names. */
export async function knownNumbers(config: Config, reached: Reached | undefined, log: Log): Promise<Known[]> {
  const { dataDir, secretKey } = config
  if (reached?.migrated && (secretKey || existsSync(join(dataDir, 'secret.key')))) {
    const sealer = await openSealer(dataDir, secretKey)
    const cache = createNumbersCache({ sql: reached.sql, sealer, log, environment: config.whatsapp })
    await cache.refresh()
    const stored = cache.all().map(
      (entry): Known => ({
        kind: entry.kind,
        virtual: entry.virtual,
        line: entry.line,
        shown: entry.displayPhone ?? entry.number,
        appSecret: entry.line.secrets[0] ?? '',
        // Any number's token opens the door, so the first will do.
        verifyToken: cache.verifyTokens()[0] ?? '',
      }),
    )
    if (stored.length > 0) return stored
  }
  const { whatsapp } = config
  if (!whatsapp) return []
  const { phoneNumberId, businessAccountId, graphUrl, accessToken, appSecret, verifyToken } = whatsapp
  const line: Line = {
    id: phoneNumberId,
    number: phoneNumberId,
    account: businessAccountId,
    baseUrl: graphUrl,
    token: accessToken,
    secrets: [appSecret],
    userIdField: 'recipient',
  }
  return [{ kind: 'cloud-api', virtual: false, line, shown: phoneNumberId, appSecret, verifyToken }]
}

/** Asks the provider about each number. A virtual one lives in the server, so it is asked only while that runs. */
export async function lookAtNumbers(numbers: Known[], running: boolean, dataDir: string): Promise<Finding[]> {
  const channels: Record<string, Channel> = createChannels({ clock: systemClock, dataDir })
  const looks = numbers.map(async ({ kind, virtual, line, shown }): Promise<Finding[]> => {
    const channel = channels[kind]
    if (!channel) return [unknown(`${shown}: number`, `There is no channel of the kind ${kind}.`)]
    if (virtual && !running) return [unknown(`${shown}: virtual number`, 'The server is not running.')]
    const found = await lookAtNumber(channel, line)
    return found.map((one) => ({ ...one, name: `${shown}: ${one.name}` }))
  })
  try {
    return (await Promise.all(looks)).flat()
  } finally {
    await Promise.all(Object.values(channels).map((channel) => channel.close()))
  }
}
