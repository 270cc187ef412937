/** As the server knows an hour of the day: 00:00 to 23:59, whatever the reader's language. */
export const timePattern = '([01][0-9]|2[0-3]):[0-5][0-9]'
/** 24:00 is the end of a day and no time of it. */
export const dayEnd = '24:00'

/** The time that is meant by "9", "930", "9.30" or "9:30"; undefined where it is none. `endsDay`: 24:00 is one, too. */
export function timeOf(text: string, endsDay = false): string | undefined {
  const found = /^(\d{1,2})(?:\D?(\d{2}))?$/.exec(text.trim())
  if (!found) return undefined
  const time = `${found[1]!.padStart(2, '0')}:${found[2] ?? '00'}`
  return new RegExp(`^${timePattern}$`).test(time) || (endsDay && time === dayEnd) ? time : undefined
}
