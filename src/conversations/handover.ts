import type { Clock } from '../clock.ts'
import type { Queries, Sql } from '../db/client.ts'
import type { Wake } from '../events/wake.ts'
import type { NewId } from '../ids.ts'
import { tellTakenOver } from './taken-over.ts'

export type HandoverDeps = { sql: Sql; clock: Clock }

export type Found<T> = { ok: true; value: T } | { ok: false; reason: 'not_found' }

type State = { id: string; mode: string; assignee: string | null; snoozedUntil: Date | null }

const returning = (tx: Queries) => tx`returning id, mode, assignee, snoozed_until as "snoozedUntil"`
const found = (rows: State[]): Found<State> =>
  rows[0] ? { ok: true, value: rows[0] } : { ok: false, reason: 'not_found' }

/** Gives the conversation to an agent (null: to nobody yet); the bot is silent from here on. */
export async function assign(
  { sql, clock, newId, wake }: HandoverDeps & { newId: NewId; wake: Wake },
  conversationId: string,
  assignee: string | null,
): Promise<Found<State>> {
  const at = clock.now()
  const rows = (await sql.begin(async (tx) => {
    const taken = await tx<(State & { contactId: string; channelId: string })[]>`
      update conversations set mode = 'human', assignee = ${assignee}, snoozed_until = null, updated_at = clock_timestamp(),
        last_human_at = greatest(last_human_at, ${at})
      where id = ${conversationId} ${returning(tx)}, contact_id as "contactId", channel_id as "channelId"`
    const occasion = `${conversationId}:${at.toISOString()}`
    for (const one of taken) await tellTakenOver(tx, newId, one, { occasion, at })
    return taken
  })) as (State & { contactId: string })[]
  wake.turns(rows.map((one) => one.contactId))
  return found(rows.map(({ id, mode, assignee, snoozedUntil }) => ({ id, mode, assignee, snoozedUntil })))
}

/** Gives the conversation back to the bot. */
export async function release({ sql }: HandoverDeps, conversationId: string): Promise<Found<State>> {
  return found(
    await sql<State[]>`
    update conversations set mode = 'bot', assignee = null, waiting_since = null, snoozed_until = null,
      handover_reason = null, summary = null, handed_over_at = null, urgent = false, due_at = null,
      updated_at = clock_timestamp()
    where id = ${conversationId} ${returning(sql)}`,
  )
}

/** Ends the conversation; the shopper's next message opens it again, with the bot. */
export async function close({ sql }: HandoverDeps, conversationId: string): Promise<Found<State>> {
  return found(
    await sql<State[]>`
    update conversations set mode = 'closed', assignee = null, waiting_since = null, snoozed_until = null,
      handover_reason = null, summary = null, handed_over_at = null, urgent = false, due_at = null,
      updated_at = clock_timestamp()
    where id = ${conversationId} ${returning(sql)}`,
  )
}

/** Takes the conversation out of the way until then, or until the shopper writes. */
export async function snooze(
  { sql }: HandoverDeps,
  conversationId: string,
  until: Date,
): Promise<Found<State>> {
  return found(
    await sql<State[]>`
    update conversations set snoozed_until = ${until}, updated_at = clock_timestamp()
    where id = ${conversationId} ${returning(sql)}`,
  )
}

/** Brings it back before its time. */
export async function unsnooze({ sql }: HandoverDeps, conversationId: string): Promise<Found<State>> {
  return found(
    await sql<State[]>`
    update conversations set snoozed_until = null, updated_at = clock_timestamp()
    where id = ${conversationId} ${returning(sql)}`,
  )
}

/**
 * Gives back to the bot what no human has touched for so long. Counts from the human's last message, and never
 * while the shopper waits for one. Returns how many.
 */
export async function releaseIdle({ sql, clock }: HandoverDeps, idleMinutes: number): Promise<number> {
  const rows = await sql`
    update conversations set mode = 'bot', assignee = null, handover_reason = null, summary = null, handed_over_at = null,
      urgent = false, due_at = null, updated_at = clock_timestamp()
    where mode = 'human' and waiting_since is null
      and last_human_at < ${new Date(clock.now().getTime() - idleMinutes * 60_000)}
    returning 1`
  return rows.length
}

/** Brings snoozed conversations back when their time has come. Returns how many. */
export async function wakeSnoozed({ sql, clock }: HandoverDeps): Promise<number> {
  const rows = await sql`
    update conversations set snoozed_until = null, updated_at = clock_timestamp()
    where snoozed_until <= ${clock.now()} returning 1`
  return rows.length
}
