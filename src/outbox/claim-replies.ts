import { byIndex } from '../db/by-index.ts'
import type { Queries } from '../db/client.ts'
import { alone, asJson, type Claimed, marking, revived, taken } from './claim.ts'

/** So many at once; what is more of them is a flood, and goes the way of everything else. */
export const mostReplies = 20

/**
 * Takes a number's answers to shoppers and agents without its tokens: the transaction that claims its campaigns holds
 * those until it is done, and who waits for an answer would wait for all of it. Who sends counts the tokens with the
 * next claim. Oldest first, one in flight per conversation; what another claim has just taken is left to it.
 */
export async function claimReplies(tx: Queries, channelId: string): Promise<Claimed[]> {
  const asking = tx<{ messages: Claimed[] }[]>`
    with picked as materialized (
      select m.id from messages m join sending_streams s on s.channel_id = m.channel_id and s.campaign_id is null
      where m.channel_id = ${channelId} and s.status = 'running' and m.lane = 0
        and m.status = 'pending' and m.campaign_id is null
        and (m.not_before is null or m.not_before <= clock_timestamp())
        and ${alone(tx)}
        and m.id = (
          select o.id from messages o
          where o.conversation_id = m.conversation_id and o.status = 'pending' and o.campaign_id is null
          order by o.lane, o.seq limit 1)
      order by m.lane, m.seq limit ${mostReplies}
    ), ${taken(tx)}
    select coalesce((select ${asJson(tx)} from taken), '[]'::json) as messages`
  const [, [row]] = await Promise.all([byIndex(tx, { inOrder: true }), asking])
  return row!.messages.map(revived)
}

/** Once this is on disk, the messages are on their way. */
export async function markReplies(
  tx: Queries,
  going: { message: Claimed }[],
  instance: number,
): Promise<void> {
  await tx`with ${marking(tx, going, instance)}`
}
