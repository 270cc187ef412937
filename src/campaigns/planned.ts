import { setImmediate as turn } from 'node:timers/promises'
import type { Assessed } from './assess.ts'
import type { Campaign, CampaignDeps } from './campaign.ts'
import { openPlan } from './open-plan.ts'
import { inWords } from './reasons.ts'
import { addressOf } from './recipients.ts'
import { createTurns, type Had, type Wait } from './turns.ts'

/** Which people of a plan: those behind one of its numbers. `country`: '' where it is unknown. */
export type Part = {
  part: 'audience' | 'willSend' | 'skipped' | 'held' | 'holdout'
  reason?: string | undefined
  variant?: number | undefined
  country?: string | undefined
}

/** What the plan says of one of many. */
export type Planned = {
  contactId: string
  name: string | null
  phone: string | null
  sample: boolean
  language: string | null
  outcome: 'message' | 'skipped' | 'holdout'
  variant: number
  reason: string | null
  why: string | null
  at: Date | null
  template: { name: string; language: string } | null
  text: string | null
}

const chunkSize = 1000
/** Behind a rare reason may stand few of a million: an answer with fewer than were asked for comes instead of a long wait. */
const mostChunks = 25

/** The last who was looked at, and who had a turn up to there: what somebody waits for depends on who comes first. */
export type After = { id: string } & Had

/**
 * The people behind a number of the plan, by id, those after the one given; decided about as of now, like the plan.
 * `next` is null where nobody is left; there may be fewer than `limit` before it.
 */
export async function listPlanned(
  deps: CampaignDeps,
  asked: Campaign,
  { after, limit, ...part }: Part & { after: After | null; limit: number },
): Promise<{ items: Planned[]; next: After | null }> {
  const { at, room, read, decide } = await openPlan(deps, asked)
  const atOnce = part.part === 'audience' ? limit + 1 : chunkSize
  const { id: _, ...had } = after ?? { id: '', messages: 0, opened: 0 }
  const turns = createTurns(room, had)
  const items: Planned[] = []
  let last = after
  for (let chunk = 0; chunk < mostChunks; chunk++) {
    const recipients = await read({ after: last?.id ?? null, limit: atOnce })
    const assessed = await decide(recipients)
    for (const decided of assessed) {
      const had = { ...turns.had }
      const { one, wait } = turns.turnOf(decided)
      if (isIn(one, wait, part)) {
        if (items.length === limit) return { items, next: { id: last!.id, ...had } }
        items.push(shown(one, wait, at))
      }
      last = { id: one.recipient.id, ...turns.had }
    }
    if (recipients.length < atOnce) return { items, next: null }
    await turn()
  }
  return { items, next: last }
}

function isIn(one: Assessed, wait: Wait, { part, reason, variant, country }: Part): boolean {
  if (one.outcome === 'before')
    return part === 'audience' || (part === 'skipped' && (reason ?? 'before') === 'before')
  if (variant !== undefined && one.variant !== variant) return false
  if (country !== undefined && (one.country ?? '') !== country) return false
  switch (part) {
    case 'audience':
      return true
    case 'willSend':
      return one.outcome === 'message'
    case 'holdout':
      return one.outcome === 'holdout'
    case 'skipped':
      return one.outcome === 'skipped' && (reason === undefined || one.reason === reason)
    case 'held':
      return wait !== null && (reason === undefined || wait.reason === reason)
  }
}

const reasonOf = (one: Exclude<Assessed, { outcome: 'message' }>): string =>
  one.outcome === 'skipped' ? one.reason : one.outcome

function shown(one: Assessed, wait: Wait, at: Date): Planned {
  const { recipient, variant } = one
  const reason = one.outcome === 'message' ? (wait?.reason ?? null) : reasonOf(one)
  const reply = one.outcome === 'message' || one.outcome === 'holdout' ? one.reply : null
  return {
    contactId: recipient.id,
    sample: recipient.sample,
    name: recipient.name,
    phone: addressOf(recipient)?.value ?? null,
    language: recipient.language,
    outcome: one.outcome === 'before' ? 'skipped' : one.outcome,
    variant,
    reason,
    why: reason && inWords(reason),
    at: one.outcome === 'message' ? (wait?.until ?? (one.notBefore > at ? one.notBefore : at)) : null,
    template: reply && { name: reply.name, language: reply.language },
    text: reply?.preview ?? null,
  }
}
