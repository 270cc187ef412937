import { z } from 'zod'
import { byLanguage, language, words } from './text.ts'

const media = z.strictObject({
  media: z.enum(['image', 'video', 'document']),
  link: z
    .url({ protocol: /^https?$/, error: 'Should be a web address.' })
    .max(2000)
    .describe('Where the provider fetches the file.'),
  filename: words(200).optional(),
})

const trigger = words(80).refine((value) => /[\p{L}\p{N}]/u.test(value), 'Should hold a letter or a digit.')

/**
 * A saved message as the API takes it. One message, three uses: an agent types `/shortcut`, a shopper presses
 * its button in the menu or below another message, or writes one of its triggers.
 */
export const quickReplyInput = z.strictObject({
  shortcut: z
    .string()
    .regex(
      /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}_-]{0,31}$/u,
      'Should be 1 to 32 small letters, digits, "-" or "_", without the slash.',
    )
    .transform((value) => value.normalize('NFC'))
    .describe('What an agent types after a slash. Once in the shop.'),
  // 24 characters: the longest title of a list's row (Meta, interactive list messages).
  title: byLanguage(words(24)).describe('The words of its button, by language.'),
  text: byLanguage(words(4096)).describe(
    'The message, by language; Liquid with the facts of `shop`, `contact.first_name`, `contact.name`, `order.number`, `order.status`, `order.tracking_url` (their newest order) and `agent.name`. A sentence that names one that is missing is left out.',
  ),
  media: media.nullable().default(null),
  triggers: z
    .record(language, z.array(trigger).max(50, 'Should have 50 at most.'))
    .default({})
    .describe('Words or phrases of a shopper that ask for it, by language.'),
  menu: z
    .int()
    .min(1)
    .max(100)
    .nullable()
    .default(null)
    .describe('Place in the menu, from 1; null: not in the menu.'),
  buttons: z
    .array(z.uuid('Should be the id of a quick reply.').toLowerCase())
    .max(10, 'Should have 10 at most.')
    .default([])
    .describe('Quick replies offered below it.'),
})

export type QuickReplyInput = z.output<typeof quickReplyInput>

/** A change: only the fields named. */
const shape = quickReplyInput.shape
export const quickReplyPatch = z.strictObject({
  shortcut: shape.shortcut.optional(),
  title: shape.title.optional(),
  text: shape.text.optional(),
  media: media.nullable().optional(),
  triggers: shape.triggers.unwrap().optional(),
  menu: shape.menu.unwrap().optional(),
  buttons: shape.buttons.unwrap().optional(),
})
