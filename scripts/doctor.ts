// npm run doctor [-- --json]: checks the set-up, whether the server runs or not. Exit code 1 when something fails.
import { parseArgs, styleText } from 'node:util'
import { ConfigError, loadConfig } from '../src/config.ts'
import { examine } from '../src/doctor/examine.ts'
import { codeOf, type Finding, failed } from '../src/doctor/finding.ts'
import { createLogger } from '../src/logger.ts'

async function look(): Promise<Finding[]> {
  try {
    return await examine(loadConfig(), createLogger('silent'))
  } catch (error) {
    if (error instanceof ConfigError) {
      return [failed('configuration', error.message, 'Correct that variable; docs and README list them all.')]
    }
    return [
      failed('doctor', `A check ended early (${codeOf(error)}).`, 'Run it again; if it stays so, report it.'),
    ]
  }
}

const marks = { ok: ['green', '✓'], failed: ['red', '✗'], unknown: ['dim', '–'] } as const

function print(findings: Finding[]): void {
  const width = Math.max(...findings.map((one) => one.name.length))
  for (const { name, state, detail, cure } of findings) {
    const [colour, mark] = marks[state]
    console.log(`${styleText(colour, mark)} ${name.padEnd(width)}  ${detail}`)
    if (cure) console.log(`  ${' '.repeat(width)}  → ${cure}`)
  }
  const count = findings.filter((one) => one.state === 'failed').length
  console.log(count === 0 ? '\nNothing is wrong.' : `\n${count} to cure.`)
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const findings = await look()
const healthy = findings.every((one) => one.state !== 'failed')
if (values.json) console.log(JSON.stringify({ ok: healthy, checks: findings }, null, 2))
else print(findings)
process.exitCode = healthy ? 0 : 1
