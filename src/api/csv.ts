import { withoutInnerFormulas } from '../campaigns/inner-formulas.ts'

/** By which spreadsheets know UTF-8. */
export const byteOrderMark = '\ufeff'

/**
 * One line of a CSV file (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe before it:
 * names and attributes are what strangers wrote.
 */
export function csvLine(cells: (string | number | Date | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: string | number | Date | null): string {
  if (value === null) return ''
  const text = value instanceof Date ? value.toISOString() : String(value)
  // A phone in E.164 is no formula, and people look for it as it is.
  const begun = /^[=+\-@\t\r]/.test(text) && !/^\+\d{6,15}$/.test(text) ? `'${text}` : text
  const safe = withoutInnerFormulas(begun)
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
