import { z } from 'zod'
import { outcomes } from '../campaigns/lines.ts'
import { storable } from '../shop/text.ts'
import { pageQuery } from './page.ts'
import { moment } from './shapes.ts'

const whole = z.number().int()

const counts = z
  .object({
    audience: whole.describe('Frozen so far: the sum of the next eight.'),
    pending: whole,
    held: whole,
    sending: whole,
    accepted: whole,
    failed: whole,
    skipped: whole,
    unconfirmed: whole,
    holdout: whole,
    delivered: whole.describe('Of the accepted.'),
    read: whole.describe('Of the delivered.'),
    replied: whole.describe('Of the accepted: who wrote within the days that an order would count.'),
  })
  .meta({ id: 'CampaignCounts' })

const waiting = z
  .object({
    reason: z.enum(['number_refused', 'number_paused', 'device_unpaired', 'template_stopped']),
    detail: z
      .string()
      .nullable()
      .describe('What WhatsApp said, of the number or of a template, or whoever paused the number.'),
    cure: z.string().describe('What to do; then the campaign goes on by itself.'),
    since: moment.nullable().describe('Where it is known.'),
    template: z.string().nullable().describe('The template that WhatsApp stopped, and its language.'),
    until: moment.nullable().describe('When WhatsApp lets a paused template go again, where it is known.'),
  })
  .meta({ id: 'CampaignWaiting' })

export const campaign = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['broadcast', 'recurring', 'lifecycle']),
    channelId: z.string(),
    status: z.enum(['draft', 'scheduled', 'running', 'paused', 'finished', 'cancelled']),
    reason: z.string().nullable().describe('Why it is paused.'),
    waiting: waiting
      .nullable()
      .describe(
        'Why it, or a part of it, stands still though it is scheduled or running: its number sends nothing, or WhatsApp stopped a template.',
      ),
    audience: z.unknown(),
    template: z.unknown(),
    schedule: z.unknown(),
    holdout: z.number(),
    variants: z.array(z.unknown()),
    discountCodes: z.array(z.string()),
    dailyCeiling: z.number().nullable(),
    retryOf: z.string().nullable().describe('The campaign whose failed messages it tries again.'),
    occasion: z.string().nullable(),
    nextAt: moment.nullable(),
    frozenAt: moment.nullable().describe('When the audience was complete.'),
    createdAt: moment,
    launchedAt: moment.nullable(),
    finishedAt: moment.nullable(),
  })
  .meta({ id: 'Campaign' })

export const campaignWithCounts = campaign
  .extend({
    counts,
    waitsUntil: moment
      .nullable()
      .describe('When the first may go of those who wait for an hour, such as the end of the quiet hours.'),
  })
  .meta({ id: 'CampaignWithCounts' })

export const created = z.object({ id: z.string(), status: z.string() })

const counted = z.array(z.object({ reason: z.string(), count: whole }))
const cost = z.object({ amount: z.string(), currency: z.string() })

const countryCost = cost.extend({
  country: z.string().nullable(),
  category: z.string().describe('Of the template, which decides about the rate.'),
  messages: whole,
})

export const plan = z
  .object({
    audience: whole,
    willSend: whole,
    skipped: counted.describe('Who gets nothing, by reason.'),
    holdout: whole,
    held: counted.describe('Of those who will get it, who waits, by reason.'),
    variants: z.array(z.object({ variant: whole, name: z.string(), count: whole })),
    cost: cost.describe('If all are delivered.'),
    countries: z
      .array(countryCost.extend({ zones: z.array(z.string()).describe('The time zones there.') }))
      .describe('One for each country and category.'),
    startsAt: moment,
    finishesAt: moment.describe(
      'An estimate: at the pace of the number, its reach, and the hours of the recipients.',
    ),
    longest: z
      .object({
        contactId: z.string(),
        name: z.string().nullable(),
        letters: whole,
        variant: whole,
        template: z.object({ name: z.string(), language: z.string() }),
      })
      .nullable()
      .describe('Whose message has most letters.'),
    problems: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .describe('What keeps it from being launched, each with its cure.'),
    plannedAt: moment,
  })
  .meta({ id: 'CampaignPlan' })

export const onePlan = z
  .object({
    contactId: z.string(),
    inAudience: z.boolean(),
    willSend: z.boolean(),
    outcome: z.enum(['message', 'skipped', 'holdout', 'not_in_audience']),
    reason: z.string().nullable(),
    why: z.string().nullable().describe('The reason in words.'),
    at: moment.nullable().describe('When it would go, at the earliest.'),
    mayWait: z
      .array(z.object({ reason: z.enum(['daily_ceiling', 'reach']), why: z.string() }))
      .describe(
        'What they may wait for besides, as others come first: the campaign’s daily ceiling, the number’s reach. Whether they do depends on who of those gets it, which only the whole plan goes through: its `held` says how many wait, and `…/plan/people?part=held&reason=` who. Empty: for neither.',
      ),
    text: z.string().nullable().describe('What it would say.'),
    cost: countryCost.nullable().describe('If it is delivered; null: nothing is sent.'),
    variant: whole,
  })
  .meta({ id: 'CampaignPlanOfOne' })

export const planQuery = z.object({
  contact: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .refine(storable, 'Holds a character that cannot be stored.')
    .optional()
    .describe('A contact’s id or phone: the plan of that one person.'),
})

export const recipient = z
  .object({
    contactId: z.string(),
    name: z.string().nullable(),
    phone: z.string().nullable(),
    sample: z.boolean(),
    occasion: z.string(),
    variant: whole,
    outcome: z.enum(outcomes),
    reason: z.string().nullable(),
    why: z.string().nullable(),
    cause: z.string().nullable().describe('Of a failure: what the provider meant.'),
    cure: z.string().nullable().describe('Of a failure: what to do.'),
    plannedAt: moment,
    notBefore: moment
      .nullable()
      .describe('Of whoever waits: null where there is no hour to wait for, or it is over.'),
    acceptedAt: moment.nullable(),
    deliveredAt: moment.nullable(),
    readAt: moment.nullable(),
    failedAt: moment.nullable(),
  })
  .meta({ id: 'CampaignRecipient' })

const plannedParts = ['audience', 'willSend', 'skipped', 'held', 'holdout'] as const

/** What somebody waits for depends on who comes before them: a page takes along how many did. */
export const plannedCursor = z.object({
  id: z.uuid(),
  messages: z.int().min(0),
  opened: z.int().min(0),
  today: z.int().min(0).optional(),
})

export const plannedQuery = pageQuery.extend({
  part: z.enum(plannedParts).describe('Which number of the plan.'),
  reason: z.string().max(100).optional().describe('Of `skipped` and `held`.'),
  variant: z.coerce.number().int().min(0).max(4).optional(),
  country: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^([A-Z]{2})?$/, 'Should be the two letters of a country, such as "GR".')
    .optional()
    .describe('Where the number is from; empty: unknown.'),
})

export const planned = z
  .object({
    contactId: z.string(),
    name: z.string().nullable(),
    phone: z.string().nullable(),
    sample: z.boolean(),
    language: z.string().nullable(),
    outcome: z.enum(['message', 'skipped', 'holdout']),
    variant: whole,
    reason: z.string().nullable(),
    why: z.string().nullable().describe('The reason in words.'),
    at: moment.nullable().describe('When it would go, at the earliest.'),
    template: z
      .object({ name: z.string(), language: z.string() })
      .nullable()
      .describe('The translation that they would get.'),
    text: z.string().nullable().describe('What it would say.'),
  })
  .meta({ id: 'CampaignPlanned' })

export const recipientQuery = pageQuery.extend({
  outcome: z.enum(outcomes).optional(),
  q: z.string().trim().max(200).optional().describe('As contacts are looked for.'),
})
