import { CsvError, parse } from 'csv-parse/sync'
import type { StoredFaq } from './faqs.ts'

/** The columns, in the order they are written. On the way in they may come in any. */
const csvColumns = ['id', 'enabled', 'language', 'question', 'phrasings', 'answer'] as const

/** One line of a file: an entry in one language. `line` counts from 1, the header included. */
export type CsvRow = { line: number; values: Record<(typeof csvColumns)[number], string> }

/** 5,000 entries in three languages, with answers of a paragraph. */
export const mostCsvBytes = 16 * 1024 * 1024
const mostRows = 150_000

/** Each entry, one line a language. UTF-8 with a mark in front, by which spreadsheets know it. */
export function writeFaqCsv(faqs: StoredFaq[]): string {
  const lines = faqs.flatMap(({ id, enabled, entries }) =>
    Object.entries(entries).map(([language, { question, phrasings, answer }]) =>
      [id, enabled ? 'yes' : 'no', language, question, phrasings.map(barEscaped).join(' | '), answer]
        .map(cell)
        .join(','),
    ),
  )
  return `\ufeff${[csvColumns.join(','), ...lines].join('\r\n')}\r\n`
}

/** What a spreadsheet would take for a formula begins with an apostrophe, which `readFaqCsv` takes away again. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r']/u.test(value) ? `'${value}` : value
  return /[",;\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const unescaped = (value: string) => (/^'[=+\-@\t\r']/u.test(value) ? value.slice(1) : value)

const barEscaped = (phrasing: string) => phrasing.replace(/[\\|]/gu, '\\$&')

/** The phrasings of a cell: separated by a bar; `\|` is a bar, `\\` a backslash. */
export function phrasingsOf(value: string): string[] {
  const parts = value.match(/(?:\\[\s\S]|[^\\|])+/gu) ?? []
  return parts.map((part) => part.replace(/\\([\\|])/gu, '$1').trim()).filter((part) => part !== '')
}

/** Reads a file; a refusal says what is wrong with it as a whole. Separated by comma, semicolon or tab. */
export function readFaqCsv(bytes: Buffer): { ok: true; rows: CsvRow[] } | { ok: false; message: string } {
  const text = decoded(bytes)
  if (text === null) return refusal('The file is not UTF-8: save it as "CSV UTF-8".')
  try {
    const all = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 1024 * 1024,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return rowsOf(all)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return refusal(`Line ${error.lines ?? '?'} cannot be read: check its quotes (") and separators.`)
  }
}

function rowsOf(
  all: { record: string[]; info: { lines: number } }[],
): { ok: true; rows: CsvRow[] } | { ok: false; message: string } {
  const header = (all[0]?.record ?? []).map((name) => name.trim().toLowerCase())
  const missing = ['language', 'question', 'answer'].filter((name) => !header.includes(name))
  if (missing.length > 0) {
    return refusal(
      `The first line should name the columns ${csvColumns.join(', ')}: ${missing.join(', ')} is missing.`,
    )
  }
  if (all.length - 1 > mostRows) return refusal(`The file has more than ${mostRows} lines: split it.`)
  const at = csvColumns.map((name) => [name, header.indexOf(name)] as const)
  return {
    ok: true,
    rows: all.slice(1).map(({ record }, i) => ({
      // A quoted answer spans lines: a row begins where the one before it ended.
      line: all[i]!.info.lines + 1,
      values: Object.fromEntries(
        at.map(([name, column]) => [name, unescaped(record[column] ?? '')]),
      ) as CsvRow['values'],
    })),
  }
}

function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Excel separates by semicolon where the comma is in numbers. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/u))
  const counts = [',', ';', '\t'].map((mark) => [mark, header.split(mark).length] as const)
  return counts.sort((a, b) => b[1] - a[1])[0]![0]
}

const refusal = (message: string) => ({ ok: false as const, message })
