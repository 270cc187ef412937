/** Sorted words with how many letters each shares with the one before: all words near another are found in one walk. */
export type Sorted = { words: string[]; shared: Uint8Array }

export function sortWords(all: Iterable<string>): Sorted {
  const words = [...new Set(all)].sort()
  const shared = new Uint8Array(words.length)
  for (let at = 1; at < words.length; at++) shared[at] = sharedLetters(words[at - 1]!, words[at]!)
  return { words, shared }
}

/**
 * Calls `found` for each word that is at most `most` edits (a letter more, less or wrong, two swapped) from the
 * token, or, with `asBeginning`, from a beginning of it. Looks only at words with its first letter, which is rarely
 * the wrong one. What words share is compared once, and what is too far already is left out with all that begins so.
 */
export function near(
  { words, shared }: Sorted,
  token: string,
  most: number,
  asBeginning: boolean,
  found: (word: string, distance: number) => void,
): void {
  const rows = [Array.from({ length: token.length + 1 }, (_, column) => column)]
  let at = lowerBound(words, token.slice(0, 1))
  let depth = 0
  while (at < words.length && words[at]![0] === token[0]) {
    const word = words[at]!
    depth = Math.min(depth, shared[at]!)
    let isFar = false
    while (depth < word.length && !isFar) {
      // The least of a row grows by one at most, so that two swapped letters cannot make it good again.
      isFar = nextRow(rows, depth, word, token) > most
      depth++
    }
    at++
    if (isFar) {
      while (at < words.length && shared[at]! >= depth) at++
      continue
    }
    const row = rows[word.length]!
    const distance = asBeginning ? Math.min(...row) : row[token.length]!
    if (distance <= most) found(word, distance)
  }
}

/** Fills the row of the word's letter at `depth`: the edits from its beginning to each of the token's. Gives the least. */
function nextRow(rows: number[][], depth: number, word: string, token: string): number {
  const above = rows[depth]!
  rows[depth + 1] ??= new Array<number>(token.length + 1)
  const row = rows[depth + 1]!
  const letter = word[depth]!
  row[0] = depth + 1
  let least = depth + 1
  for (let column = 1; column <= token.length; column++) {
    const same = token[column - 1] === letter
    let edits = Math.min(above[column]! + 1, row[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1))
    const isSwapped =
      depth > 0 && column > 1 && token[column - 2] === letter && token[column - 1] === word[depth - 1]
    if (isSwapped) edits = Math.min(edits, rows[depth - 1]![column - 2]! + 1)
    row[column] = edits
    if (edits < least) least = edits
  }
  return least
}

function lowerBound(words: string[], from: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (words[middle]! < from) low = middle + 1
    else high = middle
  }
  return low
}

function sharedLetters(one: string, other: string): number {
  let same = 0
  while (same < one.length && same < other.length && same < 255 && one[same] === other[same]) same++
  return same
}
