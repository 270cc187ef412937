import { setTimeout as wait } from 'node:timers/promises'
import { residentMb, startGenerator } from '../processes.ts'
import { setUpShop, startBare, startServer } from '../server.ts'
import type { Row } from '../table.ts'
import { talk } from './conversations.ts'
import { type Context, type Line, whole } from './line.ts'

/** Resident memory of the server's own process: at rest, and over many messages. */
export const memory: Line = { name: 'memory', run }

const mostAtRest = 220
/** What a heap may breathe between two full collections; a leak of 1 kB a message is more than that. */
const mostGrowth = 1.25

async function run(context: Context): Promise<Row[]> {
  const atRest = await rest(context)
  if (atRest === undefined) {
    context.say('skipped: memory (no /proc on this system)')
    return []
  }
  return [atRest, await load(context)]
}

async function rest({ machine, quick }: Context): Promise<Row | undefined> {
  const server = await startServer({ dataDir: await machine.folder('memory') })
  const bare = await startBare({ databaseUrl: (await machine.database()).url })
  await wait(quick ? 3000 : 10_000)
  const [mb, limit] = [residentMb(server.pid), residentMb(bare.pid)]
  await server.stop()
  await bare.stop()
  if (mb === undefined || limit === undefined) return undefined
  return {
    what: 'resident memory at rest, embedded, virtual WhatsApp (Node process, Postgres aside)',
    ours: `${whole(mb)} MB`,
    limit: `${whole(limit)} MB bare`,
    target: `< ${mostAtRest} MB`,
    pass: mb < mostAtRest,
  }
}

async function load({ machine, full, quick }: Context): Promise<Row> {
  const total = full ? 200_000 : quick ? 10_000 : 40_000
  const generator = await startGenerator()
  const { graphPort } = generator
  const redis = await machine.redis()
  const { url, sql } = await machine.database()
  const dataDir = await machine.folder('memory')
  const server = await startServer({
    dataDir,
    databaseUrl: url,
    ...(redis && { redisUrl: redis.url }),
    graphPort,
  })
  await setUpShop(server, graphPort, 2)
  // A sample comes every 10,000 messages; the first 20,000 fill caches and pools.
  const { memory: samples } = await talk({
    generator,
    server,
    sql,
    total,
    prefix: 'memory',
    sampleEvery: 10_000,
  })
  await server.stop()
  await redis?.stop()
  await generator.stop()
  const settled = samples.find(({ after }) => after >= 20_000) ?? samples[0]!
  const last = samples.at(-1)!
  const shown = [...new Set([samples[0]!, settled, last])]
  return {
    what: `resident memory over ${whole(total)} conversations${full ? '' : ' (--full: 200,000)'}`,
    ours: shown.map(({ after, mb }) => `${whole(mb)} MB @${after / 1000}k`).join(', '),
    limit: '',
    target: `end < ${mostGrowth} x at 20k`,
    pass: last.mb < settled.mb * mostGrowth,
  }
}
