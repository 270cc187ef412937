import type { Queries } from '../../db/client.ts'

const live = ['scheduled', 'running', 'paused']

/** The name of a campaign that is launched, not over, and sends a template, in one of its versions or in all. */
export async function campaignSending({ sql }: { sql: Queries }, name: string): Promise<string | undefined> {
  const [found] = await sql<{ name: string }[]>`
    select name from campaigns k where status = any(${live}) and ${uses(sql, name)} limit 1`
  return found?.name
}

/**
 * The name of one whose messages are about to leave as the template stands now: written and unsent, or of a campaign
 * that goes out once. What repeats looks at its template anew at each occasion.
 */
export async function campaignUnderWay({ sql }: { sql: Queries }, name: string): Promise<string | undefined> {
  const [found] = await sql<{ name: string }[]>`
    select name from campaigns k where status = any(${live}) and ${uses(sql, name)}
      and (kind = 'broadcast' or exists (
        select 1 from messages m where m.campaign_id = k.id and m.status in ('pending', 'held', 'sending')))
    limit 1`
  return found?.name
}

const uses = (sql: Queries, name: string) => sql`
  (k.template ->> 'name' = ${name} or jsonb_path_exists(k.variants, '$[*].template.name ? (@ == $name)',
    jsonb_build_object('name', ${name}::text)))`
