import { setTimeout as wait } from 'node:timers/promises'
import type { Sql } from '../../src/db/client.ts'
import { startGenerator } from '../processes.ts'
import { startServer } from '../server.ts'
import type { Row } from '../table.ts'
import { type Context, type Line, whole } from './line.ts'

/**
 * What a store's webhooks mean, made so: orders of as many new customers, stored beforehand, until all of them are in
 * the tables. The turns of those customers are taken meanwhile.
 */
export const applying: Line = { name: 'applying', run }

const target = 1000

async function run({ machine, quick, say }: Context): Promise<Row[]> {
  const redis = await machine.redis()
  if (!redis) {
    say('skipped: applying (redis-server is not installed)')
    return []
  }
  const generator = await startGenerator()
  const { url, sql } = await machine.database()
  const options = {
    ...{ dataDir: await machine.folder('applying'), databaseUrl: url, redisUrl: redis.url },
    graphPort: generator.graphPort,
  }
  const door = await startServer({ ...options, role: 'web' })
  const { stored } = await generator.run({
    ...{ job: 'intake', what: 'orders', port: door.port, connections: 32, seconds: quick ? 2 : 6 },
    ...{ shoppers: 1, prefix: 'applying' },
  })
  await door.stop()
  const server = await startServer(options)
  const perSecond = await rateOf(sql)
  const [orders] = await sql<{ n: number }[]>`select count(*)::int as n from orders`
  await server.stop()
  await redis.stop()
  await generator.stop()
  return [
    {
      what: `store webhooks applied a second, ${whole(stored)} orders of new customers`,
      ours: whole(perSecond),
      limit: '',
      target: `>= ${whole(target)}`,
      pass: perSecond >= target && orders!.n === stored,
    },
  ]
}

/** Webhooks a second, from the first look that finds any applied to the last one. */
async function rateOf(sql: Sql): Promise<number> {
  let first: { at: number; left: number } | undefined
  let all: number | undefined
  for (;;) {
    const [row] = await sql<{ left: number }[]>`
      select count(*)::int as left from events
      where contact_id is null and handled_at is null and failed_at is null and kind = 'store_webhook'`
    const at = performance.now()
    const { left } = row!
    all ??= left
    if (left < all) first ??= { at, left }
    if (left === 0) return first && first.left > 0 ? (first.left / (at - first.at)) * 1000 : Number.NaN
    await wait(50)
  }
}
