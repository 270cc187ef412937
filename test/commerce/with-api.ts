// A connected shop whose store has an API, and looks at it.
import type { TestContext } from 'node:test'
import { type ReconcileDeps, reconcileStores } from '../../src/commerce/connect/reconcile.ts'
import { listStores } from '../../src/commerce/connect/stores.ts'
import { resolveAlert } from '../../src/shop/alerts.ts'
import { openConnectedShop } from '../stores/connected-shop.ts'
import { openStoreApi } from '../stores/store-api.ts'

export const credentials: Record<string, Record<string, string>> = {
  woocommerce: { consumerKey: 'ck_test', consumerSecret: 'cs_test' },
  shopify: { accessToken: 'shpat_test' },
}

export async function openWithApi(t: TestContext, kind: string, over: Partial<ReconcileDeps> = {}) {
  const shop = await openConnectedShop(t)
  const api = await openStoreApi(t)
  const { sql } = shop
  const [row] = await sql<{ id: string }[]>`
    insert into stores (id, kind, base_url) values (${shop.deps.newId()}, ${kind}, ${api.url}) returning id`
  const waits: number[] = []
  const deps: ReconcileDeps = {
    ...shop.commerce,
    sql,
    connections: {
      connectionOf: (name) => ({ baseUrl: api.url, credentials: credentials[name] ?? {} }),
      refresh: async () => {},
    },
    resolve: (alert, subject) => resolveAlert({ sql }, alert, subject),
    wait: async (ms) => void waits.push(ms),
    stopping: () => false,
    ...over,
  }
  /** Looks once, whatever it is due. */
  async function look(more: Partial<ReconcileDeps> = {}) {
    await sql`update stores set due_at = clock_timestamp() - interval '1 second'`
    return reconcileStores({ ...deps, ...more })
  }
  const store = async () => (await listStores({ sql }))[0]!
  return { ...shop, api, waits, look, store, storeId: row!.id }
}
