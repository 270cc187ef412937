import { z } from 'zod'
import { moment } from './shapes.ts'

export const segment = z
  .object({ id: z.string(), name: z.string(), conditions: z.unknown(), createdAt: moment, changedAt: moment })
  .meta({
    id: 'Segment',
    description: 'A saved set of conditions over contacts, looked up when asked.',
    examples: [
      {
        id: '019aa000-0000-7000-8000-000000000002',
        name: 'Silent for a month',
        conditions: { all: [{ type: 'last_order', daysAgo: { atLeast: 30 } }] },
        createdAt: '2026-11-21T10:00:00.000Z',
        changedAt: '2026-11-21T10:00:00.000Z',
      },
    ],
  })
export const counts = z.object({
  contacts: z.number(),
  marketing: z
    .number()
    .describe('How many of them may get marketing: they can be written to, and said yes and not no since.'),
  estimated: z
    .boolean()
    .describe(
      'Both are about so many, told from a part of the contacts; all are being counted, so ask again.',
    ),
  asOf: moment.describe('A count that took long is told for a minute.'),
})
export const member = z.object({
  id: z.string(),
  name: z.string().nullable(),
  language: z.string().nullable(),
  country: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
})
