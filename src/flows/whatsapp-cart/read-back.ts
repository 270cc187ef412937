import { wordMoney } from '../../language/money.ts'
import type { PricedItem } from '../flow.ts'
import { type Cart, clean } from './cart.ts'

// Together with the words around them they fit the 1,024 characters that a message with a button may have.
const ROOM_FOR_LINES = 380
const ROOM_FOR_NAMES = 70
const MOST_SUMMARY_LINES = 20
const LONGEST_LINE = 120

/** The values of the words that read a cart back; what there is nothing to say of is empty. */
export function readBack(cart: Cart, language: string): Record<string, string> {
  const money = (amount: string) => wordMoney(amount, cart.currency, language)
  const all = cart.lines.map(({ quantity, name, amount }) => `${quantity} × ${name}: ${money(amount)}`)
  const shown = thoseThatFit(all, ROOM_FOR_LINES, 1)
  return {
    lines: shown.join('\n'),
    more: all.length > shown.length ? String(all.length - shown.length) : '',
    total: money(cart.total),
    changed: few(cart.changed.map(({ name, price }) => `${name} (${money(price)})`)),
    scarce: few(cart.scarce.map(({ name, left }) => `${name} (${left})`)),
    gone: few(cart.gone),
    unknown: few(cart.unknown),
  }
}

/** A cart for a colleague: with the shop's ids, in the store's form of money. */
export const summaryOf = ({ lines, currency, total }: Cart): string[] => [
  ...someOf(
    lines.map(
      ({ quantity, sku, name, price }) =>
        `${quantity} × ${name}${name === sku ? '' : ` (${sku})`}, ${price} ${currency}`,
    ),
  ),
  `= ${total} ${currency}`,
]

/** What was sent, for a colleague, where it could not be counted. */
export const sentLines = (items: PricedItem[]): string[] =>
  someOf(
    items.map(({ item: { retailerId, quantity, price, currency } }) =>
      clean(`${quantity} × ${clean(retailerId)}, ${price} ${currency}`, LONGEST_LINE),
    ),
  )

function someOf(lines: string[]): string[] {
  const shown = lines.slice(0, MOST_SUMMARY_LINES)
  return lines.length > shown.length ? [...shown, `+ ${lines.length - shown.length}`] : shown
}

/** "Olive soap, Rose soap + 3" */
function few(names: string[]): string {
  const shown = thoseThatFit(names, ROOM_FOR_NAMES, 2)
  return [shown.join(', '), names.length > shown.length ? `+ ${names.length - shown.length}` : '']
    .filter((part) => part !== '')
    .join(' ')
}

/** The first is always there. */
function thoseThatFit(texts: string[], room: number, between: number): string[] {
  let left = room
  const end = texts.findIndex((text) => {
    left -= text.length + between
    return left < 0
  })
  return end === -1 ? texts : texts.slice(0, Math.max(end, 1))
}
