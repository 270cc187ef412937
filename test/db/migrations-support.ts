import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { folder } from './embedded-support.ts'

/** A folder as drizzle-kit writes it, of the [name, SQL] given. */
export async function migrationsOf(
  t: Pick<TestContext, 'after'>,
  list: readonly (readonly [name: string, sql: string])[],
): Promise<string> {
  const path = await folder(t)
  await mkdir(join(path, 'meta'))
  const entries = list.map(([name], idx) => ({
    idx,
    version: '7',
    when: 1_790_000_000_000 + idx * 1000,
    tag: `${String(idx).padStart(4, '0')}_${name}`,
    breakpoints: true,
  }))
  for (const [index, [, sql]] of list.entries())
    await writeFile(join(path, `${entries[index]?.tag}.sql`), sql)
  await writeFile(
    join(path, 'meta', '_journal.json'),
    JSON.stringify({ version: '7', dialect: 'postgresql', entries }),
  )
  return path
}
