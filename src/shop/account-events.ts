import type { Queries, Sql } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import type { Log } from '../log.ts'
import {
  type AccountChange,
  applyAccountChange,
  applyNumberState,
  type NumberState,
} from './account-state.ts'
import { raiseAlert } from './alerts.ts'
import { applyTemplateChange, type TemplateChange } from './templates/told.ts'

type Deps = { sql: Sql; newId: NewId; log: Log }
type Row = { id: string; kind: string; payload: unknown; attempts: number; occurredAt: Date | string }

const mostAttempts = 3
/** A pass ends after so many, so that the caller can look at its watch. */
const mostInPass = 200

/**
 * Applies what the provider said about templates, numbers and accounts: the events that are about no contact.
 * Each in a transaction of its own, so that one that cannot be applied holds up no other; after three attempts it
 * is set aside and an alert raised. Several processes may do it at once. Gives how many were handled.
 */
export async function handleAccountEvents(deps: Deps): Promise<number> {
  const failed: string[] = []
  let handled = 0
  while (handled + failed.length < mostInPass) {
    const outcome = await handleNext(deps, failed)
    if (outcome === 'none') break
    if (outcome === 'handled') handled++
  }
  return handled
}

async function handleNext(deps: Deps, skip: string[]): Promise<'handled' | 'failed' | 'none'> {
  let taken: Row | undefined
  try {
    return await deps.sql.begin(async (tx) => {
      taken = await take(tx, skip)
      if (!taken) return 'none' as const
      await apply(tx, deps.newId, taken)
      await tx`update events set handled_at = clock_timestamp() where id = ${taken.id}`
      return 'handled' as const
    })
  } catch (error) {
    if (!taken) throw error
    skip.push(taken.id)
    await countAttempt(deps, taken, error)
    return 'failed'
  }
}

async function take(tx: Queries, skip: string[]): Promise<Row | undefined> {
  const [row] = await tx<Row[]>`
    select id, kind, payload, attempts, occurred_at as "occurredAt" from events
    where contact_id is null and handled_at is null and failed_at is null and id <> all(${skip}::bigint[])
    order by occurred_at, id limit 1 for update skip locked`
  return row
}

async function apply(tx: Queries, newId: NewId, { kind, payload, occurredAt }: Row): Promise<void> {
  switch (kind) {
    case 'template_changed':
      return applyTemplateChange(tx, newId, payload as TemplateChange, new Date(occurredAt))
    case 'number_state_changed':
      return applyNumberState(tx, newId, payload as NumberState)
    case 'account_changed':
      return applyAccountChange(tx, newId, payload as AccountChange)
    default:
    // An order of nobody known, something unreadable: kept to be looked at, and nothing to do.
  }
}

async function countAttempt(
  { sql, newId, log }: Deps,
  { id, kind, attempts }: Row,
  error: unknown,
): Promise<void> {
  const last = attempts + 1 >= mostAttempts
  log.error({ eventId: id, kind, err: error, last }, 'account event could not be applied')
  await sql.begin(async (tx) => {
    await tx`
      update events set attempts = attempts + 1, error = ${error instanceof Error ? error.name : 'unknown'},
        failed_at = case when ${last} then clock_timestamp() end
      where id = ${id}`
    if (last) await raiseAlert({ sql: tx, newId }, 'event_failed', id, { kind })
  })
}
