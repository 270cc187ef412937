import type { Queries, Sql } from '../../db/client.ts'

/** A question that nothing of the shop's answered, freed of what names a person. */
export type Unanswered = { id: string; text: string; language: string; askedAt: Date }

/** Grouping compares each with each: what is older can wait until these are settled. */
const mostLookedAt = 500

/** Settled ones are kept so long to see what became of them; open ones until nobody will ever answer them. */
const settledKeptFor = '30 days'
const openKeptFor = '180 days'

/** The newest open ones, newest first. */
export function readUnanswered({ sql }: { sql: Sql }): Promise<Unanswered[]> {
  return sql<Unanswered[]>`
    select id, text, language, asked_at as "askedAt" from unanswered_questions
    where status = 'open' order by asked_at desc, id desc limit ${mostLookedAt}`
}

/** Settles open questions; gives how many there were. */
export async function closeUnanswered(
  tx: Queries,
  ids: string[],
  { status, faqId }: { status: 'answered' | 'dismissed'; faqId: string | null },
): Promise<number> {
  if (ids.length === 0) return 0
  const closed = await tx`
    update unanswered_questions set status = ${status}, faq_id = ${faqId}
    where id = any(${ids}::bigint[]) and status = 'open'`
  return closed.count
}

/** Those of one conversation with this text: an agent's answer settles them. */
export async function closeAsked(
  tx: Queries,
  asked: { conversationId: string; text: string; faqId: string },
): Promise<void> {
  await tx`
    update unanswered_questions set status = 'answered', faq_id = ${asked.faqId}
    where conversation_id = ${asked.conversationId} and text = ${asked.text} and status = 'open'`
}

/** Deletes what is kept no longer: these are words of people. */
export async function pruneUnanswered(sql: Sql): Promise<void> {
  await sql`
    delete from unanswered_questions
    where asked_at < clock_timestamp() - ${settledKeptFor}::interval
      and (status <> 'open' or asked_at < clock_timestamp() - ${openKeptFor}::interval)`
}
