import type { FileHandle } from 'node:fs/promises'
import type { Closing } from './split.ts'

const quote = 0x22
const cr = 0x0d
const lf = 0x0a
const blockBytes = 64 * 1024

/**
 * Where a quoted cell ends, however far; keeps nothing of it. A quote ends it that a delimiter or a line end follows.
 * One that anything else follows opens another cell further down: this one was never closed.
 * @param from the byte behind its opening quote
 * @param delimiter one byte
 */
export async function findClosingQuote(
  file: FileHandle,
  from: number,
  delimiter: number,
): Promise<Closing | undefined> {
  const block = Buffer.allocUnsafe(blockBytes)
  let lines = 0
  /** The byte before decides what this one is. */
  let before = 0
  for (let position = from; ; ) {
    const { bytesRead } = await file.read(block, 0, blockBytes, position)
    if (bytesRead === 0) return before === quote ? { end: position, lines } : undefined
    for (let at = 0; at < bytesRead; at++) {
      const byte = block[at]!
      if (before === quote) {
        if (byte === delimiter || byte === lf || byte === cr) return { end: position + at, lines }
        if (byte !== quote) return undefined
        before = 0 // two of them are one that is meant
        continue
      }
      if (byte === cr || (byte === lf && before !== cr)) lines++
      before = byte
    }
    position += bytesRead
  }
}
