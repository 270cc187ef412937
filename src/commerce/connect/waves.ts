import type { Fact } from '../../stores/store.ts'

/** What is applied together, by the place of each among all: every thing once. `alone`: nothing else goes with it. */
export type Wave = { alone: boolean; places: number[] }

/**
 * Divides facts so that those of one thing follow each other in their order, each in a wave of its own, and all others
 * go together: each change of an order is told, and a hundred orders cost as many statements as one. What reaches over
 * many things (somebody is forgotten) divides all that came before it from all that came after.
 */
export function wavesOf(facts: Fact[]): Wave[] {
  const waves: Wave[] = []
  const last = new Map<string, number>()
  let floor = 0
  const after = (key: string) => (last.get(key) ?? -1) + 1
  facts.forEach((fact, place) => {
    const keys = keysOf(fact)
    const at = keys ? Math.max(floor, ...keys.after.map(after)) : waves.length
    for (const key of keys?.is ?? []) last.set(key, Math.max(at, last.get(key) ?? 0))
    waves[at] ??= { alone: keys === null, places: [] }
    waves[at].places.push(place)
    if (keys === null) floor = at + 1
  })
  return waves
}

/** `is`: what it is of. `after`: of what nothing may be in its wave or a later one. Null: of everything. */
function keysOf(fact: Fact): { is: string[]; after: string[] } | null {
  switch (fact.kind) {
    case 'customer':
    case 'cart': {
      const key = `${fact.kind}:${fact.externalId}`
      return { is: [key], after: [key] }
    }
    case 'order':
      return { is: [`order:${fact.externalId}`], after: [`order:${fact.externalId}`] }
    case 'order_part':
      return { is: [`order:${fact.orderId}`], after: [`order:${fact.orderId}`] }
    case 'product': {
      const key = `product:${fact.externalId}`
      return { is: [key], after: [key, `gone:${fact.data.productId ?? fact.externalId}`] }
    }
    // Taken after the products of its wave: a store tells at once what is sold of one and that nothing else is.
    case 'product_gone':
      return { is: [`gone:${fact.externalId}`], after: [`gone:${fact.externalId}`] }
    default:
      return null
  }
}
