import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { findClosingQuote } from './closing-quote.ts'
import { decoderOf, type Encoding } from './code-page.ts'
import { type CsvRecord, createSplitter } from './split.ts'

export const importFolder = (dataDir: string) => join(dataDir, 'imports')
export const importPath = (dataDir: string, id: string) => join(importFolder(dataDir), id)

/** How a file is read. `firstByte` and `firstLine`: behind a byte order mark and a `sep=` line. */
export type Format = {
  encoding: Encoding
  delimiter: string
  header: boolean
  firstByte: number
  firstLine: number
}

/** Its records are all there at once, so it holds some hundreds and no more. */
const blockBytes = 64 * 1024

/** The records of a file from a place on, some at a time. @throws ENOENT where it is gone */
export async function* readRecords(
  path: string,
  format: Pick<Format, 'encoding' | 'delimiter'>,
  from: { byte: number; line: number },
): AsyncGenerator<CsvRecord[]> {
  const { encoding, delimiter } = format
  const byte = delimiter.charCodeAt(0)
  const splitter = createSplitter({ delimiter: byte, decode: decoderOf(encoding), from })
  const file = await open(await readable(path, encoding))
  try {
    const block = Buffer.allocUnsafe(blockBytes)
    for (let position = from.byte; ; ) {
      const { bytesRead } = await file.read(block, 0, blockBytes, position)
      position += bytesRead
      yield* splitter.push(block.subarray(0, bytesRead), bytesRead === 0)
      if (bytesRead === 0) return
      if (splitter.asks !== undefined) splitter.closes(await findClosingQuote(file, splitter.asks, byte))
    }
  } finally {
    await file.close()
  }
}

/**
 * The file that can be split as bytes. UTF-16 is rewritten as UTF-8 beside the original, once; a process that dies
 * on the way leaves a half one under another name, which the next overwrites.
 */
async function readable(path: string, encoding: Encoding): Promise<string> {
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return path
  const twin = `${path}.utf8`
  if (await exists(twin)) return twin
  await pipeline(
    createReadStream(path),
    fromUtf16(encoding),
    createWriteStream(`${twin}.part`, { mode: 0o600, flush: true }),
  )
  await rename(`${twin}.part`, twin)
  return twin
}

/** The stream keeps half a character for the next piece. The byte order mark is dropped. */
function fromUtf16(encoding: 'utf-16le' | 'utf-16be'): Transform {
  const decoder = new TextDecoder(encoding)
  return new Transform({
    transform(piece: Buffer, _, done) {
      done(null, decoder.decode(piece, { stream: true }))
    },
    flush(done) {
      done(null, decoder.decode())
    },
  })
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )
