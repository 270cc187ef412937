import { z } from 'zod'
import { createFromMessage } from '../shop/faqs/from-message.ts'
import { tryFaqs } from '../shop/faqs/try.ts'
import { language, words } from '../shop/text.ts'
import type { ApiDeps } from './deps.ts'
import { faq } from './faq-shapes.ts'
import type { Api } from './instance.ts'
import { settled } from './problem.ts'
import { sayTo } from './words/index.ts'

const tags = ['Shop content']

const does = z.enum(['answer', 'offer_language', 'ask', 'quick_reply', 'fall_back'])
const trial = z
  .object({
    language: z.string(),
    verdict: z.enum(['sure', 'unsure', 'none']),
    certainty: z.number().describe('How often a first candidate like this one is right, 0 to 1.'),
    candidates: z.array(
      z.object({
        id: z.string(),
        question: z.string(),
        language: z.string(),
        phrase: z.string().describe('The question or phrasing that was nearest.'),
        score: z.number(),
        words: z.array(z.string()).describe('Of the text, those that spoke for it.'),
      }),
    ),
    does: does.describe('What the bot would do.'),
    answer: z.string().nullable().describe('What the shopper would read.'),
    quickReply: z.object({ id: z.string(), shortcut: z.string() }).nullable(),
    heard: z
      .object({ quickReplyId: z.string(), trigger: z.string(), whole: z.boolean() })
      .nullable()
      .describe('The trigger of a quick reply that is in the text, and whether it is all of it.'),
    otherwise: z
      .object({ does, answer: z.string().nullable() })
      .nullable()
      .describe('What the bot would do if what answers were not there; null: nothing else is sure.'),
    warnings: z.array(z.string()),
  })
  .meta({ id: 'FaqTrial' })

/** Trying the entries out, and making one of what a colleague answered. */
export function faqTryRoutes(app: Api, deps: ApiDeps): void {
  app.post(
    '/faqs/try',
    {
      schema: {
        tags,
        summary: 'What would be answered to a text, and why',
        body: z.strictObject({ text: words(4096), lang: language.optional() }),
        response: { 200: trial },
      },
    },
    async ({ body: { text, lang }, raw }) => {
      const tried = tryFaqs(await deps.shop.current(), text, lang ?? null, deps.clock.now())
      return { ...tried, warnings: tried.warnings.map(sayTo({ raw })) }
    },
  )
  app.post(
    '/faqs/from-message',
    {
      schema: {
        tags,
        summary: "Make an entry of a colleague's answer",
        description:
          "The message is the answer, the shopper's question before it the question. Where the answer seems to hold what is meant for one person, the entry is switched off until you say otherwise.",
        body: z.strictObject({
          messageId: z.uuid('Should be the id of a message.'),
          question: z.string().max(2000).optional(),
          phrasings: z.array(z.string()).max(100).optional(),
          answer: z.string().max(8000).optional(),
          language: language.optional(),
          enabled: z.boolean().optional(),
        }),
        response: { 201: faq.extend({ warnings: z.array(z.string()) }).meta({ id: 'FaqFromMessage' }) },
      },
    },
    async ({ body, raw }, reply) => {
      const { settings } = await deps.shop.current()
      const created = settled(
        await createFromMessage({ ...deps, locale: settings.locale }, body),
        'message of a colleague',
      )
      return reply.code(201).send({ ...created, warnings: created.warnings.map(sayTo({ raw })) })
    },
  )
}
