import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

type Run = { code: number | null; out: string; err: string }

/** What the machine's own environment says must not reach a script under test. */
function clean(env: Record<string, string>): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '/tmp', ...env }
}

/** Starts a script as npm does, without a terminal. */
export function start(script: string, args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [join(root, 'run.mjs'), `scripts/${script}.ts`, ...args], {
    env: clean(env),
    stdio: 'pipe',
  })
  let out = ''
  let err = ''
  const watchers = new Set<() => void>()
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
    for (const look of watchers) look()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString()
  })
  const ended: Promise<Run> = once(child, 'close').then(([code]) => ({
    code: code as number | null,
    out,
    err,
  }))
  return {
    child,
    ended,
    /** Resolves when the output holds this; rejects when the script ends without it. */
    async says(words: RegExp): Promise<void> {
      let look = () => {}
      const said = new Promise<void>((resolve) => {
        look = () => {
          if (words.test(out)) resolve()
        }
        watchers.add(look)
        look()
      })
      await Promise.race([
        said,
        ended.then(({ out, err }) =>
          Promise.reject(new Error(`ended before it said ${words}: ${out}${err}`)),
        ),
      ])
      watchers.delete(look)
    },
  }
}

export async function run(
  script: string,
  args: string[],
  env: Record<string, string>,
  input = '',
): Promise<Run> {
  const started = start(script, args, env)
  started.child.stdin.end(input)
  return started.ended
}

/** Whether a server or its database still holds this folder. */
export const isHeld = (dataDir: string): boolean =>
  existsSync(join(dataDir, 'server.lock')) || existsSync(join(dataDir, 'postgres', 'postmaster.pid'))
