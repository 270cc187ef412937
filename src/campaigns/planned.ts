import { setImmediate as turn } from 'node:timers/promises'
import { type Assessed, assessPlanned, needsOf, type Scene } from './assess.ts'
import { readAudience, whoIn } from './audience.ts'
import { type Campaign, type CampaignDeps, namesOf } from './campaign.ts'
import { ahead } from './launch.ts'
import { occasionOf } from './once.ts'
import { inWords } from './reasons.ts'
import { addressOf, readRecipients } from './recipients.ts'
import { readRoom } from './room.ts'
import { readTranslations } from './templates.ts'
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
  const { sql } = deps
  const { settings } = await deps.shop.current()
  const now = deps.clock.now()
  const { campaign, at } = ahead(asked, now, settings.timeZone)
  const audience = await readAudience(sql, campaign.audience, {
    withinDays: settings.excludeOrderedWithinDays,
    campaign,
  })
  const items: Planned[] = []
  if (!audience.ok) return { items, next: null }
  const { timeZone, attributionDays } = settings
  const who = whoIn(sql, audience.value, { now: at, timeZone, attributionDays })
  const translations = await readTranslations(sql, campaign.channelId, namesOf(campaign))
  const scene: Scene = { campaign, settings, translations }
  const page = { limit: part.part === 'audience' ? limit + 1 : chunkSize, ...needsOf(campaign) }
  const room = await readRoom(sql, campaign, { now, startsAt: at, zone: timeZone })
  const turns = createTurns(room, after ? { messages: after.messages, opened: after.opened } : undefined)
  let last = after
  for (let chunk = 0; chunk < mostChunks; chunk++) {
    const recipients = await readRecipients(sql, who, { ...page, after: last?.id ?? null })
    const assessed = await assessPlanned(sql, scene, recipients, {
      at,
      occasionOf: (recipient) => occasionOf(campaign, recipient, at),
    })
    for (const one of assessed) {
      const had = { ...turns.had }
      const wait = one.outcome === 'message' ? turns.waitOf(one) : null
      if (isIn(one, wait, part)) {
        if (items.length === limit) return { items, next: { id: last!.id, ...had } }
        items.push(shown(one, wait, at))
      }
      last = { id: one.recipient.id, ...turns.had }
    }
    if (recipients.length < page.limit) return { items, next: null }
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
