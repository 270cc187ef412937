import { type Fields, fields, list } from '../read.ts'

/**
 * What GraphQL brought, as a webhook would have told it: lists without `nodes`, amounts without `shopMoney`, states in
 * small letters.
 */
export function restShaped(node: unknown): Fields {
  const one = fields(plain(node))
  return {
    ...one,
    ...lowered(one, ['financial_status', 'fulfillment_status']),
    ...(Array.isArray(one.discount_codes) && {
      discount_codes: one.discount_codes.map((code) => ({ code })),
    }),
    ...('shipping' in one && { total_shipping_price_set: { shop_money: { amount: one.shipping } } }),
    ...('customer' in one && { customer: customerShaped(fields(one.customer)) }),
    ...('fulfillments' in one && { fulfillments: list(one.fulfillments).map(fulfillmentShaped) }),
    ...('refunds' in one && { refunds: list(one.refunds).map(refundShaped) }),
    ...('variants' in one && productShaped(one)),
  }
}

export function customerShaped(customer: Fields): Fields {
  const email = fields(customer.email)
  const phone = fields(customer.phone)
  return {
    ...customer,
    ...lowered(customer, ['state']),
    email: email.emailAddress ?? null,
    phone: phone.phoneNumber ?? null,
    email_marketing_consent: consentShaped(email),
    sms_marketing_consent: consentShaped(phone),
  }
}

const consentShaped = ({ marketingState, marketingUpdatedAt }: Fields): Fields => ({
  state: typeof marketingState === 'string' ? marketingState.toLowerCase() : null,
  consent_updated_at: marketingUpdatedAt ?? null,
})

function fulfillmentShaped(fulfillment: Fields): Fields {
  const tracking = list(fulfillment.tracking)
  return {
    ...fulfillment,
    ...lowered(fulfillment, ['status', 'shipment_status']),
    tracking_company: tracking[0]?.company ?? null,
    tracking_numbers: tracking.map((one) => one.number).filter(Boolean),
    tracking_urls: tracking.map((one) => one.url ?? null),
  }
}

function refundShaped(refund: Fields): Fields {
  return {
    ...refund,
    transactions: list(refund.transactions).map((one) => ({ ...one, ...lowered(one, ['kind', 'status']) })),
    refund_line_items: list(refund.refund_line_items).map((one) => ({
      ...one,
      ...lowered(one, ['restock_type']),
    })),
    // A webhook tells them below nought.
    order_adjustments: list(refund.shipping_lines).map((one) => ({
      kind: 'shipping_refund',
      amount: `-${one.amount}`,
      tax_amount: `-${one.tax_amount ?? '0'}`,
    })),
  }
}

function productShaped(product: Fields): Fields {
  return {
    image: { src: pictureOf(fields(product.image)) },
    variants: list(product.variants, 2000).map((one) => ({
      ...one,
      ...lowered(one, ['inventory_policy']),
      inventory_management: fields(one.item).tracked === false ? null : 'shopify',
      image: { src: pictureOf(list(one.media)[0] ?? {}) },
    })),
  }
}

const pictureOf = (media: Fields): unknown => fields(fields(media.preview).image).url ?? null

function lowered(one: Fields, names: string[]): Fields {
  return Object.fromEntries(
    names.flatMap((name) => (typeof one[name] === 'string' ? [[name, one[name].toLowerCase()]] : [])),
  )
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const { nodes, shopMoney } = value as Fields
  if (Array.isArray(nodes)) return nodes.map(plain)
  if (shopMoney !== undefined) return fields(shopMoney).amount ?? null
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}
