import type { Context, Effect, PricedItem } from '../flow.ts'
import { type Cart, countCart } from './cart.ts'
import { checkoutUrl } from './checkout.ts'
import { type Key, words } from './copy/index.ts'
import { readBack, sentLines, summaryOf } from './read-back.ts'

/** `cartId`: under which the cart is kept. `note`: what the shopper wrote beside it. */
type Sent = { cartId: string; note: string }

/** What to do about a cart that was sent: to the checkout where all of it is clear, else to a human. */
export function takeCart(items: PricedItem[], sent: Sent, context: Context): Effect[] {
  const cart = countCart(items)
  switch (cart) {
    case 'unreadable':
      return [handOver([sent.note, ...sentLines(items)], 'received')]
    case 'currencies':
      return [handOver([sent.note, ...sentLines(items)], 'currencies')]
    case 'sold_out':
      return [
        { type: 'say', words: words('sold_out'), offers: [{ id: 'human', title: words('human_button') }] },
        { type: 'tell_sold_out', products: items.map(({ item }) => item.retailerId) },
      ]
    default:
      return [
        keep(cart),
        { type: 'remember_topic', topic: 'cart:whatsapp' },
        ...goOn(cart, sent, context),
        ...(cart.goneIds.length > 0 ? [{ type: 'tell_sold_out', products: cart.goneIds } as const] : []),
      ]
  }
}

function goOn(cart: Cart, { cartId, note }: Sent, context: Context): Effect[] {
  const values = readBack(cart, context.contact.language)
  // Whatever is not the shop's has a price that nobody vouches for.
  const url = cart.unknown.length > 0 ? null : checkoutUrl(cart.lines, cartId, context)
  if (url === null) {
    const lead = cart.unknown.length > 0 ? 'to_check' : 'by_hand'
    return [
      { type: 'say', words: words('cart', values) },
      handOver([note, ...summaryOf(cart)], lead, { unknown: values.unknown! }),
    ]
  }
  return [{ type: 'say', words: words('cart_to_pay', values), link: { title: words('pay_button'), url } }]
}

function keep({ lines, total, currency }: Cart): Effect {
  const items = lines.map(({ sku, name, quantity, price }) => ({ sku, name, quantity, price }))
  return { type: 'keep_cart', items, total, currency }
}

function handOver(lines: string[], lead: Key, values?: Record<string, string>): Effect {
  const summary = lines.filter((line) => line !== '').join('\n')
  return { type: 'hand_over', reason: 'order_message', summary, lead: words(lead, values) }
}
