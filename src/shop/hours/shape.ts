import { z } from 'zod'
import { words } from '../text.ts'
import { minutesOf } from './hours.ts'

const mostRanges = 10
const mostSpecialDays = 400

const time = (pattern: RegExp, example: string) =>
  z.string().regex(pattern, `Should be a time of day such as "${example}".`)

const range = z.strictObject({
  from: time(/^([01]\d|2[0-3]):[0-5]\d$/u, '09:00'),
  to: time(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/u, '17:00'),
})

const ranges = z
  .array(range)
  .max(mostRanges, `Should have ${mostRanges} openings at most.`)
  .superRefine((all, context) => {
    const complain = (at: number, message: string) =>
      context.addIssue({ code: 'custom', path: [at], message })
    for (const [at, { from, to }] of all.entries()) {
      if (from === to) complain(at, 'Should end after it begins.')
      else if (minutesOf(from) > minutesOf(to))
        complain(at, 'Goes over midnight: end this day at 24:00, and begin the next at 00:00.')
      else if (all.slice(0, at).some((other) => overlap(other, { from, to })))
        complain(at, 'Overlaps another opening of this day: join the two.')
    }
  })

function overlap(a: z.infer<typeof range>, b: z.infer<typeof range>): boolean {
  return minutesOf(a.from) < minutesOf(b.to) && minutesOf(b.from) < minutesOf(a.to)
}

const date = z.iso.date('Should be a date such as "2026-12-24".')

/** What `PUT /api/hours` takes; `GET` shows the same. */
export const hoursInput = z
  .strictObject({
    timezone: z
      .string()
      .refine(isTimeZone, 'Should be an IANA time zone such as "Europe/Athens".')
      .describe('All times count in it.'),
    weekly: z
      .strictObject({
        mon: ranges,
        tue: ranges,
        wed: ranges,
        thu: ranges,
        fri: ranges,
        sat: ranges,
        sun: ranges,
      })
      .describe('Openings by day; several a day make a break between them; 24:00 ends a day.'),
    holidays: z
      .strictObject({
        country: z.string().regex(/^[A-Z]{2}$/u, 'Should be two capital letters such as "GR".'),
        except: z
          .array(date)
          .max(mostSpecialDays, `Should have ${mostSpecialDays} dates at most.`)
          .optional()
          .describe("Public holidays on which the shop keeps its week's hours."),
      })
      .nullable()
      .describe("The shop is closed on this country's public holidays; null: on none."),
    specialDays: z
      .array(z.strictObject({ date, name: words(100), ranges }))
      .max(mostSpecialDays, `Should have ${mostSpecialDays} days at most.`)
      .describe('Come before holidays and the week; without ranges the shop is closed.')
      .superRefine((all, context) => {
        const seen = new Set<string>()
        for (const [at, one] of all.entries()) {
          if (seen.has(one.date))
            context.addIssue({ code: 'custom', path: [at, 'date'], message: 'Is there twice.' })
          seen.add(one.date)
        }
      }),
  })
  .meta({ id: 'WeeklyHours' })

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}
