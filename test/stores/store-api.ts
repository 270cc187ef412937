// A stand-in for the APIs of stores, on loopback: it holds a shop's past, pages it as they do, and can be unwell.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { TestContext } from 'node:test'

type Thing = { id: number; date_modified_gmt?: string; [field: string]: unknown }
type Fault = { status: number; headers?: Record<string, string>; body?: string }

export async function openStoreApi(t: TestContext) {
  const shop = {
    /** WooCommerce, by path: what it has. */
    woo: { orders: [], products: [], customers: [] } as Record<string, Thing[]>,
    /** Shopify, by noun: nodes as GraphQL gives them, oldest first. */
    shopify: { orders: [], products: [], customers: [], abandonedCheckouts: [] } as Record<
      string,
      Record<string, unknown>[]
    >,
    /** By a list of Shopify's that this app may not read, or this version has not: the code that it answers with. */
    refusals: {} as Record<string, string>,
    /** Answers instead of the next ones, first come first. */
    faults: [] as Fault[],
    /** Codes that were made; each once, as both stores have it. */
    coupons: [] as { code: string; [field: string]: unknown }[],
    asked: [] as string[],
    /** Called before each answer, to change things while they are read. */
    before: undefined as undefined | ((n: number) => void),
    points: 2000,
  }
  const server = createServer((request, response) => {
    void answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as { port: number }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const url = new URL(request.url!, 'http://x')
    shop.asked.push(`${request.method} ${url.pathname}${url.search}`)
    shop.before?.(shop.asked.length)
    const fault = shop.faults.shift()
    if (fault) return send(response, fault.status, fault.body ?? '{"code":"unwell"}', fault.headers)
    if (url.pathname.startsWith('/wp-json/wc/v3/'))
      return woo(request, url, Buffer.concat(chunks).toString('utf8'), response)
    return graphql(request, Buffer.concat(chunks).toString('utf8'), response)
  }

  function woo(request: IncomingMessage, url: URL, text: string, response: ServerResponse) {
    const expected = `Basic ${Buffer.from('ck_test:cs_test').toString('base64')}`
    if (request.headers.authorization !== expected) return send(response, 401, '{"code":"rest_cannot_view"}')
    if (url.pathname === '/wp-json/wc/v3/coupons') return wooCoupons(request, url, text, response)
    const all = shop.woo[url.pathname.replace('/wp-json/wc/v3/', '')]
    if (!all) return send(response, 404, '{"code":"rest_no_route"}')
    const after = url.searchParams.get('modified_after')
    const [perPage, page] = [
      Number(url.searchParams.get('per_page')),
      Number(url.searchParams.get('page') ?? 1),
    ]
    const found = all
      .filter((one) => !after || one.date_modified_gmt! > after)
      .toSorted((a, b) =>
        url.searchParams.get('orderby') === 'registered_date'
          ? `${b.date_created_gmt}`.localeCompare(`${a.date_created_gmt}`) || b.id - a.id
          : after
            ? `${a.date_modified_gmt}`.localeCompare(`${b.date_modified_gmt}`) || a.id - b.id
            : a.id - b.id,
      )
    const from = Number(url.searchParams.get('offset') ?? (page - 1) * perPage)
    send(response, 200, JSON.stringify(found.slice(from, from + perPage)), {
      'x-wp-total': String(found.length),
      'x-wp-totalpages': String(Math.ceil(found.length / perPage)),
    })
  }

  function wooCoupons(request: IncomingMessage, url: URL, text: string, response: ServerResponse) {
    const same = (code: unknown) => shop.coupons.filter((one) => one.code === code)
    if (request.method === 'GET')
      return send(response, 200, JSON.stringify(same(url.searchParams.get('code'))))
    const coupon = JSON.parse(text) as { code: string }
    if (same(coupon.code).length > 0)
      return send(response, 400, '{"code":"woocommerce_rest_coupon_code_already_exists"}')
    shop.coupons.push(coupon)
    send(response, 201, JSON.stringify({ id: shop.coupons.length, ...coupon }))
  }

  function graphql(request: IncomingMessage, text: string, response: ServerResponse) {
    if (request.headers['x-shopify-access-token'] !== 'shpat_test')
      return send(response, 401, '{"errors":"no"}')
    const { query, variables } = JSON.parse(text) as { query: string; variables: Record<string, unknown> }
    const cost = 300
    const throttled = shop.points < cost
    if (!throttled) shop.points -= cost
    const extensions = {
      cost: {
        requestedQueryCost: cost,
        throttleStatus: { maximumAvailable: 2000, currentlyAvailable: shop.points, restoreRate: 100 },
      },
    }
    if (throttled) {
      const errors = [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }]
      return send(response, 200, JSON.stringify({ errors, extensions }))
    }
    if (query.includes('discountCodeBasicCreate')) {
      const coupon = variables.discount as { code: string }
      const isTaken = shop.coupons.some((one) => one.code === coupon.code)
      if (!isTaken) shop.coupons.push(coupon)
      const made = isTaken
        ? { codeDiscountNode: null, userErrors: [{ code: 'TAKEN' }] }
        : { codeDiscountNode: { id: 'gid://shopify/DiscountCodeNode/1' }, userErrors: [] }
      return send(response, 200, JSON.stringify({ data: { made }, extensions }))
    }
    const noun = /\b(orders|products|customers|abandonedCheckouts|order|product|node)\(/.exec(query)![1]!
    if (shop.refusals[noun]) {
      const errors = [{ message: 'No.', extensions: { code: shop.refusals[noun] } }]
      return send(response, 200, JSON.stringify({ errors, extensions }))
    }
    if (variables.id) {
      const id = String(variables.id).split('/').at(-1)
      const all = shop.shopify[noun === 'node' ? 'abandonedCheckouts' : `${noun}s`]!
      const one = all.find((node) => String(node.id).split('/').at(-1) === id)
      return send(response, 200, JSON.stringify({ data: { one: cut(one!, 250) }, extensions }))
    }
    const since = /'(.+)'/.exec(String(variables.query ?? ''))?.[1]
    const all = shop.shopify[noun]!.filter(
      (node) => !since || Date.parse(String(node.updated_at)) >= Date.parse(since),
    )
    const from = variables.after === null ? 0 : Number(variables.after)
    const first = Number(variables.first)
    const data = {
      ...(variables.counting ? { total: { count: all.length } } : {}),
      page: {
        pageInfo: { hasNextPage: from + first < all.length, endCursor: String(from + first) },
        nodes: all.slice(from, from + first).map((node) => cut(node, Number(variables.inner))),
      },
    }
    send(response, 200, JSON.stringify({ data, extensions }))
  }
  return { ...shop, shop, url: `http://127.0.0.1:${port}` }
}

/** A list within a node shows so many of it, and says whether there are more. */
function cut(node: Record<string, unknown>, most: number): Record<string, unknown> {
  const name = 'line_items' in node ? 'line_items' : 'variants'
  const all = (node[name] as unknown[] | undefined) ?? []
  return { ...node, [name]: { nodes: all.slice(0, most), pageInfo: { hasNextPage: all.length > most } } }
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
}
