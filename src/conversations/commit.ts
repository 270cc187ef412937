import { countCarts, orderCoupons } from '../commerce/coupons.ts'
import { keepWatch, reopenWatches, settleWatches } from '../commerce/watches/keep.ts'
import { keepWhatsappCarts } from '../commerce/whatsapp-carts.ts'
import type { Queries } from '../db/client.ts'
import { ending } from '../db/last.ts'
import type { NewId } from '../ids.ts'
import { enqueueIn } from '../outbox/enqueue.ts'
import { withdraw } from '../outbox/withdraw.ts'
import { applyToMessages } from './changes.ts'
import { bookFiles } from './files.ts'
import { writeNotices } from './notices/notice.ts'
import { writeAnswers } from './win-back-answers.ts'
import { type Output, stampOf, type World } from './world.ts'

/** `now`: when the batch is handled. */
export type Changes = { worlds: World[]; output: Output; handled: string[]; now: Date; newId: NewId }

/** Seconds from an event stored to its turn committed, for the metrics. */
type Lag = { lag: number }

/** What is written after the messages, because it is about them; most turns bring none of it. */
const afterwards = [
  ...(['edits', 'deletions', 'reactions', 'withdrawn'] as const),
  ...(['cartRecoveries', 'coupons', 'watching', 'carts'] as const),
]

/**
 * Writes all that the turns of a batch brought, as the last of the caller's transaction: every kind of row in one
 * statement, all statements sent at once, and where nothing comes after them the transaction's end too.
 */
export async function commit(
  tx: Queries,
  { worlds, output, handled, now, newId }: Changes,
): Promise<number[]> {
  const messages = await bookFiles(tx, output)
  const isAll = afterwards.every((kind) => output[kind].length === 0)
  const [lags] = await Promise.all([
    tx<Lag[]>`
      update events set handled_at = clock_timestamp() where id = any(${handled}::bigint[])
      returning extract(epoch from clock_timestamp() - received_at)::float8 as lag`,
    enqueueIn(tx, messages),
    writeContacts(tx, worlds),
    writeConversations(tx, worlds),
    writeRuns(tx, worlds),
    writeTimers(tx, output.timers),
    writeConsents(tx, output.consents),
    writeUnanswered(tx, output.unanswered),
    writeRatings(tx, output.ratings),
    writeAnswers(tx, output.answers),
    writeNotices(tx, newId, output.notices),
    ...(isAll ? [ending(tx)] : []),
  ])
  if (isAll) return lags.map((row) => row.lag)
  // After the messages: an edit may be of one that came in the same batch.
  await applyToMessages(tx, output, now)
  await withdraw(tx, output.withdrawn)
  await countCarts(tx, output.cartRecoveries)
  await orderCoupons(tx, newId, output.coupons)
  await writeWatching(tx, newId, output.watching)
  await keepWhatsappCarts(tx, newId, output.carts)
  return lags.map((row) => row.lag)
}

async function writeWatching(tx: Queries, newId: NewId, changes: Output['watching']): Promise<void> {
  for (const one of changes) {
    switch (one.change) {
      case 'keep':
        await keepWatch(tx, newId, one)
        break
      case 'settle':
        await settleWatches(tx, one)
        break
      case 'take_back':
        await reopenWatches(tx, await withdraw(tx, one.keys), one.at)
    }
  }
}

async function writeContacts(tx: Queries, worlds: World[]): Promise<void> {
  const rows = worlds.map((world) => world.contact).filter((contact) => contact.touched)
  if (rows.length === 0) return
  await tx`
    update contacts c set name = n.name, language = n.language, language_candidate = n.candidate, topics = n.topics::jsonb
    from unnest(
      ${rows.map((r) => r.id)}::uuid[], ${rows.map((r) => r.name)}::text[], ${rows.map((r) => r.language)}::text[],
      ${rows.map((r) => r.languageCandidate)}::text[], ${rows.map((r) => JSON.stringify(r.topics))}::text[]
    ) as n(id, name, language, candidate, topics)
    where c.id = n.id`
}

async function writeConversations(tx: Queries, worlds: World[]): Promise<void> {
  const rows = worlds.flatMap((world) => world.conversations.filter((conversation) => conversation.touched))
  if (rows.length === 0) return
  const iso = (date: Date | null) => date?.toISOString() ?? null
  await tx`
    update conversations c set
      mode = n.mode, window_until = n.window_until, waiting_since = n.waiting_since, last_in_at = n.last_in_at,
      last_out_at = n.last_out_at, last_human_at = n.last_human_at, handover_reason = n.handover_reason,
      summary = n.summary, handed_over_at = n.handed_over_at, urgent = n.urgent, due_at = n.due_at, snoozed_until = n.snoozed_until, last_choices = n.last_choices::jsonb,
      updated_at = clock_timestamp()
    from unnest(
      ${rows.map((r) => r.id)}::uuid[],
      ${rows.map((r) => r.mode)}::text[],
      ${rows.map((r) => iso(r.windowUntil))}::timestamptz[],
      ${rows.map((r) => iso(r.waitingSince))}::timestamptz[],
      ${rows.map((r) => iso(r.lastInAt))}::timestamptz[],
      ${rows.map((r) => iso(r.lastOutAt))}::timestamptz[],
      ${rows.map((r) => iso(r.lastHumanAt))}::timestamptz[],
      ${rows.map((r) => r.handoverReason)}::text[],
      ${rows.map((r) => r.summary)}::text[],
      ${rows.map((r) => iso(r.handedOverAt))}::timestamptz[],
      ${rows.map((r) => String(r.urgent))}::text[]::boolean[],
      ${rows.map((r) => iso(r.dueAt))}::timestamptz[],
      ${rows.map((r) => iso(r.snoozedUntil))}::timestamptz[],
      ${rows.map((r) => (r.lastChoices ? JSON.stringify(r.lastChoices) : null))}::text[]
    ) as n(id, mode, window_until, waiting_since, last_in_at, last_out_at, last_human_at, handover_reason, summary,
      handed_over_at, urgent, due_at, snoozed_until, last_choices)
    where c.id = n.id`
}

async function writeRuns(tx: Queries, worlds: World[]): Promise<void> {
  // Somebody may have a run for each cart and each order of years: only what moved is written.
  const rows = worlds.flatMap((world) => world.runs.filter((run) => run.stored !== stampOf(run)))
  if (rows.length === 0) return
  await tx`
    insert into flow_runs as r (id, conversation_id, flow, subject, version, state, seq, status, foreground)
    select id, conversation_id, flow, subject, version, state::jsonb, seq, status, foreground
    from unnest(
      ${rows.map((r) => r.id)}::uuid[],
      ${rows.map((r) => r.conversationId)}::uuid[],
      ${rows.map((r) => r.flow)}::text[],
      ${rows.map((r) => r.subject)}::text[],
      ${rows.map((r) => r.version)}::int[],
      ${rows.map((r) => JSON.stringify(r.state))}::text[],
      ${rows.map((r) => r.seq)}::int[],
      ${rows.map((r) => r.status)}::text[],
      ${rows.map((r) => String(r.foreground))}::text[]::boolean[]
    ) as n(id, conversation_id, flow, subject, version, state, seq, status, foreground)
    on conflict (conversation_id, flow, subject) do update set
      version = excluded.version, state = excluded.state, seq = excluded.seq, status = excluded.status,
      foreground = excluded.foreground, updated_at = clock_timestamp()
    where r.seq <> excluded.seq or r.foreground <> excluded.foreground or r.status <> excluded.status`
}

async function writeTimers(tx: Queries, timers: Output['timers']): Promise<void> {
  if (timers.length === 0) return
  await tx`
    insert into timers (id, run_id, seq, name, due_at, payload)
    select id, run_id, seq, name, due_at, payload::jsonb
    from unnest(
      ${timers.map((t) => t.id)}::uuid[], ${timers.map((t) => t.runId)}::uuid[], ${timers.map((t) => t.seq)}::int[],
      ${timers.map((t) => t.name)}::text[], ${timers.map((t) => t.dueAt.toISOString())}::timestamptz[],
      ${timers.map((t) => JSON.stringify(t.payload))}::text[]
    ) as n(id, run_id, seq, name, due_at, payload)`
}

async function writeConsents(tx: Queries, consents: Output['consents']): Promise<void> {
  if (consents.length === 0) return
  await tx`
    insert into consents (contact_id, purpose, granted, source, words, dedupe_key, occurred_at)
    select contact_id, purpose, granted, 'whatsapp', words, dedupe_key, occurred_at
    from unnest(
      ${consents.map((c) => c.contactId)}::uuid[], ${consents.map((c) => c.purpose)}::text[],
      ${consents.map((c) => String(c.granted))}::text[]::boolean[], ${consents.map((c) => c.words)}::text[],
      ${consents.map((c) => c.dedupeKey)}::text[], ${consents.map((c) => c.at.toISOString())}::timestamptz[]
    ) as n(contact_id, purpose, granted, words, dedupe_key, occurred_at)
    on conflict (dedupe_key, purpose) do nothing`
}

async function writeUnanswered(tx: Queries, rows: Output['unanswered']): Promise<void> {
  if (rows.length === 0) return
  await tx`
    insert into unanswered_questions (contact_id, conversation_id, text, language, dedupe_key, asked_at)
    select * from unnest(
      ${rows.map((r) => r.contactId)}::uuid[], ${rows.map((r) => r.conversationId)}::uuid[],
      ${rows.map((r) => r.text)}::text[], ${rows.map((r) => r.language)}::text[],
      ${rows.map((r) => r.dedupeKey)}::text[], ${rows.map((r) => r.at.toISOString())}::timestamptz[])
    on conflict (dedupe_key) do nothing`
}

/** Added up by entry first: two rows of one statement would count once. */
async function writeRatings(tx: Queries, ratings: Output['ratings']): Promise<void> {
  if (ratings.length === 0) return
  await tx`
    update faqs f set helped = f.helped + n.helped, not_helped = f.not_helped + n.not_helped
    from (
      select id, count(*) filter (where helped)::int as helped, count(*) filter (where not helped)::int as not_helped
      from unnest(${ratings.map((r) => r.faqId)}::uuid[], ${ratings.map((r) => String(r.helped))}::text[]::boolean[]) as r(id, helped)
      group by id order by id
    ) n
    where f.id = n.id`
}
