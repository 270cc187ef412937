import type { Queries } from '../../db/client.ts'
import { compile } from './compile.ts'
import type { Conditions } from './conditions.ts'
import type { Fragment, Moment } from './fragments.ts'
import { newestConsent } from './history-leaves.ts'
import { allAtOnce, oneByOne } from './own-rows.ts'
import { momentOf, type SegmentDeps } from './segments.ts'

/** `marketing`: how many of them said yes to marketing and not no since, and can be written to. */
export type Counts = { contacts: number; marketing: number }

export async function countConditions(deps: SegmentDeps, conditions: Conditions): Promise<Counts> {
  const { own, joins } = allAtOnce()
  const moment = { ...(await momentOf(deps)), own }
  return deps.sql.begin('isolation level repeatable read read only', async (tx) => {
    await tx`set local work_mem = '64MB'`
    const condition = compile(tx, conditions, moment)
    const may = mayGetMarketing(tx, moment)
    const [row] = await tx<[Counts]>`
      select count(*)::int as contacts, (count(*) filter (where ${may}))::int as marketing
      from contacts c ${joins(tx)}
      where c.merged_into is null and c.erased_at is null and ${condition}`
    return row
  })
}

/** As a campaign's plan says of those whom nothing of the campaign itself holds back. */
function mayGetMarketing(tx: Queries, moment: Pick<Moment, 'own'>): Fragment {
  const { own = oneByOne } = moment
  const isReachable = own(tx, {
    key: 'reachable',
    rows: tx`contact_identities i`,
    contact: tx`i.contact_id`,
    where: tx`i.kind in ('phone', 'wa_user')`,
    value: tx`bool_or(true)`,
  })
  return tx`c.blocked_at is null and ${newestConsent(tx, 'marketing', moment)} and ${isReachable}`
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
      (count(*) filter (where fits and may))::int as marketing
    from (
      select c.merged_into is null and c.erased_at is null and ${compile(deps.sql, conditions, moment)} as fits,
        ${mayGetMarketing(deps.sql, moment)} as may
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
