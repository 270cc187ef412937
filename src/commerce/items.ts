import type { Item } from './shapes.ts'

/** An item as it is stored: what is missing or empty is null. */
export const itemOf = ({ sku, name, quantity, price }: Item) => ({ sku: sku || null, name, quantity, price })
