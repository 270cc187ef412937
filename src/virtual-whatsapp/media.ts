import { createHash } from 'node:crypto'
import { request } from 'undici'
import { type Answer, type Refusal, refuse } from './errors.ts'
import type { BusinessNumber, Json, LedgerEntry, Media, World } from './world.ts'

const minute = 60_000
const keptMs = 30 * 24 * 60 * minute
const megabyte = 1024 * 1024

/** Types and sizes that WhatsApp takes (Meta: supported media types). Documents may be of any type. */
const limits: Record<string, { types: RegExp; most: number }> = {
  image: { types: /^image\/(jpeg|png)$/, most: 5 * megabyte },
  video: { types: /^video\/(mp4|3gpp)$/, most: 16 * megabyte },
  audio: { types: /^audio\/(aac|amr|mpeg|mp4|ogg|opus)$/, most: 16 * megabyte },
  sticker: { types: /^image\/webp$/, most: 500 * 1024 },
  document: { types: /^[a-z]+\/[a-z0-9.+-]+$/, most: 100 * megabyte },
}

const uploadTypes =
  /^(image\/(jpeg|png|webp)|video\/(mp4|3gpp)|audio\/(aac|amr|mpeg|mp4|ogg|opus)|text\/plain|application\/(pdf|msword|vnd\.ms-(excel|powerpoint)|vnd\.openxmlformats-officedocument\.[a-z.]+))$/

export function plainType(mime: string): string {
  return mime.split(';')[0]!.trim().toLowerCase()
}

function fitsType(type: string, mime: string, size: number): Refusal | undefined {
  const limit = limits[type]
  if (!limit) return undefined
  if (!limit.types.test(plainType(mime))) {
    return { code: 131053, details: `Media of type ${plainType(mime)} cannot be sent as ${type}.` }
  }
  return size > limit.most
    ? {
        code: 131053,
        details: `Media file size too big. Max file size we currently support: ${limit.most} bytes.`,
      }
    : undefined
}

/** Keeps bytes as media of a number; they live 30 days. */
export function storeMedia(
  world: World,
  phoneNumberId: string,
  bytes: Buffer,
  mime: string,
  filename?: string,
): Media {
  const media: Media = {
    id: numericId(world),
    phoneNumberId,
    mime,
    sha256: createHash('sha256').update(bytes).digest('base64'),
    size: bytes.length,
    at: world.now(),
    bytes,
    ...(filename ? { filename } : {}),
  }
  world.media.set(media.id, media)
  world.saveMedia(media)
  world.changed()
  return media
}

/** `POST /{phone-number-id}/media` (multipart: messaging_product, type, file). */
export async function uploadMedia(
  world: World,
  number: BusinessNumber,
  contentType: string,
  bytes: Buffer,
): Promise<Answer> {
  let form: FormData
  try {
    form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData()
  } catch {
    return refuse({ code: 100, details: 'The body must be multipart/form-data.' }, world.newId())
  }
  if (form.get('messaging_product') !== 'whatsapp') {
    return refuse({ code: 100, details: 'The parameter messaging_product is required.' }, world.newId())
  }
  const file = form.get('file')
  if (!(file instanceof File))
    return refuse({ code: 100, details: 'The parameter file is required.' }, world.newId())
  const mime = file.type || String(form.get('type') ?? '')
  if (!uploadTypes.test(plainType(mime))) {
    return refuse(
      { code: 100, details: `Param file must be a file of a supported type; received ${mime}.` },
      world.newId(),
    )
  }
  const kind = /^(image|video|audio)/.exec(mime)?.[0]
  const refusal = fitsType(
    plainType(mime) === 'image/webp' ? 'sticker' : (kind ?? 'document'),
    mime,
    file.size,
  )
  if (refusal) return refuse(refusal, world.newId())
  const media = storeMedia(
    world,
    number.phoneNumberId,
    Buffer.from(await file.arrayBuffer()),
    mime,
    file.name,
  )
  return { status: 200, body: { id: media.id } }
}

/** `GET /{media-id}`: a URL that lives 5 minutes. */
export function describeMedia(world: World, media: Media): Answer {
  const secret = world.newId()
  const now = world.now()
  for (const [old, url] of world.mediaUrls) if (url.until < now) world.mediaUrls.delete(old)
  world.mediaUrls.set(secret, { mediaId: media.id, until: now + 5 * minute })
  return {
    status: 200,
    body: {
      messaging_product: 'whatsapp',
      url: `${world.baseUrl}/whatsapp_business/attachments/?mid=${media.id}&hash=${secret}`,
      mime_type: media.mime,
      sha256: Buffer.from(media.sha256, 'base64').toString('hex'),
      file_size: String(media.size),
      id: media.id,
    },
  }
}

/** The bytes behind a media URL, or 404 once it is older than 5 minutes. */
export function downloadMedia(world: World, query: URLSearchParams): Answer {
  const url = world.mediaUrls.get(query.get('hash') ?? '')
  const media = url && url.mediaId === query.get('mid') ? world.media.get(url.mediaId) : undefined
  if (!url || !media || world.now() > url.until)
    return { status: 404, headers: { 'content-type': 'text/plain' } }
  return { status: 200, bytes: media.bytes, headers: { 'content-type': media.mime } }
}

/** The media of an id as long as it lives (30 days). */
export function findMedia(world: World, id: string): Media | undefined {
  const media = world.media.get(id)
  if (!media || world.now() - media.at <= keptMs) return media
  world.media.delete(id)
  return undefined
}

/** A send call by media id: the id must be known and fit the type of message. */
export function checkMediaId(world: World, type: string, content: Json): Refusal | undefined {
  if (!limits[type] || typeof content.id !== 'string') return undefined
  const media = findMedia(world, content.id)
  if (!media) return { code: 131009, details: `There is no media with id ${content.id}.` }
  return fitsType(type, media.mime, media.size)
}

/** A file that a message names by its address, of which kind it is, and where the message bears it. */
type Linked = { type: string; link: string; place(content: Json, id: string): Json }

/** The file of a message, or above the words of one with buttons; undefined: it names none by an address. */
export function linkIn(type: string, content: Json): Linked | undefined {
  if (typeof content.link === 'string')
    return { type, link: content.link, place: (own, id) => ({ ...own, id }) }
  const header = content.header as Json | undefined
  const kind = String(header?.type)
  const link = (header?.[kind] as Json | undefined)?.link
  if (type !== 'interactive' || typeof link !== 'string') return undefined
  return { type: kind, link, place: (own, id) => ({ ...own, header: { ...header, [kind]: { link, id } } }) }
}

/**
 * A send call by link: fetched as Meta would, but only from loopback, so that this server never fetches what
 * somebody else names. Outside links are taken as good.
 */
export async function checkLink(
  world: World,
  entry: LedgerEntry,
  { type, link, place }: Linked,
): Promise<Refusal | undefined> {
  const failed = (details: string): Refusal => ({ code: 131053, details })
  const limit = limits[type]
  try {
    const { hostname } = new URL(link)
    if (!limit || (hostname !== 'localhost' && hostname !== '127.0.0.1' && hostname !== '[::1]'))
      return undefined
    const answer = await request(link, { signal: AbortSignal.timeout(10_000) })
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of answer.body) {
      size += chunk.length
      if (size > limit.most) {
        answer.body.destroy()
        return failed('Media file size too big.')
      }
      chunks.push(chunk)
    }
    if (answer.statusCode !== 200) return failed(`Downloading media failed with status ${answer.statusCode}.`)
    const mime = String(answer.headers['content-type'] ?? 'application/octet-stream')
    const refusal = fitsType(type, mime, size)
    if (refusal) return refusal
    const media = storeMedia(world, entry.phoneNumberId, Buffer.concat(chunks), mime)
    const message = world.messages.get(entry.id)
    if (message) message.content = place(message.content, media.id)
    return undefined
  } catch {
    return failed('Downloading media from the link failed.')
  }
}

export function numericId(world: World): string {
  let id = '9'
  for (let i = 0; i < 15; i++) id += Math.floor(world.random() * 10)
  return id
}
