import type { Sql } from '../db/client.ts'
import type { NewId } from '../ids.ts'

/** `userId` null: a script. `subject`: the id that the route was asked for. No phone, name or text. */
export type Act = { userId: string | null; action: string; subject: string | null }
export type AuditRow = Act & { id: string; at: Date; who: string | null }

export type Audit = {
  /** Writes a change, each one. */
  changed(act: Act): Promise<void>
  /** Writes that somebody looked, once in ten minutes for the same thing: a page that is open asks again and again. */
  looked(act: Act): Promise<void>
}

type Deps = { sql: Sql; newId: NewId; now?: () => number }

const onceMs = 10 * 60_000
const mostRemembered = 20_000

export function createAudit({ sql, newId, now = Date.now }: Deps): Audit {
  const seen = new Map<string, number>()
  const write = async ({ userId, action, subject }: Act) => {
    await sql`insert into audit_log (id, user_id, action, subject) values (${newId()}, ${userId}, ${action}, ${subject})`
  }
  return {
    changed: write,
    async looked(act) {
      const key = `${act.userId} ${act.action} ${act.subject}`
      const last = seen.get(key)
      if (last !== undefined && now() - last < onceMs) return
      seen.delete(key)
      if (seen.size >= mostRemembered) seen.delete(seen.keys().next().value!)
      seen.set(key, now())
      await write(act)
    },
  }
}

/** What an act is about, by the noun of its route. */
const nounsOf = {
  accounts: ['setup', 'invitations', 'auth', 'users', 'me', 'colleagues'],
  shoppers: ['contacts', 'conversations', 'media', 'watches', 'alerts', 'store'],
  campaigns: ['campaigns', 'imports', 'segments'],
  content: ['faqs', 'faqs.csv', 'quick-replies', 'hours', 'flows', 'templates', 'business-profile'],
  settings: ['settings', 'channels', 'stores', 'notifications', 'checklist', 'sample-data', 'clock'],
} as const
type AuditKind = keyof typeof nounsOf
export const auditKinds = Object.keys(nounsOf) as [AuditKind, ...AuditKind[]]

export type AuditQuery = {
  userId?: string | undefined
  kind?: AuditKind | undefined
  /** Without who only looked. */
  changes: boolean
  before?: string | undefined
  limit: number
}

/** Newest first. */
export async function listAudit(
  { sql }: { sql: Sql },
  { userId, kind, changes, before, limit }: AuditQuery,
): Promise<AuditRow[]> {
  return sql<AuditRow[]>`
    select a.id, a.at, a.user_id as "userId", u.name as who, a.action, a.subject
    from audit_log a left join users u on u.id = a.user_id
    where true
      ${userId === undefined ? sql`` : sql`and a.user_id = ${userId}`}
      ${kind === undefined ? sql`` : sql`and split_part(split_part(a.action, ' /', 2), '/', 1) = any(${[...nounsOf[kind]]}::text[])`}
      ${changes ? sql`and a.action !~ '^(GET|HEAD) |/(presence|preview)$'` : sql``}
      ${before === undefined ? sql`` : sql`and a.id < ${before}`}
    order by a.id desc limit ${limit}`
}
