export type Row = {
  what: string
  /** Kalathi's number, the limit's beside it, and what was asked for; as they are to be read. */
  ours: string
  limit: string
  target: string
  /** Undefined: nothing was asked of it, it is for information. */
  pass?: boolean
}

/** Lines up rows in columns, for a terminal or a bug report. */
export function table(rows: Row[]): string {
  const verdict = ({ pass }: Row) => (pass === undefined ? '' : pass ? 'pass' : 'FAIL')
  const cells = [
    ['', 'Kalathi', 'limit, same run', 'target', ''],
    ...rows.map((row) => [row.what, row.ours, row.limit, row.target, verdict(row)]),
  ]
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)))
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  )
  return [lines[0], '-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)), ...lines.slice(1)].join(
    '\n',
  )
}
