import type { Channel } from '../channels/channel.ts'
import type { Sql } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import { type FileKind, type FileRefusal, judgeFile } from './file-kinds.ts'
import { mediaPath, storeFile } from './media.ts'
import type { NumbersCache } from './numbers-cache.ts'

type AgentFilesDeps = {
  sql: Sql
  newId: NewId
  numbers: Pick<NumbersCache, 'byId'>
  channels: Record<string, Channel>
  dataDir: string
}

/** A file of an agent that lies ready to be sent. */
type AgentFile = { id: string; kind: FileKind; mime: string; bytes: number; filename: string }

type Attached =
  | { ok: true; file: AgentFile }
  | ({ ok: false } & FileRefusal)
  | { ok: false; refusal: 'no_number' }

/** How long a file may lie ready: as long as somebody may come back to a draft. */
const keptUnsent = '7 days'

/**
 * Keeps a file that an agent is about to send, and gives it to the provider of the number, so that the message itself
 * is as small as any other. Never sent, it is deleted after a week.
 * @throws ChannelError where the provider does not take it
 */
export async function attachFile(
  deps: AgentFilesDeps,
  channelId: string,
  { bytes, filename }: { bytes: Buffer; filename: string },
): Promise<Attached> {
  const judged = judgeFile(bytes, filename)
  if ('refusal' in judged) return { ok: false, ...judged }
  const { kind, mime } = judged
  const number = deps.numbers.byId(channelId)
  const channel = number && deps.channels[number.kind]
  if (!channel) return { ok: false, refusal: 'no_number' }
  const providerMediaId = await channel.uploadMedia(number.line, { bytes, mime, filename })
  const id = deps.newId()
  // The row before the file: whatever dies in between is found by the sweep.
  await deps.sql`
    insert into media (id, channel_id, provider_media_id, mime, bytes, filename, status, reason)
    values (${id}, ${channelId}, ${providerMediaId}, ${mime}, ${bytes.length}, ${filename}, 'failed', 'unsent')`
  await storeFile(mediaPath(deps.dataDir, id), bytes)
  await deps.sql`update media set status = 'stored' where id = ${id} and status = 'failed'`
  return { ok: true, file: { id, kind, mime, bytes: bytes.length, filename } }
}

/** The file of this id as a reply names it, where it was attached for this number and still lies there. */
export async function findAttached(
  { sql }: { sql: Sql },
  channelId: string,
  id: string,
): Promise<{ mediaId: string; kind: FileKind; filename: string } | undefined> {
  const [row] = await sql<{ mediaId: string; mime: string; filename: string }[]>`
    select provider_media_id as "mediaId", mime, filename from media
    where id = ${id} and channel_id = ${channelId} and status = 'stored' and reason in ('unsent', 'sent')`
  if (!row) return undefined
  const family = row.mime.split('/')[0]
  const kind = family === 'image' || family === 'video' || family === 'audio' ? family : 'document'
  return { mediaId: row.mediaId, kind, filename: row.filename }
}

/** It belongs to a message from here on, and stays as long as that. */
export async function keepAttached({ sql }: { sql: Sql }, id: string): Promise<void> {
  await sql`update media set reason = 'sent' where id = ${id} and status = 'stored' and reason = 'unsent'`
}

/** Lets go of what was attached and never sent: `deleteDroppedFiles` deletes it. */
export async function dropUnsentFiles({ sql }: { sql: Sql }): Promise<void> {
  await sql`
    update media set status = 'dropped', filename = null, provider_media_id = null, reason = null
    where reason = 'unsent' and created_at < clock_timestamp() - ${keptUnsent}::interval`
}
