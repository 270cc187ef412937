// How each store tells what happens in a shop, in its own words.
import { applyCart } from '../../src/commerce/carts.ts'
import { applyCustomer } from '../../src/commerce/customers.ts'
import { applyOrder } from '../../src/commerce/orders.ts'
import { applyProduct } from '../../src/commerce/products.ts'
import { cartShape, customerShape, orderShape, productShape } from '../../src/commerce/shapes.ts'
import type { openConnectedShop } from './connected-shop.ts'
import * as shopify from './shopify-bodies.ts'
import * as woo from './woocommerce-bodies.ts'

export type Shop = Awaited<ReturnType<typeof openConnectedShop>>
type Parcel = { number: string; delivered?: boolean }
type Refund = { id: number; amount: string; pieces: number }

/** What happens in the shop, without any store's words. Minutes after 11:30 in Athens are the store's time of it. */
export type Told = {
  order: {
    at: number
    id?: number
    status?: 'paid' | 'sent' | 'delivered' | 'cancelled'
    who?: { id?: number; name?: string; phone?: string | null; email?: string | null }
    billingPhone?: string | null
    total?: string
    currency?: string
    items?: number
    discount?: string | null
    parcels?: Parcel[]
    refunds?: Refund[]
  }
  customer: { at: number; name: string; phone: string | null; language: string; consent?: true }
  product: { at: number; stock: number; price?: string }
  cart: { at: number; pieces: number; phone?: string | null }
}
type Speaker = { [K in keyof Told]: (shop: Shop, told: Told[K]) => Promise<unknown> }

const words = 'Ναι, στο WhatsApp.'
const minutesOf = (at: number) => new Date(Date.parse('2026-11-21T11:30:00+02:00') + at * 60_000)
const iso = (at: number) => minutesOf(at).toISOString()
const gmt = (at: number) => iso(at).slice(0, 19)
const namesOf = (name: string) => {
  const [first_name = '', ...last] = name.split(' ')
  return { first_name, last_name: last.join(' ') }
}
export const usual = {
  id: 71,
  name: 'Μαρία Πηλού',
  phone: '+306900000201' as string | null,
  email: 'maria@example.gr',
}
const many = (count: number) => Array.from({ length: count }, (_, n) => n)

export const speakers: Record<string, Speaker> = {
  shopify: {
    order(shop, { at, id = 1042, who = usual, billingPhone, items = 1, parcels = [], refunds = [], ...one }) {
      const address = { ...namesOf(who.name ?? ''), name: who.name, phone: billingPhone ?? null }
      const sent = one.status === 'sent' || one.status === 'delivered'
      return shop.tell('shopify', 'orders/updated', {
        ...{ ...shopify.order, id, name: `#${id}`, updated_at: iso(at), phone: who.phone ?? null },
        email: who.email ?? '',
        customer: who.id
          ? {
              ...shopify.customer,
              ...namesOf(who.name ?? ''),
              id: who.id,
              phone: who.phone,
              email: who.email,
              default_address: null,
            }
          : null,
        ...{ billing_address: address, shipping_address: { ...address, phone: null } },
        total_price: one.total ?? '49.90',
        total_price_set: undefined,
        currency: one.currency ?? 'EUR',
        payment_gateway_names: ['shopify_payments'],
        financial_status: 'paid',
        cancelled_at: one.status === 'cancelled' ? iso(at) : null,
        discount_codes: one.discount ? [{ code: one.discount, amount: '5.00', type: 'fixed_amount' }] : [],
        line_items: many(items).map((n) => ({
          id: n,
          sku: `SKU-${n}`,
          name: `Κούπα ${n}`,
          title: `Κούπα ${n}`,
          quantity: 1,
          price: '24.95',
        })),
        fulfillment_status: sent ? 'fulfilled' : parcels.length > 0 ? 'partial' : null,
        fulfillments: parcels.map(({ number, delivered }, n) =>
          shopify.fulfillment(
            {
              order_id: id,
              updated_at: iso(at),
              tracking_numbers: [number],
              tracking_number: number,
              shipment_status: delivered ? 'delivered' : 'in_transit',
            },
            id * 10 + n,
          ),
        ),
        refunds: refunds.map((refund) => ({
          ...shopify.refund({ order_id: id, created_at: iso(at), processed_at: iso(at) }, refund.id),
          transactions: [{ id: refund.id, amount: refund.amount, kind: 'refund', status: 'success' }],
          refund_line_items:
            refund.pieces > 0
              ? [{ id: refund.id, quantity: refund.pieces, restock_type: 'return', line_item_id: 1 }]
              : [],
        })),
      })
    },
    customer: (shop, { at, name, phone, language, consent }) =>
      shop.tell('shopify', 'customers/update', {
        ...{
          ...shopify.customer,
          ...namesOf(name),
          id: 71,
          phone,
          locale: language,
          updated_at: iso(at),
          default_address: null,
        },
        email_marketing_consent: consent ? { state: 'subscribed', consent_updated_at: iso(at) } : null,
      }),
    product: (shop, { at, stock, price = '24.95' }) =>
      shop.tell('shopify', 'products/update', {
        ...{ ...shopify.product, updated_at: iso(at) },
        variants: [{ ...shopify.product.variants[0]!, inventory_quantity: stock, price }],
      }),
    cart: (shop, { at, pieces, phone = usual.phone }) =>
      shop.tell('shopify', 'checkouts/update', {
        ...{
          ...shopify.checkout,
          updated_at: iso(at),
          phone,
          customer: null,
          shipping_address: null,
          billing_address: null,
        },
        line_items: [{ ...shopify.checkout.line_items[0]!, quantity: pieces }],
      }),
  },
  woocommerce: {
    order(shop, { at, id = 1042, who = usual, billingPhone, items = 1, parcels = [], refunds = [], ...one }) {
      const status = {
        sent: 'completed',
        delivered: 'delivered',
        cancelled: 'cancelled',
        paid: 'processing',
      }[one.status ?? 'paid']
      return shop.tell('woocommerce', 'order.updated', {
        ...{
          ...woo.order,
          id,
          number: String(id),
          status,
          customer_id: who.id ?? 0,
          payment_method: 'stripe',
          date_paid_gmt: gmt(0),
          date_modified_gmt: gmt(at),
        },
        total: one.total ?? '49.90',
        currency: one.currency ?? 'EUR',
        billing: {
          ...woo.order.billing,
          ...namesOf(who.name ?? ''),
          phone: billingPhone ?? who.phone ?? '',
          email: who.email ?? '',
        },
        shipping: { ...woo.order.shipping, ...namesOf(who.name ?? '') },
        coupon_lines: one.discount ? [{ code: one.discount, discount: '5.00' }] : [],
        line_items: many(items).map((n) => ({
          ...woo.order.line_items[0]!,
          id: n,
          name: `Κούπα ${n}`,
          sku: `SKU-${n}`,
          quantity: 1,
          subtotal: '24.95',
          subtotal_tax: '0',
        })),
        meta_data: [
          {
            id: 1,
            key: '_wc_shipment_tracking_items',
            value: parcels.map(({ number }) => ({ tracking_provider: 'ACS', tracking_number: number })),
          },
        ],
        refunds: refunds.map((refund) => ({ id: refund.id, total: `-${refund.amount}` })),
      })
    },
    // Of the box at the checkout; WooCommerce's customers keep none.
    customer: async (shop, { at, name, phone, language, consent }) => {
      await shop.tell('woocommerce', 'customer.updated', {
        ...{ ...woo.customer, ...namesOf(name), date_modified_gmt: gmt(at) },
        billing: { ...woo.customer.billing, ...namesOf(name), phone: phone ?? '' },
        meta_data: [{ id: 1, key: 'locale', value: language }],
      })
      if (consent)
        await shop.tell('woocommerce', 'cart.updated', {
          ...{
            ...woo.pluginCart,
            id: 'f'.repeat(32),
            customer: { externalId: '71', phone, name },
            items: [],
          },
          ...{ updated_at: iso(at), consent: { words, at: iso(at) } },
        })
    },
    product: (shop, { at, stock, price = '24.95' }) =>
      shop.tell('woocommerce', 'product.updated', {
        ...{
          ...woo.product,
          id: 8001,
          stock_quantity: stock,
          price,
          sku: 'CUP-BLUE',
          name: 'Κούπα - μπλε',
          date_modified_gmt: gmt(at),
        },
      }),
    cart: (shop, { at, pieces, phone = usual.phone }) =>
      shop.tell('woocommerce', 'cart.updated', {
        ...{ ...woo.pluginCart, customer: { phone, name: usual.name }, updated_at: iso(at), consent: null },
        items: [{ sku: 'CUP-BLUE', name: 'Κούπα - μπλε', quantity: pieces, price: '24.95' }],
      }),
  },
  generic: {
    async order(
      shop,
      { at, id = 1042, who = usual, billingPhone, items = 1, parcels = [], refunds = [], ...one },
    ) {
      const cents = refunds.reduce((sum, refund) => sum + Number(refund.amount) * 100, 0)
      const data = orderShape.parse({
        number: String(id),
        customer: { ...who, externalId: who.id ? String(who.id) : null, id: undefined },
        ...{ placedAt: iso(0), currency: one.currency ?? 'EUR', total: one.total ?? '49.90', guest: !who.id },
        status: { sent: 'fulfilled', paid: 'paid', delivered: 'delivered', cancelled: 'cancelled' }[
          one.status ?? 'paid'
        ],
        items: many(items).map((n) => ({ sku: `SKU-${n}`, name: `Κούπα ${n}`, quantity: 1, price: '24.95' })),
        shipments: parcels.map(({ number, delivered }) => ({
          carrier: 'ACS',
          trackingNumber: number,
          status: delivered ? 'delivered' : 'in_transit',
        })),
        billingAddress: { name: who.name, phone: billingPhone ?? null },
        discountCodes: one.discount ? [one.discount] : [],
        refundedTotal: (cents / 100).toFixed(2),
        returnedQuantity: refunds.reduce((sum, refund) => sum + refund.pieces, 0),
      })
      await applyOrder(shop.commerce, 'generic', String(id), data, { occurredAt: minutesOf(at) })
    },
    async customer(shop, { at, name, phone, language, consent }) {
      const given = { purpose: 'cart', granted: true, words, at: iso(at) }
      const data = customerShape.parse({
        name,
        phone,
        locale: language,
        consents: consent ? [given] : undefined,
      })
      await applyCustomer(shop.commerce, 'generic', '71', data, { occurredAt: minutesOf(at) })
    },
    async product(shop, { at, stock, price = '24.95' }) {
      const pictures = { image: 'https://cdn.example/koupa.jpg', images: ['https://cdn.example/koupa.jpg'] }
      const data = productShape.parse({
        ...pictures,
        sku: 'CUP-BLUE',
        name: 'Κούπα - μπλε',
        price,
        currency: 'EUR',
        stock,
      })
      await applyProduct(shop.commerce, 'generic', '8001', data, { occurredAt: minutesOf(at) })
    },
    async cart(shop, { at, pieces, phone = usual.phone }) {
      const data = cartShape.parse({
        customer: { phone, name: usual.name },
        items: [{ sku: 'CUP-BLUE', name: 'Κούπα - μπλε', quantity: pieces, price: '24.95' }],
        ...{
          total: '49.90',
          currency: 'EUR',
          recoveryUrl: 'https://shop.example/cart/1',
          updatedAt: iso(at),
        },
      })
      await applyCart(shop.commerce, 'generic', 'c1', data, { occurredAt: minutesOf(at) })
    },
  },
}
