import { z } from 'zod'
import { moment } from './shapes.ts'

const whole = z.number().int()
const date = z.iso
  .date('Should be a date such as "2026-10-01".')
  .refine((text) => text >= '1970-01-01' && text <= '2200-01-01', 'Should be between 1970 and 2200.')

export const retentionQuery = z
  .object({
    from: date.describe('The first day.'),
    to: date.describe('The day after the last.'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'Should be three capital letters such as "EUR".')
      .optional()
      .describe("Of the amounts; the shop's, where absent."),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'Should be after the first day.' })

const mostDays = 366
export const dailyQuery = retentionQuery.refine(
  ({ from, to }) => Date.parse(to) - Date.parse(from) <= mostDays * 86_400_000,
  { path: ['to'], message: `Should be ${mostDays} days after the first at most.` },
)

export const daily = z
  .object({
    timeZone: z.string(),
    currency: z.string().describe('Of the amounts; orders in others count, and bring nothing.'),
    days: z.array(
      z.object({
        date: z.string(),
        conversations: whole.describe('In which a shopper wrote.'),
        byBot: whole.describe('In which the bot answered.'),
        byHuman: whole,
        orders: whole,
        revenue: z.string(),
        campaignRevenue: z.string().describe('Of this, what was counted for a campaign.'),
      }),
    ),
  })
  .meta({ id: 'Daily' })

const number = z.union([z.number(), z.string()]).nullable()
const metric = z
  .object({
    name: z.string(),
    unit: z.enum(['rate', 'people', 'orders', 'days', 'money']).describe('rate: from 0 to 1.'),
    value: number.describe('Null: it cannot be said, and `reason` says why. Money is a decimal string.'),
    numerator: number,
    denominator: number,
    definition: z.string(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'Metric' })

export const metrics = z
  .object({
    from: z.string(),
    to: z.string(),
    timeZone: z.string(),
    currency: z.string(),
    activeDays: whole.describe('How long an order keeps a customer active.'),
    metrics: z.array(metric),
  })
  .meta({ id: 'RetentionMetrics' })

const money = z.array(z.object({ amount: z.string(), currency: z.string() }))
export const today = z
  .object({
    from: moment.describe("The beginning of the day in the shop's zone."),
    to: moment,
    timeZone: z.string(),
    conversations: whole.describe('In which a shopper wrote today.'),
    answeredByBot: whole.describe('Of these, by the bot alone.'),
    answeredByHuman: whole.describe('Of these, by a human too.'),
    waitingNow: whole.describe('Who waits for a human, since whenever.'),
    firstHumanAnswerMinutes: z
      .number()
      .nullable()
      .describe(
        "The median, over conversations that a human answered today, from the handover, or where none is known the shopper's first word today. Null: none was.",
      ),
    cartsRecovered: whole.describe('Bought today after a reminder was delivered.'),
    cartRevenue: money,
    campaignOrders: whole.describe('Placed today and counted for a campaign.'),
    campaignRevenue: money,
  })
  .meta({ id: 'Today' })

const wishes = z.object({
  asked: whole,
  told: whole.describe('Of these: the message has left.'),
  bought: whole.describe('Of the told: the product was in an order of theirs within `attributionDays`.'),
  revenue: z.string().describe('What the product brought in these orders.'),
  boughtBefore: whole,
  cancelled: whole,
  expired: whole,
  waiting: whole,
})
export const watchReport = z
  .object({
    from: z.string(),
    to: z.string(),
    timeZone: z.string(),
    currency: z.string(),
    attributionDays: whole,
    backInStock: wishes,
    priceDrop: wishes,
  })
  .meta({ id: 'WatchReport' })

const arm = z.object({
  carts: whole,
  recovered: whole,
  rate: z.number(),
  revenue: z.string(),
  revenuePerCart: z.string(),
})
const interval = z.object({ difference: z.number(), low: z.number(), high: z.number() }).nullable()
export const cartReport = z
  .object({
    from: z.string(),
    to: z.string(),
    timeZone: z.string(),
    currency: z.string().describe('Of the amounts; orders in others count, and bring nothing.'),
    attributionDays: whole,
    treated: arm.describe('Carts that were to be brought to mind.'),
    afterReminder: z
      .object({ recovered: whole, revenue: z.string() })
      .describe('Of these, bought after a reminder of them was delivered.'),
    holdout: arm.nullable().describe('Carts that were left alone. Null: none was.'),
    lift: interval.describe('The part that was bought: treated less holdout, with its 95 % interval.'),
    revenueLift: interval.describe('Revenue per cart, likewise. Null: too few to say.'),
    verdict: z
      .enum(['clear', 'likely', 'none', 'too_few'])
      .nullable()
      .describe('Whether the difference is more than chance. Null: there is no holdout.'),
  })
  .meta({ id: 'CartReport' })
