import { z } from 'zod'
import { type VariableSource, variableKey, variableSource } from '../shop/templates/variables.ts'
import { words } from '../shop/text.ts'

const id = z.uuid('Should be an id.')
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Should be a time of day such as "10:00".')
const at = z.iso
  .datetime({
    offset: true,
    error: 'Should be a time with its offset, such as "2026-11-27T10:00:00+02:00".',
  })
  // Days are counted on from it, and no calendar of ours knows years of five digits.
  .refine((time) => Date.parse(time) < Date.UTC(2100, 0), 'Should be a time before the year 2100.')

/** Said where there is none; what is wrong within one says so itself. */
const shaped = (words: string) => ({
  error: ({ code }: { code?: string }) => (code === 'invalid_type' ? words : undefined),
})

/** A bare text is a text. */
const variable = z.union([words(1000).transform((text): VariableSource => ({ text })), variableSource], {
  error: 'Should be { "field": …, "fallback"?: … } or { "text": … }.',
})

export type Variable = VariableSource

/**
 * `variables`: by place ("1", "2", or a list) or by name. `header` is the header's variable or the link of its
 * picture, `button.0` the variable of the first button. What is left out is fed as the template says itself, in each
 * language by its own words.
 */
const templateShape = z.strictObject({
  name: words(512),
  language: z
    .string()
    .regex(
      /^(auto|[a-z]{2,3}(_[A-Za-z]{2,4})?)$/,
      'Should be "auto", or as WhatsApp has it, such as "el" or "en_US".',
    ),
  variables: z
    .union([
      z.record(variableKey, variable),
      z
        .array(variable)
        .transform((list) => Object.fromEntries(list.map((one, place) => [String(place + 1), one]))),
    ])
    .default({}),
})
export type TemplateUse = z.output<typeof templateShape>

const segment = words(100).describe('The id of a segment, or its name.')
const excluded = z.union(
  [
    z.strictObject({ importId: id }),
    z.strictObject({ segment }),
    z.strictObject({ orderedWithinDays: z.int().min(1).max(3650) }),
  ],
  { error: 'Should be an importId, a segment or orderedWithinDays.' },
)
/** Whoever is in the import and in the segment, where both are named, and in none of those excluded. */
const audienceShape = z
  .strictObject({
    importId: id.optional(),
    segment: segment.optional(),
    exclude: z
      .array(excluded)
      .max(20)
      .optional()
      .describe('Left out: who ordered in the last `excludeOrderedWithinDays` days (settings). []: nobody.'),
  })
  .refine(({ importId, segment }) => importId || segment, 'Should name an import, a segment or both.')
export type Audience = z.output<typeof audienceShape>

const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])
const once = z.strictObject({
  at: at.optional().describe('When it starts; left out, or past by then: at the launch.'),
  localTime: timeOfDay
    .optional()
    .describe(
      'Each gets it at this time of day where they live; whom the reach or a frequency cap holds beyond it, as soon as that lets them go.',
    ),
})
const recurring = z
  .strictObject(
    {
      every: z.enum(['week', 'month']),
      weekday,
      nth: z
        .union([z.int().min(1).max(4), z.literal('last')], { error: 'Should be 1 to 4, or "last".' })
        .optional()
        .describe('Of the month: 1 is the first, and what is left out.'),
      time: timeOfDay.describe("In the shop's zone."),
    },
    shaped('Should be an object such as { "every": "week", "weekday": "mon", "time": "10:00" }.'),
  )
  .refine(({ every, nth }) => every === 'month' || nth === undefined, {
    path: ['nth'],
    error: 'A week has one such day only: leave it out, or repeat it every month.',
  })
const lifecycle = z.strictObject(
  {
    time: timeOfDay
      .optional()
      .describe("Looked for each day at this time in the shop's zone; left out: every hour."),
    once: z
      .enum(['ever', 'year', 'order'])
      .default('ever')
      .describe('Each gets it once, once a year, or once after each order.'),
    onlyFromNowOn: z
      .boolean()
      .default(false)
      .describe('Who meets the conditions at the launch is left out: only those who come to.'),
  },
  shaped('Should be an object such as { "time": "10:00", "once": "year" }.'),
)

export type Recurring = z.output<typeof recurring>
export type Lifecycle = z.output<typeof lifecycle>

const variant = z.strictObject({ name: words(100), template: templateShape })

const fields = {
  name: words(200),
  channelId: id.optional().describe("Left out: the shop's first number."),
  audience: audienceShape,
  template: templateShape,
  holdout: z.number().min(0).max(0.5).default(0).describe('This part of those who would get it does not.'),
  variants: z
    .array(variant)
    .max(5)
    .refine((list) => list.length !== 1, 'Should be two at least: one against another.')
    .refine(
      (list) => new Set(list.map(({ name }) => name)).size === list.length,
      'Should each have a name of its own: the report tells them apart by it.',
    )
    .default([])
    .describe('In its stead, equal parts of the audience get these.'),
  discountCodes: z.array(words(100)).max(50).default([]).describe("Orders with these are this campaign's."),
  dailyCeiling: z.int().min(1).max(10_000_000).nullable().default(null).describe('At most so many a day.'),
}
export const campaignInput = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('broadcast').default('broadcast'),
    schedule: once.nullable().default(null),
    ...fields,
  }),
  z.strictObject({ kind: z.literal('recurring'), schedule: recurring, ...fields }),
  z.strictObject({ kind: z.literal('lifecycle'), schedule: lifecycle, ...fields }),
])
export type CampaignInput = z.output<typeof campaignInput>

/** What may be changed of a draft; it is checked as a whole afterwards. */
export const campaignPatch = z.looseObject({}).describe('The fields to change, as they were created.')
