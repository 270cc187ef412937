import { account } from './account.ts'
import { arrival } from './arrival.ts'
import { care } from './care.ts'
import type { Area, Concept } from './concept.ts'
import { delivery } from './delivery.ts'
import { gifts } from './gifts.ts'
import { leisure } from './leisure.ts'
import { life } from './life.ts'
import { making } from './making.ts'
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
export { matters } from './matters.ts'
export { plain } from './plain/index.ts'
export { questions }

/**
 * What people also write, to a shop or by mistake to it: the rest of life. No shop's entry is about it unless it says
 * so in its own words, so a message of these has a subject, and it is another one.
 */
export const elsewhere: Area = { ...leisure, ...life }

/** Every concept by its name; a name stands in one area only. */
export const concepts: Record<string, Concept> = {
  ...questions,
  ...delivery,
  ...arrival,
  ...places,
  ...returns,
  ...problems,
  ...payment,
  ...prices,
  ...orders,
  ...products,
  ...making,
  ...care,
  ...shop,
  ...account,
  ...gifts,
  ...things,
  ...elsewhere,
}
