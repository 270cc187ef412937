import { hash } from 'node:crypto'
import { FormData } from 'undici'
import { ChannelError, type Line, type MediaFile } from '../channel.ts'
import { authorised, call, endpoint, readJson, refusedBy, unreachable } from './graph.ts'
import type { Http } from './http.ts'
import { id, number, object, words } from './parse/read.ts'

const META_HOSTS = ['.fbsbx.com', '.facebook.com', '.fbcdn.net', '.whatsapp.net']

/**
 * The bytes of a file that a shopper sent. Two requests: the id gives an address that lives five minutes,
 * the address gives the bytes. Throws `ChannelError`; `limitBytes` is enforced while reading.
 */
export async function fetchMedia(
  http: Http,
  line: Line,
  mediaId: string,
  limitBytes: number,
  now: Date,
): Promise<MediaFile> {
  const found = object(await call(http, line, endpoint(line, mediaId), { method: 'GET' }, now))
  if ((number(found.file_size) ?? 0) > limitBytes) throw tooLarge()
  const url = mediaUrl(line, found.url)
  if (url === undefined) {
    throw new ChannelError('content', null, 'The file lies at an address that does not belong to WhatsApp.')
  }
  const answer = await http.exchange({ method: 'GET', url, headers: authorised(line), limitBytes })
  if (answer.kind === 'failure') throw answer.reason === 'too_large' ? tooLarge() : unreachable(answer)
  if (answer.status !== 200) {
    throw refusedBy(answer, readJson(answer.body), line, now)
  }
  const sha256 = hash('sha256', answer.body)
  const promised = words(found.sha256, 128)
  if (promised !== undefined && !sameDigest(promised, sha256)) {
    throw new ChannelError('transient', null, 'The file arrived damaged.')
  }
  const type = answer.headers['content-type']
  const mime = words(found.mime_type, 255) ?? (typeof type === 'string' ? type : 'application/octet-stream')
  return { bytes: answer.body, mime, sha256 }
}

/**
 * Where the token may be sent: Meta's hosts over HTTPS, or where it already goes. Anything else could be an
 * address inside our own network, or a thief of the token.
 */
function mediaUrl(line: Line, value: unknown): URL | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined
  const url = new URL(value)
  if (url.username !== '' || url.password !== '') return undefined
  if (url.origin === new URL(line.baseUrl).origin) return url
  const isMeta = META_HOSTS.some((host) => url.hostname.endsWith(host))
  return url.protocol === 'https:' && url.port === '' && isMeta ? url : undefined
}

/** Hex here; webhooks write the same digest in base64. */
function sameDigest(promised: string, hex: string): boolean {
  const encoded =
    promised.length === 64 ? promised.toLowerCase() : Buffer.from(promised, 'base64').toString('hex')
  return encoded === hex
}

function tooLarge(): ChannelError {
  return new ChannelError('content', null, 'The file is larger than allowed.')
}

/** Gives Meta a file to send later, by the id that it answers with; it keeps it 30 days. Throws `ChannelError`. */
export async function uploadMedia(http: Http, line: Line, file: MediaFile, now: Date): Promise<string> {
  const form = new FormData()
  form.set('messaging_product', 'whatsapp')
  form.set('type', file.mime)
  const blob = new Blob([new Uint8Array(file.bytes)], { type: file.mime })
  form.set('file', blob, file.filename ?? 'file')
  const url = endpoint(line, line.number, 'media')
  const mediaId = id(object(await call(http, line, url, { method: 'POST', body: form }, now)).id)
  if (mediaId === undefined) throw new ChannelError('transient', null, 'WhatsApp did not name the file.')
  return mediaId
}
