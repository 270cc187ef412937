import type { Sql } from '../db/client.ts'
import type { Alert } from './numbers.ts'
import type { Consequences } from './results.ts'

/** Halves a number's pace for as long as the provider asked. The claim reads it. */
export async function slowNumber(sql: Sql, channelId: string, forMs: number): Promise<void> {
  await sql`
    update sending_streams set
      slow_factor = case when slowed_until > clock_timestamp() then greatest(slow_factor / 2, 0.05) else 0.5 end,
      slowed_until = greatest(slowed_until, clock_timestamp() + make_interval(secs => ${forMs / 1000}))
    where channel_id = ${channelId} and campaign_id is null`
}

/** Stops a number whose credentials the provider refuses. Its messages wait until it is resumed. */
export async function haltNumber(
  deps: { sql: Sql; alert: Alert },
  channelId: string,
  reason: string,
): Promise<void> {
  const halted = await deps.sql.begin(async (tx) => {
    const rows = await tx`
      update sending_streams set status = 'halted', reason = ${reason}
      where channel_id = ${channelId} and campaign_id is null and status = 'running' returning 1`
    await tx`update channels set status = 'paused', reason = ${reason} where id = ${channelId} and status = 'active'`
    // Every process keeps the numbers in memory by this revision.
    await tx`
      insert into revisions (name, revision) values ('channels', 1)
      on conflict (name) do update set revision = revisions.revision + 1`
    return rows.length > 0
  })
  if (halted) await deps.alert('number_credentials', channelId, { reason })
}

/** Stops a campaign on a number that the provider told to stop; its rows stay and can be resumed. */
export async function haltCampaign(
  deps: { sql: Sql; alert: Alert },
  channelId: string,
  campaignId: string,
  reason: string,
): Promise<void> {
  const halted = await deps.sql.begin(async (tx) => {
    // The campaign's row first, as everybody who changes what a campaign does.
    await tx`select 1 from campaigns where id = ${campaignId} for update`
    const rows = await tx`
      update sending_streams set status = 'halted', reason = ${reason}
      where channel_id = ${channelId} and campaign_id = ${campaignId} and status = 'running' returning 1`
    if (rows.length === 0) return false
    await tx`
      update campaigns set status = 'paused', reason = ${reason}
      where id = ${campaignId} and status in ('scheduled', 'running')`
    return true
  })
  if (halted) await deps.alert('campaign_halted', campaignId, { reason })
}

/** So many failures alike, and not one message taken, are the template's fault and not the recipients'. */
const enoughAlike = 20

/** Stops a campaign all of whose messages fail for the same fault of its template: the next thousand would too. */
export async function haltWhereAllFail(
  deps: { sql: Sql; alert: Alert },
  channelId: string,
  campaignId: string,
  { code, words }: { code: number | null; words: string },
): Promise<void> {
  const [row] = await deps.sql<[{ alike: number; taken: boolean }]>`
    select (select count(*)::int from (select 1 from messages
        where campaign_id = ${campaignId} and status = 'failed' and code is not distinct from ${code}
        limit ${enoughAlike}) f) as alike,
      exists (select 1 from messages where campaign_id = ${campaignId} and status = 'accepted') as taken`
  if (row.alike >= enoughAlike && !row.taken) await haltCampaign(deps, channelId, campaignId, words)
}

const tryAgainMinutes = 60

/**
 * The provider refused a template that is stopped, before the news of that came. So that not everybody's message is
 * tried and refused, it counts as paused for an hour; news of it count whenever they come, for they are of an earlier
 * moment than this.
 */
export async function stopTemplate(
  { sql }: { sql: Sql },
  channelId: string,
  { name, language, at }: Consequences['stopped'][number],
): Promise<void> {
  await sql`
    update templates t set status = 'PAUSED', paused_until = ${at}::timestamptz + make_interval(mins => ${tryAgainMinutes})
    from channels ch
    where ch.id = ${channelId} and t.account = ch.account and t.name = ${name} and t.language = ${language}
      and (t.status = 'APPROVED' or (t.status = 'PAUSED' and t.paused_until <= ${at}))`
}
