import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { isPaymentFailed, productWords } from '../expressions.ts'
import { id, instant } from './columns.ts'

/** `store`: generic, shopify, woocommerce; `external_id` is the store's own. `changed_at` is the store's time of the newest change taken. */
const fromStore = () => ({
  id: id(),
  store: text('store').notNull(),
  externalId: text('external_id').notNull(),
  changedAt: instant('changed_at').notNull(),
  sample: boolean('sample').notNull().default(false),
})

export const customers = pgTable(
  'customers',
  {
    ...fromStore(),
    contactId: uuid('contact_id'),
    name: text('name'),
    phone: text('phone'),
    email: text('email'),
    locale: text('locale'),
    details: jsonb('details').notNull().default({}),
  },
  (t) => [unique('customers_once').on(t.store, t.externalId), index('customers_contact').on(t.contactId)],
)

export const products = pgTable(
  'products',
  {
    ...fromStore(),
    sku: text('sku'),
    name: text('name').notNull(),
    price: numeric('price'),
    currency: text('currency'),
    url: text('url'),
    image: text('image'),
    stock: integer('stock'),
    /** The store has it no more; the row stays, so that what comes late does not bring it back. */
    deletedAt: instant('deleted_at'),
    details: jsonb('details').notNull().default({}),
  },
  (t) => [
    unique('products_once').on(t.store, t.externalId),
    // A WhatsApp catalogue names a product by either, and no store.
    index('products_sku').on(t.sku),
    index('products_external_id').on(t.externalId),
    index('products_of').on(sql`(details ->> 'productId')`),
    // By the words of their names, as shoppers write them: without accents, and without the ends that grammar changes.
    index('products_words').using('gin', sql.raw(productWords)).where(sql`deleted_at is null`),
  ],
)

export const orders = pgTable(
  'orders',
  {
    ...fromStore(),
    number: text('number').notNull(),
    contactId: uuid('contact_id'),
    customer: jsonb('customer').notNull(),
    /** Where it goes and who pays, as the store has it: a proof of ownership may be asked against it. */
    addresses: jsonb('addresses').notNull().default({}),
    placedAt: instant('placed_at').notNull(),
    status: text('status').notNull(),
    total: numeric('total').notNull(),
    /** Of the total: what its delivery cost, and what was given back so far. Neither is revenue. */
    shipping: numeric('shipping').notNull().default('0'),
    refunded: numeric('refunded').notNull().default('0'),
    currency: text('currency').notNull(),
    payment: jsonb('payment'),
    guest: boolean('guest'),
    discountCodes: jsonb('discount_codes').notNull().default([]),
    cartId: text('cart_id'),
    returnedQuantity: integer('returned_quantity').notNull().default(0),
    /** Whose order it is where customers are counted: the contact, else the store's customer, else the e-mail; null: nobody's. */
    buyer: uuid('buyer').generatedAlwaysAs(
      sql`coalesce(contact_id, md5(coalesce('customer:' || store || ':' || nullif(customer ->> 'externalId', ''), 'email:' || lower(nullif(customer ->> 'email', ''))))::uuid)`,
    ),
    /** Whether it counts: neither cancelled nor unpaid; cash on delivery is paid at the door, unless the door stayed shut. */
    counts: boolean('counts').generatedAlwaysAs(
      sql.raw(
        `(status in ('paid', 'fulfilled', 'delivered', 'refunded') or (status = 'pending' and coalesce(payment ->> 'method', '') = 'cod' and not ${isPaymentFailed}))`,
      ),
    ),
    /** What it brought: its total without delivery, less what was given back; never below nothing. */
    revenue: numeric('revenue').generatedAlwaysAs(
      sql`(case when status = 'refunded' then 0 else greatest(total - shipping - refunded, 0) end)`,
    ),
    /** When to look again which campaign it is counted for: -infinity: at once; null: that is settled. */
    attributeAt: instant('attribute_at').default(sql`'-infinity'`),
  },
  (t) => [
    unique('orders_once').on(t.store, t.externalId),
    index('orders_contact').on(t.contactId, t.placedAt),
    index('orders_number').on(t.number),
    index('orders_cart').on(t.store, t.cartId).where(sql`cart_id is not null`),
    index('orders_to_attribute').on(t.attributeAt).where(sql`attribute_at is not null`),
    // All that is read of a million orders to say who stays, buyer by buyer, and what they brought: no row of them.
    index('orders_of_buyer').on(t.buyer, t.placedAt).where(sql`counts`),
    index('orders_by_day').on(t.placedAt, t.currency, t.revenue).where(sql`counts`),
    // A store asks to have somebody forgotten, whom its orders name by their account or e-mail.
    index('orders_account').on(sql`(customer ->> 'externalId')`),
    index('orders_email').on(sql`lower(customer ->> 'email')`),
    index('orders_sample').on(t.id).where(sql`sample`),
  ],
)

/** Proofs that shoppers gave for orders: three wrong ones, counted by order and by contact, and a human takes over. */
export const orderProofs = pgTable(
  'order_proofs',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** As it was asked for; an order that does not exist counts as well. */
    orderNumber: text('order_number').notNull(),
    contactId: uuid('contact_id').notNull(),
    /** The message that held it. */
    dedupeKey: text('dedupe_key').notNull().unique(),
    right: boolean('right').notNull(),
    triedAt: instant('tried_at').notNull(),
  },
  (t) => [
    index('order_proofs_order').on(t.orderNumber, t.triedAt),
    index('order_proofs_contact').on(t.contactId, t.triedAt),
  ],
)

export const orderItems = pgTable(
  'order_items',
  {
    id: id(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    sku: text('sku'),
    name: text('name').notNull(),
    quantity: integer('quantity').notNull(),
    price: numeric('price').notNull(),
  },
  (t) => [unique('order_items_once').on(t.orderId, t.position)],
)

export const shipments = pgTable(
  'shipments',
  {
    id: id(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    carrier: text('carrier'),
    trackingNumber: text('tracking_number'),
    trackingUrl: text('tracking_url'),
    status: text('status').notNull(),
    estimatedDelivery: text('estimated_delivery'),
    pickupPoint: text('pickup_point'),
  },
  (t) => [unique('shipments_once').on(t.orderId, t.position)],
)

export const carts = pgTable(
  'carts',
  {
    ...fromStore(),
    contactId: uuid('contact_id'),
    customer: jsonb('customer').notNull(),
    items: jsonb('items').notNull(),
    total: numeric('total').notNull(),
    currency: text('currency').notNull(),
    recoveryUrl: text('recovery_url'),
    completedAt: instant('completed_at'),
    /** When an order was placed with its e-mail or its person's phone that is another contact's by what else it says. */
    orderedAt: instant('ordered_at'),
    createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('carts_once').on(t.store, t.externalId),
    index('carts_contact').on(t.contactId),
    index('carts_open').on(t.changedAt).where(sql`completed_at is null`),
    index('carts_open_email').on(sql`lower(customer ->> 'email')`).where(sql`completed_at is null`),
    index('carts_sample').on(t.id).where(sql`sample`),
  ],
)

/** Carts that were to be brought to mind, from the first time on: reminded, or left alone to see what that brings. */
export const cartRecoveries = pgTable(
  'cart_recoveries',
  {
    cartId: uuid('cart_id').primaryKey(),
    heldOut: boolean('held_out').notNull(),
    begunAt: instant('begun_at').notNull(),
    /** How many rounds of reminders were begun, whoever had the cart: each has a number of its own. */
    rounds: integer('rounds').notNull().default(1),
  },
  (t) => [index('cart_recoveries_begun').on(t.begunAt)],
)

/** Codes of one use, made through the API of the cart's store: one for each key, whatever crashes. */
export const coupons = pgTable(
  'coupons',
  {
    id: id(),
    /** Of the message that tells it: `cart:<id>:<round>:<step>`. */
    businessKey: text('business_key').notNull().unique(),
    cartId: uuid('cart_id').notNull(),
    code: text('code').notNull().unique(),
    percent: integer('percent').notNull(),
    validUntil: instant('valid_until').notNull(),
    /** making, made or failed. */
    status: text('status').notNull().default('making'),
    /** Why it was not made, in words. */
    reason: text('reason'),
    attempts: integer('attempts').notNull().default(0),
    /** By the database's own time: when to try, and not while another process is at it. */
    dueAt: instant('due_at').notNull().default(sql`clock_timestamp()`),
    createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
  },
  (t) => [index('coupons_due').on(t.dueAt).where(sql`status = 'making'`)],
)
