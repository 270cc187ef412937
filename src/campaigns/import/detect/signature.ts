import type { FileReason } from '../words/reasons.ts'

const signatures: [number[], FileReason][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  // Excel before 2007 (compound file).
  [[0xd0, 0xcf, 0x11, 0xe0], 'spreadsheet'],
  [[0x1f, 0x8b], 'zip'],
  [[0x25, 0x50, 0x44, 0x46], 'binary'],
  [[0x89, 0x50, 0x4e, 0x47], 'binary'],
  [[0xff, 0xd8, 0xff], 'binary'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'zip'],
  [[0x52, 0x61, 0x72, 0x21], 'zip'],
]

/** What a file is that is no list, by its first bytes; undefined where it may be one. */
export function signatureOf(sample: Buffer): FileReason | undefined {
  if (sample.length === 0 || (sample.length < 65_536 && sample.toString('latin1').trim() === ''))
    return 'empty'
  const found = signatures.find(([bytes]) => bytes.every((byte, at) => sample[at] === byte))?.[1]
  if (found !== 'zip') return found ?? (isBinary(sample) ? 'binary' : undefined)
  // Spreadsheets of today are zips that say so in the names of their first files.
  const head = sample.toString('latin1')
  return /xl\/|\[Content_Types\]\.xml|opendocument|Index\/Document/.test(head) ? 'spreadsheet' : 'zip'
}

/** Control characters that stand in no text. UTF-16 has zeros, and few others. */
function isBinary(sample: Buffer): boolean {
  const bytes = sample.subarray(0, 8192)
  let odd = 0
  for (const byte of bytes)
    if (byte < 0x20 && byte > 0x04 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) odd++
  return odd > 4 && odd / bytes.length > 0.02
}
