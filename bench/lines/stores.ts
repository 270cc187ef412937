import { startGenerator } from '../processes.ts'
import { startServer } from '../server.ts'
import { medianOf } from '../statistics.ts'
import type { Row } from '../table.ts'
import { type Context, type Line, ms, whole } from './line.ts'

/** Signed webhooks of a store, an order each, stored a second. What they mean is read later, and not measured here. */
export const stores: Line = { name: 'stores', run }

const connections = 64
const target = 2000
const p99Ms = 250

async function run({ machine, quick, say }: Context): Promise<Row[]> {
  const redis = await machine.redis()
  if (!redis) {
    say('skipped: stores (redis-server is not installed)')
    return []
  }
  const generator = await startGenerator()
  const [rounds, seconds] = quick ? [2, 3] : [5, 6]
  const server = await startServer({
    ...{ dataDir: await machine.folder('stores'), databaseUrl: (await machine.database()).url },
    ...{ redisUrl: redis.url, role: 'web', graphPort: generator.graphPort },
  })
  const flood = (prefix: string) =>
    generator.run({
      job: 'intake',
      what: 'orders',
      port: server.port,
      connections,
      seconds,
      shoppers: 1,
      prefix,
    })
  await flood('warm')
  const measured = []
  for (let n = 0; n < rounds; n++) measured.push(await flood(`round-${n}`))
  await server.stop()
  await redis.stop()
  await generator.stop()
  const perSecond = medianOf(measured.map((one) => one.stored / one.seconds))
  const p99 = medianOf(measured.map((one) => one.latency.p99))
  const refused = measured.reduce((sum, one) => sum + one.refused, 0)
  return [
    {
      what: `store webhooks stored a second, ${connections} connections, ROLE=web, median of ${rounds} rounds`,
      ours: whole(perSecond),
      limit: '',
      target: `>= ${whole(target)}`,
      pass: perSecond >= target && refused === 0,
    },
    {
      what: 'the same, 99th percentile of the answer',
      ours: ms(p99),
      limit: '',
      target: `< ${p99Ms} ms`,
      pass: p99 < p99Ms,
    },
  ]
}
