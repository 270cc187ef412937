// A backup is one gzip'ed file of frames: a letter (J or D), four bytes of length, the content.
//   J {"format":"kalathi-backup","version":1,"createdAt":…,"migrations":[…]}     the header, first
//   J {"table":"contacts","columns":["id","name"]}   then D…: its rows as COPY text
//   J {"upload":"media/a.jpg"}                       then D…: its bytes
//   J {"sequences":[{"name":"x_id_seq","lastValue":"7","isCalled":true}]}
//   J {"end":true,"sha256":"…"}                      of all frames before, last
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { AppliedMigration } from '../migrate.ts'

type Header = {
  format: 'kalathi-backup'
  version: 1
  createdAt: string
  migrations: AppliedMigration[]
}
export type TableEntry = { table: string; columns: string[] }
export type UploadEntry = { upload: string }
export type Sequence = { name: string; lastValue: string; isCalled: boolean }
type SequencesEntry = { sequences: Sequence[] }
export type Entry = Header | TableEntry | UploadEntry | SequencesEntry
type End = { end: true; sha256: string }

/** The file is cut short, damaged, or none of ours. */
export class BackupUnreadable extends Error {
  constructor(path: string, why: string) {
    super(`${path} is not a whole Kalathi backup: ${why}`)
    this.name = 'BackupUnreadable'
  }
}

const frameBytes = 64 * 1024

/** Writes entries and the data (Buffers) that follows each. The file takes its name only when it is whole and on disk. */
export async function writeBackup(path: string, parts: AsyncIterable<Entry | Buffer>): Promise<void> {
  const half = `${path}.partial`
  await rm(half, { force: true }) // of an export that was killed
  try {
    const file = createWriteStream(half, { mode: 0o600, flush: true })
    await pipeline(Readable.from(encode(parts)), createGzip({ level: 6 }), file)
    await rename(half, path)
  } catch (error) {
    await rm(half, { force: true })
    throw error
  }
}

async function* encode(parts: AsyncIterable<Entry | Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let rows: Buffer[] = []
  let held = 0
  const flush = () => {
    const bytes = frame('D', Buffer.concat(rows, held))
    hash.update(bytes)
    rows = []
    held = 0
    return bytes
  }
  for await (const part of parts) {
    if (Buffer.isBuffer(part)) {
      rows.push(part) // COPY gives a row at a time; a frame for each would be waste
      held += part.length
      if (held >= frameBytes) yield flush()
      continue
    }
    if (held > 0) yield flush()
    const bytes = frame('J', Buffer.from(JSON.stringify(part)))
    hash.update(bytes)
    yield bytes
  }
  if (held > 0) yield flush()
  yield frame('J', Buffer.from(JSON.stringify({ end: true, sha256: hash.digest('hex') } satisfies End)))
}

function frame(letter: 'J' | 'D', content: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.write(letter, 0, 'latin1')
  head.writeUInt32BE(content.length, 1)
  return Buffer.concat([head, content])
}

/**
 * Reads entries, each with the data that follows it; the data must be read before the next entry is asked for.
 * @throws BackupUnreadable, at the latest when the end is reached: read it through once before changing anything
 */
export async function* readBackup(
  path: string,
): AsyncGenerator<{ entry: Entry; data: AsyncIterable<Buffer> }> {
  const frames = decode(path)
  let next = await frames.next()
  const data = async function* follow(): AsyncGenerator<Buffer> {
    while (!next.done && Buffer.isBuffer(next.value)) {
      yield next.value
      next = await frames.next()
    }
  }
  try {
    while (!next.done) {
      const entry = next.value
      if (Buffer.isBuffer(entry)) throw new BackupUnreadable(path, 'data without an entry')
      next = await frames.next()
      yield { entry, data: data() }
    }
  } finally {
    await frames.return(undefined)
  }
}

/** Reads the whole file and gives its header; memory stays flat. */
export async function verifyBackup(path: string): Promise<Header> {
  let header: Header | undefined
  for await (const { entry, data } of readBackup(path)) {
    if (!header) {
      if (!('format' in entry) || entry.format !== 'kalathi-backup')
        throw new BackupUnreadable(path, 'no header')
      if (entry.version !== 1) throw new BackupUnreadable(path, `format version ${entry.version} is unknown`)
      header = entry
    }
    for await (const _ of data); // the checksum wants every byte
  }
  if (!header) throw new BackupUnreadable(path, 'it is empty')
  return header
}

async function* decode(path: string): AsyncGenerator<Entry | Buffer> {
  const opened = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new BackupUnreadable(path, error.code === 'ENOENT' ? 'there is no such file' : `${error.code}`)
  })
  await opened.close()
  const unzip = createGunzip()
  const flow = pipeline(createReadStream(path), unzip).catch((error: Error) => error)
  const hash = createHash('sha256')
  let held: Buffer = Buffer.alloc(0)
  let ended = false
  try {
    for await (const chunk of unzip) {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
      for (;;) {
        if (held.length < 5) break
        const length = held.readUInt32BE(1)
        if (held.length < 5 + length) break
        if (ended) throw new BackupUnreadable(path, 'more follows its end')
        const content = held.subarray(5, 5 + length)
        if (held[0] === 0x44) {
          hash.update(held.subarray(0, 5 + length))
          yield content
        } else {
          const entry: Entry | End = JSON.parse(content.toString())
          if ('end' in entry) {
            if (entry.sha256 !== hash.digest('hex')) throw new BackupUnreadable(path, 'its checksum differs')
            ended = true
          } else {
            hash.update(held.subarray(0, 5 + length))
            yield entry
          }
        }
        held = held.subarray(5 + length)
      }
    }
  } catch (error) {
    throw error instanceof BackupUnreadable ? error : new BackupUnreadable(path, (error as Error).message)
  } finally {
    unzip.destroy()
    await flow
  }
  if (!ended || held.length > 0) throw new BackupUnreadable(path, 'its end is missing')
}
