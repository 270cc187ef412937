// Loaded into every test file before it, by `--import`: ends a file that hangs, and tells where it hung. The
// runner's own timeout asks by SIGTERM, which a file whose thread is blocked never hears.
import { isMainThread, Worker } from 'node:worker_threads'

export const longestFileMs = 300_000
/** The runner's timeout comes first: most files still end by it, with a report of each test. */
const graceMs = 20_000

if (process.env.NODE_TEST_CONTEXT && isMainThread) {
  new Worker(new URL('./deadline-worker.ts', import.meta.url), {
    workerData: { file: process.argv[1], ms: longestFileMs + graceMs },
    execArgv: [],
  }).unref()
}
