import type { Reply } from '../channels/channel.ts'
import type { Queries } from '../db/client.ts'
import { type Purpose, wordsOf } from './message.ts'

/** A message this instance may now decide about, until its lease runs out. */
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
  occurredAt: Date
  sample: boolean
}

export type Claim = {
  messages: Claimed[]
  /** Tokens left in the bucket after this claim; below one, the number is at its pace. */
  tokens: number
  /** The number itself is paused or halted. */
  paused: boolean
}

/** What a claimed row may take to be decided, and a sending one to be answered, before others step in. */
const claimedLease = '30 seconds'
const sendingLease = '60 seconds'

/** How much of a second's tokens may go in one burst. The refill is that much slower, so that no second exceeds the rate. */
const burst = 0.04

export const depthOf = (rate: number): number => Math.max(1, rate * burst)
export const refillOf = (rate: number): number =>
  Math.max(rate * (1 - burst), rate - depthOf(rate), 0.5 * rate)

/**
 * Takes as many due messages of a number as its bucket has tokens: replies before transactional before
 * campaign, oldest first, one in flight per conversation. One statement, because the bucket's row lock is what
 * makes two claims of a number follow each other: while one holds it, the other waits and then sees what
 * is left. `skip locked` passes over rows that a status or a sweep is just changing.
 * @param rate messages a second of this number
 */
export async function claim(
  tx: Queries,
  args: { channelId: string; instance: number; rate: number; most: number },
): Promise<Claim> {
  const [row] = await tx<[{ status: string; tokens: number; messages: Claimed[] }?]>`
    with bucket as materialized (
      select id, status, least(
        ${depthOf(args.rate)}::float8,
        tokens + extract(epoch from clock_timestamp() - refilled_at)::float8 * ${refillOf(args.rate)}::float8
          * case when slowed_until > clock_timestamp() then slow_factor else 1 end) as tokens
      from sending_streams
      where channel_id = ${args.channelId} and campaign_id is null
      for update
    ), running as materialized (
      select campaign_id from sending_streams
      where channel_id = ${args.channelId} and campaign_id is not null and status = 'running'
    ), room as (
      -- A limit of null is no limit at all.
      select coalesce((select least(${args.most}, greatest(0, floor(tokens)))::int from bucket where status = 'running'), 0) as n
    ), candidates as (
      (select m.id, m.lane, m.seq, m.conversation_id from messages m
      where m.channel_id = ${args.channelId} and m.status = 'pending' and m.campaign_id is null
        and (m.not_before is null or m.not_before <= clock_timestamp())
        and ${first(tx)}
      order by m.lane, m.seq limit (select n from room))
      union all
      -- Each campaign by itself, so that what waits for another to go on is never read.
      select c.id, c.lane, c.seq, c.conversation_id from running r cross join lateral (
        select m.id, m.lane, m.seq, m.conversation_id from messages m
        where m.campaign_id = r.campaign_id and m.channel_id = ${args.channelId} and m.status = 'pending'
          and (m.not_before is null or m.not_before <= clock_timestamp())
          and ${first(tx)}
        order by m.seq limit (select n from room)
      ) c
    ), due as (
      select m.id from messages m
      where m.id in (select id from candidates order by lane, seq limit (select n from room))
        and m.status = 'pending'
      for update of m skip locked
    ), taken as (
      update messages m
      set status = 'claimed', instance = ${args.instance}, lease_until = clock_timestamp() + ${claimedLease}::interval
      from due where m.id = due.id
      returning m.id, m.seq, m.lane, m.conversation_id, m.contact_id, m.channel_id, m.author, m.content, m.stand_in, m.purpose,
        m.campaign_id, m.occasion, m.run_id, m.reply_to, m.attempts, m.occurred_at, m.sample
    ), spent as (
      update sending_streams s
      set tokens = b.tokens - (select count(*) from taken), refilled_at = clock_timestamp()
      from bucket b where s.id = b.id and exists (select 1 from taken)
      returning s.tokens
    ), lazily as materialized (
      -- Lost in a crash of the database, a claim has claimed nothing; marking as sending waits for the disk, for both.
      select set_config('synchronous_commit', 'off', true)
    )
    select b.status, coalesce((select tokens from spent), b.tokens) as tokens, (select count(*) from lazily) as lazily, coalesce((
      -- Text and not jsonb, which would be built only to be written out.
      select json_agg(json_build_object(
        'id', id, 'conversationId', conversation_id, 'contactId', contact_id, 'channelId', channel_id,
        'author', author, 'content', content, 'standIn', stand_in, 'purpose', purpose, 'campaignId', campaign_id, 'occasion', occasion,
        'runId', run_id, 'replyTo', reply_to, 'attempts', attempts, 'occurredAt', occurred_at, 'sample', sample)
        order by lane, seq)
      from taken), '[]'::json) as messages
    from bucket b`
  if (!row) return { messages: [], tokens: 0, paused: true }
  const messages = row.messages.map((message) => ({ ...message, occurredAt: new Date(message.occurredAt) }))
  return { messages, tokens: row.tokens, paused: row.status !== 'running' }
}

/**
 * The message is the first of its conversation and none of it is on its way. What waits for its campaign to go on,
 * or is not due, holds up nobody else's: only a message that speaks in turn keeps its place.
 */
const first = (tx: Queries) => tx`
  -- No anti join: Postgres would read all that is on its way anew for every row, since it believes that to be little.
  (select f.id from messages f
    where f.conversation_id = m.conversation_id and f.status in ('claimed', 'sending') limit 1) is null
  and m.id = (
    select o.id from messages o
    where o.conversation_id = m.conversation_id and o.status = 'pending'
      and (o.campaign_id is null or (
        (o.not_before is null or o.not_before <= clock_timestamp())
        and o.campaign_id in (select campaign_id from running)))
    order by o.lane, o.seq limit 1)`

/** Gives tokens back for what was claimed and then not sent. */
export async function refund(tx: Queries, channelId: string, tokens: number): Promise<void> {
  await tx`
    update sending_streams set tokens = tokens + ${tokens}
    where channel_id = ${channelId} and campaign_id is null`
}

/** Takes tokens for messages received; a flood of them silences the number for a second, not for longer. */
export async function spend(tx: Queries, channelId: string, tokens: number): Promise<void> {
  await tx`
    update sending_streams s set tokens = greatest(s.tokens - ${tokens}, -c.messages_per_second)
    from channels c
    where c.id = s.channel_id and s.channel_id = ${channelId} and s.campaign_id is null
      -- Of a device only what it sends is paced.
      and c.settings->>'messagesPerMinute' is null`
}

/** Puts the templates that go in the stead of words into their rows, as long as those are this instance's. */
export async function writeStandIns(tx: Queries, messages: Claimed[], instance: number): Promise<void> {
  await tx`
    update messages m set content = n.content::jsonb, body = n.body
    from unnest(
      ${messages.map((m) => m.id)}::uuid[], ${messages.map((m) => JSON.stringify(m.content))}::text[],
      ${messages.map((m) => wordsOf(m.content))}::text[]) as n(id, content, body)
    where m.id = n.id and m.status = 'claimed' and m.instance = ${instance} and m.lease_until > clock_timestamp()`
}

/**
 * The last step before bytes leave. Returns the ids that are still this instance's: a row whose lease ran out
 * meanwhile belongs to somebody else and must not be sent from here.
 */
export async function markSending(tx: Queries, ids: string[], instance: number): Promise<Set<string>> {
  const rows = await tx<{ id: string }[]>`
    update messages
    set status = 'sending', reason = null, attempts = attempts + 1,
      verdict = case when verdict ? 'again' then verdict else '{"verdict":"send"}' end,
      lease_until = clock_timestamp() + ${sendingLease}::interval
    where id = any(${ids}::uuid[]) and status = 'claimed' and instance = ${instance} and lease_until > clock_timestamp()
    returning id`
  return new Set(rows.map((row) => row.id))
}
