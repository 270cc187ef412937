import type { Queries, Sql } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import type { Log } from '../log.ts'
import { isAway, isConflict } from './refusals.ts'

/** An event that is about nobody when it comes: templates, numbers, accounts, what a store's webhook brought. */
export type NobodysEvent = {
  id: string
  kind: string
  source: string
  payload: unknown
  raw: Buffer | null
  occurredAt: Date
  receivedAt: Date
}

/**
 * What became of it. `contactId`: whom it turned out to be about, so that it goes with the person. `again`: not all of it is
 * done yet; it is taken again. `after`: to be called once it is committed. `forget`: its bytes are kept no longer.
 */
export type Handled = {
  contactId?: string | null
  again?: boolean
  after?: () => void
  forget?: boolean
}

export type NobodyDeps = {
  sql: Sql
  newId: NewId
  log: Log
  alert(tx: Queries, kind: string, subject: string, details: Record<string, unknown>): Promise<void>
}

/** `kinds`: only these, or all but these. `most`: a pass ends after so many, so that the caller can look at its watch. */
type Which = { kinds: readonly string[]; only: boolean; most?: number }

type Row = Omit<NobodysEvent, 'occurredAt' | 'receivedAt'> & {
  attempts: number
  occurredAt: Date | string
  receivedAt: Date | string
}

const mostAttempts = 3
const mostInPass = 200

/**
 * Handles events about nobody, oldest first, each in a transaction of its own, so that one that cannot be handled
 * holds up no other; after three attempts it is set aside and an alert raised. Several processes may do it at once.
 * Gives how many were handled.
 */
export async function handleNobodys(
  deps: NobodyDeps,
  which: Which,
  handle: (tx: Queries, event: NobodysEvent) => Promise<Handled>,
): Promise<number> {
  const skip: string[] = []
  let handled = 0
  while (handled + skip.length < (which.most ?? mostInPass)) {
    const outcome = await handleNext(deps, which, skip, handle)
    if (outcome === 'none') break
    if (outcome === 'handled') handled++
  }
  return handled
}

async function handleNext(
  deps: NobodyDeps,
  which: Which,
  skip: string[],
  handle: (tx: Queries, event: NobodysEvent) => Promise<Handled>,
): Promise<'handled' | 'left' | 'none'> {
  let taken: Row | undefined
  try {
    const done = await deps.sql.begin(async (tx) => {
      taken = await take(tx, which, skip)
      if (!taken) return undefined
      const { attempts: _, ...row } = taken
      const result = await handle(tx, {
        ...row,
        occurredAt: new Date(row.occurredAt),
        receivedAt: new Date(row.receivedAt),
      })
      await tx`
        update events set handled_at = case when ${result.again ?? false} then null else clock_timestamp() end,
          contact_id = case when ${result.again ?? false} then null else ${result.contactId ?? null}::uuid end,
          raw = case when ${result.forget ?? false} then null else raw end
        where id = ${taken.id}`
      return result
    })
    if (!done) return 'none'
    done.after?.()
    if (done.again) skip.push(taken!.id)
    return done.again ? 'left' : 'handled'
  } catch (error) {
    // Ended for the sake of another, or the database was lost: that says nothing of the event.
    if (!taken || isAway(error)) throw error
    if (isConflict(error)) return 'left'
    skip.push(taken.id)
    await countAttempt(deps, taken, error)
    return 'left'
  }
}

async function take(tx: Queries, { kinds, only }: Which, skip: string[]): Promise<Row | undefined> {
  const [row] = await tx<Row[]>`
    select id, kind, source, payload, raw, attempts, occurred_at as "occurredAt", received_at as "receivedAt"
    from events
    where contact_id is null and handled_at is null and failed_at is null
      and (kind = any(${kinds as string[]}::text[])) = ${only} and id <> all(${skip}::bigint[])
    order by occurred_at, id limit 1 for update skip locked`
  return row
}

async function countAttempt(
  { sql, log, alert }: NobodyDeps,
  { id, kind, source, attempts }: Row,
  error: unknown,
): Promise<void> {
  const last = attempts + 1 >= mostAttempts
  log.error({ eventId: id, kind, source, err: error, last }, 'event about nobody could not be applied')
  await sql.begin(async (tx) => {
    await tx`
      update events set attempts = attempts + 1, error = ${error instanceof Error ? error.name : 'unknown'},
        failed_at = case when ${last} then clock_timestamp() end
      where id = ${id}`
    if (last) await alert(tx, 'event_failed', id, { kind, source })
  })
}
