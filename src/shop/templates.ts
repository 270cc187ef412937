import type { Queries, Sql } from '../db/client.ts'
import type { NewId } from '../ids.ts'

export type Template = {
  id: string
  account: string
  name: string
  language: string
  category: string
  status: string
  quality: string | null
  reason: string | null
  components: unknown[]
  changedAt: Date
}

/** What the provider says about a template, as its `template_changed` event holds it. */
export type TemplateChange = {
  account: string
  templateId: string
  name: string
  language: string
  change: { status?: string; category?: string; quality?: string; reason?: string }
}

/** By name and language; those after the `(name, language)` given. */
export async function listTemplates(
  { sql }: { sql: Sql },
  { after, limit }: { after?: { name: string; language: string; id: string } | undefined; limit: number },
): Promise<Template[]> {
  const rows = await sql<(Omit<Template, 'changedAt'> & { changedAt: Date | string })[]>`
    select id, account, name, language, category, status, quality, reason, components, changed_at as "changedAt"
    from templates
    where ${after === undefined} or (name, language, id) > (${after?.name ?? ''}, ${after?.language ?? ''}, ${after?.id ?? null}::uuid)
    order by name, language, id limit ${limit}`
  return rows.map((row) => ({ ...row, changedAt: new Date(row.changedAt) }))
}

/**
 * Writes what changed. Status (Meta's word, such as APPROVED) counts by its time, because a late status must not
 * undo a newer one; category and quality come too rarely to meet. A template never heard of is written once its
 * status is told, and as marketing, the kind under most rules, where its category is not.
 */
export async function applyTemplateChange(
  tx: Queries,
  newId: NewId,
  event: TemplateChange,
  occurredAt: Date,
): Promise<void> {
  const { change, account, name, language } = event
  const status = change.status?.toUpperCase()
  const category = change.category?.toLowerCase() ?? null
  const quality = change.quality?.toUpperCase() ?? null
  const at = occurredAt.toISOString()
  await tx`
    update templates set provider_id = ${event.templateId}, category = coalesce(${category}, category),
      quality = coalesce(${quality}, quality)
    where account = ${account} and name = ${name} and language = ${language}`
  if (status === undefined) return
  await tx`
    insert into templates (id, account, provider_id, name, language, category, status, quality, reason, changed_at)
    values (${newId()}, ${account}, ${event.templateId}, ${name}, ${language}, ${category ?? 'marketing'}, ${status},
      ${quality}, ${change.reason ?? null}, ${at}::timestamptz)
    on conflict (account, name, language) do update set status = excluded.status, reason = excluded.reason,
      changed_at = excluded.changed_at
    where excluded.changed_at >= templates.changed_at`
}

/** What is needed to send a template; `body` null: its words are not known. */
type SendableTemplate = {
  category: 'marketing' | 'utility' | 'authentication'
  body: { text: string; variables: number } | null
}

/** The template of this name and language; undefined where there is none. */
export async function findTemplate(
  { sql }: { sql: Sql },
  name: string,
  language: string,
): Promise<SendableTemplate | undefined> {
  const [row] = await sql<{ category: string; components: { type?: unknown; text?: unknown }[] }[]>`
    select category, components from templates where name = ${name} and language = ${language}
    order by status = 'APPROVED' desc, changed_at desc limit 1`
  if (!row) return undefined
  const category =
    row.category === 'utility' || row.category === 'authentication' ? row.category : 'marketing'
  const text = row.components.find(({ type }) => String(type).toUpperCase() === 'BODY')?.text
  if (typeof text !== 'string') return { category, body: null }
  return { category, body: { text, variables: new Set(text.match(/\{\{\w+\}\}/g) ?? []).size } }
}
