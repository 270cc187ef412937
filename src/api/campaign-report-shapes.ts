import { z } from 'zod'
import { stepNames } from '../campaigns/report/steps.ts'
import { pageQuery } from './page.ts'
import { moment } from './shapes.ts'

const whole = z.number().int()
const share = z.number().nullable().describe('From 0 to 1; null: of nothing.')

const revenue = z
  .array(z.object({ amount: z.string(), currency: z.string(), orders: whole }))
  .describe(
    'Of the orders that are counted, by currency: totals without delivery, less what was given back so far.',
  )
const step = z.object({
  step: z.enum(stepNames),
  count: whole,
  of: z.enum(stepNames).nullable().describe('The step that `share` is a part of.'),
  share,
  definition: z.string(),
})
const funnel = {
  messages: whole.describe('Written for these people.'),
  steps: z.array(step),
  revenue,
}

const verdict = z
  .enum(['clear', 'likely', 'none', 'too_few'])
  .describe(
    'clear: 95 of 100 times no chance; likely: 80 of 100; none: it may be chance; too_few: nobody can say.',
  )
const interval = z
  .object({ difference: z.number(), low: z.number(), high: z.number() })
  .describe('Treated less holdout, with its 95 % interval.')
const arm = z.object({
  people: whole,
  buyers: whole,
  rate: z.number(),
  revenue: z.string(),
  revenuePerPerson: z.string(),
})
const lift = z
  .object({
    treated: arm.describe('Everybody who was to get a message, delivered or not.'),
    holdout: arm,
    currency: z.string(),
    rate: interval.describe('Of the part that bought anything: the interval is that of Newcombe and Wilson.'),
    revenuePerPerson: interval.nullable().describe("The interval is Welch's; null: too few to say."),
    verdict,
    until: moment.describe('Until when orders count.'),
    complete: z.boolean().describe('False: both parts may still grow.'),
  })
  .describe('Both parts over the same days, from when the plan decided about each person.')

export const report = z
  .object({
    asOf: moment.describe('By the clock of the shop.'),
    attributionDays: whole,
    ...funnel,
    conversion: z
      .object({ value: share, buyers: whole, reached: whole })
      .describe('People with an order that is counted, of people delivered to.'),
    variants: z.array(z.object({ variant: whole, name: z.string(), ...funnel })),
    verdict: z
      .object({
        verdict,
        leader: whole
          .nullable()
          .describe(
            'The variant that brings most orders a message; of a sequence, that makes most people order.',
          ),
        comparisons: z.array(
          z.object({
            ...{ a: whole, b: whole, difference: z.number() },
            p: z.number().describe('Two-sided test of two proportions, corrected by Holm.'),
          }),
        ),
      })
      .nullable(),
    lift: lift.nullable().describe('Null: nobody was held out.'),
    failures: z.array(
      z.object({
        code: whole.nullable(),
        reason: z.string().nullable(),
        count: whole,
        cause: z.string().nullable(),
        cure: z.string().nullable(),
      }),
    ),
    answers: z
      .array(z.object({ answer: z.string(), count: whole }))
      .describe('To the one-tap question of the message: the newest answer of each person.'),
  })
  .meta({ id: 'CampaignReport' })

export const stepParams = z.object({ id: z.uuid('Should be an id.'), step: z.enum(stepNames) })
export const reachedQuery = pageQuery

export const reached = z
  .object({
    contactId: z.string(),
    name: z.string().nullable(),
    phone: z.string().nullable(),
    sample: z.boolean(),
    occasion: z.string(),
    variant: whole,
    at: moment.describe('When they came to the step.'),
    why: z
      .string()
      .nullable()
      .describe(
        'Of an order, how it is counted and its number; of a no, its words; of the audience, what was decided.',
      ),
  })
  .meta({ id: 'CampaignReached' })
