import { askJson } from '../http.ts'
import { type Fields, fields, id, list, text } from '../read.ts'
import {
  type Asked,
  type Connection,
  type Fact,
  type NewCode,
  type Noun,
  type Page,
  type StoreApi,
  StoreError,
} from '../store.ts'
import { readAbandoned } from './cart.ts'
import { readCustomer } from './customer.ts'
import { readOrder } from './order.ts'
import { readProduct } from './product.ts'
import { couponMutation, mostInner, queries, whole } from './queries.ts'
import { customerShaped, restShaped } from './rest-shaped.ts'

/** Shopify keeps each version for a year: https://shopify.dev/docs/api/usage/versioning */
const version = '2026-10'

type Answered = { data: Fields; waitMs: number }
type Query = (query: string, variables: Fields) => Promise<Answered>

/** The Admin GraphQL API: https://shopify.dev/docs/api/admin-graphql */
export function createApi(timeoutMs: number): StoreApi {
  return {
    nouns: ['customers', 'products', 'orders', 'carts'],
    credentials: { accessToken: 'The Admin API access token (shpat_…) of an app of your own.' },
    async changes(connection, asked) {
      const query = queryOf(connection, timeoutMs)
      return asked.noun === 'carts' ? carts(query, asked) : page(query, asked)
    },
    makeCoupon: (connection, coupon) => makeCoupon(queryOf(connection, timeoutMs), coupon),
  }
}

/** Abandoned checkouts came late to the API, and not every app may read them: all else is read without them. */
async function carts(query: Query, asked: Asked): Promise<Page> {
  try {
    return await page(query, asked)
  } catch (error) {
    if (error instanceof StoreError && error.fault === 'refused')
      return { facts: [], next: null, total: 0, refused: true }
    throw error
  }
}

async function page(query: Query, asked: Asked): Promise<Page> {
  const { noun } = asked
  const { text: words, first, inner } = queries[noun]
  const { data, waitMs } = await query(words, {
    first,
    ...(inner === null ? {} : { inner }),
    after: asked.page,
    query: asked.since ? `updated_at:>='${asked.since.toISOString()}'` : null,
    counting: asked.page === null,
  })
  const { pageInfo, nodes } = fields(data.page)
  if (!Array.isArray(nodes)) throw new StoreError('unreadable', 'The store answered without a list.')
  const facts: Fact[] = []
  for (const node of list(nodes)) facts.push(...factsOf(noun, await complete(query, noun, node)))
  const { hasNextPage, endCursor } = fields(pageInfo)
  const { count } = fields(data.total)
  return {
    facts,
    next: hasNextPage === true ? text(endCursor, 1000) : null,
    total: typeof count === 'number' ? count : null,
    waitMs,
  }
}

/** What has more items or variants than a page brings is asked for by itself. */
async function complete(query: Query, noun: Noun, node: Fields): Promise<Fields> {
  if (noun === 'customers') return node
  const type = types[noun]
  if (fields(fields(node.line_items ?? node.variants).pageInfo).hasNextPage !== true) return node
  const variables = { id: `gid://shopify/${type}/${id(node.id)}`, inner: mostInner }
  return fields((await query(whole[noun], variables)).data.one)
}

const types = { orders: 'Order', products: 'Product', carts: 'AbandonedCheckout' }

/** A read of now is at least as new as whatever was told within the second that it names. */
const endOfSecond = new Date(8_640_000_000_000_000)

function factsOf(noun: Noun, node: Fields): Fact[] {
  if (noun === 'customers') return one(readCustomer(customerShaped(node), endOfSecond))
  const shaped = restShaped(node)
  if (noun === 'carts') return one(readAbandoned({ ...shaped, currency: currencyOf(node.total_price) }))
  return noun === 'orders' ? one(readOrder(shaped, endOfSecond)) : (readProduct(shaped, endOfSecond) ?? [])
}

const currencyOf = (amount: unknown) => fields(fields(amount).shopMoney).currencyCode

// Without a time of its own it cannot be told from what is stored.
const one = (fact: Fact | null): Fact[] =>
  fact && 'at' in fact && fact.at.getTime() !== endOfSecond.getTime() ? [fact] : []

/** A code that is taken is ours: an answer was lost. */
async function makeCoupon(query: Query, { code, percent, validFrom, validUntil }: NewCode): Promise<void> {
  const { data } = await query(couponMutation, {
    discount: {
      title: code,
      code,
      startsAt: validFrom.toISOString(),
      endsAt: validUntil.toISOString(),
      usageLimit: 1,
      context: { all: 'ALL' },
      customerGets: { value: { percentage: percent / 100 }, items: { all: true } },
    },
  })
  const { codeDiscountNode, userErrors } = fields(data.made)
  if (text(fields(codeDiscountNode).id, 200) !== null) return
  const [error] = list(userErrors)
  if (error?.code !== 'TAKEN') throw new StoreError('refused', 'The store does not make this coupon.')
}

function queryOf({ baseUrl, credentials }: Connection, timeoutMs: number): Query {
  const url = new URL(`${baseUrl.replace(/\/+$/, '')}/admin/api/${version}/graphql.json`)
  const headers = {
    'content-type': 'application/json',
    'x-shopify-access-token': credentials.accessToken ?? '',
  }
  return async (query, variables) => {
    const body = JSON.stringify({ query, variables })
    const answer = fields((await askJson({ url, method: 'POST', headers, body, timeoutMs })).body)
    const waitMs = waitFor(fields(fields(answer.extensions).cost))
    const [error] = Array.isArray(answer.errors) ? list(answer.errors) : answer.errors ? [{}] : []
    if (error) throw refusal(text(fields(error.extensions).code, 100), waitMs)
    return { data: fields(answer.data), waitMs }
  }
}

/**
 * A query is paid in points, which come back at a rate: how long until there are enough for the next one like it.
 * https://shopify.dev/docs/api/usage/limits
 */
function waitFor({ requestedQueryCost, throttleStatus }: Fields): number {
  const { currentlyAvailable, restoreRate } = fields(throttleStatus)
  const [cost, left, rate] = [requestedQueryCost, currentlyAvailable, restoreRate].map((value) =>
    typeof value === 'number' && Number.isFinite(value) ? value : 0,
  ) as [number, number, number]
  if (rate <= 0 || cost <= left) return 0
  return Math.min(Math.ceil(((cost - left) / rate) * 1000), 60_000)
}

function refusal(code: string | null, waitMs: number): StoreError {
  if (code === 'THROTTLED')
    return new StoreError('throttled', 'The store asks us to wait.', Math.max(waitMs, 1000))
  if (code === 'ACCESS_DENIED')
    return new StoreError(
      'refused',
      'The app may not do this: give it the scopes read_orders, read_customers and read_products, and write_discounts for coupons.',
    )
  if (code === 'INTERNAL_SERVER_ERROR')
    return new StoreError('away', 'The store has a fault of its own. It is asked again by itself.')
  return new StoreError('refused', 'The store does not take the query.')
}
