import { createGeneric } from './generic/index.ts'
import { createShopify } from './shopify/index.ts'
import type { Store, StoreOptions } from './store.ts'
import { createWooCommerce } from './woocommerce/index.ts'

/** Every store there is, by the name that the database keeps. A new one is a folder and a line here. */
const factories = {
  shopify: createShopify,
  woocommerce: createWooCommerce,
  generic: createGeneric,
} satisfies Record<string, (options: StoreOptions) => Store>

export type StoreName = keyof typeof factories

/** One instance of each store. They hold nothing that would have to be closed. */
export function createStores(options: StoreOptions = {}): Record<StoreName, Store> {
  const stores = Object.entries<(options: StoreOptions) => Store>(factories).map(([name, create]) => [
    name,
    create(options),
  ])
  return Object.fromEntries(stores)
}
