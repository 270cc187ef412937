import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { startTestPostgres } from '../../test/support/postgres-server.ts'
import { prepare } from '../../test/support/prepare.ts'
import { longestFileMs } from './deadline.ts'
import type { Line } from './reporter.ts'
import { groupTests } from './test-groups.ts'

/** A server's own settings must not reach the servers that tests start; nor must libpq's. */
const settings =
  /^(PORT|HOST|PUBLIC_URL|DATA_DIR|DATABASE_URL|REDIS_URL|ROLE|LOG_LEVEL|SAMPLE_DATA|(API|SETUP)_TOKEN|(SHOP|WHATSAPP|SHOPIFY|WOOCOMMERCE)_.*|PG[A-Z]+)$/

const root = join(import.meta.dirname, '../..')
const compiled = join(root, 'node_modules/.cache/kalathi')
const slowestShown = 15

/**
 * Runs the test files that match, all of them by default, on one Postgres: the one that KALATHI_TEST_DATABASE_URL
 * names, else an embedded one. Prints what was skipped and why, and where the time went. Resolves with whether all passed.
 */
export async function runTests(patterns: string[]): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'kalathi-report-'))
  const report = join(folder, 'report')
  const given = process.env.KALATHI_TEST_DATABASE_URL
  const postgres = given ? undefined : await startTestPostgres()
  try {
    if (patterns.length !== 1) await prepare()
    const files = patterns.length > 0 ? patterns : await groupTests(root, folder)
    const passed = await runNode(files, report, given ?? postgres?.url ?? '')
    const lines = await readReport(report)
    summarise(lines)
    const cut =
      patterns.length > 0
        ? []
        : files.filter((path) => !lines.some((line) => 'ended' in line && line.ended === path))
    for (const path of cut) console.log(`\nEnded before their end:\n${await readFile(path, 'utf8')}`)
    return passed && cut.length === 0
  } finally {
    await postgres?.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function runNode(files: string[], report: string, databaseUrl: string): Promise<boolean> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.test(name)))
  const args = [
    '--test',
    // Node's own choice is one less than there are cores. The longest wait half of their time, for pages and processes.
    `--test-concurrency=${availableParallelism() + 1}`,
    // A file that hangs ends by itself, instead of the patience of whoever waits.
    `--test-timeout=${longestFileMs}`,
    '--import=./scripts/gates/deadline.ts',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/gates/reporter.ts',
    `--test-reporter-destination=${report}`,
    ...files,
  ]
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    // Most files load most of the server: compiled once, it costs each of them a third less.
    env: { ...env, KALATHI_TEST_DATABASE_URL: databaseUrl, NODE_COMPILE_CACHE: compiled },
  })
  // The runner ends its files and then itself; we stay to stop Postgres.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code === 0))
  })
}

async function readReport(path: string): Promise<Line[]> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line))
}

function summarise(lines: Line[]): void {
  const skipped = lines.flatMap((line) => ('skipped' in line ? [line] : []))
  console.log(skipped.length > 0 ? '\nSkipped:' : '\nNothing was skipped.')
  for (const [why, tests] of Map.groupBy(skipped, (line) => line.why)) {
    console.log(`  ${why}`)
    for (const { skipped: name, file } of tests) console.log(`    ${relative('.', file)}: ${name}`)
  }
  const took = new Map<string, number>()
  for (const line of lines) if ('took' in line) took.set(line.file, (took.get(line.file) ?? 0) + line.took)
  const slowest = [...took].sort(([, a], [, b]) => b - a).slice(0, slowestShown)
  console.log('\nThe slowest files:')
  for (const [file, seconds] of slowest)
    console.log(`  ${seconds.toFixed(1).padStart(6)} s  ${relative('.', file)}`)
}
