import { z } from 'zod'
import type { CountedFaq } from '../shop/faqs/faqs.ts'
import { iso, moment } from './shapes.ts'

export const unansweredId = z.string().regex(/^\d{1,18}$/, 'Should be the id of an unanswered question.')

const faqWords = z.object({ question: z.string(), phrasings: z.array(z.string()), answer: z.string() })

const example = {
  id: '019aa000-0000-7000-8000-000000000001',
  enabled: true,
  entries: {
    en: {
      question: 'Do you ship to Cyprus?',
      phrasings: ['Can you send a parcel to Cyprus?'],
      answer: 'Yes, in 3 to 5 working days, for €9.90.',
    },
  },
}

export const faq = z
  .object({ id: z.string(), enabled: z.boolean(), entries: z.record(z.string(), faqWords) })
  .meta({
    id: 'Faq',
    description: 'A question that shoppers ask, other ways to ask it, and the answer, by language.',
    examples: [example],
  })

export const countedFaq = faq
  .extend({
    helped: z.number().describe('How many said that it helped.'),
    notHelped: z.number(),
    createdAt: moment,
  })
  .meta({
    id: 'CountedFaq',
    examples: [{ ...example, helped: 12, notHelped: 1, createdAt: '2026-11-21T10:00:00.000Z' }],
  })

export const showFaq = (row: CountedFaq) => ({ ...row, createdAt: iso(row.createdAt) })
