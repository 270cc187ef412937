import { runPackage } from './command.ts'
import { migrationDrift } from './migrations.ts'

/** Resolves with what is wrong, for a person to read; undefined when nothing is. */
type Gate = { name: string; check(): Promise<string | undefined> }

const program = (name: string, packageName: string, bin: string, args: string[]): Gate => ({
  name,
  async check() {
    const { code, output } = await runPackage(packageName, bin, args)
    return code === 0 ? undefined : output.trim()
  },
})

const gates: Gate[] = [
  program('format, lint and rooms', '@biomejs/biome', 'bin/biome', [
    'check',
    '--error-on-warnings',
    '--max-diagnostics=100',
    '.',
  ]),
  program('types', 'typescript', 'bin/tsc', ['--noEmit', '-p', '.']),
  program('types of the dashboard', 'typescript', 'bin/tsc', ['--noEmit', '-p', 'web']),
  program('dead code', 'knip', 'bin/knip.js', ['--no-progress']),
  { name: 'migrations match the schema', check: migrationDrift },
]

/** Runs every gate, also after one that failed, and prints each with its time. Returns the names of those that failed. */
export async function runGates(): Promise<string[]> {
  const failed: string[] = []
  for (const { name, check } of gates) {
    const started = performance.now()
    const wrong = await check().catch((error: Error) => error.message)
    console.log(`${wrong === undefined ? '✔' : '✖'} ${name} (${secondsSince(started)})`)
    if (wrong === undefined) continue
    failed.push(name)
    console.log(`\n${wrong}\n`)
  }
  return failed
}

export const secondsSince = (started: number): string =>
  `${((performance.now() - started) / 1000).toFixed(1)} s`
