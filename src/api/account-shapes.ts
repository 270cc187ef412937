import { z } from 'zod'
import { roles } from '../accounts/rights.ts'
import { moment } from './shapes.ts'

export const me = z
  .object({
    user: z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      role: z.enum(roles).or(z.string()),
      locale: z.string(),
      twoFactor: z.boolean(),
    }),
    rights: z.array(z.string()).describe('Such as inbox.read.'),
  })
  .meta({ id: 'Me' })

export const session = z
  .object({
    id: z.string(),
    current: z.boolean().describe('The one that asks.'),
    address: z.string().nullable(),
    browser: z.string().nullable().describe('As it calls itself.'),
    createdAt: moment,
    seenAt: moment,
  })
  .meta({ id: 'Session' })

export const secondFactor = z
  .object({
    totpUri: z.string().describe('For the app that makes codes.'),
    svg: z.string().describe('The same to be scanned, `data:image/svg+xml;base64,…`.'),
    recoveryCodes: z.array(z.string()).describe('Each opens the account once. Shown now and never again.'),
  })
  .meta({ id: 'SecondFactor' })

export const user = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: z.string().describe('admin, marketer or agent.'),
    locale: z.string(),
    disabled: z.boolean(),
    twoFactor: z.boolean(),
    createdAt: moment,
    seenAt: moment.nullable().describe('About when they were last here; null: not in 30 days.'),
  })
  .meta({ id: 'User' })

export const invitation = z
  .object({ id: z.string(), email: z.string(), role: z.string(), expiresAt: moment })
  .meta({ id: 'Invitation' })

export const link = z
  .object({
    link: z.string().describe('Opens once. Shown now and never again.'),
    expiresAt: moment,
    mailed: z.boolean().describe('Whether it was sent by mail too.'),
  })
  .meta({ id: 'AccountLink' })

export const auditEntry = z
  .object({
    id: z.string(),
    at: moment,
    userId: z.string().nullable().describe('Null: a script with the API token.'),
    who: z.string().nullable().describe('Their name; null: a script, or the account is gone.'),
    action: z.string().describe('The route, such as PATCH /contacts/:id.'),
    subject: z.string().nullable().describe('The id that it was asked for, or of what it made.'),
    thing: z
      .object({ kind: z.string(), id: z.string(), name: z.string() })
      .nullable()
      .describe('What that is called now, and what it is; null: it is nothing with a name, or gone.'),
  })
  .meta({ id: 'AuditEntry' })
