import { startGenerator } from '../processes.ts'
import { type Server, setUpShop, startBare, startServer } from '../server.ts'
import type { Spread } from '../statistics.ts'
import type { Row } from '../table.ts'
import { type Context, type Line, ms } from './line.ts'

const perSecond = 50

/** From the webhook's first byte to the send request's arrival at Meta's side. */
export const latency: Line = { name: 'latency', run }

async function run({ machine, quick, say }: Context): Promise<Row[]> {
  const generator = await startGenerator()
  const rows: Row[] = []
  const measure = async (server: Server, prefix: string): Promise<Spread> => {
    const seconds = quick ? 5 : 15
    const { asked, latency } = await generator.run({
      job: 'latency',
      port: server.port,
      perSecond,
      seconds,
      prefix,
    })
    if (latency.count < asked)
      say(`${prefix}: ${asked - latency.count} of ${asked} messages were not answered`)
    await server.stop()
    return latency
  }
  const { graphPort } = generator
  const bare = await measure(
    await startBare({ databaseUrl: (await machine.database()).url, graphPort }),
    'latency-bare',
  )
  const limit = `${ms(bare.median)} (p95 ${ms(bare.p95)}) bare`
  const row = (what: string, spread: Spread, most: number): Row => ({
    what: `webhook to send request, ${perSecond} messages/s, median (p95), ${what}`,
    ours: `${ms(spread.median)} (p95 ${ms(spread.p95)})`,
    limit,
    target: `< ${most} ms`,
    pass: spread.median < most,
  })
  const redis = await machine.redis()
  if (redis) {
    const server = await startServer({
      dataDir: await machine.folder('latency'),
      databaseUrl: (await machine.database()).url,
      redisUrl: redis.url,
      graphPort,
    })
    await setUpShop(server, graphPort, 0)
    rows.push(row('Redis', await measure(server, 'latency-redis'), 15))
    await redis.stop()
  } else say('skipped: latency with Redis (redis-server is not installed)')
  const embedded = await startServer({ dataDir: await machine.folder('latency'), graphPort })
  await setUpShop(embedded, graphPort, 0)
  rows.push(row('embedded', await measure(embedded, 'latency-embedded'), 40))
  await generator.stop()
  return rows
}
