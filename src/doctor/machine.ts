import { access, constants, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { openQueues } from '../queues/queues.ts'
import { codeOf, type Finding, failed, ok, unknown } from './finding.ts'

const leastFree = 500 * 1024 * 1024

/** Whether this user can write where uploads, the spool and the embedded database live, and has room there. */
export async function lookAtDataDir({ dataDir }: Config): Promise<Finding> {
  const name = 'data directory'
  const probe = join(dataDir, `.doctor-${process.pid}`)
  try {
    await access(dataDir, constants.R_OK | constants.X_OK)
    await writeFile(probe, '')
    await rm(probe)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return unknown(name, `${dataDir} is not there yet: npm start makes it.`)
    return failed(
      name,
      `${dataDir} cannot be written (${code}).`,
      'Give the user that runs the server the folder (chown), or set DATA_DIR to another.',
    )
  }
  const { bavail, bsize } = await statfs(dataDir)
  const free = bavail * bsize
  const detail = `${dataDir} can be written; ${(free / 2 ** 30).toFixed(1)} GB free.`
  if (free < leastFree) return failed(name, detail, 'Make room: a full disk stops the database.')
  return ok(name, detail)
}

/** Whether the queue answers. @param databaseUrl of the database that was reached, if it was */
export async function lookAtQueue(
  config: Config,
  databaseUrl: string | undefined,
  log: Log,
): Promise<Finding> {
  const name = 'queue'
  const kind = config.redisUrl ? 'Redis' : 'Postgres'
  if (!config.redisUrl && databaseUrl === undefined)
    return unknown(name, 'It is kept in the database, which was not reached.')
  const cure = config.redisUrl
    ? 'Check the address in REDIS_URL and that Redis 6.2 or newer runs there. Messages still go out meanwhile, a second or two later.'
    : 'Restart the server; if it stays so, check that the database takes more connections.'
  try {
    const queues = await openQueues({ redisUrl: config.redisUrl, databaseUrl: databaseUrl ?? '', log })
    try {
      return (await answers(queues.ping))
        ? ok(name, `BullMQ on ${kind} answers.`)
        : failed(name, `${kind} does not answer.`, cure)
    } finally {
      await queues.close({ drainMs: 0 })
    }
  } catch (error) {
    return failed(name, `${kind} cannot be reached (${codeOf(error)}).`, cure)
  }
}

/** A client that is just connecting says no at first. */
async function answers(ping: () => Promise<boolean>): Promise<boolean> {
  for (let n = 0; n < 10; n++) {
    if (await ping()) return true
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return false
}
