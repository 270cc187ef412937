import type { Sql } from '../db/client.ts'

/** Why a campaign that is under way stands still, though nobody paused it: its number sends nothing. */
export type Waiting = {
  reason: 'number_refused' | 'number_paused' | 'device_unpaired'
  /** What the provider said, or whoever paused it. */
  detail: string | null
  cure: string
  /** Where it is known. */
  since: Date | null
}

const cures: Record<Waiting['reason'], string> = {
  number_refused:
    'WhatsApp refuses to send from the number. Mend what it says (most often the access token), then resume the number: the campaign goes on by itself.',
  number_paused: 'The number was paused. Resume it: the campaign goes on by itself.',
  device_unpaired: 'The phone of the number is not linked. Pair one: the campaign goes on by itself.',
}

const neverPaired = 'No phone is paired with it yet.'

type Row = Pick<Waiting, 'reason' | 'detail' | 'since'> & { channelId: string }

/** What keeps these numbers from sending, by their ids; those that send are not among them. */
export async function readWaiting(
  { sql }: { sql: Sql },
  channelIds: string[],
): Promise<Map<string, Waiting>> {
  if (channelIds.length === 0) return new Map()
  const rows = await sql<Row[]>`
    select ch.id as "channelId", a.raised_at as since,
      case when ch.status <> 'paused' then 'device_unpaired'
        when s.status = 'halted' then 'number_refused' else 'number_paused' end as reason,
      case when ch.status = 'paused' then coalesce(ch.reason, s.reason)
        else coalesce(a.details ->> 'reason', p.pairing ->> 'reason', ${neverPaired}) end as detail
    from channels ch
    cross join lateral (select ch.settings -> 'pairing' as pairing) p
    left join sending_streams s on s.channel_id = ch.id and s.campaign_id is null
    left join alerts a on a.subject = ch.id::text and a.resolved_at is null
      and a.kind = case when ch.status <> 'paused' then 'device_unpaired' when s.status = 'halted' then 'number_credentials' end
    where ch.id = any(${[...new Set(channelIds)]}::uuid[])
      and (ch.status = 'paused' or (ch.status = 'active' and (a.id is not null or ${isUnpaired(sql)})))`
  return new Map(rows.map(({ channelId, ...row }) => [channelId, { ...row, cure: cures[row.reason] }]))
}

/**
 * Of a device that nobody ever paired there is no alert: whoever added it knows. While one that was paired is started
 * again it counts as paired, as it comes back by itself.
 */
const isUnpaired = (sql: Sql) => sql`
  (ch.kind = 'linked-device' and p.pairing ->> 'state' is distinct from 'ready'
    and (ch.display_phone is null or (p.pairing ->> 'over')::boolean is true))`
