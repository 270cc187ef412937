// npm test: every gate, then every test that needs no outside service.
// npm test -- test/outbox/claim.test.ts: only these tests, without the gates.
import { runGates, secondsSince } from './gates/gates.ts'
import { runTests } from './gates/tests.ts'

const patterns = process.argv.slice(2)
const started = performance.now()
const failed = patterns.length > 0 ? [] : await runGates()
if (!(await runTests(patterns))) failed.push('tests')
const time = secondsSince(started)
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')} (${time}).` : `\nAll passed (${time}).`)
process.exitCode = failed.length > 0 ? 1 : 0
