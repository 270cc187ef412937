import { readWrittenPhone } from '../../contacts/written-phone.ts'
import type { Column, Field } from './fields.ts'
import { type History, historyOf } from './history.ts'
import { type ImportedOrder, readOrder } from './order.ts'
import type { CsvRecord } from './split.ts'
import { type DateOrder, readBirthday, readDate } from './values/dates.ts'
import { readAmount } from './values/money.ts'
import { readCountry, readLanguage } from './values/places.ts'
import { remembered } from './values/remembered.ts'
import { isEmail, readEmail, readList, readWords } from './values/text.ts'
import { readYesNo } from './values/yes-no.ts'
import type { Reason } from './words/reasons.ts'

/** How the cells of a file are read. `country`: whose numbers those without a code are; `currency`: of bare amounts. */
export type Reading = {
  columns: Column[]
  country: string
  currency: string
  dateOrders: ReadonlyMap<number, DateOrder>
  orders: boolean
  /** Nobody has ordered after it: a day from now, whatever zone the file's times are of. */
  latest: Date
}

/** One row of a file as far as it says something about a person; nothing of it is null. */
export type Person = {
  phone: string | null
  email: string | null
  name: string | null
  language: string | null
  country: string | null
  birthday: string | null
  tags: string[]
  attributes: Record<string, string>
  history: History | null
}

/** What a row says of consent. `words`: the cell, under its header. `unclear` is no yes. */
export type Said = { answer: 'yes' | 'no' | 'empty' | 'unclear'; words: string; at: Date | null }

/** A row read: refused for a reason, or a person. `note`: something of it could not be used. */
export type Row = { line: number; end: number; nextLine: number } & (
  | { refused: Reason }
  | {
      refused?: undefined
      person: Person
      externalId: string | null
      said: Said
      order: ImportedOrder | null
      note: Reason | null
    }
)

const mostAttributes = 50
const attributeLength = 500

/** Makes the reader of a file's rows: its columns are looked up once, not once a row. */
export function rowReader(reading: Reading): (record: CsvRecord) => Row | null {
  const at = placesOf(reading.columns)
  const width = reading.columns.length
  const attributes = reading.columns.flatMap(({ at, target }) =>
    'attribute' in target ? [{ at, key: target.attribute }] : [],
  )
  const headerOf = (field: Field) =>
    reading.columns.find(({ target }) => 'field' in target && target.field === field)?.header ?? ''
  const consentHeader = headerOf('consent')
  const optOutHeader = headerOf('opt_out')

  const dates = {
    day_first: remembered((cell) => readDate(cell, 'day_first')),
    month_first: remembered((cell) => readDate(cell, 'month_first')),
  }
  const days = {
    day_first: remembered((cell) => dates.day_first(cell)?.toISOString() ?? null),
    month_first: remembered((cell) => dates.month_first(cell)?.toISOString() ?? null),
  }
  const amount = remembered(readAmount)
  const yesNo = remembered(readYesNo)

  // Of the record being read: made once a row, these readers would be a sixth of its garbage.
  let cells: string[] = []
  const cell = (field: Field) => cells[at.get(field)?.[0] ?? -1]?.trim() ?? ''
  const dated = <T>(field: Field, read: Record<DateOrder, (cell: string) => T>): T | null => {
    const place = at.get(field)?.[0] ?? -1
    return place < 0 ? null : read[reading.dateOrders.get(place) ?? 'day_first'](cells[place] ?? '')
  }
  const date = (field: Field) => dated(field, dates)
  const day = (field: Field) => dated(field, days)
  const latest = reading.latest.toISOString()
  const historyReaders = { cell, day, amount, latest }
  const phonePlaces = at.get('phone') ?? []
  const tagPlaces = at.get('tags') ?? []

  return (record) => {
    const { line, end, nextLine, damage } = record
    cells = record.cells
    const place = { line, end, nextLine }
    if (damage) return { ...place, refused: damage }
    if (cells.every((cell) => cell.trim() === '')) return null
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== ''))
      return { ...place, refused: 'too_many_cells' }
    let note: Reason | null = null

    const country = readCountry(cell('country'))
    const phone = phoneOf(
      phonePlaces.map((place) => cells[place]?.trim() ?? ''),
      country ?? reading.country,
    )
    if (phone && !phone.ok) return { ...place, refused: phone.reason }
    if (phone?.several) note = 'phone_several_first_taken'
    const emailCell = readEmail(cell('email'))
    const email = isEmail(emailCell) ? emailCell : null
    const externalId = readWords(cell('external_id'), 200) || null
    const said = refused(
      saidBy(cell('consent'), consentHeader, date('consent_date'), yesNo),
      cell('opt_out'),
      optOutHeader,
      yesNo,
    )
    // A no is heard by the customer's number alone.
    const isHeard = said.answer === 'no' && externalId !== null && !reading.orders
    if (!phone && !email && !isHeard)
      return { ...place, refused: emailCell === '' ? 'no_phone_or_email' : 'email_unreadable' }
    if (emailCell !== '' && !email) note = 'email_unreadable'

    const birthdayCell = cell('birthday')
    const birthday = birthdayCell
      ? readBirthday(birthdayCell, reading.dateOrders.get(at.get('birthday')![0]!) ?? 'day_first')
      : null
    if (birthdayCell && !birthday) note ??= 'birthday_unreadable'

    let order: ImportedOrder | null = null
    if (reading.orders) {
      const read = readOrder({ cell, date, cells, at, currency: reading.currency, latest: reading.latest })
      if (!read.ok) return { ...place, refused: read.reason }
      order = read.order
    }
    const history = reading.orders ? null : historyOf(historyReaders, reading.currency)
    if (history?.unread) note ??= 'history_unreadable'
    if (history?.ahead) note ??= 'history_ahead'
    return {
      ...place,
      person: {
        phone: phone?.e164 ?? null,
        email,
        name: nameOf(cell),
        language: readLanguage(cell('language')),
        country: country ?? phone?.country ?? null,
        birthday,
        tags: tagPlaces.flatMap((place) => readList(cells[place] ?? '', 50)).slice(0, 50),
        attributes: attributesOf(cells, attributes),
        history: history?.told ?? null,
      },
      externalId,
      said,
      order,
      note,
    }
  }
}

function placesOf(columns: Column[]): Map<Field, number[]> {
  const places = new Map<Field, number[]>()
  for (const { at, target } of columns) {
    if ('field' in target) places.set(target.field, [...(places.get(target.field) ?? []), at])
  }
  return places
}

/** The first cell with a phone; where none of those that are filled can be read, why the first one cannot. */
function phoneOf(cells: string[], country: string) {
  let refused: ReturnType<typeof readWrittenPhone> | undefined
  for (const cell of cells) {
    // What people write where there is no number.
    if (cell === '' || cell === '-' || cell === '0' || /^(?:n\/?a|null|none|nincs|όχι)$/i.test(cell)) continue
    const read = readWrittenPhone(cell, country)
    if (read.ok) return read
    refused ??= read
  }
  return refused
}

function nameOf(cell: (field: Field) => string): string | null {
  const parts = [cell('first_name'), cell('last_name')].filter((part) => part !== '').join(' ')
  // A first name that is the only one and stands beside a full name is a part of it.
  const full = cell('name')
  return readWords(full !== '' && (full.length >= parts.length || parts === '') ? full : parts, 200) || null
}

function attributesOf(cells: string[], places: { at: number; key: string }[]): Record<string, string> {
  // No key is `__proto__` (`attributeKey`), and an object without a prototype is a hash table, four times the size.
  const found: Record<string, string> = {}
  let count = 0
  for (const { at, key } of places) {
    const value = readWords(cells[at] ?? '', attributeLength)
    if (value === '' || Object.hasOwn(found, key)) continue
    if (++count > mostAttributes) break
    found[key] = value
  }
  return found
}

const nothingSaid: Said = { answer: 'empty', words: '', at: null }

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
