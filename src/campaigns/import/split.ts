import type { Decode } from './code-page.ts'
import { createRecordReader } from './record.ts'

/**
 * One record of a file. `line` is its first line, counted as an editor counts them; `end` the byte after it,
 * `nextLine` the line that begins there. `damage`: it cannot be read, and `cells` holds nothing.
 */
export type CsvRecord = { line: number; end: number; nextLine: number; cells: string[]; damage?: Damage }

/** `too_long`: over a megabyte. `quote_open`: a quote that is opened and not closed again. */
type Damage = 'too_long' | 'quote_open' | 'nul'

export type SplitOptions = {
  /** One byte. */
  delimiter: number
  decode: Decode
  /** Where to begin: line and byte of a record's start. */
  from: { line: number; byte: number }
}

export type Splitter = {
  /**
   * Takes the next bytes, and gives the records that are complete with them, some at a time; all are to be taken before
   * the next bytes. `last`: nothing follows.
   */
  push(block: Buffer, last: boolean): Generator<CsvRecord[], void>
  /**
   * After a push: where in the file a quoted cell begins that is too long already and still open. Whoever can look
   * ahead says in `closes` where it ends; without an answer it is taken as never closed.
   */
  readonly asks: number | undefined
  closes(at: Closing | undefined): void
}

/** `end`: the byte after a closing quote; `lines`: line ends before it, in its cell. */
export type Closing = { end: number; lines: number }

const cr = 0x0d
const lf = 0x0a
/** A record may be so long, in bytes. A shop's longest has some kilobytes; an unclosed quote has the rest of the file. */
const longest = 1024 * 1024
/** A megabyte behind a quote that never closes may be half a million lines, which are not to be in memory at once. */
const recordsAtOnce = 1000

/**
 * Splits bytes into records and cells (RFC 4180, and what programs write instead): CR, LF and CRLF end a record,
 * also mixed; a quote begins a quoted cell only at the start of it; what follows a closing quote belongs to the
 * cell. Works on bytes, since delimiter, quote and line ends are the same in UTF-8 and every code page, so that a
 * record's place in the file is known exactly. Memory: one record and one block.
 */
export function createSplitter({ delimiter, decode, from }: SplitOptions): Splitter {
  let rest: Buffer = Buffer.alloc(0)
  /** Where `rest` begins in the file. */
  let base = from.byte
  let line = from.line
  /** Within a record that is too long: up to its line end nothing is kept. Lines of it that are behind. */
  let skipping: number | undefined
  /** A quoted cell that is too long: up to its end nothing is kept. */
  let long: Closing | undefined
  let asks: number | undefined

  const record = createRecordReader(delimiter, decode)

  return {
    *push(block, last) {
      let records: CsvRecord[] = []
      const buffer = rest.length === 0 ? block : Buffer.concat([rest, block])
      let at = 0
      const refuse = (damage: Damage, end: number, passed = 1) => {
        records.push({ line, end: base + end, nextLine: line + passed, cells: [], damage })
        line += passed
        at = end
      }
      // Asked at the end of the last push: an answer has come by now, or never will.
      let unanswered = asks !== undefined && long === undefined
      asks = undefined
      while (at < buffer.length) {
        if (records.length >= recordsAtOnce) {
          yield records
          records = []
        }
        if (skipping !== undefined) {
          const end = nextLine(buffer, at, last)
          if (end < 0) {
            at = buffer.length
            break
          }
          refuse('too_long', end, skipping + 1)
          skipping = undefined
          continue
        }
        if (long) {
          at = Math.min(buffer.length, Math.max(at, long.end - base))
          if (base + at < long.end) break
          // What else its record holds.
          const end = record.read(buffer, at, last)
          if (end < 0 && !last && buffer.length - at <= longest) break
          if (end < 0) skipping = long.lines
          else refuse('too_long', end, long.lines + record.lines)
          long = undefined
          continue
        }
        const end = record.read(buffer, at, last)
        if (end >= 0) {
          const { cells, lines } = record
          const place = { line, end: base + end, nextLine: line + lines }
          if (end - at > longest) records.push({ ...place, cells: [], damage: 'too_long' })
          else if (record.hasNul) records.push({ ...place, cells: [], damage: 'nul' })
          else if (cells.length > 1 || cells[0] !== '') records.push({ ...place, cells })
          line += lines
          at = end
          continue
        }
        if (!last && buffer.length - at <= longest) break
        const { openQuote } = record
        if (openQuote !== undefined && !last && !unanswered) {
          asks = base + openQuote
          break
        }
        unanswered = false
        const next = nextLine(buffer, at, last)
        if (next < 0) skipping = 0
        // The line with the quote is lost, and no other.
        else refuse(openQuote === undefined ? 'too_long' : 'quote_open', next)
      }
      if ((skipping !== undefined || long) && last) {
        refuse('too_long', buffer.length, (skipping ?? long?.lines ?? 0) + 1)
        skipping = long = undefined
      }
      base += at
      // A copy: the caller reads the next block into the same memory.
      rest = Buffer.from(buffer.subarray(at))
      if (records.length > 0) yield records
    },
    get asks() {
      return asks
    },
    closes(at) {
      // Lines of the record that are behind in its earlier cells.
      long = at && { end: at.end, lines: at.lines + record.lines - 1 }
    },
  }
}

/** Byte after the line that `from` is in; -1 where its end is not there yet. */
function nextLine(buffer: Buffer, from: number, last: boolean): number {
  for (let at = from; at < buffer.length; at++) {
    if (buffer[at] === lf) return at + 1
    if (buffer[at] !== cr) continue
    if (at + 1 >= buffer.length) return last ? buffer.length : -1
    return buffer[at + 1] === lf ? at + 2 : at + 1
  }
  return last ? buffer.length : -1
}
