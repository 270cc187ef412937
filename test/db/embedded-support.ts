import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync, statfsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { connect, type Sql } from '../../src/db/client.ts'
import { type Embedded, type EmbeddedOptions, startEmbedded } from '../../src/db/embedded.ts'
import type { Log } from '../../src/log.ts'

export const silent: Log = { debug() {}, info() {}, warn() {}, error() {} }

type Test = Pick<TestContext, 'after'>
const endings = new WeakMap<Test, (() => unknown)[]>()

/** Runs when the test ends, the last one given first: node:test would stop a server after its folder is gone. */
export function atEnd(t: Test, what: () => unknown): void {
  const known = endings.get(t)
  if (known) {
    known.push(what)
    return
  }
  const stack = [what]
  endings.set(t, stack)
  t.after(async () => {
    for (const ending of stack.reverse()) await ending()
  })
}

/** Memory where there is enough of it: deleting a synced data folder from a disk takes seconds. */
export const base = (() => {
  try {
    if (/ \/dev\/shm .*noexec/.test(readFileSync('/proc/mounts', 'utf8'))) return tmpdir()
    const { bavail, bsize } = statfsSync('/dev/shm')
    return bavail * bsize > 1e9 ? '/dev/shm' : tmpdir()
  } catch {
    return tmpdir()
  }
})()

/** An empty folder, only for us, that goes with the test. */
export async function folder(t: Test): Promise<string> {
  const path = await mkdtemp(join(base, 'kalathi-test-'))
  atEnd(t, () => rm(path, { recursive: true, force: true, maxRetries: 5 }))
  return path
}

let template: Promise<string> | undefined

/** A data folder as the server leaves it, copied from one made once: initdb costs a second. */
export async function usedFolder(t: Test): Promise<string> {
  template ??= (async () => {
    const path = await mkdtemp(join(base, 'kalathi-test-'))
    process.on('exit', () => rmSync(path, { recursive: true, force: true }))
    await (await startEmbedded({ dataDir: path, log: silent })).stop()
    return path
  })()
  const path = await folder(t)
  await cp(await template, path, { recursive: true })
  return path
}

export async function embedded(
  t: Test,
  options: Partial<EmbeddedOptions> & { dataDir: string },
): Promise<Embedded> {
  const started = await startEmbedded({ log: silent, ...options })
  atEnd(t, () => started.stop())
  return started
}

export function client(t: Test, url: string): Sql {
  const sql = connect(url, { max: 2, log: silent, applicationName: 'test' })
  atEnd(t, () => sql.end({ timeout: 1 }))
  return sql
}

export type ServerProcess = { process: ChildProcess; url: string; postgresPid: number }

/** A server in a process of its own (embedded-child.ts), for what a test cannot do to itself. */
export async function serverProcess(
  t: Test,
  dataDir: string,
  as: { uid?: number; gid?: number } = {},
): Promise<ServerProcess> {
  const script = fileURLToPath(new URL('./embedded-child.ts', import.meta.url))
  const child = spawn(process.execPath, [script, dataDir], {
    ...as,
    env: { PATH: process.env.PATH, HOME: dataDir },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exited = new Promise((resolve) => child.once('exit', resolve))
  atEnd(t, async () => {
    child.stdin.end()
    await exited
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const { url, postgresPid, failed } = JSON.parse(line)
    if (failed) throw new Error(failed)
    return { process: child, url, postgresPid }
  }
  throw new Error('the server process ended without a word')
}

/** Resolves once the process is gone. */
export async function exitOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  await new Promise((resolve) => child.once('exit', resolve))
}
