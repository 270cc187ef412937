import type { Sql } from '../../db/client.ts'
import { webAddress } from './address.ts'

const shape = /^[A-Za-z0-9_-]{22}$/

/**
 * Where a tracked link leads; null: nowhere. One statement, which also counts the click: once a minute, so that a
 * double tap or a reload is one. Only what the campaign itself named was ever stored, and it is looked at once more.
 */
export async function followLink(
  sql: Sql,
  token: string,
  { now, isClick }: { now: Date; isClick: boolean },
): Promise<string | null> {
  if (!shape.test(token)) return null
  const [row] = isClick
    ? await sql<{ url: string }[]>`
        with clicked as (
          update tracked_links set clicks = clicks + 1, first_click_at = coalesce(first_click_at, ${now}),
            last_click_at = greatest(last_click_at, ${now})
          where token = ${token} and url <> ''
            and (last_click_at is null or date_trunc('minute', last_click_at) < date_trunc('minute', ${now}::timestamptz))
        )
        select url from tracked_links where token = ${token}`
    : await sql<{ url: string }[]>`select url from tracked_links where token = ${token}`
  return row ? webAddress(row.url) : null
}
