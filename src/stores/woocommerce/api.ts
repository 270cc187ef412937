import { askJson } from '../http.ts'
import { type Fields, id, list } from '../read.ts'
import { type Asked, type Connection, type Fact, type Page, type StoreApi, StoreError } from '../store.ts'
import { makeCoupon } from './coupons.ts'
import { customers, type Get } from './customers.ts'
import { readOrder } from './order.ts'
import { readProduct } from './product.ts'
import { withReturns } from './refunds.ts'
import { changedAtOf } from './times.ts'

const perPage = 50
const overlap = 10
/** Shops are no older, and the API wants a date. */
const everSince = '2000-01-01T00:00:00'

/** The REST API v3: https://woocommerce.github.io/woocommerce-rest-api-docs/ */
export function createApi(timeoutMs: number): StoreApi {
  return {
    // No `carts`: WooCommerce lists none.
    nouns: ['customers', 'products', 'orders'],
    credentials: {
      consumerKey:
        'The consumer key (ck_…) of a REST API key with read access; with write access where coupons are made.',
      consumerSecret: 'Its consumer secret (cs_…).',
    },
    async changes(connection, asked) {
      const get = getter(connection, timeoutMs)
      if (asked.noun === 'customers') return customers(get, asked)
      return changed(get, asked)
    },
    makeCoupon: (connection, coupon) => makeCoupon(connection, coupon, timeoutMs),
  }
}

function getter({ baseUrl, credentials }: Connection, timeoutMs: number): Get {
  const { consumerKey = '', consumerSecret = '' } = credentials
  const authorization = `Basic ${Buffer.from(`${consumerKey}:${consumerSecret}`).toString('base64')}`
  return async (path, query) => {
    const url = new URL(`${baseUrl.replace(/\/+$/, '')}/wp-json/wc/v3/${path}`)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    const { body, header } = await askJson({ url, headers: { authorization }, timeoutMs })
    if (!Array.isArray(body))
      throw new StoreError(
        'unreadable',
        'The store answered, and not with a list: see whether a plugin changes its API.',
      )
    const total = Number(header('x-wp-total') ?? Number.NaN)
    return { items: list(body), total: Number.isFinite(total) ? total : null }
  }
}

/**
 * A mark is `<after>|<offset>`. What changes while it is read moves to the end and lets all others slip forward, past
 * the page that is read next; so the next page begins where this one's last change was, a second earlier. Only among
 * what changed within one second is counted, and some of it read twice, lest any slip there.
 */
async function changed(get: Get, { noun, since, page }: Asked): Promise<Page> {
  const [after, offset] = markOf(page, since)
  const query = {
    per_page: String(perPage),
    offset: String(offset),
    orderby: 'modified',
    order: 'asc',
    modified_after: after,
    dates_are_gmt: 'true',
    ...(noun === 'orders' ? { status: 'any' } : {}),
  }
  const { items, total } = await get(noun, query)
  const facts: Fact[] = []
  for (const one of items) facts.push(...(await factsOf(get, noun, one)))
  return { facts, next: items.length < perPage ? null : nextMark(items, after, offset), total }
}

function markOf(page: string | null, since: Date | null): [string, number] {
  const found = /^([\d:T-]{19})\|(\d+)$/.exec(page ?? '')
  if (found) return [found[1]!, Number(found[2])]
  return [since ? plain(since) : everSince, 0]
}

function nextMark(items: Fields[], after: string, offset: number): string {
  const last = changedAtOf(items.at(-1)!)
  const from = last && plain(new Date(last.getTime() - 1000))
  return from && from > after ? `${from}|0` : `${after}|${offset + perPage - overlap}`
}

const plain = (at: Date) => at.toISOString().slice(0, 19)

async function factsOf(get: Get, noun: Asked['noun'], one: Fields): Promise<Fact[]> {
  const now = new Date()
  if (noun === 'orders') {
    const facts = readOrder(one, now)
    if (facts === null || facts === 'ignored') return []
    return withReturns(facts, one, async (orderId) => {
      const { items } = await get(`orders/${encodeURIComponent(orderId)}/refunds`, { per_page: '100' })
      return items
    })
  }
  const product = readProduct(one, now)
  if (!product) return []
  // With one that is not on sale go all its variations, though each of them may say that it is.
  return one.type === 'variable' && product.kind === 'product'
    ? [product, ...(await variations(get, one, changedAtOf(one) ?? now))]
    : [product]
}

/** What can be bought of a product with variations are these; what is not among them any more is gone. */
async function variations(get: Get, product: Fields, changedAt: Date): Promise<Fact[]> {
  const productId = id(product.id)!
  const facts: Fact[] = []
  for (let page = 1; page <= 40; page++) {
    const query = { per_page: String(perPage), page: String(page) }
    const { items } = await get(`products/${encodeURIComponent(productId)}/variations`, query)
    for (const one of items) {
      // A variation knows neither its product's name nor, in some versions, whose it is.
      const fact = readProduct(
        { images: product.images, ...one, parent_id: product.id, name: product.name },
        changedAt,
      )
      // As it is read, so it is no earlier than its product changed: it comes back with one that is on sale again.
      if (fact) facts.push({ ...fact, at: fact.at > changedAt ? fact.at : changedAt })
    }
    if (items.length < perPage) break
  }
  const except = facts.flatMap((fact) => (fact.kind === 'product' ? [fact.externalId] : []))
  return [
    ...facts,
    { kind: 'product_gone', externalId: productId, at: changedAt, except: [productId, ...except] },
  ]
}
