import { z } from 'zod'
import { moment } from './shapes.ts'

const text = z.string().nullable()
const stored = { id: z.string(), store: z.string(), externalId: z.string(), changedAt: moment }
const item = z.object({ sku: text, name: z.string(), quantity: z.number(), price: z.string() })
const person = z.record(z.string(), z.unknown()).describe('As the store has it.')

const address = z.object({ name: text, phone: text, postcode: text, city: text, country: text }).nullable()

export const customer = z
  .object({ ...stored, contactId: text, name: text, phone: text, email: text, locale: text })
  .meta({ id: 'Customer' })

export const product = z
  .object({
    ...stored,
    sku: text,
    name: z.string(),
    price: text,
    currency: text,
    url: text,
    image: text,
    images: z.array(z.string()),
    productId: text.describe('Of a variant: what it is a variant of.'),
    stock: z.number().nullable(),
  })
  .meta({ id: 'Product' })

export const order = z
  .object({
    ...stored,
    contactId: text,
    number: z.string(),
    customer: person,
    placedAt: moment,
    status: z.string(),
    total: z.string(),
    currency: z.string(),
    items: z.array(item),
    payment: z.object({ method: z.string(), state: z.string() }).nullable(),
    shipments: z.array(
      z.object({
        carrier: text,
        trackingNumber: text,
        trackingUrl: text,
        status: z.string(),
        estimatedDelivery: text,
        pickupPoint: text,
      }),
    ),
    shippingAddress: address,
    billingAddress: address,
    guest: z.boolean().nullable(),
    discountCodes: z.array(z.string()),
    cartId: text,
    returnedQuantity: z.number(),
  })
  .meta({ id: 'Order' })

export const cart = z
  .object({
    ...stored,
    contactId: text,
    customer: person,
    items: z.array(item),
    total: z.string(),
    currency: z.string(),
    recoveryUrl: text,
    completedAt: moment.nullable(),
  })
  .meta({ id: 'Cart' })
