import type { Store } from '../store.ts'
import { webhooks } from './webhooks.ts'

export function createShopify(): Store {
  return { name: 'shopify', webhooks, api: null, close: async () => {} }
}
