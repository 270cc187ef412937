import { setTimeout as wait } from 'node:timers/promises'
import type { Config } from './config.ts'
import { connect, isConnectionLost, type Sql } from './db/client.ts'
import { startEmbedded } from './db/embedded.ts'
import { migrate } from './db/migrate.ts'
import type { Log } from './log.ts'

export type Database = {
  sql: Sql
  /** For connecting only: it holds the password. */
  url: string
  /** A client of one connection for a use of its own; whoever takes it ends it. */
  single(name: string): Promise<Sql>
  close(): Promise<void>
}

/** Connections for queries of this process; BullMQ's on Postgres come on top. */
const poolSize = 16
/** The oldest Postgres that is supported, as `server_version_num` counts. */
const oldest = 140_000

/** Opens the database and brings it up to date: the embedded one, or the one that DATABASE_URL names. */
export async function openDatabase(config: Config, log: Log): Promise<Database> {
  const embedded = config.databaseUrl ? undefined : await startEmbedded({ dataDir: config.dataDir, log })
  const url = config.databaseUrl ?? embedded!.url
  const sql = connect(url, { max: poolSize, log, applicationName: `kalathi ${config.role}` })
  const close = async () => {
    await sql.end({ timeout: 5 })
    await embedded?.stop()
  }
  try {
    await untilReachable(sql, log)
    await migrate(url, { log })
  } catch (error) {
    await close()
    throw error
  }
  return {
    sql,
    url,
    close,
    single: async (name) => connect(url, { max: 1, log, applicationName: name, lasting: true }),
  }
}

/** In a compose file the database often starts after us: waits for it, and says so once. */
async function untilReachable(sql: Sql, log: Log): Promise<void> {
  for (let told = false; ; ) {
    try {
      const [row] = await sql<
        [{ version: number }]
      >`select current_setting('server_version_num')::int as version`
      if (row.version < oldest)
        throw new Error('DATABASE_URL names a Postgres older than 14; use 14 or newer.')
      return
    } catch (error) {
      if (!isConnectionLost(error)) throw error
      if (!told)
        log.warn({ code: (error as NodeJS.ErrnoException).code }, 'database not reachable yet, waiting')
      told = true
      await wait(500)
    }
  }
}
