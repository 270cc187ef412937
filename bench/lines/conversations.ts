import { setTimeout as wait } from 'node:timers/promises'
import { connect, type Sql } from '../../src/db/client.ts'
import { runningEmbedded } from '../../src/db/embedded.ts'
import { terminalLog } from '../../src/db/terminal-log.ts'
import { entries } from '../../test/faq/set.ts'
import { type Generator, residentMb, startGenerator } from '../processes.ts'
import { call, type Server, setUpShop, startBare, startServer } from '../server.ts'
import type { Row } from '../table.ts'
import { type Context, type Line, ms, whole } from './line.ts'

/** Message in, turn, reply out, three statuses in: so many a second on two cores, this generator included. */
export const conversations: Line = { name: 'conversations', run }

const inFlight = 400
const shoppers = 5000
const numbers = 3
const target = 800
/** Meta's side and the database's end differ by what is still to be matched. */
const patienceMs = 20_000

export type Talked = {
  perSecond: number
  replyMs: number
  lost: number
  unexpected: number
  /** Resident memory in MB after so many messages. */
  memory: { after: number; mb: number }[]
}

async function run({ machine, quick, say }: Context): Promise<Row[]> {
  const total = quick ? 4000 : 15_000
  const rows: Row[] = []
  const generator = await startGenerator()
  const { graphPort } = generator
  const bareDatabase = await machine.database()
  const bare = await startBare({ databaseUrl: bareDatabase.url, graphPort })
  const limit = await talk({ generator, server: bare, sql: bareDatabase.sql, total, prefix: 'talk-bare' })
  await bare.stop()
  const add = (what: string, talked: Talked) => {
    if (talked.lost + talked.unexpected > 0) {
      say(`${what}: ${talked.lost} conversations lost, ${talked.unexpected} replies nobody waited for`)
    }
    rows.push({
      what: `full conversations a second, ${inFlight} in flight, ${what}`,
      ours: `${whole(talked.perSecond)} (reply in ${ms(talked.replyMs)})`,
      limit: `${whole(limit.perSecond)} bare store-and-reply`,
      target: `>= ${target}`,
      pass: talked.perSecond >= target && talked.lost === 0,
    })
  }
  const redis = await machine.redis()
  if (redis) {
    const { url, sql } = await machine.database()
    const dataDir = await machine.folder('talk')
    const server = await startServer({ dataDir, databaseUrl: url, redisUrl: redis.url, graphPort })
    await setUpShop(server, graphPort, numbers - 1)
    add('Redis', await talk({ generator, server, sql, total, prefix: 'talk-redis' }))
    await server.stop()
    await redis.stop()
  } else say('skipped: conversations with Redis (redis-server is not installed)')
  const dataDir = await machine.folder('talk')
  const server = await startServer({ dataDir, graphPort })
  await setUpShop(server, graphPort, numbers - 1)
  const sql = connect((await runningEmbedded(dataDir))!, {
    max: 1,
    log: terminalLog,
    applicationName: 'bench',
  })
  add('embedded', await talk({ generator, server, sql, total, prefix: 'talk-embedded' }))
  rows.push(await besideMenu({ generator, server, sql, total: total / 2 }))
  await sql.end()
  await server.stop()
  await generator.stop()
  return rows
}

/** What the other flows cost the menu's: each has to say of every message whether it is theirs. */
async function besideMenu(talking: Omit<Talk, 'prefix'>): Promise<Row> {
  const { server } = talking
  const { items } = await call<{ items: { name: string }[] }>(server, 'GET', 'flows')
  const others = items.map(({ name }) => name).filter((name) => name !== 'quick-replies')
  for (const { entries: own } of entries) await call(server, 'POST', 'faqs', { enabled: true, entries: own })
  const perSecond = { all: 0, menu: 0 }
  // There and back, so that neither gains by a machine that grows warmer, nor loses by tables that grow longer.
  const turns = ['menu', 'all', 'all', 'menu', 'menu', 'all'] as const
  for (const [round, which] of turns.entries()) {
    for (const name of others) await call(server, 'PATCH', `flows/${name}`, { enabled: which === 'all' })
    const talked = await talk({ ...talking, prefix: `talk-${which}-${round}` })
    perSecond[which] += (2 * talked.perSecond) / turns.length
  }
  return {
    what: `full conversations a second with all ${items.length} flows and ${entries.length} FAQs, embedded`,
    ours: whole(perSecond.all),
    limit: `${whole(perSecond.menu)} the menu flow alone`,
    target: '>= 0.9 of it',
    pass: perSecond.all >= 0.9 * perSecond.menu,
  }
}

type Talk = {
  generator: Generator
  server: Server
  /** On the server's database, to see what it has applied. */
  sql: Sql
  total: number
  prefix: string
  /** Memory is looked at after each so many conversations. */
  sampleEvery?: number
}

/** Lets shoppers talk, and counts until every reply's `read` stands in the database. */
export async function talk({
  generator,
  server,
  sql,
  total,
  prefix,
  sampleEvery = 1e9,
}: Talk): Promise<Talked> {
  const job = { job: 'conversations', port: server.port, shoppers, numbers } as const
  await generator.run({ ...job, total: 1000, inFlight: 100, prefix: `${prefix}-warm`, progressEvery: 1e9 })
  const before = await settled(sql, 1000)
  const memory: Talked['memory'] = []
  const sample = (after: number) => memory.push({ after, mb: residentMb(server.pid) ?? Number.NaN })
  sample(0)
  const started = performance.now()
  const { replies, lost, unexpected, latency } = await generator.run(
    { ...job, total, inFlight, prefix, progressEvery: sampleEvery },
    sample,
  )
  const applied = (await settled(sql, before + replies)) - before
  const seconds = (performance.now() - started) / 1000
  return { perSecond: applied / seconds, replyMs: latency.median, lost, unexpected, memory }
}

async function settled(sql: Sql, wanted: number): Promise<number> {
  for (let waited = 0; ; waited += 50) {
    const [row] = await sql<[{ read: number }]>`
      select count(*)::int as read from messages where direction = 'out' and read_at is not null`
    if (row.read >= wanted || waited > patienceMs) return row.read
    await wait(50)
  }
}
