import type { CartFacts } from '../flow.ts'

const ID = /^[\w-]{1,64}$/u

/** The cart that an event is about; null where that cannot be read. */
export const cartIdOf = ({ cartId }: Record<string, unknown>): string | null =>
  typeof cartId === 'string' && ID.test(cartId) ? cartId : null

/** The answer to `find_cart`; `unknown`, because a run may be answered by a newer process than the one that asked. */
export function asCart(answer: unknown): CartFacts | null {
  const { id, items, total, currency, changedAt } = (answer ?? {}) as Partial<CartFacts>
  const isText = [id, total, currency, changedAt].every((one) => typeof one === 'string')
  if (!isText || !Array.isArray(items) || Number.isNaN(Date.parse(changedAt!))) return null
  if (!ID.test(id!) || !items.every((item) => typeof item?.name === 'string')) return null
  return answer as CartFacts
}

/** What is in a cart, short: the same contents give the same words. Not what it costs: that changes with the address. */
export function contentsOf({ items }: CartFacts): string {
  let hash = 0x811c9dc5
  for (const letter of items.map(({ name, quantity }) => `${quantity} ${name}`).join('\n'))
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0
  return hash.toString(36)
}
