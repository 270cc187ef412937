const megabyte = 1024 * 1024

/** As WhatsApp tells them apart. */
export type FileKind = 'image' | 'video' | 'audio' | 'document'

/** Meta's limits (Cloud API reference, supported media types), in bytes. */
const mostBytesOf: Record<FileKind, number> = {
  image: 5 * megabyte,
  video: 16 * megabyte,
  audio: 16 * megabyte,
  document: 100 * megabyte,
}
export const mostFileBytes = mostBytesOf.document

const office = 'application/vnd.openxmlformats-officedocument'
const zipped: Record<string, string> = {
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
}
const older: Record<string, string> = {
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
}

type Sniffed = { kind: FileKind; mime: string }
export type FileRefusal = { refusal: 'empty' | 'kind' | 'size'; mostBytes?: number }

/**
 * What a file is, by its first bytes: its name and what a browser says of it may be anything. Refused where WhatsApp
 * takes no such file, or none of this size.
 */
export function judgeFile(bytes: Buffer, filename: string): Sniffed | FileRefusal {
  if (bytes.length === 0) return { refusal: 'empty' }
  const found = sniff(bytes, /\.([a-z0-9]{1,8})$/i.exec(filename)?.[1]?.toLowerCase() ?? '')
  if (!found) return { refusal: 'kind' }
  const mostBytes = mostBytesOf[found.kind]
  return bytes.length > mostBytes ? { refusal: 'size', mostBytes } : found
}

function sniff(bytes: Buffer, ending: string): Sniffed | undefined {
  const hex = bytes.toString('hex', 0, 8)
  const head = bytes.toString('latin1', 0, 12)
  if (hex.startsWith('ffd8ff')) return { kind: 'image', mime: 'image/jpeg' }
  if (hex === '89504e470d0a1a0a') return { kind: 'image', mime: 'image/png' }
  if (head.startsWith('%PDF-')) return { kind: 'document', mime: 'application/pdf' }
  if (head.slice(4, 8) === 'ftyp') return ofBrand(head.slice(8, 12))
  if (head.startsWith('OggS')) return { kind: 'audio', mime: 'audio/ogg' }
  if (head.startsWith('#!AMR')) return { kind: 'audio', mime: 'audio/amr' }
  if (head.startsWith('ID3') || /^fff[23ab]/.test(hex)) return { kind: 'audio', mime: 'audio/mpeg' }
  if (/^fff[19]/.test(hex)) return { kind: 'audio', mime: 'audio/aac' }
  const document = documentOf(hex, ending) ?? (isText(bytes, ending) ? 'text/plain' : undefined)
  return document === undefined ? undefined : { kind: 'document', mime: document }
}

/** Films and sounds of one family. Pictures of it (HEIC, AVIF) WhatsApp does not take. */
function ofBrand(brand: string): Sniffed | undefined {
  if (brand.startsWith('M4A')) return { kind: 'audio', mime: 'audio/mp4' }
  if (brand.startsWith('3g')) return { kind: 'video', mime: 'video/3gpp' }
  return /^(mp4|iso|avc|M4V|mmp|dash)/.test(brand) ? { kind: 'video', mime: 'video/mp4' } : undefined
}

function documentOf(hex: string, ending: string): string | undefined {
  if (hex.startsWith('504b0304')) return Object.hasOwn(zipped, ending) ? zipped[ending] : undefined
  if (hex === 'd0cf11e0a1b11ae1') return Object.hasOwn(older, ending) ? older[ending] : undefined
  return undefined
}

const isText = (bytes: Buffer, ending: string) =>
  (ending === 'txt' || ending === 'csv') && !bytes.subarray(0, 4096).includes(0)
