import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Chunk } from './commit.ts'
import { type Format, readRecords } from './open-file.ts'
import { type Reading, type Row, rowReader } from './row.ts'

/** Rows of one transaction: enough that its statements are worth their round trips, few enough to be soon over. */
const rowsAtOnce = 2000
/** And of the file, where its rows are long: two chunks are in memory at a time, several times their size. */
const bytesAtOnce = 1024 * 1024
/**
 * Longer than this neither a shopper nor the connection that a chunk is copied on waits for a row to be read. In ms.
 * A chunk's statements wait for each other's answers some twenty times.
 */
const longestTurn = 0.5

/**
 * The rows of a file from a place on, in chunks, each with the place after it. Gives way to other work again
 * and again. The header is left out, blank rows are part of no chunk.
 */
export async function* readChunks(
  path: string,
  format: Format,
  reading: Reading,
  from: { byte: number; line: number },
): AsyncGenerator<Chunk> {
  const read = rowReader(reading)
  let rows: Row[] = []
  let place = from
  let start = from.byte
  let header = format.header && from.byte <= format.firstByte
  let since = performance.now()
  for await (const records of readRecords(path, format, from)) {
    for (const [i, record] of records.entries()) {
      place = { byte: record.end, line: record.nextLine }
      if (header && record.cells.some((cell) => cell.trim() !== '')) {
        header = false
        continue
      }
      const row = read(record)
      if (row) rows.push(row)
      if (rows.length >= rowsAtOnce || (rows.length > 0 && place.byte - start >= bytesAtOnce)) {
        yield { rows, ...place }
        rows = []
        start = place.byte
      }
      if (i % 10 === 0 && performance.now() - since > longestTurn) {
        await nextTurn()
        since = performance.now()
      }
    }
  }
  if (rows.length > 0 || place.byte !== from.byte) yield { rows, ...place }
}
