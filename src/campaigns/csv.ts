/** By which spreadsheets know UTF-8. */
export const byteOrderMark = '\ufeff'

/** A spreadsheet runs what begins with these as a formula (OWASP, CSV injection). */
const formula = /^[\s\u00a0\u200b-\u200f\u2060\ufeff]*[=+\-@\t\r＝＋－＠]/u

/**
 * One line of a CSV file (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe before it:
 * names and attributes are what strangers wrote. A phone is no exception: as a formula it would lose its plus and,
 * shown as 3.07E+11, its last digits.
 */
export function csvLine(cells: (string | number | Date | null)[], separator: Separator = ','): string {
  return `${cells.map((one) => cell(one, separator)).join(separator)}\r\n`
}

export type Separator = ',' | ';'

/** What spreadsheets take between two cells where people speak so: where the comma is that of decimals, the semicolon. */
export const separatorIn = (language: string): Separator => (language === 'en' ? ',' : ';')

function cell(value: string | number | Date | null, separator: Separator): string {
  if (value === null) return ''
  const text = value instanceof Date ? value.toISOString() : String(value)
  const safe = withoutInnerFormulas(formula.test(text) ? `'${text}` : text, separator)
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A cell in whose midst no formula begins. A spreadsheet that separates by the other sign knows no quotes where ours
 * came before them: there a cell begins behind such a sign, and a line behind a line end. Phones and lists of dashes
 * are as they were.
 */
const withoutInnerFormulas = (text: string, separator: Separator): string =>
  text.replace(separator === ',' ? behindSemicolons : behindCommas, "$1'")

const behindSemicolons = /([;\t\r\n])(?=[=@＝＠]|-\S|\+(?!\d{6,15}(?:[;\s]|$)))/g
const behindCommas = /([,\t\r\n])(?=[=@＝＠]|-\S|\+(?!\d{6,15}(?:[,\s]|$)))/g
