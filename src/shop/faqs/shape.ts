import { z } from 'zod'
import { byLanguage, storable, words } from '../text.ts'

/** What one shop may write; beyond it a search by hand would serve better. */
export const mostFaqs = 5000

/** One line, as a question is: inner white space is one space. */
const line = (max: number) =>
  z
    .string()
    .refine(storable, 'Holds a character that cannot be stored (NUL or half of a pair).')
    .transform((value) => value.replace(/\s+/gu, ' ').trim())
    .refine((value) => /[\p{L}\p{N}]/u.test(value), 'Should hold a letter or a digit.')
    .refine((value) => [...value].length <= max, `Should have ${max} characters at most.`)

const faqWords = z.strictObject({
  question: line(300).describe('As a shopper would ask it.'),
  phrasings: z
    .array(line(300))
    .max(100, 'Should have 100 at most.')
    .default([])
    .transform((all) => [...new Set(all)])
    .describe('Other ways to ask it.'),
  // Room is left for what the bot says below it: a message has 4,096 characters.
  answer: words(3500).describe('Liquid: {{ shop.address }} and the like.'),
})

/** A question with its answer, by language. */
export const faqInput = z.strictObject({
  enabled: z.boolean().default(true).describe('Whether the bot and the help page tell it.'),
  entries: byLanguage(faqWords),
})

export type FaqInput = z.output<typeof faqInput>
export type FaqWords = z.output<typeof faqWords>

/** A change: only the fields named. A language of `entries` that is null is taken out, the others stay. */
export const faqPatch = z.strictObject({
  enabled: z.boolean().optional(),
  entries: byLanguage(faqWords.nullable()).optional(),
})
