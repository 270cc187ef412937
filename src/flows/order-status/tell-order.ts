import { wordMoney } from '../../language/money.ts'
import { shorten } from '../../language/shorten.ts'
import type { Context, Effect, Offer, OrderFacts, ShipmentFacts, Words } from '../flow.ts'
import { anotherButton, humanButton } from './choices.ts'
import { languageOf, words } from './copy/index.ts'
import type { Reader } from './delivery-day.ts'
import { isToPay, type Stage, stageOf } from './stage.ts'
import { isTroubled, tellParcel, tellPart } from './tell-parcel.ts'

const MOST_ITEMS = 2
const MOST_PARCELS = 3
const LONGEST_ITEM = 60
const LONGEST_NUMBER = 40

/** An order as its owner hears of it: where it is, when it comes, what is in it, what is to pay. */
export function tellOrder(order: OrderFacts, now: string, context: Context): Effect {
  const reader = readerOf(context, now)
  const stage = stageOf(order)
  const lines = [
    ...state(order, stage, reader),
    ...items(order, stage),
    ...(isToPay(order, stage) ? [words('to_pay', { total: total(order, reader) })] : []),
  ]
  return { type: 'say', words: { lines }, offers: offersOf(order, stage) }
}

/** As much as a parcel says to whoever holds it: state and carrier. */
export function tellState(
  order: Pick<OrderFacts, 'id' | 'number' | 'status' | 'shipments'>,
  now: string,
  context: Context,
): Effect {
  const stage = stageOf(order)
  const lines = [...state(order, stage, readerOf(context, now)), words('more_by_email')]
  return { type: 'say', words: { lines }, offers: offersOf(order, stage) }
}

export const readerOf = (context: Context, now: string): Reader => ({
  language: languageOf(context),
  timeZone: context.shop.timeZone,
  now,
})

export const plainNumber = (number: string): string => shorten(number, LONGEST_NUMBER).replace(/^#/u, '')

export const total = (
  { total, currency }: Pick<OrderFacts, 'total' | 'currency'>,
  { language }: Reader,
): string => wordMoney(shorten(total, 20), shorten(currency, 3), language)

function state(
  order: Pick<OrderFacts, 'number' | 'status' | 'shipments'> & Partial<OrderFacts>,
  stage: Stage,
  reader: Reader,
): Words[] {
  const number = plainNumber(order.number)
  switch (stage) {
    case 'awaiting_transfer':
    case 'awaiting_payment':
      return [words(stage, { number, total: total(order as OrderFacts, reader) })]
    case 'parcels':
      return parcels(number, order.shipments, reader)
    default:
      return [words(stage, { number })]
  }
}

function parcels(number: string, shipments: ShipmentFacts[], reader: Reader): Words[] {
  const [only] = shipments
  if (only && shipments.length === 1) return tellParcel(number, only, reader)
  const shown = shipments.slice(0, MOST_PARCELS)
  const rest = shipments.length - shown.length
  return [
    words('in_parts', { number, count: String(shipments.length) }),
    ...shown.map((one, at) => tellPart(at + 1, one, reader)),
    ...(rest > 0 ? [words('more_parcels', { count: String(rest) })] : []),
  ]
}

function items({ items, returnedQuantity }: OrderFacts, stage: Stage): Words[] {
  if (stage === 'cancelled' || stage === 'refunded' || stage === 'returned') return []
  const named = items.filter(({ name, quantity }) => name.trim() !== '' && quantity > 0)
  const shown = named.slice(0, MOST_ITEMS).map(({ name, quantity }) => {
    const short = shorten(name, LONGEST_ITEM)
    return quantity > 1 ? `${quantity} × ${short}` : short
  })
  const rest = named.length - shown.length
  const list = shown.join(', ')
  const what =
    rest > 0 ? words('items_more', { items: list, count: String(rest) }) : words('items', { items: list })
  return [
    ...(shown.length > 0 ? [what] : []),
    ...(returnedQuantity > 0 ? [words('partly_returned', { count: String(returnedQuantity) })] : []),
  ]
}

function offersOf({ shipments }: Pick<OrderFacts, 'shipments'>, stage: Stage): Offer[] {
  const troubled = stage === 'parcels' && shipments.some(isTroubled)
  return troubled ? [humanButton, anotherButton] : [anotherButton, humanButton]
}
