import type { Queries } from '../../db/client.ts'
import { compile } from './compile.ts'
import type { Conditions } from './conditions.ts'
import { newestConsent } from './history-leaves.ts'
import { allAtOnce } from './own-rows.ts'
import { momentOf, type SegmentDeps } from './segments.ts'

/** `marketing`: how many of them said yes to marketing and not no since. */
export type Counts = { contacts: number; marketing: number }

export async function countConditions(deps: SegmentDeps, conditions: Conditions): Promise<Counts> {
  const { own, joins } = allAtOnce()
  const moment = { ...(await momentOf(deps)), own }
  return deps.sql.begin('isolation level repeatable read read only', async (tx) => {
    await tx`set local work_mem = '64MB'`
    const condition = compile(tx, conditions, moment)
    const granted = newestConsent(tx, 'marketing', moment)
    const [row] = await tx<[Counts]>`
      select count(*)::int as contacts, (count(*) filter (where c.blocked_at is null and ${granted}))::int as marketing
      from contacts c ${joins(tx)}
      where c.merged_into is null and c.erased_at is null and ${condition}`
    return row
  })
}

/** As a rule the estimate is then right to a hundredth of all contacts. */
const sampled = 5000

/**
 * How many they are about, from pages of the table that chance picks: what belongs to each contact on them is looked
 * up one by one, so that it costs the same however many there are.
 */
export async function estimateConditions(deps: SegmentDeps, conditions: Conditions): Promise<Counts> {
  const moment = await momentOf(deps)
  const all = await rowsOf(deps.sql)
  const share = Math.min(100, (100 * sampled) / Math.max(all, 1))
  const [row] = await deps.sql<[Counts & { looked: number }]>`
    select count(*)::int as looked, (count(*) filter (where fits))::int as contacts,
      (count(*) filter (where fits and granted))::int as marketing
    from (
      select c.merged_into is null and c.erased_at is null and ${compile(deps.sql, conditions, moment)} as fits,
        c.blocked_at is null and ${newestConsent(deps.sql, 'marketing', moment)} as granted
      from contacts c tablesample system (${share}::real)) looked`
  // A table that was never analysed is looked at whole.
  const scale = (n: number) => rounded((n * Math.max(all, row.looked)) / Math.max(row.looked, 1))
  return { contacts: scale(row.contacts), marketing: scale(row.marketing) }
}

/** What Postgres thinks how many contacts there are. */
async function rowsOf(sql: Queries): Promise<number> {
  const [found] = await sql<[{ rows: number }]>`
    select greatest(reltuples, 0)::float8 as rows from pg_class where oid = 'contacts'::regclass`
  return found.rows
}

/** To two digits: the others would only seem to say something. */
function rounded(n: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(n, 1))) - 1)
  return Math.round(n / step) * step
}
