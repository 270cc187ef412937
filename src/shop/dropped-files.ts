import { rm } from 'node:fs/promises'
import type { Sql } from '../db/client.ts'
import { mediaPath } from './media.ts'

/**
 * Deletes the files of erased people, first the bytes and then their rows: whoever dies in between goes on later.
 * Gives how many.
 */
export async function deleteDroppedFiles(
  { sql, dataDir }: { sql: Sql; dataDir: string },
  limit = 100,
): Promise<number> {
  const rows = await sql<
    { id: string }[]
  >`select id from media where status = 'dropped' order by id limit ${limit}`
  for (const { id } of rows) {
    await rm(mediaPath(dataDir, id), { force: true })
    await rm(`${mediaPath(dataDir, id)}.tmp`, { force: true })
  }
  await sql`delete from media where status = 'dropped' and id = any(${rows.map((row) => row.id)}::uuid[])`
  return rows.length
}
