import type { Sql } from '../db/client.ts'
import { plainFilename } from './file-name.ts'
import { mediaPath } from './media.ts'

/** A stored file ready to be sent to a browser. */
type MediaFileToServe = { path: string; bytes: number; headers: Record<string, string> }

type MediaState = { status: 'waiting' | 'stored' | 'failed'; reason: string | null }

/**
 * What a browser may show by itself. Everything else (SVG and HTML above all) is a download: it came from a
 * stranger and would run in the dashboard's origin.
 */
const inline = new Set([
  ...['jpeg', 'png', 'webp'].map((kind) => `image/${kind}`),
  ...['aac', 'amr', 'mpeg', 'mp4', 'ogg', 'opus', 'webm', 'wav'].map((kind) => `audio/${kind}`),
  ...['mp4', '3gpp', 'webm', 'quicktime'].map((kind) => `video/${kind}`),
  'application/pdf',
])

/** The file of this id; its state where it is not stored (yet); undefined where there is none. */
export async function findMedia(
  { sql, dataDir }: { sql: Sql; dataDir: string },
  id: string,
): Promise<{ file: MediaFileToServe } | { state: MediaState } | undefined> {
  const [row] = await sql<(MediaState & { mime: string; bytes: number; filename: string | null })[]>`
    select status, reason, mime, bytes, filename from media where id = ${id} and status <> 'dropped'`
  if (!row) return undefined
  if (row.status !== 'stored') return { state: { status: row.status, reason: row.reason } }
  return {
    file: { path: mediaPath(dataDir, id), bytes: row.bytes, headers: headersOf(row.mime, row.filename) },
  }
}

/** Headers under which a stranger's file is harmless in a browser. */
function headersOf(mime: string, filename: string | null): Record<string, string> {
  const kind = mime.split(';')[0]!.trim().toLowerCase()
  const shown = inline.has(kind)
  const name = encodeURIComponent(plainFilename(filename ?? '')).replace(/['()*]/g, percent)
  return {
    'content-type': shown ? kind : 'application/octet-stream',
    'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, max-age=86400, immutable',
  }
}

// RFC 8187 leaves these out of what may stand unescaped, encodeURIComponent does not.
const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
