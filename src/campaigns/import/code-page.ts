/** The encodings a file may be in, by their names in the Encoding Standard (https://encoding.spec.whatwg.org). */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1253',
  'windows-1250',
  'windows-1252',
  'iso-8859-7',
  'iso-8859-2',
] as const
export type Encoding = (typeof encodings)[number]

/** Those of one byte a character. */
export type CodePage = Exclude<Encoding, 'utf-8' | 'utf-16le' | 'utf-16be'>

/** The text of a stretch of bytes. What is no character of the encoding becomes U+FFFD. */
export type Decode = (buffer: Buffer, from: number, to: number) => string

const tables = new Map<CodePage, Uint16Array>()

/** The 256 characters of a code page. */
export function tableOf(page: CodePage): Uint16Array {
  const known = tables.get(page)
  if (known) return known
  const decoder = new TextDecoder(page)
  const table = Uint16Array.from({ length: 256 }, (_, byte) =>
    decoder.decode(Uint8Array.of(byte)).charCodeAt(0),
  )
  tables.set(page, table)
  return table
}

/** UTF-16 files are rewritten as UTF-8 before they are split (`open-file.ts`). */
export function decoderOf(encoding: Encoding): Decode {
  if (encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be') {
    return (buffer, from, to) =>
      isAscii(buffer, from, to) ? buffer.toString('latin1', from, to) : buffer.toString('utf8', from, to)
  }
  const table = tableOf(encoding)
  return (buffer, from, to) =>
    isAscii(buffer, from, to) ? buffer.toString('latin1', from, to) : mapped(table, buffer, from, to)
}

function isAscii(buffer: Buffer, from: number, to: number): boolean {
  let bits = 0
  for (let at = from; at < to; at++) bits |= buffer[at]!
  return bits < 0x80
}

function mapped(table: Uint16Array, buffer: Buffer, from: number, to: number): string {
  let text = ''
  const units: number[] = []
  for (let at = from; at < to; at++) {
    units.push(table[buffer[at]!]!)
    if (units.length === 4096) {
      text += String.fromCharCode(...units)
      units.length = 0
    }
  }
  return text + String.fromCharCode(...units)
}
