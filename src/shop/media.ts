import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Channel, ChannelError } from '../channels/channel.ts'
import type { Sql } from '../db/client.ts'
import type { Log } from '../log.ts'
import type { NumbersCache } from './numbers-cache.ts'

export type MediaDeps = {
  sql: Sql
  channels: Record<string, Channel>
  numbers: Pick<NumbersCache, 'byId'>
  /** Numbers whose provider cannot be asked from here just now: their files wait. */
  away?: () => string[]
  dataDir: string
  log: Log
}

type Row = {
  id: string
  channelId: string | null
  providerMediaId: string | null
  mime: string
  attempts: number
}

const mostAttempts = 3
const megabyte = 1024 * 1024

/** Meta's limits by kind (Cloud API reference, supported media types); documents may be 100 MB. */
const limitOf = (mime: string) =>
  mime.startsWith('image/') ? 5 * megabyte : /^(audio|video)\//.test(mime) ? 16 * megabyte : 100 * megabyte

/** The path of a stored file. The id is ours, a UUID: nothing a shopper sent ever becomes part of a path. */
export const mediaPath = (dataDir: string, id: string) => join(dataDir, 'uploads', id)

/**
 * Fetches what a shopper sent and keeps it in DATA_DIR/uploads. What the provider refuses for good, or what fails
 * a third time, becomes `failed` with the reason; until then it waits for the next sweep.
 */
export async function fetchMedia(
  deps: MediaDeps,
  mediaId: string,
): Promise<'stored' | 'waiting' | 'failed' | 'nothing_to_do'> {
  const [row] = await deps.sql<Row[]>`
    update media set attempts = attempts + 1 where id = ${mediaId} and status = 'waiting'
    returning id, channel_id as "channelId", provider_media_id as "providerMediaId", mime, attempts`
  if (!row) return 'nothing_to_do'
  const number = row.channelId === null ? undefined : deps.numbers.byId(row.channelId)
  const channel = number && deps.channels[number.kind]
  if (!channel || row.providerMediaId === null)
    return fail(deps, row, 'no_number', row.attempts >= mostAttempts)
  try {
    const file = await channel.fetchMedia(number.line, row.providerMediaId, limitOf(row.mime))
    await storeFile(mediaPath(deps.dataDir, row.id), file.bytes)
    const kept = await deps.sql`
      update media set status = 'stored', reason = null, mime = ${file.mime}, bytes = ${file.bytes.length},
        filename = coalesce(filename, ${file.filename ?? null})
      where id = ${row.id} and status = 'waiting'`
    // Whose it was has been erased meanwhile.
    if (kept.count === 0) await rm(mediaPath(deps.dataDir, row.id), { force: true })
    return kept.count === 0 ? 'nothing_to_do' : 'stored'
  } catch (error) {
    const known = error instanceof ChannelError
    deps.log.warn({ mediaId: row.id, attempts: row.attempts, err: error }, 'media could not be fetched')
    // Only what may go better by itself is tried again; everything unknown counts as that.
    const final = known && !['transient', 'throttle', 'ambiguous', 'credentials'].includes(error.class)
    return fail(deps, row, known ? error.class : 'unexpected', final || row.attempts >= mostAttempts)
  }
}

/** Fetches those that are due: at once, after half a minute, after two. Gives how many were looked at. */
export async function fetchWaitingMedia(deps: MediaDeps, limit = 10): Promise<number> {
  const rows = await deps.sql<{ id: string }[]>`
    select id from media
    where status = 'waiting' and (channel_id is null or channel_id <> all(${deps.away?.() ?? []}::uuid[]))
      and created_at + (array[0, 30, 120])[least(attempts, 2) + 1] * interval '1 second' <= clock_timestamp()
    order by created_at limit ${limit}`
  for (const { id } of rows) await fetchMedia(deps, id)
  return rows.length
}

async function fail(
  { sql }: MediaDeps,
  { id }: Row,
  reason: string,
  final: boolean,
): Promise<'waiting' | 'failed'> {
  const status = final ? 'failed' : 'waiting'
  await sql`update media set status = ${status}, reason = ${reason} where id = ${id} and status = 'waiting'`
  return status
}

/** Written beside and renamed, so that a file under its name is always whole. */
export async function storeFile(path: string, bytes: Buffer): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 })
  const draft = `${path}.tmp`
  await rm(draft, { force: true })
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, path)
}
