import type { Queries } from '../db/client.ts'
import type { Facts } from './policy.ts'

type Left = NonNullable<Facts['number']['marketing']>

/**
 * What the numbers of these messages may still send of marketing within 24 hours, where they have a limit of their
 * own (`settings.marketingPerDay`, 0: none at all). Numbers without one are not in the answer.
 */
export async function readMarketingLeft(
  tx: Queries,
  marketing: { channelId: string }[],
  now: Date,
): Promise<Map<string, Left>> {
  if (marketing.length === 0) return new Map()
  const ids = [...new Set(marketing.map((one) => one.channelId))]
  const since = new Date(now.getTime() - 24 * 3_600_000)
  const rows = await tx<{ id: string; most: number; sent: number; oldest: Date | null }[]>`
    select c.id, (c.settings->>'marketingPerDay')::int as most, s.sent, s.oldest
    from channels c cross join lateral (
      select count(*)::int as sent, min(coalesce(m.accepted_at, m.occurred_at)) as oldest from messages m
      where m.channel_id = c.id and m.purpose = 'marketing' and m.status in ('sending', 'accepted', 'unconfirmed')
        and coalesce(m.accepted_at, m.occurred_at) > ${since}
    ) s
    where c.id = any(${ids}::uuid[]) and c.settings ? 'marketingPerDay'`
  return new Map(
    rows.map(({ id, most, sent, oldest }) => {
      const freeAt = most === 0 ? null : new Date((oldest ?? now).getTime() + 24 * 3_600_000)
      return [id, { left: most - sent, freeAt }]
    }),
  )
}
