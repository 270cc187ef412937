import { z } from 'zod'
import { storable } from '../text.ts'
import { variableSources } from './variables.ts'

/** Far above Meta's own limits: what is too long for Meta is told by the rules, beside the rest. */
const text = z
  .string()
  .max(4096, 'Should have 4096 characters at most.')
  .refine(storable, 'Holds a character that cannot be stored.')
const flag = z.boolean()
const sample = z.array(text).max(60)
const named = z.array(z.strictObject({ param_name: text, example: text })).max(60)

const header = z.strictObject({
  type: z.literal('HEADER'),
  format: z.enum(['TEXT', 'IMAGE', 'VIDEO', 'DOCUMENT', 'LOCATION']).default('TEXT'),
  text: text.optional(),
  example: z
    .strictObject({
      header_text: sample.optional(),
      header_text_named_params: named.optional(),
      header_handle: sample.optional().describe("Handles of Meta's upload API."),
    })
    .optional(),
})

const body = z.strictObject({
  type: z.literal('BODY'),
  text: text.optional(),
  add_security_recommendation: flag.optional(),
  example: z
    .strictObject({
      body_text: z.array(sample).max(1).optional(),
      body_text_named_params: named.optional(),
    })
    .optional(),
})

const footer = z.strictObject({
  type: z.literal('FOOTER'),
  text: text.optional(),
  code_expiration_minutes: z.number().optional(),
})

const button = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('QUICK_REPLY'), text }),
    z.strictObject({ type: z.literal('URL'), text, url: text, example: sample.optional() }),
    z.strictObject({ type: z.literal('PHONE_NUMBER'), text, phone_number: text }),
    z.strictObject({
      type: z.literal('COPY_CODE'),
      text: text.optional(),
      example: z.union([text, sample]).optional(),
    }),
    z.strictObject({
      type: z.literal('OTP'),
      otp_type: z.enum(['COPY_CODE', 'ONE_TAP', 'ZERO_TAP']),
      text: text.optional(),
      autofill_text: text.optional(),
      zero_tap_terms_accepted: flag.optional(),
      supported_apps: z
        .array(z.strictObject({ package_name: text, signature_hash: text }))
        .max(5)
        .optional(),
    }),
  ],
  {
    error:
      'Should be of type QUICK_REPLY, URL, PHONE_NUMBER, COPY_CODE or OTP. Make other buttons in WhatsApp Manager, then synchronise.',
  },
)

const buttons = z.strictObject({
  type: z.literal('BUTTONS'),
  buttons: z.array(button).max(20, 'Should have 10 at most.'),
})

const card = z.strictObject({
  components: z
    .array(
      z.discriminatedUnion('type', [header, body, buttons], {
        error: 'A card has nothing but a HEADER, a BODY and BUTTONS.',
      }),
    )
    .max(6, 'Should have one HEADER, BODY and BUTTONS at most.'),
})

const carousel = z.strictObject({
  type: z.literal('CAROUSEL'),
  cards: z.array(card).max(20, 'Should have 10 cards at most.'),
})

const component = z.discriminatedUnion('type', [header, body, footer, buttons, carousel], {
  error:
    'Should be of type HEADER, BODY, FOOTER, BUTTONS or CAROUSEL. Make offers and the like in WhatsApp Manager, then synchronise.',
})

const components = z
  .array(component)
  .max(8, 'Should have one HEADER, BODY, FOOTER and BUTTONS at most.')
  .meta({
    description:
      'Its parts in the form of Meta: HEADER, BODY, FOOTER, BUTTONS, with a sample for each variable; or a BODY and a CAROUSEL of 2 to 10 cards, each with a HEADER (an image or a video) and, alike on all of them, a BODY and BUTTONS.',
  })

const categories = ['marketing', 'utility', 'authentication'] as const

/**
 * A draft as the API takes it. What breaks Meta's rules may be kept, so that nobody loses half a draft; it is told as
 * `problems`, and cannot be submitted.
 */
export const templateInput = z.strictObject({
  channelId: z
    .uuid('Should be the id of a number.')
    .optional()
    .describe('Whose account; else the first number.'),
  name: z
    .string()
    .regex(/^[a-z0-9_]{1,512}$/, 'Should be 1 to 512 small letters of a to z, digits and _, without spaces.'),
  language: text.describe("Meta's code, such as el, hu, en or en_US."),
  category: z.enum(categories),
  components,
  variables: variableSources.default({}).describe('What feeds each variable: ours, not seen by Meta.'),
})

/** A change: only the fields named. Name and language stay: to Meta they are the template. */
export const templatePatch = z.strictObject({
  category: z.enum(categories).optional(),
  components: components.optional(),
  variables: variableSources.optional(),
})
