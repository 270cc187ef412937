import { setImmediate as turn } from 'node:timers/promises'
import { zonesOf } from '../outbox/hours.ts'
import { dateIn } from '../shop/hours/zone.ts'
import type { FieldError } from '../shop/refusal.ts'
import type { Assessed } from './assess.ts'
import type { Campaign, CampaignDeps } from './campaign.ts'
import { type Cost, type CountryCost, costOf } from './costs.ts'
import { forecastOf, type Group } from './forecast.ts'
import { problemsOfCampaign } from './launch.ts'
import { wantsLater } from './met-before.ts'
import { openPlan } from './open-plan.ts'
import { nextOf } from './pass.ts'
import type { Rate } from './rates.ts'
import { createTurns, type Room } from './turns.ts'

type Counted = { reason: string; count: number }

/** Whose message is the longest, and which translation it is of. */
type Longest = {
  contactId: string
  name: string | null
  letters: number
  variant: number
  template: { name: string; language: string }
}

export type Plan = {
  audience: number
  willSend: number
  skipped: Counted[]
  holdout: number
  /** Of those who will get it: who waits, and what for. */
  held: Counted[]
  variants: { variant: number; name: string; count: number }[]
  cost: Cost
  /** `zones`: in which it is some hour there. */
  countries: (CountryCost & { zones: string[] })[]
  /** When the first message goes; where nobody gets one, when it would begin. */
  startsAt: Date
  finishesAt: Date
  /** Whose message has most letters; null: nobody gets one. */
  longest: Longest | null
  /** What keeps it from being launched, each with its cure. */
  problems: FieldError[]
  plannedAt: Date
}

/** Few enough that what a chunk leaves behind is gone before V8 takes it for something that lasts: memory stays flat. */
const chunkSize = 500

/**
 * What a launch now would do: everybody in the audience by the same facts and policy, in chunks by id, so that a
 * million people cost time and no memory. Nothing is locked, and others have their turn between chunks.
 */
export async function plan(deps: CampaignDeps, asked: Campaign): Promise<Plan> {
  const { now, at, settings, campaign, room, read, decide } = await openPlan(deps, asked)
  const problems = await problemsOfCampaign(deps.sql, campaign, { now, settings })
  const tally = createTally(room)
  const from = (after: string | null) => read({ after, limit: chunkSize })
  // While a chunk is counted, the facts of the next and the people of the one after it are read: the database and this
  // process work side by side.
  let assessed: Promise<Assessed[]> = Promise.resolve([])
  for (let next = from(null), more = true; more; ) {
    const recipients = await next
    more = recipients.length === chunkSize
    if (more) next = from(recipients.at(-1)!.id)
    const before = await assessed
    assessed = decide(recipients)
    // A read that fails meanwhile is told when it is waited for.
    next.catch(() => {})
    assessed.catch(() => {})
    for (const one of before) tally.add(one, settings.timeZone)
    await turn()
  }
  for (const one of await assessed) tally.add(one, settings.timeZone)
  const { total, countries } = costOf(
    tally.priced(),
    settings.messageRates,
    dateIn(settings.timeZone, at),
    settings.currency,
  )
  const { starts, finishes } = forecastOf(tally.groups(), at.getTime(), {
    rate: room.rate,
    quietHours: settings.quietHours,
    reach: room.reach,
    reachLeft: room.reachLeft,
  })
  const startsAt = firstWanted(campaign, at, settings.timeZone) ?? new Date(starts)
  return {
    ...tally.counts(campaign),
    cost: total,
    countries: countries.map((one) => ({ ...one, zones: zonesOf(one.country, settings.timeZone) })),
    startsAt,
    finishesAt: new Date(Math.max(finishes, startsAt.getTime())),
    problems,
    plannedAt: now,
  }
}

/** Where the first look only writes down who was there before, it is the next one that writes to somebody. */
const firstWanted = (campaign: Campaign, at: Date, zone: string): Date | null =>
  wantsLater(campaign) && !campaign.launchedAt ? nextOf(campaign, at, zone) : null

function createTally(room: Room) {
  const turns = createTurns(room)
  let [audience, willSend, holdout] = [0, 0, 0]
  let longest: Longest | null = null
  const skipped = new Map<string, number>()
  const held = new Map<string, number>()
  const variants = new Map<number, number>()
  const prices = new Map<string, { country: string | null; category: Rate['category']; messages: number }>()
  const groups = new Map<string, Group>()
  const one = <K>(map: Map<K, number>, key: K) => map.set(key, (map.get(key) ?? 0) + 1)

  return {
    add(decided: Assessed, zone: string) {
      const { one: assessed, wait } = turns.turnOf(decided)
      audience++
      if (assessed.outcome === 'before') return void one(skipped, 'before')
      if (assessed.outcome === 'holdout') return void holdout++
      if (assessed.outcome === 'skipped') return void one(skipped, assessed.reason)
      willSend++
      one(variants, assessed.variant)
      const letters = assessed.reply.preview?.length ?? 0
      if (letters > (longest?.letters ?? -1)) longest = longestOf(assessed, letters)
      const { country, notBefore } = assessed
      if (wait) one(held, wait.reason)
      const until = wait?.until ?? notBefore
      const category = assessed.reply.category
      const price = prices.get(`${country} ${category}`) ?? { country, category, messages: 0 }
      prices.set(`${country} ${category}`, { ...price, messages: price.messages + 1 })
      const key = `${country} ${until.getTime()}`
      const group = groups.get(key)
      if (group) group.people++
      else groups.set(key, { from: until.getTime(), zones: zonesOf(country, zone), people: 1 })
    },
    counts: ({ variants: named, template }: Campaign) => ({
      audience,
      willSend,
      longest,
      holdout,
      skipped: listed(skipped),
      held: listed(held),
      variants: [...variants]
        .sort(([a], [b]) => a - b)
        .map(([variant, count]) => ({ variant, name: named[variant]?.name ?? template.name, count })),
    }),
    priced: () => [...prices.values()],
    groups: () => [...groups.values()].sort((a, b) => a.from - b.from),
  }
}

const longestOf = (
  { recipient, variant, reply }: Extract<Assessed, { outcome: 'message' }>,
  letters: number,
): Longest => ({
  contactId: recipient.id,
  name: recipient.name,
  letters,
  variant,
  template: { name: reply.name, language: reply.language },
})

const listed = (counts: Map<string, number>): Counted[] =>
  [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count)
