/** Only this much of a text is looked at: WhatsApp's longest text message has 4,096 characters. */
const MAX_LENGTH = 4096

/** Letters that Unicode does not decompose, and that phones and spreadsheets often lose. */
const PLAIN: Record<string, string> = {
  ς: 'σ',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}

const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu')

// Combining marks of Latin, Greek, Cyrillic, Hebrew and Arabic only: in Indic scripts the marks are vowels.
const MARKS =
  /\u0640|[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670]|\p{Variation_Selector}/gu
// Zero-width and bidirectional controls, soft hyphens: invisible, and pasted along with text.
const INVISIBLE = /\p{Cf}/gu
const SPACES = /[\s\p{Cc}]+/gu
const WORD = /[\p{L}\p{N}\p{M}]+/gu
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u

/**
 * The form in which texts are compared: without case, accents, final sigma, invisible characters, and
 * punctuation or emoji at the ends; white space is one space. Looks at 4,096 characters at most, never
 * throws, and takes linear time whatever the text.
 */
export function fold(text: string): string {
  const folded = folding(text)
  folded.ends ??= trimEnds(folded.inner)
  return folded.ends
}

/** The folded words of a text in any script, in order; digits count as words, punctuation separates. */
export function tokens(text: string): string[] {
  return folding(text).inner.match(WORD) ?? []
}

type Folded = { text: string; inner: string; ends: string | null }

let last: Folded = { text: '', inner: '', ends: '' }

/** One message is folded by everybody who is asked whether it is theirs, one after the other. */
function folding(text: string): Folded {
  if (last.text !== text) last = { text, inner: foldInner(text), ends: null }
  return last
}

function foldInner(text: string): string {
  return text
    .slice(0, MAX_LENGTH)
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC')
    .replace(SPACES, ' ')
    .slice(0, MAX_LENGTH)
}

// By hand, because /[^…]+$/ tries again at every start and is quadratic on a row of exclamation marks.
function trimEnds(text: string): string {
  const characters = [...text]
  let start = 0
  let end = characters.length
  while (start < end && !WORD_CHARACTER.test(characters[start]!)) start++
  while (end > start && !WORD_CHARACTER.test(characters[end - 1]!)) end--
  return characters.slice(start, end).join('')
}
