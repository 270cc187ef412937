import { z } from 'zod'
import { stepNames } from '../checklist/steps.ts'

export const checklist = z
  .object({
    steps: z.array(z.object({ name: z.enum(stepNames), done: z.boolean() })),
    sample: z.boolean().describe('Whether sample shoppers, products or orders are still there.'),
    samples: z
      .object({
        shoppers: z.int(),
        products: z.int(),
        orders: z.int(),
        carts: z.int(),
        areAlone: z.boolean().describe('Nobody else is there yet.'),
      })
      .describe('What is there of them, and would go.'),
    channelId: z.string().nullable().describe('The newest number that is not virtual, to be checked.'),
    whatsapp: z
      .object({
        state: z
          .enum(['none', 'unchecked', 'failing', 'working'])
          .describe('working: its last checks passed, or messages came and went by it.'),
        failed: z.array(z.string()).describe('The names of the checks that failed.'),
      })
      .describe('How the newest real number stands.'),
    failing: z.array(z.string()).describe('All real numbers whose last checks failed.'),
    phone: z.boolean().describe('Whether there is a phone at /phone to try.'),
    webhookUrl: z.string().describe('What Meta is to be told: the callback address.'),
  })
  .meta({ id: 'Checklist' })

export const findings = z
  .object({
    items: z.array(
      z.object({
        name: z.string(),
        state: z
          .enum(['ok', 'failed', 'unknown'])
          .describe('unknown: it could not be asked, or does not apply.'),
        detail: z.string(),
        cure: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Findings' })
