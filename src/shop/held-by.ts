import type { Queries } from '../db/client.ts'
import { json } from './json.ts'
import type { ShopSettings } from './settings.ts'

/** The settings by which a message is held, by the reason that it is held for. */
const heldBy = {
  quiet_hours: ['quietHours', 'timeZone'],
  order_message_hours: ['orderMessageHours', 'timeZone'],
  frequency_cap: ['frequencyCap'],
} as const satisfies Record<string, (keyof ShopSettings)[]>

/** Has the outbox look again at what is held by rules that are others now: it would else wait for the old ones' hour. */
export async function askToLookAnew(tx: Queries, before: ShopSettings, after: ShopSettings): Promise<void> {
  const reasons = Object.entries(heldBy).flatMap(([reason, keys]) =>
    keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])) ? [reason] : [],
  )
  if (reasons.length > 0) await lookAnewAt(tx, reasons)
}

/** Has what is held for these reasons decided about anew. */
export async function lookAnewAt(tx: Queries, reasons: string[]): Promise<void> {
  await tx`
    insert into settings (key, value) values ('look_anew', ${json(tx, { reasons })})
    on conflict (key) do update set changed_at = clock_timestamp(), value = jsonb_build_object('reasons', (
      select jsonb_agg(distinct reason)
      from jsonb_array_elements((settings.value -> 'reasons') || (excluded.value -> 'reasons')) as r(reason)))`
}
