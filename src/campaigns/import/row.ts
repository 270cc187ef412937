import { readWrittenPhone } from '../../contacts/written-phone.ts'
import { attributeReader } from './attributes.ts'
import { fieldReader } from './field-reader.ts'
import type { Column, Field } from './fields.ts'
import { type History, historyOf } from './history.ts'
import { type ImportedOrder, readOrder } from './order.ts'
import { type Said, saidReader } from './said.ts'
import type { CsvRecord } from './split.ts'
import type { DateOrder } from './values/dates.ts'
import { readCountry, readLanguage } from './values/places.ts'
import { isEmail, readEmail, readList, readWords } from './values/text.ts'
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

/**
 * A row read: refused for a reason, or a person. `note`: something of it could not be used. `cutAt`: the place of a
 * cell that is longer than is kept of it.
 */
export type Row = { line: number; end: number; nextLine: number } & (
  | { refused: Reason }
  | {
      refused?: undefined
      person: Person
      externalId: string | null
      said: Said
      order: ImportedOrder | null
      note: Reason | null
      cutAt: number | null
    }
)

/** Makes the reader of a file's rows: its columns are looked up once, not once a row. */
export function rowReader(reading: Reading): (record: CsvRecord) => Row | null {
  const fields = fieldReader(reading)
  const { at, cell, date } = fields
  const width = reading.columns.length
  const attributes = attributeReader(reading.columns)
  const said = saidReader(reading.columns, fields)
  const phonePlaces = at.get('phone') ?? []
  const tagPlaces = at.get('tags') ?? []

  return ({ line, end, nextLine, damage, cells }) => {
    fields.begin(cells)
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
    const answer = said()
    // A no is heard by the customer's number alone.
    const isHeard = answer.answer === 'no' && externalId !== null && !reading.orders
    if (!phone && !email && !isHeard)
      return { ...place, refused: emailCell === '' ? 'no_phone_or_email' : 'email_unreadable' }
    if (emailCell !== '' && !email) note = 'email_unreadable'

    const birthday = fields.birthday()
    if (!birthday && cell('birthday') !== '') note ??= 'birthday_unreadable'

    let order: ImportedOrder | null = null
    if (reading.orders) {
      const read = readOrder({ cell, date, cells, at, currency: reading.currency, latest: reading.latest })
      if (!read.ok) return { ...place, refused: read.reason }
      order = read.order
    }
    const language = readLanguage(cell('language'))
    const lives = country ?? phone?.country ?? null
    const history = reading.orders ? null : historyOf(fields.history, reading.currency)
    if (history?.unread) note ??= 'history_unreadable'
    if (history?.ahead) note ??= 'history_ahead'
    const told = attributes.read(cells)
    const cutAt = attributes.cutAt()
    if (cutAt !== null) note ??= 'cell_cut'
    return {
      ...place,
      person: {
        phone: phone?.e164 ?? null,
        email,
        name: nameOf(cell, isHungarian(language, lives)),
        language,
        country: lives,
        birthday,
        tags: tagPlaces.flatMap((place) => readList(cells[place] ?? '', 50)).slice(0, 50),
        attributes: told,
        history: history?.told ?? null,
      },
      externalId,
      said: answer,
      order,
      note,
      cutAt,
    }
  }
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

const isHungarian = (language: string | null, country: string | null): boolean =>
  language === null ? country === 'HU' : /^hu\b/.test(language)

/** Hungarians have their family name first. */
function nameOf(cell: (field: Field) => string, familyFirst: boolean): string | null {
  const names = familyFirst ? (['last_name', 'first_name'] as const) : (['first_name', 'last_name'] as const)
  const parts = names
    .map(cell)
    .filter((part) => part !== '')
    .join(' ')
  // A first name that is the only one and stands beside a full name is a part of it.
  const full = cell('name')
  return readWords(full !== '' && (full.length >= parts.length || parts === '') ? full : parts, 200) || null
}
