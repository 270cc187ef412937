import type { Sql } from '../db/client.ts'

/** What somebody says of themselves. What is undefined stays. */
export async function changeProfile(
  { sql }: { sql: Sql },
  id: string,
  { name, locale }: { name?: string | undefined; locale?: string | undefined },
): Promise<void> {
  await sql`
    update users set name = coalesce(${name ?? null}, name), locale = coalesce(${locale ?? null}, locale),
      updated_at = clock_timestamp()
    where id = ${id}`
}
