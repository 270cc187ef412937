import { applyCart } from '../carts.ts'
import { cartShape } from '../shapes.ts'
import type { CommerceDeps } from '../write.ts'
import { products } from './data.ts'

const left = ['CUP-AEGEAN', 'OIL-500']
/** Of two words of one person the newer holds: so a STOP stays one, whatever is left behind after it. */
const longAgo = '2026-01-01T00:00:00Z'
const agreed: Record<string, string> = {
  el: 'Να μου θυμίζετε στο WhatsApp το καλάθι μου.',
  hu: 'Emlékeztessenek WhatsAppon a kosaramra.',
  en: 'Remind me of my basket on WhatsApp.',
}

/**
 * A shopper of virtual WhatsApp leaves a basket in the demo store, having agreed to be reminded: what a newcomer
 * tries the reminders with. Each time it is another basket.
 */
export async function leaveCart(
  deps: CommerceDeps & { locale: string; currency: string },
  { id, name, phone }: { id: string; name: string; phone: string },
): Promise<void> {
  const language = deps.locale.split('-')[0]!
  const now = deps.clock.now()
  const at = now.toISOString()
  const items = products
    .filter(({ sku }) => left.includes(sku))
    .map(({ sku, price, name }) => ({ sku, price, name: name[language] ?? name.en!, quantity: 1 }))
  const total = items.reduce((sum, { price }) => sum + Math.round(Number(price) * 100), 0) / 100
  const data = cartShape.parse({
    customer: { name, phone },
    items,
    total: total.toFixed(2),
    currency: deps.currency,
    recoveryUrl: `https://shop.example/cart/${id}`,
    updatedAt: at,
    consents: [{ purpose: 'cart', granted: true, words: agreed[language] ?? agreed.en!, at: longAgo }],
  })
  await applyCart(deps, 'generic', `phone-${id}-${now.getTime()}`, data, { occurredAt: now })
}
