import type { CartFacts } from '../../src/flows/flow.ts'

/** The carts of a stage: what they hold, and which messages about them have left. */
export type Carts = { byId: Map<string, CartFacts>; left: Map<string, string> }

type Given = {
  items?: [name: string, quantity: number, image?: string | null, soldOut?: string][]
  total?: string
  url?: string
}

/** Notes what an event of a transcript says of a cart, or that something was ordered. */
export function noteCart(carts: Carts, kind: string, payload: Record<string, unknown>, now: string): void {
  if (kind === 'order_updated' && payload.ordered)
    for (const cart of carts.byId.values()) carts.byId.set(cart.id, { ...cart, ordered: true })
  if (kind !== 'cart_updated') return
  const id = String(payload.cartId)
  const given = payload.cart as Given | undefined
  const before = carts.byId.get(id)
  const items = given?.items?.map(([name, quantity, image, soldOut]) => ({
    ...{ name, quantity, image: image ?? null },
    soldOut: soldOut ?? null,
  }))
  carts.byId.set(id, {
    id,
    items: items ?? before?.items ?? [],
    total: given?.total ?? before?.total ?? '0',
    currency: 'EUR',
    url: given?.url ?? before?.url ?? 'https://shop.example/cart/42',
    changedAt: given ? now : (before?.changedAt ?? now),
    open: payload.completedAt === undefined,
    ordered: false,
    last: null,
  })
}

export function findIn(carts: Carts, id: string): CartFacts | null {
  const cart = carts.byId.get(id)
  if (!cart) return null
  // Of all that were left behind, whichever cart they were of.
  const at = [...carts.left].filter(([key]) => key.startsWith('cart:')).at(-1)?.[1]
  return { ...cart, last: at === undefined ? null : { waits: false, at } }
}
