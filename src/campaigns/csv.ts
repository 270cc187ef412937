/** By which spreadsheets know UTF-8. */
export const byteOrderMark = '\ufeff'

/** A spreadsheet runs what begins with these as a formula (OWASP, CSV injection). */
const formula = /^[\s\u00a0\u200b-\u200f\u2060\ufeff]*[=+\-@\t\r＝＋－＠]/u

/**
 * One line of a CSV file (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe before it:
 * names and attributes are what strangers wrote. A phone is no exception: as a formula it would lose its plus and,
 * shown as 3.07E+11, its last digits.
 */
export function csvLine(cells: (string | number | Date | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: string | number | Date | null): string {
  if (value === null) return ''
  const text = value instanceof Date ? value.toISOString() : String(value)
  const safe = withoutInnerFormulas(formula.test(text) ? `'${text}` : text)
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A cell in whose midst no formula begins. Excel with Greek or Hungarian settings separates by semicolons, and knows no
 * quotes where a comma came before them: there a cell begins behind a semicolon of ours, and a line behind a line end.
 * Phones and lists of dashes are as they were.
 */
const withoutInnerFormulas = (text: string): string =>
  text.replace(/([;\t\r\n])(?=[=@＝＠]|-\S|\+(?!\d{6,15}(?:[;\s]|$)))/g, "$1'")
