import type { Sql } from '../../db/client.ts'
import { byteOrderMark, csvLine, separatorIn } from '../csv.ts'
import type { Import } from './imports.ts'
import { importPath, readRecords } from './open-file.ts'
import type { Outcome } from './outcome.ts'
import type { CsvRecord } from './split.ts'
import { wordsOf } from './words/reasons.ts'
import { plainReport, reportIn } from './words/report.ts'

type Deps = { sql: Sql; dataDir: string }
type Result = { line: number; outcome: Outcome; reason: string | null }

const rowsAtOnce = 5000

/**
 * Every row that an import has taken so far as CSV: line, outcome, reason as a code and in words, and the row's own
 * cells. A piece at a time, read along the file and the table together. UTF-8 with its mark, which Excel needs.
 * @param sheet for somebody's spreadsheet: separated as it expects, headers and outcomes in their language
 * @param only rows of this outcome, where given
 */
export async function* reportRows(
  { sql, dataDir }: Deps,
  found: Import,
  language: string,
  { only, sheet }: { only?: Outcome | undefined; sheet?: 'en' | 'el' | 'hu' | undefined } = {},
): AsyncGenerator<string> {
  const { format, columns } = found.options.found
  const names = columns.map(({ header }, at) => header || `column ${at + 1}`)
  const words = sheet ? reportIn(sheet) : plainReport
  const separator = sheet && separatorIn(sheet)
  yield byteOrderMark + csvLine([...words.columns, ...names], separator)
  const records = cellsByLine(importPath(dataDir, found.id), format)
  try {
    for (let after = 0; ; ) {
      const results = await sql<Result[]>`
        select line, outcome, reason from import_rows
        where import_id = ${found.id} and line > ${after}
          and (${only ?? null}::text is null or outcome = ${only ?? null}::text)
        order by line limit ${rowsAtOnce}`
      const lines: string[] = []
      for (const { line, outcome, reason } of results) {
        const cells = (await records.at(line)) ?? []
        const explanation = reason ? wordsOf(reason, language) : ''
        lines.push(
          csvLine([String(line), words.outcomes[outcome], reason ?? '', explanation, ...cells], separator),
        )
      }
      if (lines.length > 0) yield lines.join('')
      if (results.length < rowsAtOnce) return
      after = results.at(-1)!.line
    }
  } finally {
    await records.close()
  }
}

/** The cells of lines asked for in rising order; undefined where the file has gone, or the line is damaged. */
function cellsByLine(path: string, format: Import['options']['found']['format']) {
  const blocks = readRecords(path, format, { byte: format.firstByte, line: format.firstLine })
  let block: CsvRecord[] = []
  let next = 0
  let over = false
  return {
    async at(line: number): Promise<string[] | undefined> {
      while (!over) {
        for (; next < block.length; next++) {
          const record = block[next]!
          if (record.line === line) return record.cells
          if (record.line > line) return undefined
        }
        const more = await blocks.next().catch((error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return { done: true as const, value: undefined }
          throw error
        })
        if (more.done) over = true
        else block = more.value
        next = 0
      }
      return undefined
    },
    close: () => blocks.return(undefined),
  }
}
