import { decoderOf, type Encoding } from '../code-page.ts'
import { type CsvRecord, createSplitter } from '../split.ts'

/** What may stand between cells. */
const delimiters = [',', ';', '\t', '|'] as const

export type DelimiterGuess = { delimiter: string; confidence: number; firstByte: number; firstLine: number }

const rowsLooked = 200

/**
 * What separates cells: the delimiter with which most rows have the same number of cells. A `;` that ends a Greek
 * question, or a comma in an address, gives rows of different lengths and wins nothing. A first line `sep=;`, which
 * Excel reads, decides.
 * @param sample starts behind a byte order mark; `firstByte` counts from there
 */
export function guessDelimiter(sample: Buffer, encoding: Encoding, whole: boolean): DelimiterGuess {
  const said = /^"?sep=(.)"?(\r\n|\n|\r)/i.exec(sample.subarray(0, 20).toString('latin1'))
  if (said) return { delimiter: said[1]!, confidence: 1, firstByte: said[0].length, firstLine: 2 }
  const scored = delimiters
    .map((delimiter) => ({ delimiter, score: evenness(sampleRows(sample, encoding, delimiter, whole)) }))
    .sort((a, b) => b.score - a.score)
  const best = scored[0]!
  const delimiter = best.score > 0 ? best.delimiter : ','
  return { delimiter, confidence: best.score > 0 ? Math.min(1, best.score) : 0.5, firstByte: 0, firstLine: 1 }
}

/** 0 where rows have one cell; near 1 where all have the same number, and a little more the more there are. */
function evenness(rows: string[][]): number {
  const lengths = rows.slice(0, rowsLooked).map((cells) => cells.length)
  if (lengths.length === 0) return 0
  const counted = new Map<number, number>()
  for (const length of lengths) counted.set(length, (counted.get(length) ?? 0) + 1)
  const [common, times] = [...counted].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]!
  // A header with a name for each cell of the rows is the strongest sign of all.
  const width = Math.max(common, lengths[0]!)
  if (width < 2) return 0
  const even = times / lengths.length
  return even * 0.95 + Math.min(width, 20) / 400 - (lengths[0] === common || common === 1 ? 0 : 0.2)
}

/** The rows of a sample that can be read. */
const sampleRows = (...sample: Parameters<typeof sampleRecords>): string[][] =>
  sampleRecords(...sample).flatMap(({ cells, damage }) => (damage ? [] : [cells]))

/** The records of a sample. `whole`: it is all of the file; else its last record is cut off, and left out. */
export function sampleRecords(
  sample: Buffer,
  encoding: Encoding,
  delimiter: string,
  whole: boolean,
): CsvRecord[] {
  const splitter = createSplitter({
    delimiter: delimiter.charCodeAt(0),
    decode: decoderOf(encoding),
    from: { line: 1, byte: 0 },
  })
  const records = [...splitter.push(sample, false)]
  if (whole) records.push(...splitter.push(Buffer.alloc(0), true))
  return records.flat()
}
