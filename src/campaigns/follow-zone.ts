import type { Clock } from '../clock.ts'
import type { Queries, Sql } from '../db/client.ts'
import { letGo } from '../db/let-go.ts'
import { dateIn, instantIn } from '../shop/hours/zone.ts'
import { json } from '../shop/json.ts'
import { type Campaign, lockCampaign } from './campaign.ts'
import { nextOccasion } from './occasions.ts'
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
      insert into settings (key, value) values ('campaigns_zone', ${json(tx, zone)}) on conflict do nothing`
    const [{ from }] = await tx<[{ from: string }]>`
      select value #>> '{}' as from from settings where key = 'campaigns_zone' for update`
    // Another may have followed it meanwhile, and what is reckoned already would be reckoned from the wrong zone.
    if (from === zone) return
    await reckonAnew(tx, clock.now(), from, zone)
    await tx`update settings set value = ${json(tx, zone)} where key = 'campaigns_zone'`
  })
}

/** What is due already keeps its time, and so does what goes on with an occasion that has begun. */
async function reckonAnew(tx: Queries, now: Date, from: string, to: string): Promise<void> {
  const rows = await tx<{ id: string }[]>`
    select id from campaigns
    where kind <> 'broadcast' and status in ('scheduled', 'running') and next_at > ${now} order by id`
  for (const { id } of rows) {
    const campaign = await lockCampaign(tx, id)
    // Under its lock: it may have begun since.
    if (!campaign || !isAhead(campaign, now)) continue
    const next = inZone(campaign, now, from, to)
    await tx`update campaigns set next_at = ${next} where id = ${id}`
  }
}

const isAhead = ({ status, occasion, frozenAt, nextAt }: Campaign, now: Date): boolean =>
  (status === 'scheduled' || status === 'running') &&
  (occasion === null || frozenAt !== null) &&
  nextAt !== null &&
  nextAt > now

/** An occasion stays that of its day: where its hour has passed in the new zone, it is due, and late. */
function inZone(campaign: Campaign, now: Date, from: string, to: string): Date | null {
  const { schedule, nextAt } = campaign
  if (!schedule || !('every' in schedule)) return nextOf(campaign, now, to)
  const day = dateIn(from, nextAt!)
  return nextOccasion(schedule, new Date(instantIn(to, day, 0, 'first') - 1), to).at
}
