/**
 * How common letters beyond ASCII are, by the languages a code page is for. Common ones of Greek and Hungarian first,
 * as these are the shops'. Counts for names and addresses, not prose: capitals are as likely as small letters.
 */
const greek = 'αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ'
const hungarian = 'áéíóöőúüű'
const western = 'äöüßéèêëàâçñáíóúôæãõåø'
const central = 'ąćęłńóśźżčďěňřšťůýžáéíúľĺŕăâîșțşţđ'

const worth = new Map<string, number>()
const give = (letters: string, value: number) => {
  for (const letter of letters + letters.toUpperCase()) {
    if (letter >= '\u0080') worth.set(letter, Math.max(value, worth.get(letter) ?? 0))
  }
}
give('îïùìòû', 0.4)
give(central, 0.45)
give(western, 0.55)
give('ščřžěůňý', 0.75)
give('éáöüäßèçñóíúàêôâ', 0.8)
give(hungarian, 1)
give(greek, 1)

const isGreek = (code: number) => code >= 0x370 && code < 0x400
const isLetter = (code: number) =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code >= 0xc0

/**
 * How likely bytes are words in a code page, up to 1. Each byte beyond ASCII counts by its letter's worth, less where
 * its neighbours speak against it: Greek beside Latin letters, rows of accented Latin letters, symbols inside words.
 */
export function scoreText(bytes: Buffer, table: Uint16Array): number {
  let sum = 0
  let count = 0
  let run = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte < 0x80) {
      run = 0
      continue
    }
    count++
    run++
    const code = table[byte]!
    const before = at > 0 ? table[bytes[at - 1]!]! : 0x20
    const after = at + 1 < bytes.length ? table[bytes[at + 1]!]! : 0x20
    sum += worthOf(code, before, after, run)
  }
  return count === 0 ? 0 : sum / count
}

function worthOf(code: number, before: number, after: number, run: number): number {
  if (code === 0xfffd || (code >= 0x80 && code < 0xa0)) return -2
  const letter = worth.get(String.fromCharCode(code))
  const inWord = isLetter(before) || isLetter(after)
  // Quotes, dashes, the euro and the no-break space stand beside words, and seldom inside them.
  if (letter === undefined) {
    if (isGreek(code) || (code >= 0xc0 && code < 0x250)) return -0.5
    return isLetter(before) && isLetter(after) ? -1 : inWord ? 0 : 0.2
  }
  if (isGreek(code)) {
    const mixed = (other: number) => isLetter(other) && !isGreek(other)
    const capitalInside = isCapital(code) && isGreek(before) && !isCapital(before)
    return letter - (mixed(before) || mixed(after) ? 1 : 0) - (capitalInside ? 0.7 : 0)
  }
  const capitalInside = isCapital(code) && isLetter(before) && !isCapital(before)
  return letter - (run > 2 ? 1 : 0) - (capitalInside ? 0.7 : 0)
}

function isCapital(code: number): boolean {
  const text = String.fromCharCode(code)
  return text !== text.toLowerCase()
}
