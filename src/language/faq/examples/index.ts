import { delivery } from './delivery.ts'
import type { Examples } from './example.ts'
import { orders } from './orders.ts'
import { payment } from './payment.ts'
import { prices } from './prices.ts'
import { products } from './products.ts'
import { returns } from './returns.ts'
import { shop } from './shop.ts'

export { elsewhere } from './elsewhere.ts'

export const examples: Examples = {
  ...delivery,
  ...returns,
  ...payment,
  ...prices,
  ...orders,
  ...products,
  ...shop,
}
