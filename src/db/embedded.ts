// The real Postgres, run as a part of this server when no DATABASE_URL is set.
//
// Files in DATA_DIR: postgres/ (the data directory), postgres.password, postgres.log, server.lock.
// One server at a time may use a DATA_DIR; the lock says which. Postgres lives in a process group of its
// own, so it outlives a kill -9 of ours: the next start stops it and starts its own, which takes well
// under a second and leaves one way to watch over it, that of a child.
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import type { Log } from '../log.ts'
import { connect } from './client.ts'
import { chooseAccount } from './embedded/account.ts'
import { copyParents, packagedBinaries, usableBinaries } from './embedded/binaries.ts'
import { type Cluster, ensureCluster, readPassword, superuser } from './embedded/cluster.ts'
import { openDataDir } from './embedded/data-dir.ts'
import { lockDataDir, lockHolder } from './embedded/lock.ts'
import { type LogFile, openLogFile } from './embedded/log-file.ts'
import { PortTaken, type Postmaster, type PostmasterOptions, startPostmaster } from './embedded/postmaster.ts'
import { clearLeftover, readPidFile, servesCluster } from './embedded/postmaster-pid.ts'
import { type Supervised, supervise } from './embedded/supervise.ts'

/** Below the ports that Linux (32768) and macOS (49152) give to outgoing connections: one of those could be lost to a client while Postgres restarts. */
const firstPort = 15432
const database = 'kalathi'

/** `stop` also lets DATA_DIR go, and may be called more than once. */
export type Embedded = Supervised & {
  /** postgres:// address with the password: for connecting only, never for a log. */
  url: string
}

export type EmbeddedOptions = {
  dataDir: string
  log: Log
  /** Wanted port; the next free one is taken when it is not. */
  port?: number
  /** Folder with bin, lib and share of Postgres 18, instead of the installed package's. */
  binaries?: string
} & Pick<PostmasterOptions, 'settings'>

/**
 * Starts the embedded database, creating it at the first start, and watches over it until `stop`.
 * @throws DataDirBusy when another server runs on the folder, DataDirUnusable when there can be none; errors with a reason and a cure otherwise
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const dataDir = resolve(options.dataDir)
  const { log } = options
  await openDataDir(dataDir)
  const unlock = await lockDataDir(dataDir)
  const logPath = join(dataDir, 'postgres.log')
  let logFile: LogFile | undefined
  const giveUp = new AbortController()
  try {
    const account = await chooseAccount(dataDir, join(dataDir, 'postgres'))
    logFile = openLogFile(logPath, account)
    const { fd, close: closeLog } = logFile
    const parents = copyParents(account, dataDir)
    const binaries = await usableBinaries(options.binaries ?? packagedBinaries(), account, parents)
    await clearLeftover(join(dataDir, 'postgres'), log)
    const cluster = await ensureCluster(dataDir, binaries, account)
    const given = {
      binaries,
      cluster: cluster.path,
      account,
      logFile: { path: logPath, fd },
      log,
      ...(options.settings && { settings: options.settings }),
    }
    const { postmaster, port } = await startOnFreePort(given, options.port ?? firstPort, giveUp.signal)
    try {
      await ensureDatabase(cluster, port, log)
    } catch (error) {
      await postmaster.stop()
      throw error
    }
    log.info({ port, pid: postmaster.pid }, 'embedded database started')
    const supervised = supervise(postmaster, { ...given, port }, giveUp)
    const close = async () => {
      await supervised.stop()
      closeLog()
      await unlock()
    }
    let closing: Promise<void> | undefined
    return {
      url: urlOf(cluster.password, port, database),
      pid: supervised.pid,
      onExit: supervised.onExit,
      stop: () => {
        closing ??= close()
        return closing
      },
    }
  } catch (error) {
    logFile?.close()
    await unlock()
    throw error
  }
}

/** The address of the embedded database of a server that runs on this folder now; undefined when none does. */
export async function runningEmbedded(dataDir: string): Promise<string | undefined> {
  if ((await lockHolder(dataDir)) === undefined) return undefined
  const path = join(dataDir, 'postgres')
  const file = await readPidFile(path)
  const password = await readPassword(dataDir)
  if (!file || !password || !(await servesCluster(file.pid, path))) return undefined
  return urlOf(password, file.port, database)
}

const urlOf = (password: string, port: number, name: string) =>
  `postgres://${superuser}:${password}@127.0.0.1:${port}/${name}`

async function startOnFreePort(
  given: Omit<PostmasterOptions, 'port'>,
  wanted: number,
  signal: AbortSignal,
): Promise<{ postmaster: Postmaster; port: number }> {
  for (let port = wanted; port < Math.min(wanted + 500, 65_536); port++) {
    if (!(await isFree(port))) continue
    try {
      return { postmaster: await startPostmaster({ ...given, port }, signal), port }
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error // another took it between our look and the start
    }
  }
  throw new Error(`No free port for the database from ${wanted} on`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => done(true)))
  })
}

/** Creates our database in a new cluster, and makes sure that it can hold every text: SQL_ASCII breaks Greek. */
async function ensureDatabase(cluster: Cluster, port: number, log: Log): Promise<void> {
  const sql = connect(urlOf(cluster.password, port, 'postgres'), {
    max: 1,
    log,
    applicationName: 'kalathi-start',
  })
  try {
    const encoding = () =>
      sql<{ encoding: string }[]>`
        select pg_encoding_to_char(encoding) as encoding from pg_database where datname = ${database}`
    let [found] = await encoding()
    if (!found) {
      await sql`create database ${sql(database)}`
      found = (await encoding())[0]
    }
    if (found?.encoding !== 'UTF8') {
      throw new Error(`The database in ${cluster.path} is ${found?.encoding}, it must be UTF8`)
    }
  } finally {
    await sql.end({ timeout: 1 })
  }
}
