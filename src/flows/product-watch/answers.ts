import type { Wanted, WantedProduct, Watch, Watched } from '../flow.ts'

// `unknown` in the contract: a run may be answered by a newer process than the one that asked.

const ID = /^[\w-]{1,64}$/u
const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value)
const isTextOrNull = (value: unknown) => value === null || typeof value === 'string'

/** The answer to `find_wanted`; what cannot be read is not there. */
export function asWanted(answer: unknown): Wanted {
  const { named, topic, carts, waiting } = (answer ?? {}) as Partial<Record<keyof Wanted, unknown>>
  return {
    named: listOf(named, isProduct),
    topic: isProduct(topic) ? topic : null,
    carts: listOf(carts, isProduct),
    waiting: listOf(waiting, isWaiting),
  }
}

/** The answer to `find_watched`; null: there is no such product, or it cannot be read. */
export function asWatched(answer: unknown): Watched | null {
  const { product, open, told } = (answer ?? {}) as Partial<Record<keyof Watched, unknown>>
  return isProduct(product) ? { product, open: listOf(open, isWatch), told: listOf(told, isWatch) } : null
}

/** The product that an event is about; null where that cannot be read. */
export const productIdOf = ({ productId }: Record<string, unknown>): string | null =>
  isId(productId) ? productId : null

function isProduct(value: unknown): value is WantedProduct {
  const { id, name, price, currency, url, image, available } = (value ?? {}) as Partial<WantedProduct>
  const isText = [price, currency, url, image].every(isTextOrNull)
  return isId(id) && typeof name === 'string' && isText && typeof available === 'boolean'
}

function isWaiting(value: unknown): value is Wanted['waiting'][number] {
  const { id, productId, name } = (value ?? {}) as Partial<Wanted['waiting'][number]>
  return isId(id) && isId(productId) && typeof name === 'string'
}

function isWatch(value: unknown): value is Watch {
  const { id, kind, price, currency, due, bought, key } = (value ?? {}) as Partial<Watch>
  const isText = [price, currency].every(isTextOrNull) && typeof key === 'string'
  const isKind = kind === 'back_in_stock' || kind === 'price_drop'
  return isId(id) && isKind && isText && typeof due === 'boolean' && typeof bought === 'boolean'
}

const listOf = <T>(value: unknown, is: (one: unknown) => one is T): T[] =>
  Array.isArray(value) ? value.filter(is) : []
