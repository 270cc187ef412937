import { z } from 'zod'
import type { Sidebar } from '../conversations/sidebar.ts'
import { iso, isoOrNull, moment } from './shapes.ts'

const text = z.string().nullable()
const time = moment.nullable()
const items = z.array(z.object({ name: z.string(), quantity: z.number() }))

export const note = z
  .object({ id: z.string(), userId: text, author: z.string(), body: z.string(), createdAt: moment })
  .meta({ id: 'Note' })

export const people = z
  .object({ items: z.array(z.object({ id: z.string(), name: z.string() })) })
  .meta({ id: 'Colleagues' })

export const present = z
  .object({
    items: z.array(
      z.object({ id: z.string(), name: z.string(), state: z.string().describe('looking or typing.') }),
    ),
  })
  .meta({ id: 'Present' })

export const sidebar = z
  .object({
    contact: z.object({
      id: z.string(),
      name: text,
      sample: z.boolean(),
      language: text,
      country: text,
      birthday: text.describe('MM-DD'),
      attributes: z.record(z.string(), z.unknown()),
      tags: z.array(z.string()),
      identities: z.array(z.object({ kind: z.string(), value: z.string() })),
      createdAt: moment,
      blockedAt: time,
    }),
    lifetime: z
      .array(z.object({ currency: z.string(), amount: z.string(), orders: z.number() }))
      .describe('A sum a currency, less what was refunded.'),
    history: z
      .object({
        orders: z.coerce.number().optional(),
        total: z.string().optional(),
        currency: z.string().optional(),
      })
      .nullable()
      .describe('Orders known only as a sum, from files.'),
    orders: z.array(
      z.object({
        id: z.string(),
        number: z.string(),
        sample: z.boolean(),
        status: z.string(),
        total: z.string(),
        currency: z.string(),
        placedAt: moment,
        items,
        trackingUrl: text,
      }),
    ),
    carts: z.array(
      z.object({ id: z.string(), total: z.string(), currency: z.string(), changedAt: moment, items }),
    ),
    consents: z.array(
      z.object({
        id: z.string(),
        purpose: z.string(),
        granted: z.boolean().nullable().describe('Null: a yes that was taken back with its file.'),
        source: z.string(),
        words: z.string(),
        occurredAt: moment,
        recordedAt: moment,
      }),
    ),
    campaigns: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        status: z.string(),
        at: moment,
        deliveredAt: time,
        readAt: time,
      }),
    ),
  })
  .meta({ id: 'Sidebar' })

export const showSidebar = (found: Sidebar) => ({
  ...found,
  contact: {
    ...found.contact,
    createdAt: iso(found.contact.createdAt),
    blockedAt: isoOrNull(found.contact.blockedAt),
  },
  orders: found.orders.map((one) => ({ ...one, placedAt: iso(one.placedAt) })),
  carts: found.carts.map((one) => ({ ...one, changedAt: iso(one.changedAt) })),
  consents: found.consents.map((one) => ({
    ...one,
    occurredAt: iso(one.occurredAt),
    recordedAt: iso(one.recordedAt),
  })),
  campaigns: found.campaigns.map((one) => ({
    ...one,
    at: iso(one.at),
    deliveredAt: isoOrNull(one.deliveredAt),
    readAt: isoOrNull(one.readAt),
  })),
})
