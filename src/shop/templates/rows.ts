import type postgres from 'postgres'
import type { Queries } from '../../db/client.ts'
import type { Component } from './components.ts'
import type { VariableSources } from './variables.ts'

type Change = { category: string; components: Component[]; variables?: VariableSources }

export type Template = {
  id: string
  account: string
  providerId: string | null
  name: string
  /** Meta's code: `el`, `en_US`. */
  language: string
  category: string
  /** Meta's word (APPROVED, PENDING, REJECTED, PAUSED, DISABLED …); DRAFT: never submitted, DELETED: gone at Meta. */
  status: string
  quality: string | null
  reason: string | null
  recommendation: string | null
  pausedUntil: Date | null
  components: Component[]
  /** A change that was not submitted yet, and what feeds it; where it says nothing, what feeds the live one. */
  draft: Change | null
  /** What feeds what is live. */
  variables: VariableSources
  nextCategory: string | null
  nextCategoryAt: Date | null
  /** When changes of it were submitted, RFC 3339, the newest last. */
  edits: string[]
  changedAt: Date
  categoryAt: Date | null
  qualityAt: Date | null
  syncedAt: Date | null
}

const times = ['pausedUntil', 'nextCategoryAt', 'changedAt', 'categoryAt', 'qualityAt', 'syncedAt'] as const

const columns = `t.id, t.account, t.provider_id as "providerId", t.name, t.language, t.category, t.status, t.quality,
  t.reason, t.recommendation, t.paused_until as "pausedUntil", t.components, t.draft, t.variables,
  t.next_category as "nextCategory", t.next_category_at as "nextCategoryAt", t.edits, t.changed_at as "changedAt",
  t.category_at as "categoryAt", t.quality_at as "qualityAt", t.synced_at as "syncedAt"`

/** Templates that meet a condition over `t`, by name, language and id. */
export async function readTemplates(
  tx: Queries,
  condition: postgres.PendingQuery<postgres.Row[]>,
  { limit = null, lock = false }: { limit?: number | null; lock?: boolean } = {},
): Promise<Template[]> {
  const rows = await tx<Template[]>`
    select ${tx.unsafe(columns)} from templates t where ${condition} order by t.name, t.language, t.id limit ${limit}
    ${lock ? tx`for update` : tx``}`
  // Where Drizzle shares the connection, times come as text.
  return rows.map((row) => {
    const read = { ...row }
    for (const time of times) if (row[time] !== null) read[time] = new Date(row[time] as Date | string)
    return read
  })
}

export async function getTemplate({ sql }: { sql: Queries }, id: string): Promise<Template | undefined> {
  const [found] = await readTemplates(sql, sql`t.id = ${id}`)
  return found
}

/** As JSON, so that two that say the same are the same whatever the order of their fields. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`)
    .join(',')}}`
}
