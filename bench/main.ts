// npm run bench [-- --only intake,stores,applying,backfill,carts,watchers,latency,conversations,import,campaign,report,memory] [--full] [--quick]
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { applying } from './lines/applying.ts'
import { backfill } from './lines/backfill.ts'
import { campaign } from './lines/campaign.ts'
import { carts } from './lines/carts.ts'
import { conversations } from './lines/conversations.ts'
import { importing } from './lines/import.ts'
import { intake } from './lines/intake.ts'
import { latency } from './lines/latency.ts'
import type { Line } from './lines/line.ts'
import { memory } from './lines/memory.ts'
import { report } from './lines/report.ts'
import { stores } from './lines/stores.ts'
import { watchers } from './lines/watchers.ts'
import { openMachine } from './machine.ts'
import { stopAll } from './processes.ts'
import { watchHost } from './stolen.ts'
import { type Row, table } from './table.ts'

const lines: Line[] = [
  intake,
  stores,
  applying,
  backfill,
  carts,
  watchers,
  latency,
  conversations,
  importing,
  campaign,
  report,
  memory,
]

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    full: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
})
const wanted = values.only?.split(',') ?? lines.map((line) => line.name)
const unknown = wanted.find((name) => !lines.some((line) => line.name === name))
if (unknown !== undefined) {
  console.error(`There is no line "${unknown}"; there are ${lines.map((line) => line.name).join(', ')}.`)
  process.exit(2)
}

const load = () => `load ${loadavg()[0]!.toFixed(2)}`
const say = (words: string) => console.error(words)

console.log(
  `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, ${load()} before`,
)
const machine = await openMachine()
const cleanUp = async () => {
  await stopAll()
  await machine.close()
}
let interrupted: Promise<void> | undefined
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    interrupted ??= cleanUp().finally(() => process.exit(130))
  })
}
const rows: Row[] = []
try {
  for (const line of lines.filter(({ name }) => wanted.includes(name))) {
    say(`${line.name} … (${load()})`)
    const host = watchHost()
    rows.push(...(await line.run({ machine, full: values.full, quick: values.quick, say })))
    say(`${line.name}: ${host()}`)
  }
} catch (error) {
  // An interrupted line fails because its servers were stopped.
  if (interrupted) await interrupted
  throw error
} finally {
  await cleanUp()
}
console.log(`\n${table(rows)}\n\n${load()} after`)
process.exit(rows.every(({ pass }) => pass !== false) ? 0 : 1)
