import { spawn } from 'node:child_process'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Log } from '../../log.ts'
import { type Account, handOver } from './account.ts'
import { cleanEnvironment } from './binaries.ts'
import { readSince, sizeOf } from './log-file.ts'
import { clusterName, readPidFile } from './postmaster-pid.ts'

/** A running database server, our child. `stop` asks for a fast shutdown, then an immediate one. */
export type Postmaster = { pid: number; exited: Promise<Exit>; stop(): Promise<void>; hurry(): void }
export type Exit = { code: number | null; signal: NodeJS.Signals | null }

/** The port is taken by another program. */
export class PortTaken extends Error {}

export type PostmasterOptions = {
  binaries: string
  cluster: string
  account: Account
  port: number
  logFile: { path: string; fd: number }
  log: Log
  /** What of Postgres is to be set otherwise, by its name. */
  settings?: Readonly<Record<string, string>>
}

/** In the command line and not in postgresql.conf, so that an update of Kalathi changes them. */
const ours = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '', // a path of ours may be longer than the 107 bytes a socket may have
  shared_buffers: '64MB',
  // Tables grow from nothing within minutes of a busy start: statistics must follow, or plans for empty tables stay.
  autovacuum_naptime: '15s',
  max_connections: '100',
  max_wal_size: '512MB',
  min_wal_size: '64MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  wal_compression: 'on',
  fsync: 'on',
  synchronous_commit: 'on',
  jit: 'off', // costs 100 ms and more on statements that take 5
  max_parallel_workers_per_gather: '0', // needs /dev/shm, of which a container has 64 MB
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'off',
  log_line_prefix: '%m [%p] ',
  // Refused statements and their details hold phones and texts; the one who sent them is told anyway.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  password_encryption: 'scram-sha-256',
}

/**
 * Starts the server and waits until it takes connections, however long recovery after a crash takes.
 * @throws PortTaken; an error with the last lines of its log when it ends before; when `signal` aborts
 */
export async function startPostmaster(options: PostmasterOptions, signal: AbortSignal): Promise<Postmaster> {
  const { cluster, account, port, logFile, log, settings } = options
  const offset = sizeOf(logFile.path)
  await using folder = await open(cluster)
  const given = { ...ours, ...settings, port: String(port), cluster_name: await clusterName(cluster) }
  const child = spawn(
    join(options.binaries, 'bin', 'postgres'),
    [
      '-D',
      handOver(account, cluster, 3),
      ...Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      ...account,
      cwd: '/',
      detached: true, // its own process group: Ctrl-C is for us, we stop it last
      env: cleanEnvironment,
      stdio: ['ignore', logFile.fd, logFile.fd, folder.fd],
    },
  )
  let exit: Exit | undefined
  const exited = new Promise<Exit>((resolve) => {
    const end = (code: number | null, by: NodeJS.Signals | null) => {
      exit = { code, signal: by }
      resolve(exit)
    }
    child.once('exit', end)
    child.once('error', () => end(null, null))
  })
  const postmaster: Postmaster = {
    pid: child.pid ?? 0,
    exited,
    stop: () => stop((name) => child.kill(name), exited, log),
    hurry: () => child.kill('SIGINT'),
  }
  for (let waited = 0; ; waited += 20) {
    if (exit) {
      const said = await readSince(logFile.path, offset)
      // Two that bind at the same moment both may; only one of them may listen.
      if (/could not (bind|listen on)/.test(said)) throw new PortTaken(`port ${port} is taken`)
      throw new Error(`Postgres ended while starting (${describe(exit)}): ${lastWords(said)}`)
    }
    if (signal.aborted) {
      await postmaster.stop()
      throw signal.reason
    }
    const file = await readPidFile(cluster)
    if (file?.pid === child.pid && file?.status === 'ready') return postmaster
    if (waited > 0 && waited % 10_000 === 0) log.warn({ waited }, 'the database is still starting')
    await Promise.race([delay(20), exited])
  }
}

async function stop(kill: (name: NodeJS.Signals) => boolean, exited: Promise<Exit>, log: Log): Promise<void> {
  for (const [signal, milliseconds] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 10_000],
  ] as const) {
    kill(signal)
    const timer = new AbortController()
    const late = delay(milliseconds, 'late' as const, { signal: timer.signal }).catch(() => 'late' as const)
    const result = await Promise.race([exited, late])
    timer.abort()
    if (result !== 'late') return
    log.warn({ signal }, 'the database did not stop in time')
  }
}

export const describe = (exit: Exit) => (exit.signal ? `signal ${exit.signal}` : `code ${exit.code}`)

function lastWords(said: string): string {
  const lines = said.trim().split('\n')
  return lines.filter((line) => /FATAL|PANIC|HINT/.test(line)).join(' ') || lines.slice(-3).join(' ')
}
