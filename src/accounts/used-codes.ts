import type { Sql } from '../db/client.ts'

/** Longer than any code is taken: for its own half minute, and the one before and behind it. */
const remembered = '2 minutes'

/**
 * Spends a code of the second factor. False where it was used already: whoever looked over a shoulder comes too late
 * (RFC 6238, 5.2). Of two at once only one is the first.
 */
export async function spendCode({ sql }: { sql: Sql }, userId: string, code: string): Promise<boolean> {
  const rows = await sql`
    update second_factors set used_codes = jsonb_build_object(${code}::text, clock_timestamp()) || coalesce((
      select jsonb_object_agg(key, value) from jsonb_each_text(used_codes)
      where value::timestamptz > clock_timestamp() - ${remembered}::interval), '{}')
    where user_id = ${userId}
      and coalesce((used_codes ->> ${code})::timestamptz < clock_timestamp() - ${remembered}::interval, true)`
  return rows.count > 0
}
