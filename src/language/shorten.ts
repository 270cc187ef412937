// White space, controls, and the marks that turn the direction of writing: whoever reads it must not be misled.
const hidden = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu

/**
 * What somebody wrote, as one line of so many characters and UTF-8 bytes at most: cut between whole characters,
 * and free of what JSON columns refuse.
 */
export function shorten(text: string, characters: number, bytes = characters * 4): string {
  const clean = text
    .slice(0, characters * 4)
    .toWellFormed()
    .replace(hidden, ' ')
    .trim()
  let kept = ''
  let room = bytes
  for (const character of [...clean].slice(0, characters)) {
    room -= bytesOf(character.codePointAt(0)!)
    if (room < 0) break
    kept += character
  }
  return kept.trimEnd()
}

const bytesOf = (point: number) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)
