import { account } from './account.ts'
import { care } from './care.ts'
import type { Concept } from './concept.ts'
import { delivery } from './delivery.ts'
import { elsewhere } from './elsewhere.ts'
import { gifts } from './gifts.ts'
import { orders } from './orders.ts'
import { payment } from './payment.ts'
import { places } from './places.ts'
import { prices } from './prices.ts'
import { problems } from './problems.ts'
import { products } from './products.ts'
import { questions } from './questions.ts'
import { returns } from './returns.ts'
import { shop } from './shop.ts'
import { things } from './things.ts'

export { common } from './common/index.ts'
export { plain } from './plain/index.ts'
export { topics } from './topics.ts'
export { elsewhere, questions }

/** Every concept by its name; a name stands in one area only. */
export const concepts: Record<string, Concept> = {
  ...questions,
  ...delivery,
  ...places,
  ...returns,
  ...problems,
  ...payment,
  ...prices,
  ...orders,
  ...products,
  ...care,
  ...shop,
  ...account,
  ...gifts,
  ...things,
  ...elsewhere,
}
