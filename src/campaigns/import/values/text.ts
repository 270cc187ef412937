/**
 * A cell without the apostrophe that every list of ours has before what a spreadsheet would run: else a name grew by
 * one each time a list came back.
 */
function withoutGuard(cell: string): string {
  const text = cell.trim()
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1).trim() : text
}

/** An e-mail address as identities hold it: trimmed, in small letters. */
export const readEmail = (cell: string) =>
  withoutGuard(cell)
    .toLowerCase()
    .replace(/^mailto:/, '')

/** Length first: the pattern is linear, a megabyte of it still too much. */
export const isEmail = (cell: string) =>
  cell.length <= 320 && /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@.,;<>"]{2,}$/.test(cell.trim())

/** Words without what Postgres cannot hold, trimmed, cut to a number of characters. */
export function readWords(cell: string, most: number): string {
  const text = withoutGuard(cell)
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
