import type { Queries } from '../db/client.ts'
import { isPurchase } from '../db/expressions.ts'
import { failedIn, otherRetries } from '../outbox/retries.ts'
import type { FieldError } from '../shop/refusal.ts'
import type { Audience } from './campaign-shape.ts'
import { compile } from './segments/compile.ts'
import type { Conditions } from './segments/conditions.ts'
import { type Fragment, type Moment, startOfDay } from './segments/fragments.ts'
import { importedBy } from './segments/history-leaves.ts'
import { toldOrderAt } from './segments/order-leaves.ts'

/** An audience with its segments read: what `whoIn` needs, and nothing that has to be looked up. */
export type ReadAudience = {
  importId: string | null
  segment: Conditions | null
  exclude: ({ importId: string } | { segment: Conditions } | { orderedWithinDays: number })[]
  /** Only those whose message of that campaign failed, and whom no other retry of it has written to since. */
  retry: { of: string; others: string[] } | null
}

/**
 * The audience of a campaign, or what of it is not there.
 * @param withinDays the shop's default exclusion; 0: none
 * @param campaign whose it is; left out where only what is wrong with it is asked for
 */
export async function readAudience(
  tx: Queries,
  audience: Audience,
  { withinDays, campaign }: { withinDays: number; campaign?: { id: string; retryOf: string | null } },
): Promise<{ ok: true; value: ReadAudience } | { ok: false; errors: FieldError[] }> {
  const errors: FieldError[] = []
  const segment = async (named: string, path: string): Promise<Conditions | null> => {
    const [row] = await tx<{ conditions: Conditions }[]>`
      select conditions from segments where id::text = ${named} or name = ${named} order by id::text = ${named} desc limit 1`
    if (!row) errors.push({ path, message: 'There is no segment with this id or name.' })
    return row?.conditions ?? null
  }
  const imported = async (id: string, path: string) => {
    const [row] = await tx<{ status: string }[]>`select status from imports where id = ${id}`
    if (!row) errors.push({ path, message: 'There is no import with this id.' })
    else if (row.status !== 'done') errors.push({ path, message: whyNot(row.status) })
    return id
  }
  // A retry is for those whose message failed, whoever is in the audience by now.
  const { importId, segment: named } = campaign?.retryOf ? {} : audience
  const { exclude } = audience
  const value: ReadAudience = {
    importId: importId ? await imported(importId, 'audience.importId') : null,
    segment: named ? await segment(named, 'audience.segment') : null,
    exclude: exclude === undefined && withinDays > 0 ? [{ orderedWithinDays: withinDays }] : [],
    retry: campaign?.retryOf
      ? {
          of: campaign.retryOf,
          others: await otherRetries(tx, { id: campaign.id, retryOf: campaign.retryOf }),
        }
      : null,
  }
  for (const [i, one] of (exclude ?? []).entries()) {
    const path = `audience.exclude.${i}`
    if ('segment' in one) {
      const conditions = await segment(one.segment, path)
      if (conditions) value.exclude.push({ segment: conditions })
    } else if ('importId' in one) value.exclude.push({ importId: await imported(one.importId, path) })
    else value.exclude.push(one)
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value }
}

/** Who is in it, as one condition over `contacts c`. */
export function whoIn(tx: Queries, audience: ReadAudience, moment: Moment): Fragment {
  const parts: Fragment[] = [tx`c.merged_into is null and c.erased_at is null`]
  if (audience.importId) parts.push(importedBy(tx, audience.importId))
  if (audience.segment) parts.push(compile(tx, audience.segment, moment))
  // One that waits to leave counts as well: who leaves it out here gets it all the same.
  if (audience.retry)
    parts.push(failedIn(tx, audience.retry, tx`c.id`, tx`again.status not in ('failed', 'skipped')`))
  for (const one of audience.exclude) parts.push(tx`not coalesce(${excluded(tx, one, moment)}, false)`)
  return parts.reduce((sum, part) => tx`${sum} and ${part}`)
}

function excluded(tx: Queries, one: ReadAudience['exclude'][number], moment: Moment): Fragment {
  if ('importId' in one) return importedBy(tx, one.importId)
  if ('segment' in one) return compile(tx, one.segment, moment)
  const since = startOfDay(moment, one.orderedWithinDays)
  // Also whoever has yet to pay: a bank transfer takes days, and they have bought.
  return tx`(${toldOrderAt(tx)} >= ${since} or exists (
    select 1 from orders where contact_id = c.id and placed_at >= ${since} and ${tx.unsafe(isPurchase)}))`
}

/**
 * Held to the commit by whoever writes a retry's people: of two retries of the same first campaign that are written at
 * once, neither would see whom the other writes to.
 */
export async function lockRetries(tx: Queries, retryOf: string): Promise<void> {
  await tx`
    with recursive up as (
      select id, retry_of from campaigns where id = ${retryOf}
      union select c.id, c.retry_of from campaigns c join up on c.id = up.retry_of
    )
    select pg_advisory_xact_lock(hashtextextended('retries:' || id, 0)) from up where retry_of is null`
}

/** Of an import that is not done: only one that is on its way is worth waiting for. */
function whyNot(status: string): string {
  if (status === 'failed') return 'This import failed: upload the file again, or choose another import.'
  if (status === 'undoing' || status === 'undone') return 'This import was taken back: choose another.'
  return 'This import is not done: wait until it is, or choose another.'
}
