import type { Reply } from '../channels/channel.ts'
import { byIndex } from '../db/by-index.ts'
import type { Queries } from '../db/client.ts'
import { bounds } from '../db/let-go.ts'
import { type Purpose, wordsOf } from './message.ts'
import { turnMs } from './turn.ts'

/** A message whose row the caller's transaction holds. */
export type Claimed = {
  id: string
  conversationId: string
  contactId: string
  channelId: string
  author: string
  content: Reply
  /** To be sent in its stead where the window is closed; its language is the one to look for first. */
  standIn: Extract<Reply, { type: 'template' }> | null
  purpose: Purpose
  campaignId: string | null
  occasion: string | null
  runId: string | null
  replyTo: string | null
  attempts: number
  /** What held it last, or why the provider did not take it. */
  reason: string | null
  occurredAt: Date
  sample: boolean
}

/** What is asked of a number: `rate` messages a second are its pace, `most` are taken at once. */
export type Asked = { channelId: string; rate: number; most: number }

export type Claim = {
  channelId: string
  rate: number
  messages: Claimed[]
  /** So many it was asked for: what its tokens and `most` allowed. Fewer came: no more are due. */
  room: number
  /** Tokens in the bucket before this claim, and what comes in a second. Below zero: that many are promised already. */
  tokens: number
  refill: number
  depth: number
  /** When that was, by the database's clock: as it says it, and in seconds. */
  at: string
  seconds: number
  /** The number itself is paused or halted. */
  paused: boolean
  /** Its campaigns are another process's to send, and may be this one's so much later; null: they are not. */
  turnInMs: number | null
}

/** What a message on its way may take to be answered before others step in. */
const sendingLease = '60 seconds'

/** How much of a second's tokens may go in one burst. The refill is that much slower, so that no second exceeds the rate. */
const burst = 0.04
/** So many seconds of tokens may be promised before they are there: each is a moment at which one message may leave. */
const ahead = 0.2

export const depthOf = (rate: number): number => Math.max(1, rate * burst)
export const refillOf = (rate: number): number =>
  Math.max(rate * (1 - burst), rate - depthOf(rate), 0.5 * rate)
/** How many of a number may be promised ahead. A slow number has them one by one, as they come. */
export const aheadOf = (rate: number): number => Math.floor(rate * ahead)

/**
 * Takes as many due messages of each number as its tokens allow: replies before transactional before campaign,
 * oldest first, one in flight per conversation; campaigns only where it is this process's turn. To claim is to lock:
 * the buckets' rows, which make two claims of a number follow each other, and the messages' rows, of which
 * `skip locked` passes over those that a status or a sweep is just changing. The transaction that does it decides about them and marks them; a process that dies before has
 * changed nothing. Waits for the disk only if `mark` follows.
 */
export async function claim(tx: Queries, asked: Asked[], instance: number): Promise<Claim[]> {
  const asking = tx<Row[]>`
    with asked as (
      select * from unnest(
        ${asked.map((one) => one.channelId)}::uuid[], ${asked.map((one) => one.most)}::int[],
        ${asked.map((one) => depthOf(one.rate))}::float8[], ${asked.map((one) => refillOf(one.rate))}::float8[],
        ${asked.map((one) => aheadOf(one.rate))}::float8[], ${asked.map((one) => one.rate)}::float8[]
      ) as a(channel_id, most, depth, refill, ahead, rate)
    ), held as materialized (
      select s.channel_id, s.status, s.tokens, s.refilled_at, s.held_by, s.held_until,
        a.most, a.depth, a.ahead, a.rate,
        a.refill * case when s.slowed_until > clock_timestamp() then s.slow_factor else 1 end as refill
      from asked a join sending_streams s on s.channel_id = a.channel_id and s.campaign_id is null
      -- In the order of everybody who holds several, so that nobody waits in a circle.
      order by s.channel_id
      for update of s
    ), bucket as materialized (
      -- The time after the wait for the rows, in which the bucket went on filling.
      select h.*, n.at, case when held_by <> ${instance} and held_until > n.at and exists (
          select 1 from sending_streams c where c.channel_id = h.channel_id and c.campaign_id is not null and c.status = 'running')
          then extract(epoch from held_until - n.at)::float8 * 1000 end as turn_in,
        least(depth, tokens + extract(epoch from n.at - refilled_at)::float8 * refill) as there
      from held h cross join (select clock_timestamp() as at offset 0) n
    ), open as materialized (
      select *, least(most, greatest(0, floor(there + ahead)))::int as room from bucket where status = 'running'
    ), running as materialized (
      select s.channel_id, s.campaign_id from sending_streams s join open o on o.channel_id = s.channel_id
      where s.campaign_id is not null and s.status = 'running' and o.turn_in is null
    ), picked as materialized (
      select p.id from open o cross join lateral (
        select c.id from (
          (select m.id, m.lane, m.seq from messages m
          where m.channel_id = o.channel_id and m.status = 'pending' and m.campaign_id is null
            and (m.not_before is null or m.not_before <= clock_timestamp())
            and ${first(tx)}
          order by m.lane, m.seq limit o.room)
          union all
          -- Each campaign by itself, so that what waits for another to go on is never read.
          select c.id, c.lane, c.seq from running r cross join lateral (
            select m.id, m.lane, m.seq from (
              -- Cut before anything is asked of a row: Postgres would else ask it of all that is pending, and sort then.
              select m.id, m.lane, m.seq, m.conversation_id from messages m
              where m.campaign_id = r.campaign_id and m.channel_id = r.channel_id and m.status = 'pending'
                and (m.not_before is null or m.not_before <= clock_timestamp())
              order by m.seq limit 4 * o.room + 100
            ) m
            where ${first(tx)}
            order by m.seq limit o.room
          ) c
          where r.channel_id = o.channel_id
        ) c
        order by c.lane, c.seq limit o.room
      ) p
    ), ${taken(tx)}, cautious as materialized (
      select ${tx.unsafe(bounds())}, set_config('synchronous_commit', 'off', true)
    )
    select b.channel_id as "channelId", b.rate, b.status, b.turn_in as "turnInMs", b.there as tokens, b.refill, b.depth, b.at::text,
      extract(epoch from b.at)::float8 as seconds, coalesce(o.room, 0) as room,
      (select count(*) from cautious) as cautious, coalesce((
        select ${asJson(tx)} from taken t where t.channel_id = b.channel_id), '[]'::json) as messages
    from bucket b left join open o on o.channel_id = b.channel_id`
  // Where nothing was pending when Postgres last counted, it would read all that is by any index and sort it, for each
  // batch: what is due comes in the order of its own index instead. Behind one another without a wait between.
  const [, rows] = await Promise.all([byIndex(tx, { patience: null, inOrder: true }), asking])
  return rows.map(({ status, messages, ...rest }) => ({
    ...{ ...rest, paused: status !== 'running' },
    messages: messages.map(revived),
  }))
}

type Row = Omit<Claim, 'paused'> & { status: string }

/** A claimed message as JSON bears it. */
export const revived = (message: Claimed): Claimed => ({
  ...message,
  occurredAt: new Date(message.occurredAt),
})

/** Locks what was `picked`, where it still waits. */
export const taken = (tx: Queries) => tx`
    taken as (
      select m.id, m.seq, m.lane, m.conversation_id, m.contact_id, m.channel_id, m.author, m.content, m.stand_in, m.purpose,
        m.campaign_id, m.occasion, m.run_id, m.reply_to, m.attempts, m.reason, m.occurred_at, m.sample
      from messages m
      -- By no other index than that of the ids: where few were pending when Postgres last counted, it would go through
      -- all that are for each of these.
      where m.id = any(array(select id from picked)) and starts_with(m.status, 'pending')
      for update of m skip locked
    )`

/** Text and not jsonb, which would be built only to be written out. */
export const asJson = (tx: Queries) => tx`
  json_agg(json_build_object(
    'id', id, 'conversationId', conversation_id, 'contactId', contact_id, 'channelId', channel_id,
    'author', author, 'content', content, 'standIn', stand_in, 'purpose', purpose, 'campaignId', campaign_id,
    'occasion', occasion, 'runId', run_id, 'replyTo', reply_to, 'attempts', attempts, 'reason', reason, 'occurredAt', occurred_at,
    'sample', sample) order by lane, seq)`

/**
 * The message is the first of its conversation and none of it is on its way. What waits for its campaign to go on,
 * or is not due, holds up nobody else's: only a message that speaks in turn keeps its place.
 */
const first = (tx: Queries) => tx`
  ${alone(tx)}
  and m.id = (
    select o.id from messages o
    where o.conversation_id = m.conversation_id and o.status = 'pending'
      and (o.campaign_id is null or (
        (o.not_before is null or o.not_before <= clock_timestamp())
        and o.campaign_id in (select campaign_id from running)))
    order by o.lane, o.seq limit 1)`

/** No anti join: Postgres would read all that is on its way anew for every row, since it believes that to be little. */
export const alone = (tx: Queries) => tx`
  (select f.id from messages f
    where f.conversation_id = m.conversation_id and f.status = 'sending' limit 1) is null`

/** Takes tokens for messages received; a flood of them silences the number for a second, not for longer. */
export async function spend(tx: Queries, channelId: string, tokens: number): Promise<void> {
  await tx`
    update sending_streams s set tokens = greatest(s.tokens - ${tokens}, -c.messages_per_second)
    from channels c
    where c.id = s.channel_id and s.channel_id = ${channelId} and s.campaign_id is null
      -- Of a device only what it sends is paced.
      and c.settings->>'messagesPerMinute' is null`
}

/** Puts the templates that go in the stead of words into their rows, which the claim holds. */
export async function writeStandIns(tx: Queries, messages: Claimed[]): Promise<void> {
  await tx`
    update messages m set content = n.content::jsonb, body = n.body
    from unnest(
      ${messages.map((m) => m.id)}::uuid[], ${messages.map((m) => JSON.stringify(m.content))}::text[],
      ${messages.map((m) => wordsOf(m.content))}::text[]) as n(id, content, body)
    where m.id = n.id`
}

type Going = { message: Claimed }[]

/**
 * The last step before bytes leave, in the transaction of the claims: once it is on disk, the messages are on their
 * way and their tokens spent; what the policy held back costs none.
 * @param owed tokens of each number that went without being asked for
 */
export async function markSending(
  tx: Queries,
  claims: Claim[],
  going: Going,
  instance: number,
  owed: ReadonlyMap<string, number> = new Map(),
): Promise<void> {
  const byNumber = Map.groupBy(going, ({ message }) => message.channelId)
  const of = ({ channelId }: Claim) => byNumber.get(channelId) ?? []
  await tx`
    with spent as (
      update sending_streams s set tokens = g.tokens, refilled_at = g.at::timestamptz,
        held_by = case when g.turn > 0 then ${instance} else s.held_by end,
        held_until = case when g.turn > 0 then clock_timestamp() + make_interval(secs => g.turn / 1000) else s.held_until end
      from unnest(
        ${claims.map((one) => one.channelId)}::uuid[],
        ${claims.map((one) => one.tokens - of(one).length - (owed.get(one.channelId) ?? 0))}::float8[],
        -- As text: the driver would make a Date of it, and lose what is finer than a millisecond, each time.
        ${claims.map((one) => one.at)}::text[],
        ${claims.map((one) => (of(one).some(({ message }) => message.campaignId) ? turnMs(one.rate) : 0))}::float8[]
      ) as g(channel_id, tokens, at, turn)
      where s.channel_id = g.channel_id and s.campaign_id is null
    ), ${marking(tx, going, instance)}`
}

/** For a `with`: writes that these are on their way, and waits for the disk. */
export const marking = (tx: Queries, going: Going, instance: number) => tx`
    surely as materialized (
      select set_config('synchronous_commit', 'on', true)
    )
    update messages
    set status = 'sending', reason = null, attempts = attempts + 1, instance = ${instance},
      verdict = case when verdict ? 'again' then verdict else '{"verdict":"send"}' end,
      lease_until = clock_timestamp() + ${sendingLease}::interval
    where id = any(${going.map(({ message }) => message.id)}::uuid[]) and exists (select 1 from surely)`
