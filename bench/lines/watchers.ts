import { applyProduct } from '../../src/commerce/products.ts'
import { wakeWatchers } from '../../src/commerce/watches/wake.ts'
import { terminalLog } from '../../src/db/terminal-log.ts'
import { noWake } from '../../src/events/wake.ts'
import { newId } from '../../src/ids.ts'
import type { Row } from '../table.ts'
import { type Context, type Line, ms, whole } from './line.ts'

/** How long it takes to ask all who wait for one product to look at it, among all who wait for any. */
export const watchers: Line = { name: 'watchers', run }

const ofOne = 10_000
const target = 2000

async function run({ machine, quick, say }: Context): Promise<Row[]> {
  const all = quick ? 50_000 : 500_000
  const { sql } = await machine.database()
  const now = new Date()
  const clock = { now: () => now }
  const deps = { sql, clock, newId, wake: noWake, country: 'GR' }
  const put = (stock: number) =>
    applyProduct(deps, 'generic', 'P', { name: 'Soap', sku: 'P', stock }, { occurredAt: now })
  say(`watchers: writing ${whole(all)} who wait, ${whole(ofOne)} of them for one product`)
  const { id } = await put(0)
  await sql`
    with people as (insert into contacts (id) select gen_random_uuid() from generate_series(1, ${all}::int) returning id)
    insert into watches (id, contact_id, product_id, kind, asked_at, expires_at)
    select gen_random_uuid(), id, case when row_number() over () <= ${ofOne}::int then ${id}::uuid else gen_random_uuid() end,
      'back_in_stock', ${now}, ${now}::timestamptz + interval '90 days' from people`
  await sql`vacuum analyze`
  await put(9)
  const began = performance.now()
  await wakeWatchers({ ...deps, log: terminalLog, alert: async () => {}, since: new Date(0), dropPercent: 5 })
  const took = performance.now() - began
  const [{ n }] = await sql<[{ n: number }]>`
    select count(*)::int as n from events where kind = 'watched_product_changed'`
  return [
    {
      what: `${whole(ofOne)} who wait for one product, among ${whole(all)}, asked to look at it`,
      ours: ms(took),
      limit: '',
      target: `< ${whole(target)} ms`,
      pass: took < target && n === ofOne,
    },
  ]
}
