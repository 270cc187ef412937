import type { Queries } from '../../db/client.ts'
import { applyCart } from '../carts.ts'
import { cartShape } from '../shapes.ts'
import type { CommerceDeps } from '../write.ts'
import type { FactApplied } from './fact.ts'

/** The store threw it away: nothing is left in it to remind anybody of. */
export async function emptyCart(
  tx: Queries,
  deps: CommerceDeps,
  store: string,
  externalId: string,
  at: Date,
): Promise<FactApplied> {
  const [cart] = await tx<{ customer: unknown; currency: string }[]>`
    select customer, currency from carts where store = ${store} and external_id = ${externalId}`
  if (!cart) return { contactId: null }
  const { customer, currency } = cart
  const shape = cartShape.parse({ customer, currency, items: [], total: '0', updatedAt: at.toISOString() })
  return applyCart(deps, store, externalId, shape, { occurredAt: at })
}
