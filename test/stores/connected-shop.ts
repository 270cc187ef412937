// A shop whose stores are connected: what they post goes through the real door and intake into a database of its own.
import { createHmac } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import Fastify from 'fastify'
import { applyWebhooks, type WebhookDeps } from '../../src/commerce/connect/webhooks.ts'
import { createIntake } from '../../src/events/intake.ts'
import { openSpool } from '../../src/events/spool.ts'
import { noWake } from '../../src/events/wake.ts'
import { hearStatuses } from '../../src/outbox/status.ts'
import { raiseAlert } from '../../src/shop/alerts.ts'
import { createStores } from '../../src/stores/registry.ts'
import { storeDoor } from '../../src/webhooks/stores.ts'
import { openShop } from '../conversations/shop.ts'
import { quietLog } from '../support/log.ts'

export const secrets: Record<string, string> = {
  shopify: 'shopify-secret-of-the-test',
  woocommerce: 'woocommerce-secret-of-the-test',
}

export type Posted = { headers?: Record<string, string | undefined>; raw?: string | Buffer }

export const sign = (raw: string | Buffer, secret: string) =>
  createHmac('sha256', secret).update(raw).digest('base64')

let deliveries = 0

/** The headers of a delivery as the store sends it, each of its own. */
export function headersOf(store: string, topic: string, raw: string | Buffer): Record<string, string> {
  const n = String(++deliveries)
  const signature = sign(raw, secrets[store]!)
  return store === 'shopify'
    ? {
        'content-type': 'application/json',
        'x-shopify-topic': topic,
        'x-shopify-shop-domain': 'pilos-elia.myshopify.com',
        'x-shopify-webhook-id': `hook-${n}`,
        'x-shopify-event-id': `event-${n}`,
        'x-shopify-api-version': '2026-10',
        'x-shopify-hmac-sha256': signature,
      }
    : {
        'content-type': 'application/json',
        'x-wc-webhook-topic': topic,
        'x-wc-webhook-resource': topic.split('.')[0]!,
        'x-wc-webhook-event': topic.split('.')[1] ?? '',
        'x-wc-webhook-source': 'https://pilos-elia.example/',
        'x-wc-webhook-id': '7',
        'x-wc-webhook-delivery-id': `delivery-${n}`,
        'x-wc-webhook-signature': signature,
      }
}

export async function openConnectedShop(t: TestContext, over: Partial<WebhookDeps> = {}) {
  const shop = await openShop(t)
  const { sql, clock } = shop
  const folder = await mkdtemp(join(tmpdir(), 'kalathi-stores-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const newId = shop.deps.newId
  const intake = createIntake({
    sql,
    newId,
    log: quietLog,
    spool: await openSpool(folder, quietLog),
    wake: noWake,
    hear: (statuses) => hearStatuses({ sql, newId }, statuses),
  })
  t.after(() => intake.close())
  const known: Record<string, string[]> = Object.fromEntries(
    Object.entries(secrets).map(([store, secret]) => [store, [secret]]),
  )
  const stores = createStores()
  const woken = new Set<string>()
  const deps: WebhookDeps = {
    sql,
    clock,
    newId,
    log: quietLog,
    stores,
    country: 'GR',
    currency: 'EUR',
    consentNamesWhatsApp: false,
    publicUrl: 'https://kalathi.example',
    shopOf: () => null,
    wake: {
      ...noWake,
      turns(ids) {
        for (const id of ids) woken.add(id)
      },
    },
    alert: (tx, kind, subject, details) => raiseAlert({ sql: tx, newId }, kind, subject, details),
    ...over,
  }
  const app = Fastify()
  storeDoor(app, { stores, secrets: { secretsOf: (store) => known[store] ?? [] }, intake, clock })
  t.after(() => app.close())

  /** Posts a body as the store would; gives the status of the answer. */
  async function post(store: string, topic: string, body: unknown, { headers, raw }: Posted = {}) {
    const bytes = raw ?? JSON.stringify(body)
    const all = { ...headersOf(store, topic, bytes), ...headers }
    const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
    const answer = await app.inject({
      method: 'POST',
      url: `/webhooks/${store}`,
      headers: kept as Record<string, string>,
      payload: bytes,
    })
    return answer.statusCode
  }
  /** Applies what was posted, and takes the turns of whom it is about. */
  async function settle(): Promise<number> {
    const handled = await applyWebhooks(deps)
    const ids = [...woken]
    woken.clear()
    if (ids.length > 0) await shop.run(ids)
    return handled
  }
  return {
    ...shop,
    commerce: deps,
    app,
    known,
    intake,
    post,
    settle,
    /** Posts and applies. */
    async tell(store: string, topic: string, body: unknown, posted?: Posted) {
      const status = await post(store, topic, body, posted)
      await settle()
      return status
    },
    /** Every row of a table, the oldest first, without what each has of its own. */
    async rows(table: 'orders' | 'carts' | 'customers' | 'products'): Promise<Record<string, unknown>[]> {
      const rows = await sql<Record<string, unknown>[]>`
        select to_jsonb(x) - '{id,contact_id,sample,buyer,attribute_at,changed_at,created_at}'::text[] as row
        from ${sql(table)} x order by external_id`
      return rows.map((one) => one.row as Record<string, unknown>)
    },
    async order(externalId: string): Promise<Record<string, unknown>> {
      const [row] = await sql`
        select o.number, o.status, o.total::text, o.shipping::text, o.refunded::text, o.currency, o.payment, o.guest,
          o.discount_codes, o.cart_id, o.returned_quantity, o.contact_id is not null as known,
          (select coalesce(jsonb_agg(jsonb_build_array(s.carrier, s.tracking_number, s.status) order by s.position), '[]')
            from shipments s where s.order_id = o.id) as parcels,
          (select coalesce(jsonb_agg(jsonb_build_array(i.sku, i.name, i.quantity, i.price::text) order by i.position), '[]')
            from order_items i where i.order_id = o.id) as items
        from orders o where external_id = ${externalId}`
      return { ...row }
    },
    async stored(): Promise<string[]> {
      const rows = await sql<{ what: string }[]>`
        select payload ->> 'topic' as what from events where kind = 'store_webhook' order by id`
      return rows.map((row) => row.what)
    },
  }
}
