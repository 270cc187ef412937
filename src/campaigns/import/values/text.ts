/** An e-mail address as identities hold it: trimmed, in small letters. */
export const readEmail = (cell: string) =>
  cell
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')

/** Length first: the pattern is linear, a megabyte of it still too much. */
export const isEmail = (cell: string) =>
  cell.length <= 320 && /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@.,;<>"]{2,}$/.test(cell.trim())

/** Words without what Postgres cannot hold, trimmed, cut to a number of characters. */
export function readWords(cell: string, most: number): string {
  const text = cell.trim()
  if (text.length <= most && !text.includes('\0') && text.isWellFormed()) return text
  const kept = text.replaceAll('\0', '').toWellFormed()
  return kept.length <= most ? kept : [...kept].slice(0, most).join('')
}

/** A list in a cell, such as tags: separated by comma, semicolon or bar. */
export function readList(cell: string, most: number): string[] {
  const words = cell
    .slice(0, 10_000)
    .split(/[,;|]/)
    .map((word) => readWords(word, 100))
  return [...new Set(words.filter((word) => word !== ''))].slice(0, most)
}
