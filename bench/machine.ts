import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Sql } from '../src/db/client.ts'
import { startEmbedded } from '../src/db/embedded.ts'
import { migrate } from '../src/db/migrate.ts'
import { terminalLog } from '../src/db/terminal-log.ts'
import { freePort, type Running, start } from './processes.ts'

/** Where a line's servers keep their things; the folder is on the disk of the temporary directory. */
export type Machine = {
  folder(name: string): Promise<string>
  /** A migrated database of its own in the benchmark's Postgres. */
  database(): Promise<{ url: string; sql: Sql }>
  /** A Redis of its own; undefined when none is installed. */
  redis(): Promise<(Running & { url: string }) | undefined>
  close(): Promise<void>
}

export async function openMachine(): Promise<Machine> {
  const root = await mkdtemp(join(tmpdir(), 'kalathi-bench-'))
  const clients: Sql[] = []
  let postgres: ReturnType<typeof startEmbedded> | undefined
  let count = 0
  const folder = async (name: string) => {
    const path = join(root, `${name}-${++count}`)
    await mkdir(path)
    return path
  }
  const open = (url: string) => {
    const sql = connect(url, { max: 2, log: terminalLog, applicationName: 'bench' })
    clients.push(sql)
    return sql
  }
  return {
    folder,
    async database() {
      postgres ??= startEmbedded({ dataDir: await folder('postgres'), log: terminalLog, port: 17432 })
      const { url } = await postgres
      const name = `bench_${++count}`
      await open(url).unsafe(`create database ${name}`)
      const own = url.replace(/\/[^/]*$/, `/${name}`)
      await migrate(own, { log: terminalLog })
      return { url: own, sql: open(own) }
    },
    async redis() {
      if (spawnSync('redis-server', ['--version']).error) return undefined
      const port = await freePort()
      // Every second to disk, as a shop that cares would have it; the queues lose nothing either way.
      const args = ['--port', String(port), '--bind', '127.0.0.1', '--appendonly', 'yes', '--save', '']
      const server = start('redis-server', [...args, '--dir', await folder('redis')])
      return { ...server, url: `redis://127.0.0.1:${port}` }
    },
    async close() {
      await Promise.all(clients.map((sql) => sql.end({ timeout: 2 })))
      await (await postgres)?.stop()
      await rm(root, { recursive: true, force: true })
    },
  }
}
