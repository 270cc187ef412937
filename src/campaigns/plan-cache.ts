import type { Queries } from '../db/client.ts'
import type { Campaign, CampaignDeps } from './campaign.ts'
import { type Plan, plan } from './plan.ts'

/**
 * A plan is made anew after so long whatever it depends on, since hours pass and not all that decides says when it
 * changed; one that took long, after twice the time that it took. In ms.
 */
const longest = 5_000
const mostHeld = 50

type Held = { key: string; at: number; took: number; plan: Promise<Plan> }
const held = new WeakMap<object, Map<string, Held>>()

/**
 * The plan of a campaign, held for some seconds, and for as long as nothing that it depends on changes. Whoever
 * asks while it is being made waits for the same one.
 */
export async function planOf(deps: CampaignDeps, campaign: Campaign): Promise<Plan> {
  const mine = held.get(deps.sql) ?? new Map<string, Held>()
  held.set(deps.sql, mine)
  const key = JSON.stringify([campaign, await dependsOn(deps.sql, campaign)])
  const now = deps.clock.now().getTime()
  const there = mine.get(campaign.id)
  if (there && there.key === key && Math.abs(now - there.at) < Math.max(longest, 2 * there.took))
    return there.plan
  const began = performance.now()
  const made: Held = { key, at: now, took: Number.POSITIVE_INFINITY, plan: plan(deps, campaign) }
  if (mine.size >= mostHeld) mine.delete(mine.keys().next().value!)
  mine.set(campaign.id, made)
  made.plan.then(
    () => {
      made.took = performance.now() - began
    },
    () => {
      if (mine.get(campaign.id) === made) mine.delete(campaign.id)
    },
  )
  return made.plan
}

/** The newest of everything that decides: settings, consents, people, orders, templates, segments, numbers. */
async function dependsOn(sql: Queries, { channelId }: Campaign): Promise<unknown> {
  const [row] = await sql`
    select (select sum(revision) from revisions) as revision, (select max(id) from consents) as consent,
      (select max(id) from contact_identities) as identity, (select max(changed_at) from templates) as template,
      (select md5(string_agg(variables::text, '' order by id)) from templates) as feeds,
      (select max(changed_at) from segments) as segment, (select max(finished_at) from imports) as import,
      (select max(i.id) from events i) as event, (select reach from channels where id = ${channelId}) as reach`
  return row
}
