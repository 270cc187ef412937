// npm run check: the gates without the tests, before a commit. `npm test` runs the same and then the tests.
import { runGates, secondsSince } from './gates/gates.ts'

const started = performance.now()
const failed = await runGates()
console.log(
  failed.length > 0 ? `\nFailed: ${failed.join(', ')}.` : `\nAll gates passed (${secondsSince(started)}).`,
)
process.exitCode = failed.length > 0 ? 1 : 0
