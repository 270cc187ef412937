import { type Generator, startGenerator } from '../processes.ts'
import { type Server, setUpShop, startBare, startServer } from '../server.ts'
import { medianOf } from '../statistics.ts'
import type { Row } from '../table.ts'
import { type Context, type Line, ms, whole } from './line.ts'

/** Signed inbound messages stored a second, against a bare Fastify that writes the same rows. */
export const intake: Line = { name: 'intake', run }

const connections = 64
const shoppers = 5000
const share = 0.7
const p99Ms = 250

type Round = { perSecond: number; p99: number; refused: number }

async function run(context: Context): Promise<Row[]> {
  const { machine, quick, say } = context
  const redis = await machine.redis()
  if (!redis) {
    say('skipped: intake (redis-server is not installed)')
    return []
  }
  const generator = await startGenerator()
  const [rounds, seconds] = quick ? [2, 3] : [5, 6]
  const database = async () => (await machine.database()).url
  const flood = (server: Server, prefix: string) => round(generator, server, seconds, prefix)

  const ours = await startServer({
    ...{ dataDir: await machine.folder('intake'), databaseUrl: await database(), redisUrl: redis.url },
    ...{ role: 'web', graphPort: generator.graphPort },
  })
  const bare = await startBare({ databaseUrl: await database() })
  await flood(ours, 'warm-ours')
  await flood(bare, 'warm-bare')
  const measured: { ours: Round; bare: Round }[] = []
  for (let n = 0; n < rounds; n++) {
    measured.push({ ours: await flood(ours, `ours-${n}`), bare: await flood(bare, `bare-${n}`) })
  }
  await ours.stop()
  await bare.stop()
  await redis.stop()
  const perSecond = medianOf(measured.map((one) => one.ours.perSecond))
  const limit = medianOf(measured.map((one) => one.bare.perSecond))
  const p99 = medianOf(measured.map((one) => one.ours.p99))
  const refused = measured.reduce((sum, one) => sum + one.ours.refused, 0)
  const rows: Row[] = [
    {
      what: `messages stored a second, ${connections} connections, ROLE=web, median of ${rounds} rounds`,
      ours: `${whole(perSecond)} (${(perSecond / limit).toFixed(2)} of the limit)`,
      limit: `${whole(limit)} bare`,
      target: `>= ${share} of it`,
      pass: perSecond >= share * limit && refused === 0,
    },
    {
      what: 'the same, 99th percentile of the answer',
      ours: ms(p99),
      limit: `${ms(medianOf(measured.map((one) => one.bare.p99)))} bare`,
      target: `< ${p99Ms} ms`,
      pass: p99 < p99Ms,
    },
  ]
  rows.push(await besideTurns(context, generator, seconds))
  await generator.stop()
  return rows
}

/** Intake comes before turns: the same flood on a server that also answers each message. */
async function besideTurns({ machine }: Context, generator: Generator, seconds: number): Promise<Row> {
  const redis = (await machine.redis())!
  const { graphPort } = generator
  const dataDir = await machine.folder('intake')
  const { url } = await machine.database()
  const server = await startServer({ dataDir, databaseUrl: url, redisUrl: redis.url, graphPort })
  await setUpShop(server, graphPort, 0)
  await round(generator, server, 2, 'warm-all')
  const measured = await round(generator, server, seconds * 2, 'all')
  await server.stop()
  await redis.stop()
  return {
    what: 'answer to the webhook while turns run (ROLE=all, more messages than turns), 99th percentile',
    ours: `${ms(measured.p99)} at ${whole(measured.perSecond)} a second`,
    limit: '',
    target: `< ${p99Ms} ms`,
    pass: measured.p99 < p99Ms && measured.refused === 0,
  }
}

async function round(
  generator: Generator,
  { port }: Server,
  seconds: number,
  prefix: string,
): Promise<Round> {
  const flood = await generator.run({
    job: 'intake',
    what: 'messages',
    port,
    connections,
    seconds,
    shoppers,
    prefix,
  })
  return { perSecond: flood.stored / flood.seconds, p99: flood.latency.p99, refused: flood.refused }
}
