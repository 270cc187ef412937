import type { Queries } from '../../db/client.ts'
import { raiseAlert, resolveAlert } from '../alerts.ts'
import { accountsOf, type SyncDeps, syncTemplates } from './sync.ts'

const day = 24 * 3_600_000
/** A listing of the largest account takes a few minutes. */
const leaseMinutes = 10
/** Failures in a row after which somebody is told. */
const failuresTold = 5

/** An event told something that only a listing can complete: new words, say. */
export async function wantSync(tx: Queries, account: string): Promise<void> {
  await tx`
    insert into template_syncs (account, wanted_at) values (${account}, clock_timestamp())
    on conflict (account) do update set wanted_at = excluded.wanted_at`
}

/**
 * Reads the templates of each account that never were, or a day ago, or of which an event told something new; one
 * process at a time for each, failures again after 1, 2, 4 … minutes, an hour at most. The day is one of business time,
 * so that a moved clock moves it too. To be called every second: where nothing is due it costs one look.
 */
export async function syncDueTemplates(deps: SyncDeps, signal?: AbortSignal): Promise<void> {
  const now = deps.clock.now()
  const due = await deps.sql<{ account: string }[]>`
    select a.account from unnest(${accountsOf(deps.numbers)}::text[]) a(account)
    left join template_syncs s on s.account = a.account
    where (s.synced_at is null or s.wanted_at is not null
        or s.synced_at not between ${new Date(now.getTime() - day)} and ${new Date(now.getTime() + day)})
      and (s.running_until is null or s.running_until < clock_timestamp())
      and (s.not_before is null or s.not_before < clock_timestamp())`
  for (const { account } of due) {
    if (signal?.aborted) return
    await syncOne(deps, account, now, signal)
  }
}

async function syncOne(
  deps: SyncDeps,
  account: string,
  now: Date,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { sql } = deps
  // Wishes that come from here on are for the next time: this listing may not see what they are about.
  const [mine] = await sql`
    insert into template_syncs (account, running_until)
    values (${account}, clock_timestamp() + make_interval(mins => ${leaseMinutes}))
    on conflict (account) do update set running_until = excluded.running_until, wanted_at = null
    where template_syncs.running_until is null or template_syncs.running_until < clock_timestamp()
    returning account`
  if (!mine) return
  const result = await syncTemplates(deps, account, signal).catch(async (error) => {
    await noteFailure(deps, account, signal?.aborted ? 'The server stopped.' : 'The server had a fault.')
    throw error
  })
  if (!result.ok) return noteFailure(deps, account, result.words)
  await sql`
    update template_syncs set synced_at = ${now}, running_until = null, failures = 0, reason = null,
      -- A hundred approvals in a row are one more listing, not a hundred.
      not_before = clock_timestamp() + interval '15 seconds'
    where account = ${account}`
  await resolveAlert({ sql }, 'templates_not_read', account)
  if (result.added + result.changed + result.gone > 0) {
    const { seen, added, changed, gone } = result
    deps.log.info({ account, seen, added, changed, gone }, 'templates read')
  }
}

async function noteFailure({ sql, newId }: SyncDeps, account: string, words: string): Promise<void> {
  const [row] = await sql<{ failures: number }[]>`
    update template_syncs set running_until = null, failures = failures + 1, reason = ${words},
      wanted_at = coalesce(wanted_at, clock_timestamp()),
      not_before = clock_timestamp() + least(make_interval(mins => 1) * power(2, least(failures, 10)), make_interval(hours => 1))
    where account = ${account} returning failures`
  if (row && row.failures >= failuresTold)
    await raiseAlert({ sql, newId }, 'templates_not_read', account, { reason: words })
}
