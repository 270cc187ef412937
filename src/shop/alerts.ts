import type { Queries, Sql } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import { json } from './json.ts'

/** Something that somebody must look at. `details` holds no phone, text or token. */
export type Alert = {
  id: string
  kind: string
  subject: string
  details: Record<string, unknown>
  raisedAt: Date
  /** How often it was raised while it stood open. */
  times: number
  resolvedAt: Date | null
}

type Row = Omit<Alert, 'raisedAt' | 'resolvedAt'> & {
  raisedAt: Date | string
  resolvedAt: Date | string | null
}

/** Opens an alert, or counts once more on the open one of this kind and subject. */
export async function raiseAlert(
  { sql, newId }: { sql: Queries; newId: NewId },
  kind: string,
  subject: string,
  details: Record<string, unknown>,
): Promise<void> {
  await sql`
    insert into alerts (id, kind, subject, details) values (${newId()}, ${kind}, ${subject}, ${json(sql, details)})
    on conflict (kind, subject) where resolved_at is null
    do update set times = alerts.times + 1, details = excluded.details`
}

/** Closes the open alert of this kind and subject, if there is one. */
export async function resolveAlert({ sql }: { sql: Queries }, kind: string, subject: string): Promise<void> {
  await sql`
    update alerts set resolved_at = clock_timestamp()
    where kind = ${kind} and subject = ${subject} and resolved_at is null`
}

/** Somebody has looked at it. False when there is no open alert of this id. */
export async function closeAlert({ sql }: { sql: Sql }, id: string): Promise<boolean> {
  const closed =
    await sql`update alerts set resolved_at = clock_timestamp() where id = ${id} and resolved_at is null`
  return closed.count > 0
}

/** Newest first. `before` is the id of the last one seen: ids are ordered by time. */
export async function listAlerts(
  { sql }: { sql: Sql },
  { open, before, limit }: { open?: boolean; before?: string | undefined; limit: number },
): Promise<Alert[]> {
  const rows = await sql<Row[]>`
    select id, kind, subject, details, raised_at as "raisedAt", times, resolved_at as "resolvedAt" from alerts
    where (${open ?? null}::boolean is null or (resolved_at is null) = ${open ?? null}::boolean)
      and (${before ?? null}::uuid is null or id < ${before ?? null}::uuid)
    order by id desc limit ${limit}`
  return rows.map((row) => ({
    ...row,
    raisedAt: new Date(row.raisedAt),
    resolvedAt: row.resolvedAt === null ? null : new Date(row.resolvedAt),
  }))
}
