import type { Sql } from '../db/client.ts'

const atOnce = 5000
/** A second or two's work; the next sweep goes on. */
const mostRounds = 4

/**
 * Rules that messages are held by were changed: these wait no longer for the hour that the old ones named. They stay
 * held and are due at once; let go, they are decided about anew. What was asked for stands in the settings until it is
 * done, whoever dies. Gives the reasons that are not done yet: nothing held for them is to be let go meanwhile, or it
 * would be held again among those that are still to be looked at, without an end.
 */
export async function lookAnew(sql: Sql, now: Date): Promise<string[]> {
  const [asked] = await sql<{ reasons: string[]; at: string }[]>`
    select value -> 'reasons' as reasons, changed_at::text as at from settings where key = 'look_anew'`
  if (!asked) return []
  const { reasons, at } = asked
  for (let n = 0; n < mostRounds; n++) {
    const rows = await sql`
      update messages set not_before = ${now}
      where id = any(array(
        select id from messages where status = 'held' and not_before > ${now} and reason = any(${reasons})
          and reason is distinct from 'reach'
        order by not_before limit ${atOnce} for update skip locked))
      returning 1`
    if (rows.length < atOnce) break
  }
  // Not where the rules were changed once more since, nor while somebody holds one of them.
  const done = await sql`
    delete from settings where key = 'look_anew' and changed_at::text = ${at} and not exists (
      select 1 from messages where status = 'held' and not_before > ${now} and reason = any(${reasons})
        and reason is distinct from 'reach')
    returning 1`
  return done.length > 0 ? [] : reasons
}
