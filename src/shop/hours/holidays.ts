import { corrections } from './corrections.ts'
import { dateAfter, type HolidayOn, type OpeningHours, planOf } from './hours.ts'
import { dateIn } from './zone.ts'

type Library = typeof import('date-holidays')

// Loading it costs 24 MB and a tenth of a second: only a shop that keeps a country's holidays pays that.
let loading: Promise<Library> | undefined
const load = () => {
  loading ??= import('date-holidays')
  return loading
}

const calendars = new Map<string, Promise<HolidayOn>>()

/** The public holidays of a country (ISO 3166), with the corrections that are known; a year is worked out when it is first asked for. */
export function holidaysOf(country: string): Promise<HolidayOn> {
  let calendar = calendars.get(country)
  if (!calendar) {
    calendar = load().then(({ default: Holidays }) => calendarOf(Holidays, country))
    calendars.set(country, calendar)
    calendar.catch(() => calendars.delete(country))
  }
  return calendar
}

/** Whether there are holidays for this country at all. */
export async function hasHolidays(country: string): Promise<boolean> {
  const { default: Holidays } = await load()
  return Object.hasOwn(new Holidays().getCountries(), country)
}

/** Of a shop without holidays. */
export const noHolidays: HolidayOn = () => null

function calendarOf(Holidays: Library['default'], country: string): HolidayOn {
  const years = new Map<string, Map<string, string>>()
  return (date, locale) => {
    const year = Number(date.slice(0, 4))
    const language = locale.split('-')[0]!
    const key = `${year} ${language}`
    let known = years.get(key)
    if (!known) {
      known = namesIn(Holidays, country, year, language)
      years.set(key, known)
    }
    return known.get(date) ?? null
  }
}

function namesIn(
  Holidays: Library['default'],
  country: string,
  year: number,
  language: string,
): Map<string, string> {
  const calendar = new Holidays(country, { types: ['public'], languages: [language, 'en'] })
  const own = corrections.filter((one) => one.country === country && year >= (one.from ?? 0))
  const names = new Map<string, string>()
  for (const { rule, names: right } of own) {
    if (/^\d\d-\d\d$/u.test(rule)) names.set(`${year}-${rule}`, right[language] ?? right.en)
  }
  for (const { date, name, rule } of calendar.getHolidays(year)) {
    const right = own.find((one) => one.rule === rule)?.names
    names.set(date.slice(0, 10), right ? (right[language] ?? right.en) : name)
  }
  return names
}

/** The public holidays of the year from `now` on, and whether the shop is open all the same. */
export function upcomingHolidays(
  hours: OpeningHours,
  now: Date,
  language: string,
): { date: string; name: string; open: boolean }[] {
  const today = dateIn(hours.timezone, now)
  return Array.from({ length: 366 }, (_, n) => dateAfter(today, n)).flatMap((date) => {
    const name = hours.holidayOn(date, language)
    return name === null ? [] : [{ date, name, open: planOf(hours, date).ranges.length > 0 }]
  })
}
