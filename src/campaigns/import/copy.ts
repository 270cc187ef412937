import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type postgres from 'postgres'

/**
 * Bytes of one write to the socket. Longer pieces lie among the engine's large objects, each with pages of its own from
 * the system, which made them three times as dear.
 */
const pieceBytes = 32 * 1024

/** Ids take 16 bytes, and their text 36. */
const uuidBytes = 16
const hyphen = 0x2d
const shortText = 64
const jsonbVersion = 1
/** Postgres counts its time from 2000, in microseconds. */
const epochMs = Date.UTC(2000, 0, 1)
const word = 2 ** 32
/** Signature, flags and the length of an extension that is not there. */
const header = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')

/**
 * Rows of one table in Postgres' binary format (https://www.postgresql.org/docs/current/sql-copy.html), cell by cell
 * in the order of the statement's columns. Into one buffer that is used again for every chunk: of a text the engine
 * would keep each cell until it is written, and Postgres would read each time and id back from letters.
 */
export type CopyRows = {
  /** Forgets what was written before. */
  clear(): void
  /** Begins the next row, of so many cells. */
  row(cells: number): void
  uuid(id: string | null): void
  text(text: string | null): void
  json(value: unknown): void
  int(value: number): void
  bool(value: boolean): void
  time(at: Date): void
  /** Rows since it was cleared. */
  readonly count: number
  /** All of it, in pieces, ended. The same memory is written again after `clear`. */
  pieces(): Buffer[]
}

export function createCopyRows(): CopyRows {
  let buffer = Buffer.allocUnsafe(2 * pieceBytes)
  let at = 0
  let count = 0

  function room(bytes: number): void {
    if (at + bytes <= buffer.length) return
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, at + bytes))
    buffer.copy(larger, 0, 0, at)
    buffer = larger
  }

  const length = (bytes: number) => {
    room(4 + Math.max(bytes, 0))
    put32(bytes)
  }

  const put32 = (value: number) => {
    buffer[at] = value >>> 24
    buffer[at + 1] = value >>> 16
    buffer[at + 2] = value >>> 8
    buffer[at + 3] = value
    at += 4
  }

  /** @param version that of jsonb stands before its text */
  function words(text: string, version?: number): void {
    // A UTF-16 unit takes three bytes at most.
    room(5 + text.length * 3)
    let start = at + 4
    if (version !== undefined) buffer[start++] = version
    const end = start + (ascii(buffer, text, start) ?? buffer.write(text, start))
    put32(end - at - 4)
    at = end
  }

  const rows: CopyRows = {
    clear() {
      at = header.copy(buffer, 0)
      count = 0
    },
    row(cells) {
      room(2)
      at = buffer.writeInt16BE(cells, at)
      count++
    },
    uuid(id) {
      if (id === null) return length(-1)
      length(uuidBytes)
      for (let i = 0; i < id.length; i += 2) {
        if (id.charCodeAt(i) === hyphen) i++
        buffer[at++] = (nibble(id.charCodeAt(i)) << 4) | nibble(id.charCodeAt(i + 1))
      }
    },
    text(text) {
      if (text === null) length(-1)
      else words(text)
    },
    json(value) {
      if (value === null) return length(-1)
      words(JSON.stringify(value), jsonbVersion)
    },
    int(value) {
      length(4)
      put32(value)
    },
    bool(value) {
      length(1)
      buffer[at++] = value ? 1 : 0
    },
    time(date) {
      length(8)
      const micros = (date.getTime() - epochMs) * 1000
      const high = Math.floor(micros / word)
      put32(high)
      put32(micros - high * word)
    },
    get count() {
      return count
    },
    pieces() {
      room(2)
      buffer.writeInt16BE(-1, at)
      const end = at + 2
      return Array.from({ length: Math.ceil(end / pieceBytes) }, (_, i) =>
        buffer.subarray(i * pieceBytes, Math.min((i + 1) * pieceBytes, end)),
      )
    },
  }
  rows.clear()
  return rows
}

/** What a hexadecimal digit stands for, of either case. */
const nibble = (unit: number): number => (unit & 0xf) + (unit >> 6) * 9

/** Writes a short text of ASCII alone, for which the way to the engine's own would be the longer one. */
function ascii(buffer: Buffer, text: string, start: number): number | undefined {
  const { length } = text
  if (length > shortText) return undefined
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 0x7f) return undefined
    buffer[start + i] = unit
  }
  return length
}

/**
 * Copies rows, which costs half of what arrays of parameters do either side. Nothing else may be asked on the
 * connection meanwhile. All is there before the statement begins, so that Postgres never waits for the next piece
 * while this thread reads on.
 * @param statement `copy … from stdin (format binary)`
 */
export async function copyIn(
  statement: postgres.PendingQuery<postgres.Row[]>,
  rows: CopyRows,
): Promise<void> {
  if (rows.count === 0) return
  await pipeline(Readable.from(rows.pieces(), { objectMode: false }), await statement.writable())
}
