// The real server as a process of its own, and a virtual WhatsApp as another, so that either can be killed.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type ServerProcess = {
  url: string
  port: number
  dataDir: string
  pid: number
  /** All that it printed, over restarts. */
  log(): string
  kill(signal: NodeJS.Signals): void
  /** Resolves once it has ended. */
  exited(): Promise<{ code: number | null; signal: string | null }>
  /** SIGTERM, and how it ended. */
  stop(): Promise<{ code: number | null; signal: string | null }>
  /** Starts it again after it ended: same port, same folder, same environment. */
  restart(): Promise<void>
}

export type ServerOptions = {
  env?: Record<string, string>
  dataDir?: string
  port?: number
  /** Waits for /readyz, or where there is no HTTP for the log's `ready`; false: only spawns. */
  ready?: boolean
  /** Run instead of `node run.mjs src/main.ts`. */
  command?: [string, ...string[]]
}

/** Starts a server that ends with the test, whatever becomes of the test, its embedded Postgres included. */
export async function startServer(t: TestContext, options: ServerOptions = {}): Promise<ServerProcess> {
  const dataDir = options.dataDir ?? (await temporaryFolder(t))
  const port = options.port ?? (await freePort())
  const [command, ...args] = options.command ?? [process.execPath, 'run.mjs', 'src/main.ts']
  const env: Record<string, string> = {
    ...cleanEnvironment(),
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    SAMPLE_DATA: 'off',
    ...options.env,
  }
  let output = ''
  let child: ChildProcess
  let exited: Promise<{ code: number | null; signal: string | null }>
  const launch = () => {
    child = spawn(command, args, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout!.on('data', hear)
    child.stderr!.on('data', hear)
    exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })))
  }
  const server: ServerProcess = {
    url: `http://127.0.0.1:${port}`,
    port,
    dataDir,
    get pid() {
      return child.pid!
    },
    log: () => output,
    kill: (signal) => void child.kill(signal),
    exited: () => exited,
    async stop() {
      child.kill('SIGTERM')
      return exited
    },
    async restart() {
      const before = output.length
      launch()
      await ready(before)
    },
  }
  const ready = async (from: number) => {
    const isReady =
      env.ROLE === 'worker'
        ? async () => output.slice(from).includes('"msg":"ready"')
        : async () => (await fetch(`${server.url}/readyz`)).ok && output.slice(from).includes('"msg":"ready"')
    await until(async () => {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`the server ended:\n${output}`)
      return isReady().catch(() => false)
    }, 'the server is ready')
  }
  launch()
  t.after(async () => {
    child.kill('SIGCONT')
    endGroup(child.pid!)
    await exited
    await endPostgres(dataDir)
    if (!options.dataDir) await rm(dataDir, { recursive: true, force: true, maxRetries: 3 })
  })
  if (options.ready !== false) await ready(0)
  return server
}

/** Process id of the Postgres that runs on this DATA_DIR. */
export async function postgresPid(dataDir: string): Promise<number | undefined> {
  const text = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number(text.split('\n')[0])
  return pid > 0 ? pid : undefined
}

/** A server that was killed leaves its Postgres behind on purpose. */
async function endPostgres(dataDir: string): Promise<void> {
  const pid = await postgresPid(dataDir)
  if (!pid || !(await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).includes(dataDir)) return
  process.kill(pid, 'SIGQUIT')
  await until(async () => !isAlive(pid), 'Postgres has ended')
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // it has ended by itself
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** The shop's number, as both processes are told of it. */
export const number = {
  id: '730000000000001',
  account: '740000000000001',
  token: 'EAAprocess-test-token-0123456789',
  secret: 'process-test-app-secret',
  verifyToken: 'process-test-verify-token',
}

export type VirtualProcess = {
  url: string
  /** Calls `/_control/<path>`. */
  control<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<T>
  /** Environment that makes a server speak to it. */
  env: Record<string, string>
}

/** A virtual WhatsApp that posts to `port` of this machine, and lives while servers die. */
export async function startVirtual(
  t: TestContext,
  port: number,
  more: string[] = [],
): Promise<VirtualProcess> {
  const args = [
    'run.mjs',
    'src/virtual-whatsapp/serve.ts',
    '--webhook',
    `http://127.0.0.1:${port}/webhooks/whatsapp`,
  ]
  const given = [
    '--number',
    number.id,
    '--account',
    number.account,
    '--token',
    number.token,
    '--secret',
    number.secret,
  ]
  const child = spawn(process.execPath, [...args, ...given, '--no-pair-rate', ...more], {
    cwd: root,
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  t.after(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()))
    child.once('exit', () => reject(new Error('virtual WhatsApp ended at its start')))
  })
  const { url } = JSON.parse(line) as { url: string }
  return {
    url,
    async control<T>(method: string, path: string, body?: unknown) {
      const answer = await fetch(`${url}/_control/${path}`, {
        method,
        ...(body === undefined
          ? {}
          : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      })
      const text = await answer.text()
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
      return (text ? JSON.parse(text) : {}) as T
    },
    env: {
      WHATSAPP_PHONE_NUMBER_ID: number.id,
      WHATSAPP_BUSINESS_ACCOUNT_ID: number.account,
      WHATSAPP_ACCESS_TOKEN: number.token,
      WHATSAPP_APP_SECRET: number.secret,
      WHATSAPP_VERIFY_TOKEN: number.verifyToken,
      WHATSAPP_GRAPH_URL: `${url}/v25.0`,
    },
  }
}

/** A folder in memory where there is room; removed after the test. */
async function temporaryFolder(t: TestContext): Promise<string> {
  const shm = await statfs('/dev/shm').catch(() => undefined)
  const parent = shm && shm.bavail * shm.bsize > 4 * 2 ** 30 ? '/dev/shm' : tmpdir()
  const folder = await mkdtemp(join(parent, 'kalathi-process-'))
  t.after(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

/** Below the ports that the system gives to outgoing connections, so that none takes it while a server restarts. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 5_000)
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer()
      probe.once('error', () => resolve(false))
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
    })
    if (free) return port
  }
}

/** Asks again and again until it is so. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string,
  withinMs = 120_000,
): Promise<void> {
  for (const end = Date.now() + withinMs; !(await holds()); ) {
    if (Date.now() > end) throw new Error(`waited ${withinMs} ms in vain until ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Nothing of the machine's own set-up may reach a server under test. */
function cleanEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '', TMPDIR } = process.env
  return { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}) }
}
