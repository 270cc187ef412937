import { z } from 'zod'
import { hurryTimers } from '../conversations/timers.ts'
import { hasHolidays, holidaysOf, upcomingHolidays } from '../shop/hours/holidays.ts'
import { hoursInput } from '../shop/hours/shape.ts'
import { alwaysOpen, changeHours } from '../shop/hours/stored-hours.ts'
import { language } from '../shop/text.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { settled } from './problem.ts'

const tags = ['Shop content']

const hoursShape = hoursInput
  .extend({ set: z.boolean().describe('false: never set, and so the shop is always open.') })
  .meta({ id: 'Hours' })

const put = hoursInput
  .extend({ set: z.boolean().optional().describe('Is ignored.') })
  .meta({ id: 'HoursPut' })

const holiday = z
  .object({
    date: z.string(),
    name: z.string(),
    open: z.boolean().describe('The shop is open all the same.'),
  })
  .meta({ id: 'Holiday' })

export function hoursRoutes(app: Api, deps: ApiDeps): void {
  app.get(
    '/hours',
    { schema: { tags, summary: "When the shop's people are there", response: { 200: hoursShape } } },
    async () => {
      const { hours, settings } = await deps.shop.current()
      if (!hours) return { ...alwaysOpen(settings.timeZone), set: false }
      const { holidayOn: _, ...stored } = hours
      return { ...stored, set: true }
    },
  )
  app.put(
    '/hours',
    { schema: { tags, summary: 'Replace the hours', body: put, response: { 200: hoursShape } } },
    async ({ body: { set: _, ...input } }) => {
      const hours = settled(await changeHours(deps, input), 'hours')
      // Whoever waits for the opening that was waits for another one now.
      await hurryTimers(deps, 'opening')
      return { ...hours, set: true }
    },
  )
  app.get(
    '/hours/holidays',
    {
      schema: {
        tags,
        summary: "The public holidays of the hours' country, or of another, in the twelve months to come",
        querystring: z.object({
          lang: language.default('en'),
          country: z
            .string()
            .regex(/^[A-Z]{2}$/, 'Should be two capital letters such as "GR".')
            .optional()
            .describe("Another country than the hours', to look at before it is chosen."),
        }),
        response: { 200: z.object({ items: z.array(holiday) }) },
      },
    },
    async ({ query }) => {
      const { hours, settings } = await deps.shop.current()
      const { country } = query
      if (country === undefined || country === hours?.holidays?.country)
        return { items: hours ? upcomingHolidays(hours, deps.clock.now(), query.lang) : [] }
      if (!(await hasHolidays(country))) return { items: [] }
      const looked = {
        ...(hours ?? alwaysOpen(settings.timeZone)),
        holidays: { country },
        holidayOn: await holidaysOf(country),
      }
      return { items: upcomingHolidays(looked, deps.clock.now(), query.lang) }
    },
  )
}
