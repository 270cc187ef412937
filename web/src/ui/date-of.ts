/** How days are written by numbers in a locale, and in which order. */
function shapeOf(locale: string) {
  const format = new Intl.DateTimeFormat(locale, {
    ...{ day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' },
    calendar: 'gregory',
    numberingSystem: 'latn',
  })
  const order = format.formatToParts(0).flatMap(({ type }) => (isPart(type) ? [type] : []))
  return { format, order }
}
const parts = ['year', 'month', 'day'] as const
const isPart = (type: string): type is (typeof parts)[number] => parts.some((one) => one === type)

/** A day of the API ("2026-11-27") as the reader writes it: 27/11/2026, 2026. 11. 27. */
export function writtenDay(day: string, locale: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? '' : shapeOf(locale).format.format(at)
}

/** The day that is meant, in the order of the reader's locale or with the year first; undefined where there is none. */
export function dayOf(text: string, locale: string): string | undefined {
  const numbers = text.match(/\d+/g) ?? []
  if (numbers.length !== 3 || /[^\d\s./,-]/.test(text.replace(/[\u200e\u200f]/g, ''))) return undefined
  const order = numbers[0]!.length === 4 ? parts : shapeOf(locale).order
  const said = Object.fromEntries(order.map((part, at) => [part, numbers[at]!])) as Record<
    (typeof parts)[number],
    string
  >
  const year = said.year.length === 2 ? `20${said.year}` : said.year
  const day = `${year}-${said.month.padStart(2, '0')}-${said.day.padStart(2, '0')}`
  const at = new Date(`${day}T00:00:00Z`)
  // The 31st of February would be a day of March.
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day ? undefined : day
}
