import type { Queries } from '../../db/client.ts'
import { readTemplates, type Template } from './rows.ts'

/** The template of this name and language, approved where any account has it so; undefined where there is none. */
export async function findTemplate(
  { sql }: { sql: Queries },
  name: string,
  language: string,
): Promise<Template | undefined> {
  const found = await readTemplates(
    sql,
    sql`t.name = ${name} and t.language = ${language} and t.status <> 'DRAFT'`,
  )
  const byState = (one: Template) => (one.status === 'APPROVED' ? 1 : 0)
  return found.sort((a, b) => byState(b) - byState(a) || b.changedAt.getTime() - a.changedAt.getTime())[0]
}
