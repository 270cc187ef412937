import type { Queries } from '../../db/client.ts'
import type { Fact } from '../../stores/store.ts'
import { inside } from '../write.ts'
import { applyOrderFacts } from './apply-orders.ts'
import { cartOf } from './cart-names.ts'
import { tellDataRequest } from './customer-data.ts'
import { emptyCart } from './empty-cart.ts'
import type { ConnectDeps, FactApplied, FactOf } from './fact.ts'
import { eraseShop } from './forget-store.ts'
import { assembleAll } from './parts.ts'
import { eraseCustomer } from './privacy.ts'

type Alone = Exclude<Fact, FactOf<'customer' | 'product' | 'product_gone' | 'cart' | 'order' | 'order_part'>>

const nobody: FactApplied = { contactId: null }

/** What nothing else goes with: it must see all that came before it, and is seldom told. */
export async function applyAlone(
  tx: Queries,
  deps: ConnectDeps,
  store: string,
  fact: Alone,
): Promise<FactApplied> {
  switch (fact.kind) {
    case 'order_gone':
      return cancelUnpaid(tx, deps, store, fact)
    case 'cart_gone': {
      const cartId = await cartOf(tx, store, fact.alias)
      return cartId === undefined
        ? nobody
        : emptyCart(tx, { ...deps, sql: inside(tx) }, store, cartId, fact.at)
    }
    case 'customer_erased':
      return eraseCustomer(tx, deps, store, fact)
    case 'shop_erased':
      return eraseShop(tx, deps, store, fact)
    case 'data_requested':
      return tellDataRequest(tx, deps, store, fact)
  }
}

/**
 * The store has it no more. One that nobody paid was given up; any other stays what it was, for the books and for
 * whoever asks: a shop that tidies up its old orders cancels none of them.
 */
async function cancelUnpaid(
  tx: Queries,
  deps: ConnectDeps,
  store: string,
  { externalId, at }: FactOf<'order_gone'>,
): Promise<FactApplied> {
  const whole = (await assembleAll(tx, store, [externalId])).get(externalId)
  if (whole?.data.status !== 'pending') return nobody
  const { shipments: _, refundedTotal: __, returnedQuantity: ___, ...data } = whole.data
  const fact = {
    kind: 'order' as const,
    externalId,
    at,
    data: { ...data, status: 'cancelled' as const },
    parts: [],
  }
  return (await applyOrderFacts(tx, deps, store, [{ fact, quiet: false }]))[0]!
}
