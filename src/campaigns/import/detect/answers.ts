import type { Field, Why } from '../fields.ts'
import { readYesNo } from '../values/yes-no.ts'
import { isAboutWhatsApp } from '../words/headers.ts'

const answersIn = (rows: string[][], at: number) =>
  rows.slice(0, 100).flatMap((row) => {
    const cell = row[at]?.trim() ?? ''
    const answer = readYesNo(cell)
    return answer === 'empty' ? [] : [cell === '0' ? ('nought' as const) : answer]
  })

/**
 * Whether a column holds nothing but yes and no. Noughts alone may count something, and a single letter alone may be a
 * code: of such a column both answers must be seen.
 */
export function isAnswers(rows: string[][], at: number): boolean {
  const answers = answersIn(rows, at)
  if (answers.length === 0 || answers.includes('unclear')) return false
  const isSpelt = rows.slice(0, 100).some((row) => (row[at]?.trim().length ?? 0) > 1)
  return isSpelt || (answers.includes('yes') && (answers.includes('no') || answers.includes('nought')))
}

/**
 * What a column is that is called as phones are and says yes: whether they may be written to there. Undefined where
 * it does not; a no stands for "has none" too.
 */
export function answered(
  header: string,
  rows: string[][],
  at: number,
): { field: Field | undefined; rank: number; why: Why } | undefined {
  if (!isAnswers(rows, at) || !answersIn(rows, at).includes('yes')) return undefined
  return isAboutWhatsApp(header)
    ? { field: 'consent', rank: 0, why: 'content' }
    : { field: undefined, rank: 0, why: 'another_channel' }
}
