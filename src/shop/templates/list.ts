import type { Sql } from '../../db/client.ts'
import { readTemplates, type Template } from './rows.ts'

export type TemplateFilter = {
  status?: string | undefined
  category?: string | undefined
  /** Meta's code, or a language with all its regions (`en` also finds `en_US`). */
  language?: string | undefined
  /** Part of the name. */
  name?: string | undefined
}

/** By name and language; those after the one given. */
export function listTemplates(
  { sql }: { sql: Sql },
  filter: TemplateFilter,
  { after, limit }: { after?: { name: string; language: string; id: string } | undefined; limit: number },
): Promise<Template[]> {
  const condition = sql`
    ${matches(sql, filter)} and (${after === undefined}
      or (t.name, t.language, t.id) > (${after?.name ?? ''}, ${after?.language ?? ''}, ${after?.id ?? null}::uuid))`
  return readTemplates(sql, condition, { limit })
}

export type TemplateGroup = { name: string; account: string; translations: Template[] }

/** One entry for each name of an account, with its translations that meet the filter; those after the one given. */
export async function groupTemplates(
  { sql }: { sql: Sql },
  filter: TemplateFilter,
  { after, limit }: { after?: { name: string; account: string } | undefined; limit: number },
): Promise<TemplateGroup[]> {
  const groups = await sql<{ name: string; account: string }[]>`
    select distinct t.name, t.account from templates t where ${matches(sql, filter)}
      and (${after === undefined} or (t.name, t.account) > (${after?.name ?? ''}, ${after?.account ?? ''}))
    order by t.name, t.account limit ${limit}`
  const condition = sql`
    ${matches(sql, filter)} and (t.name, t.account) in (
      select * from unnest(${groups.map((one) => one.name)}::text[], ${groups.map((one) => one.account)}::text[]))`
  const rows = await readTemplates(sql, condition)
  return groups.map(({ name, account }) => ({
    name,
    account,
    translations: rows.filter((row) => row.name === name && row.account === account),
  }))
}

function matches(sql: Sql, { status, category, language, name }: TemplateFilter) {
  return sql`
    (${status ?? null}::text is null or t.status = ${status?.toUpperCase() ?? null})
    and (${category ?? null}::text is null or t.category = ${category?.toLowerCase() ?? null})
    and (${language ?? null}::text is null or t.language = ${language ?? null} or split_part(t.language, '_', 1) = ${language ?? null})
    and (${name ?? null}::text is null or position(${name?.toLowerCase() ?? ''} in t.name) > 0)`
}
