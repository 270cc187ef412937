import type { FaqEntry } from '../shape.ts'
import { account } from './account.ts'
import { afterSale } from './after-sale.ts'
import { choosing } from './choosing.ts'
import { cosmetics } from './cosmetics.ts'
import { delivery } from './delivery.ts'
import { orders } from './orders.ts'
import { payment } from './payment.ts'
import { shop } from './shop.ts'

/** The FAQ of a shop for soaps, cosmetics, clothes, honey and small things for the home. */
export const entries: FaqEntry[] = [
  ...delivery,
  ...orders,
  ...afterSale,
  ...payment,
  ...choosing,
  ...cosmetics,
  ...shop,
  ...account,
]
