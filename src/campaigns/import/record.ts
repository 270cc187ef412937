import type { Decode } from './code-page.ts'

const quote = 0x22
const cr = 0x0d
const lf = 0x0a

/** Reads one record of a buffer after the other; what it found stands in it until the next one is read. */
export type RecordReader = {
  /** Byte after the record that starts at `start`; -1: it is not complete. `last`: nothing follows the buffer. */
  read(buffer: Buffer, start: number, last: boolean): number
  readonly cells: string[]
  /** Lines that it takes, of what was read of it. */
  readonly lines: number
  readonly hasNul: boolean
  /** Byte behind a quote that is not closed in the buffer. */
  readonly openQuote: number | undefined
}

/** @param delimiter a byte */
export function createRecordReader(delimiter: number, decode: Decode): RecordReader {
  let cells: string[] = []
  let lines = 0
  let hasNul = false
  let openQuote: number | undefined

  function read(buffer: Buffer, start: number, last: boolean): number {
    cells = []
    lines = 1
    hasNul = false
    openQuote = undefined
    const size = buffer.length
    let at = start
    for (;;) {
      let text = ''
      if (buffer[at] === quote) {
        const close = closingQuote(buffer, at + 1, last)
        if (close < 0) {
          openQuote = at + 1
          return -1
        }
        text = decode(buffer, at + 1, close)
        if (text.includes('"')) text = text.replaceAll('""', '"')
        lines += lineEnds(buffer, at + 1, close)
        at = close + 1
      }
      const begin = at
      let byte = 0
      while (at < size) {
        byte = buffer[at]!
        if (byte === delimiter || byte === lf || byte === cr) break
        at++
      }
      if (at > begin) text += decode(buffer, begin, at)
      if (text.includes('\u0000')) hasNul = true
      if (at >= size && !last) return -1
      cells.push(text)
      if (at >= size) return size
      if (byte === delimiter) {
        at++
        continue
      }
      if (byte === lf) return at + 1
      // Whether LF follows is known with the next block.
      if (at + 1 >= size && !last) return -1
      return buffer[at + 1] === lf ? at + 2 : at + 1
    }
  }

  return {
    read,
    get cells() {
      return cells
    },
    get lines() {
      return lines
    },
    get hasNul() {
      return hasNul
    },
    get openQuote() {
      return openQuote
    },
  }
}

/** Where the quote stands that closes a cell; -1: not in this buffer. */
function closingQuote(buffer: Buffer, from: number, last: boolean): number {
  for (let at = from; ; at += 2) {
    at = buffer.indexOf(quote, at)
    // A quote at the end may be the first of two.
    if (at < 0 || (at + 1 >= buffer.length && !last)) return -1
    if (buffer[at + 1] !== quote) return at
  }
}

function lineEnds(buffer: Buffer, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) {
    const byte = buffer[at]
    if (byte === lf) count++
    else if (byte === cr && buffer[at + 1] !== lf) count++
  }
  return count
}
