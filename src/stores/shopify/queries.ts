/**
 * What the Admin API is asked, under the names that its webhooks use, so that both are read by the same functions.
 * `rest-shaped.ts` takes off what only GraphQL wraps around values. The numbers in brackets are what a page costs: a
 * query may cost 1,000 points, and every object in a list is one.
 */

const money = '{ shopMoney { amount } }'

const address = `{
  name first_name: firstName last_name: lastName phone zip city country_code: countryCodeV2
}`

const person = `
  id: legacyResourceId
  first_name: firstName
  last_name: lastName
  state
  locale
  email: defaultEmailAddress { emailAddress marketingState marketingUpdatedAt }
  phone: defaultPhoneNumber { phoneNumber marketingState marketingUpdatedAt }
  default_address: defaultAddress ${address}`

const orderFields = `
  id: legacyResourceId
  name email phone
  created_at: createdAt
  processed_at: processedAt
  updated_at: updatedAt
  cancelled_at: cancelledAt
  currency: currencyCode
  customer_locale: customerLocale
  financial_status: displayFinancialStatus
  fulfillment_status: displayFulfillmentStatus
  payment_gateway_names: paymentGatewayNames
  total_price: totalPriceSet ${money}
  shipping: totalShippingPriceSet ${money}
  discount_codes: discountCodes
  customer { ${person} }
  shipping_address: shippingAddress ${address}
  billing_address: billingAddress ${address}
  line_items: lineItems(first: $inner) {
    pageInfo { hasNextPage }
    nodes { sku name quantity price: originalUnitPriceSet ${money} }
  }
  fulfillments(first: 10) {
    id: legacyResourceId
    created_at: createdAt
    updated_at: updatedAt
    status
    shipment_status: displayStatus
    estimated_delivery_at: estimatedDeliveryAt
    tracking: trackingInfo(first: 5) { company number url }
  }
  refunds(first: 10) {
    id: legacyResourceId
    created_at: createdAt
    updated_at: updatedAt
    transactions(first: 3) { nodes { kind status amount: amountSet ${money} } }
    refund_line_items: refundLineItems(first: 5) { nodes { quantity restock_type: restockType } }
    shipping_lines: refundShippingLines(first: 2) {
      nodes { amount: subtotalAmountSet ${money} tax_amount: taxAmountSet ${money} }
    }
  }`

const productFields = `
  id: legacyResourceId
  title status
  updated_at: updatedAt
  online_store_url: onlineStoreUrl
  image: featuredMedia { preview { image { url } } }
  variants(first: $inner) {
    pageInfo { hasNextPage }
    nodes {
      id: legacyResourceId
      title sku price
      inventory_quantity: inventoryQuantity
      inventory_policy: inventoryPolicy
      item: inventoryItem { tracked }
      media(first: 1) { nodes { preview { image { url } } } }
    }
  }`

const checkoutFields = `
  id
  created_at: createdAt
  updated_at: updatedAt
  completed_at: completedAt
  abandoned_checkout_url: abandonedCheckoutUrl
  total_price: totalPriceSet { shopMoney { amount currencyCode } }
  customer { ${person} }
  shipping_address: shippingAddress ${address}
  billing_address: billingAddress ${address}
  line_items: lineItems(first: $inner) {
    pageInfo { hasNextPage }
    nodes { sku title variant_title: variantTitle quantity price: originalUnitPriceSet ${money} }
  }`

const customerFields = `created_at: createdAt updated_at: updatedAt ${person}`

function pages(list: string, count: string, fields: string, inner: string, sortKey = 'UPDATED_AT'): string {
  return `query ($first: Int!, ${inner}$after: String, $query: String, $counting: Boolean!) {
  total: ${count}(query: $query) @include(if: $counting) { count }
  page: ${list}(first: $first, after: $after, query: $query, sortKey: ${sortKey}) {
    pageInfo { hasNextPage endCursor }
    nodes { ${fields} }
  }
}`
}

const inner = '$inner: Int!, '

export const queries = {
  /** [5 x (25 + 10 x 5 + 10 x 10)] */
  orders: { text: pages('orders', 'ordersCount', orderFields, inner), first: 5, inner: 25 },
  /** [8 x 60] */
  products: { text: pages('products', 'productsCount', productFields, inner), first: 8, inner: 60 },
  customers: { text: pages('customers', 'customersCount', customerFields, ''), first: 100, inner: null },
  /** [20 x (25 + 10)]; they cannot be had in the order in which they changed, and an id never moves. */
  carts: {
    text: pages('abandonedCheckouts', 'abandonedCheckoutsCount', checkoutFields, inner, 'ID'),
    first: 20,
    inner: 25,
  },
} as const

/** One by itself, with as much of it as one query may bring. */
export const whole = {
  orders: `query ($id: ID!, $inner: Int!) { one: order(id: $id) { ${orderFields} } }`,
  products: `query ($id: ID!, $inner: Int!) { one: product(id: $id) { ${productFields} } }`,
  carts: `query ($id: ID!, $inner: Int!) { one: node(id: $id) { ... on AbandonedCheckout { ${checkoutFields} } } }`,
} as const

/** Shopify gives 250 of a list at most. */
export const mostInner = 250

/** Needs the scope write_discounts. https://shopify.dev/docs/api/admin-graphql/latest/mutations/discountCodeBasicCreate */
export const couponMutation = `
  mutation ($discount: DiscountCodeBasicInput!) {
    made: discountCodeBasicCreate(basicCodeDiscount: $discount) {
      codeDiscountNode { id }
      userErrors { code }
    }
  }`
