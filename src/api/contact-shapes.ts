import { z } from 'zod'
import { purposes } from '../events/event.ts'
import { words } from '../shop/text.ts'
import { pageQuery } from './page.ts'
import { moment } from './shapes.ts'

export const contact = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    language: z.string().nullable(),
    country: z.string().nullable(),
    topics: z.array(z.string()).describe('What their conversations were last about, newest first.'),
    orders: z.number().describe('How many they have.'),
    sample: z.boolean(),
    blockedAt: moment.nullable(),
    createdAt: moment,
    identities: z.array(z.object({ kind: z.string(), value: z.string() })),
    marketing: z.boolean().nullable().describe('Their newest word on marketing; null: none.'),
  })
  .meta({ id: 'Contact' })

export const contactDetails = contact
  .extend({
    attributes: z.record(z.string(), z.unknown()),
    tags: z.array(z.string()),
    birthday: z.string().nullable().describe('MM-DD'),
    history: z
      .object({
        orders: z.number().nullable(),
        total: z.string().nullable(),
        currency: z.string().nullable(),
        firstAt: z.string().nullable(),
        lastAt: z.string().nullable(),
      })
      .nullable()
      .describe('Orders that files told of as a sum; those of `orders` come on top.'),
    mergedFrom: z.number().describe('How many contacts turned out to be this one.'),
  })
  .meta({ id: 'ContactDetails' })

export const attributeNames = z.object({
  items: z.array(z.object({ key: z.string(), contacts: z.number(), example: z.string().nullable() })),
})

export const consent = z
  .object({
    id: z.string(),
    purpose: z.string(),
    granted: z.boolean().nullable().describe('Null: a yes that was taken back with its file.'),
    source: z.string(),
    words: z.string().describe('What the person wrote or ticked.'),
    occurredAt: moment,
    recordedAt: moment,
  })
  .meta({ id: 'Consent' })

export const consentBody = z.strictObject({
  purpose: z.enum(purposes),
  granted: z.boolean(),
  words: words(1000).describe('What the person said, and where.'),
})

export const contactPatch = z.strictObject({
  name: words(200).nullable().optional(),
  language: z.string().max(20).nullable().optional().describe('The language to answer in.'),
})

export const contactQuery = pageQuery.extend({
  q: z
    .string()
    .trim()
    .max(200)
    .optional()
    .describe(
      'How words of the name begin, without regard to case and accents, or the phone or e-mail; else what is anywhere in these two.',
    ),
})
