import { readCarts } from '../insights/carts.ts'
import { readDaily } from '../insights/daily.ts'
import { readRetention } from '../insights/retention.ts'
import { readToday } from '../insights/today.ts'
import { readWatches } from '../insights/watches.ts'
import { dateIn, instantIn } from '../shop/hours/zone.ts'
import type { ApiDeps } from './deps.ts'
import {
  cartReport,
  daily,
  dailyQuery,
  metrics,
  retentionQuery,
  today,
  watchReport,
} from './insights-shapes.ts'
import type { Api } from './instance.ts'
import { iso } from './shapes.ts'
import { sayTo } from './words/index.ts'

const tags = ['Insights']

export function insightRoutes(app: Api, deps: ApiDeps): void {
  app.get(
    '/insights/retention',
    {
      schema: {
        tags,
        summary: 'How many customers stay, leave and come back, and what they bring',
        description:
          "Days are those of the shop's zone, `to` is not in the period. Orders count that are neither cancelled nor unpaid (cash on delivery counts). A customer is a contact, else the store's customer, else an e-mail; orders of nobody known count for amounts only. Money is in one currency, and never converted.",
        querystring: retentionQuery,
        response: { 200: metrics },
      },
    },
    async ({ query: { from, to, currency: asked }, raw }) => {
      const { timeZone, currency: own, activeDays, attributionDays } = (await deps.shop.current()).settings
      const currency = asked ?? own
      const start = (date: string, daysBefore: number) => startOf(timeZone, date, daysBefore)
      const period = {
        from: start(from, 0),
        to: start(to, 0),
        activeFrom: start(from, activeDays),
        activeTo: start(to, activeDays),
        yearFrom: start(to, 365),
        activeYearFrom: start(to, 365 + activeDays),
      }
      const found = await readRetention(deps.sql, { period, currency, activeDays, attributionDays })
      const say = sayTo({ raw })
      const metrics = found.map(({ definition, reason, ...one }) => ({
        ...one,
        definition: say(definition),
        reason: reason && say(reason),
      }))
      return { from, to, timeZone, currency, activeDays, metrics }
    },
  )
  app.get(
    '/insights/carts',
    {
      schema: {
        tags,
        summary: 'What the reminders of carts brought, beside the carts that were left alone',
        description:
          "Of carts whose reminders were to begin in the period, by days of the shop's zone. One is recovered by an order of it, or of the same person, within `attributionDays`; each order counts for one cart. Whoever bought before the first reminder counts in both parts alike: only the difference says what the reminders did.",
        querystring: retentionQuery,
        response: { 200: cartReport },
      },
    },
    async ({ query: { from, to, currency: asked } }) => {
      const { timeZone, currency: own, attributionDays } = (await deps.shop.current()).settings
      const currency = asked ?? own
      const period = { from: startOf(timeZone, from, 0), to: startOf(timeZone, to, 0) }
      const found = await readCarts(deps.sql, { ...period, days: attributionDays, currency })
      return { from, to, timeZone, currency, attributionDays, ...found }
    },
  )
  app.get(
    '/insights/watches',
    {
      schema: {
        tags,
        summary: 'What people asked to be told of, what they were told, and what they bought after',
        description:
          "Of wishes of the period, by days of the shop's zone: back in stock and cheaper apart. Who was told and bought may have bought anyway: nobody is left out for comparison, as everybody asked.",
        querystring: retentionQuery,
        response: { 200: watchReport },
      },
    },
    async ({ query: { from, to, currency: asked } }) => {
      const { timeZone, currency: own, attributionDays } = (await deps.shop.current()).settings
      const currency = asked ?? own
      const period = { from: startOf(timeZone, from, 0), to: startOf(timeZone, to, 0) }
      const found = await readWatches(deps.sql, { ...period, days: attributionDays, currency })
      return { from, to, timeZone, currency, attributionDays, ...found }
    },
  )
  app.get(
    '/insights/daily',
    {
      schema: {
        tags,
        summary: 'Conversations and sales, a line a day',
        description: "Days are those of the shop's zone, `to` is not among them. Money is never converted.",
        querystring: dailyQuery,
        response: { 200: daily },
      },
    },
    async ({ query: { from, to, currency: asked } }) => {
      const { timeZone, currency: own } = (await deps.shop.current()).settings
      const currency = asked ?? own
      const period = { from: startOf(timeZone, from, 0), to: startOf(timeZone, to, 0) }
      const days = await readDaily(deps.sql, { ...period, dates: datesOf(from, to), timeZone, currency })
      return { timeZone, currency, days }
    },
  )
  app.get(
    '/insights/today',
    { schema: { tags, summary: 'How the day goes', response: { 200: today } } },
    async () => {
      const { timeZone } = (await deps.shop.current()).settings
      const to = deps.clock.now()
      const from = startOf(timeZone, dateIn(timeZone, to), 0)
      return { ...(await readToday(deps.sql, { from, to })), from: iso(from), to: iso(to), timeZone }
    },
  )
}

/** The beginning of a day, so many days before a date, in the shop's zone. */
function startOf(zone: string, date: string, daysBefore: number): Date {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - daysBefore)
  return new Date(instantIn(zone, day.toISOString().slice(0, 10), 0, 'first'))
}

/** Every date from the first, without the last. */
function datesOf(from: string, to: string): string[] {
  const dates: string[] = []
  for (const day = new Date(`${from}T00:00:00Z`); ; day.setUTCDate(day.getUTCDate() + 1)) {
    const date = day.toISOString().slice(0, 10)
    if (date >= to) return dates
    dates.push(date)
  }
}
