import type { Queries } from '../../db/client.ts'
import type { Fact } from '../../stores/store.ts'
import { applyCarts } from '../carts.ts'
import { applyCustomers } from '../customers.ts'
import { applyProducts, removeProducts } from '../products.ts'
import { cartShape, customerShape, productShape } from '../shapes.ts'
import { inside } from '../write.ts'
import { applyAlone } from './apply-alone.ts'
import { applyOrderFacts } from './apply-orders.ts'
import { nameCarts } from './cart-names.ts'
import { type ConnectDeps, consentsOf, type FactApplied, type FactOf, type FactTold } from './fact.ts'
import { wavesOf } from './waves.ts'

/**
 * Makes it so, in the caller's transaction: any number of facts in about as many statements as one. What is older than
 * what is stored changes nothing. Gives what became of each, in their order.
 */
export async function applyFacts(
  tx: Queries,
  deps: ConnectDeps,
  store: string,
  told: FactTold[],
): Promise<FactApplied[]> {
  const facts = await nameCarts(tx, deps.newId, store, told)
  const applied = new Map<FactTold, FactApplied>()
  for (const { alone, places } of wavesOf(facts.map((one) => one.fact))) {
    const wave = places.map((place) => facts[place]!)
    if (alone) applied.set(wave[0]!, await applyAlone(tx, deps, store, wave[0]!.fact as Alone))
    else await applyWave(tx, deps, store, wave, applied)
  }
  return facts.map((one) => applied.get(one) ?? { contactId: null })
}

type Alone = Parameters<typeof applyAlone>[3]

/** Each thing once. Whoever ordered is known before the order. */
async function applyWave(
  tx: Queries,
  deps: ConnectDeps,
  store: string,
  wave: FactTold[],
  applied: Map<FactTold, FactApplied>,
): Promise<void> {
  const within = { ...deps, sql: inside(tx) }
  const note = (told: FactTold[], results: FactApplied[]) =>
    told.forEach((one, n) => {
      applied.set(one, results[n]!)
    })
  const customers = ofKinds(wave, 'customer')
  note(
    customers,
    await applyCustomers(
      within,
      store,
      customers.map((one) => customerOf(deps, one)),
    ),
  )
  const products = ofKinds(wave, 'product')
  await applyProducts(
    within,
    store,
    products.map((one) => productOf(deps, one)),
  )
  for (const { fact } of ofKinds(wave, 'product_gone'))
    if (await removeProducts(tx, deps.newId, { store, ...fact })) deps.wake.account()
  const carts = ofKinds(wave, 'cart')
  note(
    carts,
    await applyCarts(
      within,
      store,
      carts.map((one) => cartOf(deps, one)),
    ),
  )
  const orders = ofKinds(wave, 'order', 'order_part')
  note(orders, await applyOrderFacts(tx, deps, store, orders))
}

function ofKinds<K extends Fact['kind']>(wave: FactTold[], ...kinds: K[]): FactTold<FactOf<K>>[] {
  return wave.filter((one): one is FactTold<FactOf<K>> => (kinds as string[]).includes(one.fact.kind))
}

const optionsOf = ({ fact: { at }, quiet }: FactTold<FactOf<'customer' | 'product' | 'cart'>>) => ({
  occurredAt: at,
  quiet,
})

function customerOf(deps: ConnectDeps, told: FactTold<FactOf<'customer'>>) {
  const { externalId, data } = told.fact
  const { consent, ...rest } = data
  const shape = customerShape.parse({ ...rest, consents: consentsOf(deps, consent) })
  return { externalId, data: shape, options: optionsOf(told) }
}

function productOf(deps: ConnectDeps, told: FactTold<FactOf<'product'>>) {
  const { externalId, data } = told.fact
  const currency = data.price === null ? null : (data.currency ?? deps.currency)
  return { externalId, data: productShape.parse({ ...data, currency }), options: optionsOf(told) }
}

function cartOf(deps: ConnectDeps, told: FactTold<FactOf<'cart'>>) {
  const { externalId, data, at } = told.fact
  const { consent, ...rest } = data
  const shape = cartShape.parse({
    ...rest,
    consents: consentsOf(deps, consent),
    currency: data.currency ?? deps.currency,
    updatedAt: at.toISOString(),
  })
  return { externalId, data: shape, options: optionsOf(told) }
}
