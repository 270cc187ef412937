import type { Queries, Sql } from '../../db/client.ts'
import { json } from '../json.ts'
import { type Changed, fieldErrors, invalid } from '../refusal.ts'
import { bump } from '../revisions.ts'
import { hasHolidays, holidaysOf, noHolidays } from './holidays.ts'
import { days, type Hours, type OpeningHours } from './hours.ts'
import { hoursInput } from './shape.ts'

/** The hours as the owner set them, with their country's holidays; null where they never did, or where what is stored no longer passes its check. */
export async function readHours(tx: Queries): Promise<OpeningHours | null> {
  const [row] = await tx<{ value: unknown }[]>`select value from settings where key = 'hours'`
  const parsed = hoursInput.safeParse(row?.value)
  return parsed.success ? withHolidays(parsed.data) : null
}

/** Replaces the hours; what was set before is gone. */
export async function changeHours({ sql }: { sql: Sql }, input: unknown): Promise<Changed<Hours>> {
  const parsed = hoursInput.safeParse(input)
  if (!parsed.success) return invalid(fieldErrors(parsed.error.issues))
  const country = parsed.data.holidays?.country
  if (country && !(await hasHolidays(country)))
    return invalid([{ path: 'holidays.country', message: 'The holidays of this country are not known.' }])
  await sql.begin(async (tx) => {
    await bump(tx, 'shop')
    await tx`
      insert into settings (key, value) values ('hours', ${json(tx, parsed.data)})
      on conflict (key) do update set value = excluded.value, changed_at = clock_timestamp()`
  })
  return { ok: true, value: parsed.data }
}

/** Open all day every day: what a shop is that never said otherwise. */
export function alwaysOpen(timezone: string): Hours {
  const weekly = Object.fromEntries(days.map((day) => [day, [{ from: '00:00', to: '24:00' }]]))
  return { timezone, weekly: weekly as Hours['weekly'], holidays: null, specialDays: [] }
}

async function withHolidays(hours: Hours): Promise<OpeningHours> {
  return { ...hours, holidayOn: hours.holidays ? await holidaysOf(hours.holidays.country) : noHolidays }
}
