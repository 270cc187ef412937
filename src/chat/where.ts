import { join } from 'node:path'
import type { Config } from '../config.ts'
import { lockHolder } from '../db/embedded/lock.ts'
import { createLogger } from '../logger.ts'
import { startServer } from '../server.ts'

export type Where = { url: string; note: string | undefined; stop(): Promise<void> }

/**
 * The server to talk to: the one `given`; else the one that runs on this set-up; else one of our own, started
 * here without a log, on a free port, and stopped by `stop`. A set-up with a real number or a database that
 * others use is not touched: a practice shop of its own stands in for it.
 * @throws with one line for the user
 */
export async function findServer(config: Config, given: string | undefined): Promise<Where> {
  const stop = async () => {}
  if (given !== undefined) {
    const url = given.replace(/\/+$/, '').replace(/\/phone$/, '')
    if (await hasPhone(url)) return { url, note: undefined, stop }
    throw new Error(`There is no virtual phone at ${url}/phone.`)
  }
  const running = `http://localhost:${config.port}`
  const isHeld = (await lockHolder(config.dataDir)) !== undefined
  // A database of its own address has no lock that tells: whoever answers at our port is the server.
  if (config.port !== 0 && (isHeld || config.databaseUrl !== undefined)) {
    if (await hasPhone(running)) return { url: running, note: `the server that runs at ${running}`, stop }
  }
  if (isHeld) {
    throw new Error(
      `A server runs on ${config.dataDir}, and not at ${running}: say where, as in  npm run chat -- --url http://localhost:3001`,
    )
  }
  return startOwn(config)
}

async function startOwn(config: Config): Promise<Where> {
  const shared = config.whatsapp !== undefined || config.databaseUrl !== undefined
  const dataDir = shared ? join(config.dataDir, 'chat') : config.dataDir
  const server = await startServer(
    {
      ...config,
      dataDir,
      host: '127.0.0.1',
      port: 0,
      publicUrl: undefined,
      databaseUrl: undefined,
      redisUrl: undefined,
      whatsapp: undefined,
      role: 'all',
    },
    createLogger('silent'),
  )
  const note = shared
    ? `a practice shop in ${dataDir}, because this set-up has a real number or a shared database`
    : undefined
  return { url: server.url, note, stop: server.stop }
}

async function hasPhone(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/phone/api/state`, { signal: AbortSignal.timeout(3000) })
    return answer.ok && 'shoppers' in ((await answer.json()) as object)
  } catch {
    return false
  }
}
