import type { Sql } from '../db/client.ts'
import { json } from './json.ts'

/** Keeps what the checks of a number found, by the names of those that failed, for the checklist to know it. */
export async function saveChecks({ sql }: { sql: Sql }, id: string, failed: string[]): Promise<void> {
  const checked = json(sql, { failed })
  // Who looks again and finds the same tells nobody: whoever watches the numbers would look again as well.
  await sql`
    update channels set settings = settings || jsonb_build_object('checked', ${checked}::jsonb)
    where id = ${id} and settings -> 'checked' is distinct from ${checked}::jsonb`
}
