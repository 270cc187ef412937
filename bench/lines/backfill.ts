import { setTimeout as wait } from 'node:timers/promises'
import { residentMb } from '../processes.ts'
import { call, type Server, startServer } from '../server.ts'
import { startShopifyApi } from '../shopify-api.ts'
import type { Row } from '../table.ts'
import { startWooCommerceApi } from '../woocommerce-api.ts'
import { type Context, type Line, whole } from './line.ts'

/** The past of a shop, read through its store's API on loopback from the moment that it is connected. */
export const backfill: Line = { name: 'backfill', run }

const targetSeconds = 120
const mostMb = 300
/** So much more than after a tenth of it is flat: garbage waits to be collected. */
const mostGrownMb = 60

const shops = [
  { kind: 'shopify', open: startShopifyApi, credentials: { accessToken: 'shpat_bench' } },
  {
    kind: 'woocommerce',
    open: startWooCommerceApi,
    credentials: { consumerKey: 'ck', consumerSecret: 'cs' },
  },
]

async function run(context: Context): Promise<Row[]> {
  const rows: Row[] = []
  for (const shop of shops) rows.push(...(await one(context, shop)))
  return rows
}

async function one(
  { machine, quick }: Context,
  { kind, open, credentials }: (typeof shops)[number],
): Promise<Row[]> {
  const total = quick ? 10_000 : 100_000
  const api = await open(total)
  const { url, sql } = await machine.database()
  const server = await startServer({
    dataDir: await machine.folder('backfill'),
    databaseUrl: url,
    graphPort: 1,
  })
  await call(server, 'POST', 'stores', { kind, baseUrl: api.url, credentials })
  const { seconds, mb, grownMb } = await watch(server)
  const [orders] = await sql<{ n: number }[]>`select count(*)::int as n from orders`
  await server.stop()
  api.close()
  const allowed = (targetSeconds * total) / 100_000
  return [
    {
      what: `backfill of ${whole(total)} orders, ${kind}`,
      ours: `${seconds.toFixed(1)} s`,
      limit: '',
      target: `< ${allowed} s`,
      pass: seconds < allowed && orders!.n === total,
    },
    {
      what: 'most resident memory of the server meanwhile, and how much of it came after the first tenth',
      ours: `${whole(mb)} MB, ${whole(grownMb)} MB`,
      limit: '',
      target: `< ${mostMb} MB, < ${mostGrownMb} MB`,
      pass: mb < mostMb && grownMb < mostGrownMb,
    },
  ]
}

type Seen = { items: { progress: number | null }[] }

async function watch(server: Server) {
  const started = performance.now()
  let mb = 0
  let early = 0
  for (;;) {
    const { items } = await call<Seen>(server, 'GET', 'stores')
    const progress = items[0]?.progress ?? 0
    mb = Math.max(mb, residentMb(server.pid) ?? Number.NaN)
    if (progress <= 0.1) early = mb
    if (progress === 1) return { seconds: (performance.now() - started) / 1000, mb, grownMb: mb - early }
    await wait(100)
  }
}
