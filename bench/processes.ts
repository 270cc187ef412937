import { type ChildProcess, fork, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Job, Result } from './generator/jobs.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

export type Running = { pid: number; ended: Promise<void>; stop(): Promise<void> }

const running = new Set<{ child: ChildProcess; ended: Promise<void> }>()
process.once('exit', () => {
  for (const { child } of running) child.kill('SIGKILL')
})

/** Ends whatever an interrupted or failed line left running: a server takes its embedded database with it. */
export async function stopAll(): Promise<void> {
  for (const { child } of running) child.kill('SIGTERM')
  const late = wait(15_000, undefined, { ref: false })
  await Promise.race([late, Promise.all([...running].map(({ ended }) => ended))])
}

/** Starts a program; `stop` ends it with SIGTERM and waits. What it writes to stderr is shown. */
export function start(command: string, args: string[], env: Record<string, string> = {}): Running {
  const child = spawn(command, args, {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return keep(child)
}

function keep(child: ChildProcess): Running {
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', (error) => {
      console.error(error.message)
      resolve()
    })
  })
  const entry = { child, ended }
  running.add(entry)
  void ended.then(() => running.delete(entry))
  return {
    pid: child.pid ?? 0,
    ended,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

export type Generator = Running & {
  graphPort: number
  run<K extends Job['job']>(
    job: Extract<Job, { job: K }>,
    progress?: (done: number) => void,
  ): Promise<Extract<Result, { kind: K }>>
}

/** The process that plays Meta. One job at a time. */
export async function startGenerator(): Promise<Generator> {
  const child = fork(fileURLToPath(new URL('./generator/main.ts', import.meta.url)), [], { cwd: root })
  const kept = keep(child)
  const next = (progress?: (done: number) => void) =>
    new Promise<Result>((resolve, reject) => {
      const listen = (result: Result) => {
        if (result.kind === 'progress') return progress?.(result.done)
        child.off('message', listen)
        if (result.kind === 'failed') reject(new Error(`generator: ${result.message}`))
        else resolve(result)
      }
      child.on('message', listen)
      void kept.ended.then(() => reject(new Error('The generator ended.')))
    })
  const ready = await next()
  if (ready.kind !== 'ready') throw new Error('The generator did not start.')
  return {
    ...kept,
    graphPort: ready.graphPort,
    async run(job, progress) {
      child.send(job)
      return (await next(progress)) as never
    },
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Waits until GET `url` answers 200. @throws after a minute, or as soon as the process has ended */
export async function untilReady(url: string, { ended }: Running): Promise<void> {
  let gone = false
  void ended.then(() => {
    gone = true
  })
  for (let tries = 0; tries < 600 && !gone; tries++) {
    const ready = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ready) return
    await wait(100)
  }
  throw new Error(gone ? 'The server ended before it was ready.' : `${url} was not ready within a minute`)
}

/** Resident memory of a process in MB, from proc(5); undefined where there is no /proc. */
export function residentMb(pid: number): number | undefined {
  try {
    const kb = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kb === undefined ? undefined : Number(kb) / 1024
  } catch {
    return undefined
  }
}
