import { care } from './care.ts'
import { delivery } from './delivery.ts'
import { elsewhere } from './elsewhere.ts'
import { elsewhereMore } from './elsewhere-more.ts'
import { orders } from './orders.ts'
import { payment } from './payment.ts'
import { places } from './places.ts'
import { prices } from './prices.ts'
import { products } from './products.ts'
import { returns } from './returns.ts'
import { shop } from './shop.ts'

export const en = {
  shops: {
    ...delivery,
    ...returns,
    ...places,
    ...payment,
    ...prices,
    ...orders,
    ...products,
    ...care,
    ...shop,
  },
  elsewhere: elsewhere + elsewhereMore,
}
