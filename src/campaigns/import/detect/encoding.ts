import { type CodePage, type Encoding, tableOf } from '../code-page.ts'
import { scoreText } from './letters.ts'

/** `bom`: bytes of the byte order mark. `confidence`: 0 to 1. */
export type EncodingGuess = { encoding: Encoding; bom: number; confidence: number; why: string }

const pages: CodePage[] = ['windows-1253', 'windows-1250', 'windows-1252', 'iso-8859-7', 'iso-8859-2']
/** Windows' own pages are what spreadsheets write; the ISO ones must be better, not as good. */
const handicap: Partial<Record<CodePage, number>> = { 'iso-8859-7': 0.01, 'iso-8859-2': 0.02 }

/**
 * The encoding of a file, from its first bytes. Marks and the form of UTF-8 are proof; code pages are told apart by
 * what their letters would be: a wrong one turns words into rows of symbols and letters of other languages.
 */
export function guessEncoding(sample: Buffer): EncodingGuess {
  return fromMark(sample) ?? fromZeros(sample) ?? fromUtf8Form(sample) ?? bestPage(sample)
}

function fromMark(sample: Buffer): EncodingGuess | undefined {
  const why = 'byte order mark'
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf)
    return { encoding: 'utf-8', bom: 3, confidence: 1, why }
  if (sample[0] === 0xff && sample[1] === 0xfe) return { encoding: 'utf-16le', bom: 2, confidence: 1, why }
  if (sample[0] === 0xfe && sample[1] === 0xff) return { encoding: 'utf-16be', bom: 2, confidence: 1, why }
  return undefined
}

/** In UTF-16 the upper byte of a letter is 0 (Latin), 1 (Hungarian ő and ű) or 3 (Greek): every other byte is. */
function fromZeros(sample: Buffer): EncodingGuess | undefined {
  const pairs = Math.floor(Math.min(sample.length, 65_536) / 2)
  if (pairs < 2) return undefined
  const upper = [0, 0]
  const zeros = [0, 0]
  for (let at = 0; at < pairs * 2; at++) {
    const byte = sample[at]!
    if (byte === 0) zeros[at % 2]!++
    if (byte <= 3 || byte === 0x1f || byte === 0x20) upper[at % 2]!++
  }
  if (zeros[0]! + zeros[1]! < pairs / 20) return undefined
  const [even, odd] = upper as [number, number]
  const share = Math.max(even, odd) / pairs
  if (share < 0.9 || Math.min(even, odd) / pairs > 0.5) return undefined
  return {
    encoding: odd > even ? 'utf-16le' : 'utf-16be',
    bom: 0,
    confidence: share,
    why: 'every other byte is that of UTF-16',
  }
}

function fromUtf8Form(sample: Buffer): EncodingGuess | undefined {
  const { good, bad, high } = utf8Form(sample)
  if (high === 0) return { encoding: 'utf-8', bom: 0, confidence: 1, why: 'plain ASCII' }
  if (bad === 0) return { encoding: 'utf-8', bom: 0, confidence: good > 2 ? 1 : 0.9, why: 'valid UTF-8' }
  // A file put together of others, or names cut off within a letter: mostly UTF-8. In a code page a letter is hardly
  // ever followed by just the bytes that UTF-8 wants, so a few good ones are proof enough.
  if (good > bad * 2)
    return { encoding: 'utf-8', bom: 0, confidence: 0.7, why: 'UTF-8 with some broken characters' }
  return undefined
}

/** Characters of more than a byte, and bytes that belong to none. One cut off at the end counts as neither. */
function utf8Form(sample: Buffer): { good: number; bad: number; high: number } {
  let good = 0
  let bad = 0
  let high = 0
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at]!
    if (byte < 0x80) continue
    high++
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0
    if (more > 0 && at + more >= sample.length) break
    let ok = more > 0
    for (let next = 1; next <= more; next++) ok &&= (sample[at + next]! & 0xc0) === 0x80
    if (ok) {
      good++
      at += more
    } else bad++
  }
  return { good, bad, high }
}

function bestPage(sample: Buffer): EncodingGuess {
  const text = withHighBytes(sample)
  const scored = pages
    .map((page) => ({ page, score: scoreText(text, tableOf(page)) - (handicap[page] ?? 0) }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = scored as [(typeof scored)[0], (typeof scored)[0]]
  return {
    encoding: best.page,
    bom: 0,
    confidence: Math.max(0.3, Math.min(0.95, 0.5 + (best.score - next.score) * 2)),
    why: 'its letters make the likeliest words',
  }
}

/** Only stretches around bytes that differ between pages; a megabyte of digits says nothing. */
function withHighBytes(sample: Buffer): Buffer {
  const kept: number[] = []
  for (let at = 0; at < sample.length && kept.length < 100_000; at++) {
    const near = sample[at]! >= 0x80 || (sample[at - 1] ?? 0) >= 0x80 || (sample[at + 1] ?? 0) >= 0x80
    if (near) kept.push(sample[at]!)
    else if (kept.at(-1) !== 0x20) kept.push(0x20)
  }
  return Buffer.from(kept)
}
