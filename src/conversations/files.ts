import type { Queries } from '../db/client.ts'
import type { NewMessage } from '../outbox/message.ts'
import type { Output } from './world.ts'

/**
 * Books the files that came with messages to be fetched. A file that was forwarded bears an id that is booked
 * already: its message gets the file that is there. Gives the messages as they are to be written.
 */
export async function bookFiles(tx: Queries, { media, messages }: Output): Promise<NewMessage[]> {
  if (media.length === 0) return messages
  await tx`
    insert into media (id, channel_id, provider_media_id, mime, filename, status)
    select *, 'waiting' from unnest(
      ${media.map((m) => m.id)}::uuid[], ${media.map((m) => m.channelId)}::uuid[],
      ${media.map((m) => m.providerMediaId)}::text[], ${media.map((m) => m.mime)}::text[],
      ${media.map((m) => m.filename)}::text[])
    on conflict (channel_id, provider_media_id) do nothing`
  const booked = await tx<{ wanted: string; id: string }[]>`
    select n.id as wanted, m.id from unnest(
      ${media.map((m) => m.id)}::uuid[], ${media.map((m) => m.channelId)}::uuid[],
      ${media.map((m) => m.providerMediaId)}::text[]) as n(id, channel_id, provider_media_id)
    join media m on m.channel_id = n.channel_id and m.provider_media_id = n.provider_media_id`
  const idOf = new Map(booked.map((row) => [row.wanted, row.id]))
  return messages.map((message) => {
    const { content } = message
    if (content.type !== 'media' || !('fileId' in content) || content.fileId === undefined) return message
    return { ...message, content: { ...content, fileId: idOf.get(content.fileId) ?? content.fileId } }
  })
}
