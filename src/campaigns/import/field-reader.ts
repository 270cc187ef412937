import type { Column, Field } from './fields.ts'
import type { Reading } from './row.ts'
import { type DateOrder, readBirthday, readDate } from './values/dates.ts'
import { type Amount, readAmount } from './values/money.ts'
import { remembered } from './values/remembered.ts'

/** The cells of one row after the other, by their fields. */
export type FieldReader = {
  /** From now on it reads these: made once a row, such a reader would be a sixth of a row's garbage. */
  begin(cells: string[]): void
  /** The places of each field that the file has, in their order. */
  at: ReadonlyMap<Field, number[]>
  /** The first cell of a field, trimmed; '' where there is none. */
  cell(field: Field): string
  /** Null where it is none. */
  date(field: Field): Date | null
  /** `MM-DD`; null where it is none. */
  birthday(): string | null
  history: {
    cell(field: Field): string
    /** ISO 8601. */
    day(field: Field): string | null
    amount(cell: string): Amount | null
    /** ISO 8601: what is dated later has not happened. */
    latest: string
  }
}

export function fieldReader({ columns, dateOrders, latest }: Reading): FieldReader {
  const at = placesOf(columns)
  const dates = {
    day_first: remembered((cell) => readDate(cell, 'day_first')),
    month_first: remembered((cell) => readDate(cell, 'month_first')),
  }
  const days = {
    day_first: remembered((cell) => dates.day_first(cell)?.toISOString() ?? null),
    month_first: remembered((cell) => dates.month_first(cell)?.toISOString() ?? null),
  }
  let cells: string[] = []
  const placeOf = (field: Field) => at.get(field)?.[0] ?? -1
  const orderOf = (place: number): DateOrder => dateOrders.get(place) ?? 'day_first'
  const cell = (field: Field) => cells[placeOf(field)]?.trim() ?? ''
  const dated = <T>(field: Field, read: Record<DateOrder, (cell: string) => T>): T | null => {
    const place = placeOf(field)
    return place < 0 ? null : read[orderOf(place)](cells[place] ?? '')
  }
  return {
    begin(next) {
      cells = next
    },
    at,
    cell,
    date: (field) => dated(field, dates),
    birthday() {
      const written = cell('birthday')
      return written === '' ? null : readBirthday(written, orderOf(placeOf('birthday')))
    },
    history: {
      cell,
      day: (field) => dated(field, days),
      amount: remembered(readAmount),
      latest: latest.toISOString(),
    },
  }
}

function placesOf(columns: Column[]): Map<Field, number[]> {
  const places = new Map<Field, number[]>()
  for (const { at, target } of columns) {
    if ('field' in target) places.set(target.field, [...(places.get(target.field) ?? []), at])
  }
  return places
}
