import type { Store } from '../store.ts'
import { webhooks } from './webhooks.ts'

export function createWooCommerce(): Store {
  return { name: 'woocommerce', webhooks, api: null, close: async () => {} }
}
