import type { Queries } from '../db/client.ts'
import { json } from './json.ts'

/** How far business time is ahead of the real one, in milliseconds; only virtual WhatsApp moves it. */
export async function readClockOffset({ sql }: { sql: Queries }): Promise<number> {
  const [row] = await sql<{ value: { offsetMs?: number } }[]>`select value from settings where key = 'clock'`
  return row?.value.offsetMs ?? 0
}

export async function moveClock({ sql }: { sql: Queries }, offsetMs: number): Promise<void> {
  await sql`
    insert into settings (key, value) values ('clock', ${json(sql, { offsetMs })})
    on conflict (key) do update set value = excluded.value, changed_at = clock_timestamp()`
}
