import type { Store, StoreOptions } from '../store.ts'
import { createApi } from './api.ts'
import { webhooks } from './webhooks.ts'

export function createShopify({ timeoutMs = 30_000 }: StoreOptions): Store {
  return { name: 'shopify', webhooks, api: createApi(timeoutMs) }
}
