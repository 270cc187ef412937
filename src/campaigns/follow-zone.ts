import type { Clock } from '../clock.ts'
import type { Queries, Sql } from '../db/client.ts'
import { letGo } from '../db/let-go.ts'
import { json } from '../shop/json.ts'
import { lockCampaign } from './campaign.ts'
import { nextOf } from './pass.ts'

/**
 * "Mondays at ten" is ten o'clock where the shop is: once it is elsewhere, what comes next is reckoned anew. The zone
 * in which the times of the rows were reckoned is kept beside them, so that a change is followed whoever dies.
 */
export async function followZone({ sql, clock }: { sql: Sql; clock: Clock }, zone: string): Promise<void> {
  const [known] = await sql<{ zone: string }[]>`
    select value #>> '{}' as zone from settings where key = 'campaigns_zone'`
  if (known?.zone === zone) return
  await sql.begin(async (tx) => {
    await letGo(tx)
    await tx`
      insert into settings (key, value) values ('campaigns_zone', ${json(tx, zone)})
      on conflict (key) do update set value = excluded.value`
    if (known) await reckonAnew(tx, clock.now(), zone)
  })
}

/** What is due already keeps its time, and so does what goes on with an occasion that has begun. */
async function reckonAnew(tx: Queries, now: Date, zone: string): Promise<void> {
  const rows = await tx<{ id: string }[]>`
    select id from campaigns
    where kind <> 'broadcast' and status in ('scheduled', 'running') and next_at > ${now}
      and (occasion is null or frozen_at is not null)
    order by id`
  for (const { id } of rows) {
    const campaign = await lockCampaign(tx, id)
    if (campaign) await tx`update campaigns set next_at = ${nextOf(campaign, now, zone)} where id = ${id}`
  }
}
