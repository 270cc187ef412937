import type { FieldReader } from './field-reader.ts'
import type { Column, Field } from './fields.ts'
import { readDate } from './values/dates.ts'
import { remembered } from './values/remembered.ts'
import { readWords } from './values/text.ts'
import { readYesNo } from './values/yes-no.ts'

/** What a row says of consent. `words`: the cell, under its header. `unclear` is no yes. */
export type Said = { answer: 'yes' | 'no' | 'empty' | 'unclear'; words: string; at: Date | null }

const nothingSaid: Said = { answer: 'empty', words: '', at: null }

/** Makes the reader of what the row that `fields` is at says: in its column of consent, and in one of refusals. */
export function saidReader(columns: Column[], { cell, date }: FieldReader): () => Said {
  const yesNo = remembered(readYesNo)
  const headerOf = (field: Field) =>
    columns.find(({ target }) => 'field' in target && target.field === field)?.header ?? ''
  const [consent, optOut] = [headerOf('consent'), headerOf('opt_out')]
  return () =>
    refused(saidBy(cell('consent'), consent, date('consent_date'), yesNo), cell('opt_out'), optOut, yesNo)
}

function saidBy(cell: string, header: string, at: Date | null, yesNo: typeof readYesNo): Said {
  if (cell === '') return at ? { answer: 'empty', words: '', at } : nothingSaid
  const words = readWords(`${header}: ${cell}`, 500)
  const answer = yesNo(cell)
  const day = answer === 'unclear' ? readDate(cell, 'day_first') : null
  return day ? { answer: 'yes', words, at: at ?? day } : { answer, words, at }
}

/** What a column says under which a yes, or a day, is a no. Its no is no yes, and what it leaves open is none either. */
function refused(said: Said, cell: string, header: string, yesNo: typeof readYesNo): Said {
  if (cell === '') return said
  const answer = yesNo(cell)
  if (answer === 'yes' || readDate(cell, 'day_first'))
    return { answer: 'no', words: readWords(`${header}: ${cell}`, 500), at: said.at }
  return answer === 'unclear' && said.answer !== 'no' ? { ...said, answer: 'unclear' } : said
}
