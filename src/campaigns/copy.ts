import type { Changed } from '../shop/refusal.ts'
import { notFound } from '../shop/refusal.ts'
import { type Campaign, type CampaignDeps, createCampaign, getCampaign, inputOf } from './campaign.ts'

/**
 * A draft of the same, whatever became of that one; of a retry, another try for those whose message failed. A time
 * that has passed is left out: whoever launches the copy meant another.
 */
export async function copyCampaign(deps: CampaignDeps, id: string): Promise<Changed<Campaign>> {
  const campaign = await getCampaign(deps, id)
  if (!campaign) return notFound
  const { name, retryOf, splitAs } = campaign
  const schedule = stillAhead(campaign.schedule, deps.clock.now())
  return createCampaign(
    deps,
    { ...inputOf(deps, campaign), name: nextName(name), schedule },
    { retryOf, ...(retryOf && { splitAs }), isCopy: true },
  )
}

function stillAhead(schedule: Campaign['schedule'], now: Date): Campaign['schedule'] {
  if (!schedule || !('at' in schedule) || !schedule.at || new Date(schedule.at) > now) return schedule
  const { localTime } = schedule
  return localTime ? { localTime } : null
}

const longest = 200

/** "Sale" becomes "Sale (2)", and that "Sale (3)"; a year stays a year. */
export function nextName(name: string): string {
  const { words = name, number = '1' } = /^(?<words>.*\S)\s\((?<number>\d{1,2})\)$/su.exec(name)?.groups ?? {}
  const ending = ` (${Number(number) + 1})`
  return `${[...words].slice(0, longest - ending.length).join('')}${ending}`
}
