import { z } from 'zod'
import { moment } from './shapes.ts'

export const pairing = z
  .object({
    state: z.enum(['starting', 'qr', 'ready', 'disconnected', 'failed']),
    reason: z.string().nullable().describe('What happened and what to do, in words.'),
    needsPairing: z.boolean().describe('It does not come back by itself: start the pairing.'),
    phone: z.string().nullable().describe('Of the paired phone.'),
    qr: z
      .object({
        text: z.string().describe('What the code says.'),
        svg: z.string().describe('The code as an image, `data:image/svg+xml;base64,…`.'),
        expiresAt: moment.describe('Another follows then: ask again.'),
      })
      .nullable()
      .describe('To be scanned by the phone: WhatsApp, Linked devices.'),
  })
  .meta({ id: 'Pairing' })
