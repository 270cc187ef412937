import { trackingLink } from '../../language/carriers.ts'
import { shorten } from '../../language/shorten.ts'
import type { Context, Effect, FlowEvent, OrderFacts, ShipmentFacts, Turn, Words } from '../flow.ts'
import type { Proof } from './answers.ts'
import { changeIn, orderIdOf, rankOf } from './change.ts'
import { words } from './copy/index.ts'
import { type Change, isChange, tells, templateOf } from './settings.ts'
import { isToPay, stageOf } from './stage.ts'
import type { State } from './state.ts'
import { plainNumber, readerOf, total } from './tell-order.ts'
import { carrierAndPlace, tellDay } from './tell-parcel.ts'
import { ask, stay } from './turn.ts'

const LONGEST_NUMBER = 60

type Happened = Extract<FlowEvent, { type: 'happened' }>

/** In the run of one order: its news is told if the shop tells it, once, and never behind later news. */
export function onHappened(state: State, event: Happened, context: Context): Turn<State> {
  if (event.kind !== 'order_updated') return stay(state)
  const change = changeIn(event.data, context, event.now)
  const id = orderIdOf(event.data)
  const number = event.data.number
  const rank = state.at === 'told' ? state.rank : 0
  if (!change || !id || typeof number !== 'string' || rankOf(change) <= rank) return stay(state)
  // Asked again whose it is: since the event it may have become somebody else's, or moved on.
  return ask(
    { at: 'checking', rank, news: change, id, memory: state.memory },
    { type: 'prove_order', number: id, proof: null },
  )
}

export function onChecked(
  state: Extract<State, { at: 'checking' }>,
  proof: Proof,
  now: string,
  context: Context,
): Turn<State> {
  const { news, rank, id, memory } = state
  const before: Turn<State> = stay({ at: 'told', rank, memory })
  if (!isChange(news) || proof.proved !== 'whole' || !proof.own || proof.order.id !== id) return before
  const { order } = proof
  if (isOvertaken(news, order, context)) return before
  const { number } = order
  return {
    state: { at: 'told', rank: rankOf(news), memory },
    effects: [
      tellNews(news, order, now, context),
      { type: 'remember_topic', topic: `order:${shorten(number, 40)}` },
    ],
  }
}

/** It has come further meanwhile: that news is told when its event comes, and of what has left us nobody asks if it is paid. */
function isOvertaken(news: Change, order: OrderFacts, context: Context): boolean {
  const reached = reachedBy(order)
  if (reached === null || rankOf(reached) <= rankOf(news)) return false
  return news === 'paid' || rankOf(reached) >= rankOf('delivered') || tells(context, reached)
}

/** The furthest that an order has come. */
function reachedBy({ status, shipments }: OrderFacts): Change | null {
  if (status === 'refunded' || status === 'cancelled' || status === 'delivered') return status
  const states = new Set(shipments.map((one) => one.status))
  if (states.size === 1 && states.has('delivered')) return 'delivered'
  if (states.has('ready_for_pickup')) return 'ready_for_pickup'
  if (states.has('out_for_delivery')) return 'out_for_delivery'
  if (status === 'fulfilled' || states.has('in_transit')) return 'shipped'
  return status === 'paid' ? 'paid' : null
}

function tellNews(news: Change, order: OrderFacts, now: string, context: Context): Effect {
  // It may wait for the hours of order messages.
  const reader = { ...readerOf(context, now), later: true }
  const parcel = parcelOf(news, order.shipments)
  const { carrier, place } = parcel ? carrierAndPlace(parcel) : { carrier: '', place: '' }
  const number = plainNumber(order.number)
  const link = parcel && isUnderway(news) ? trackingLink(parcel) : null
  const lines: Words[] = [words(`tell_${news}`, { number, carrier, place })]
  if (parcel && isUnderway(news)) lines.push(...tellDay(parcel, reader))
  if (isUnderway(news) && isToPay(order, stageOf(order)))
    lines.push(words('to_pay', { total: total(order, reader) }))
  const template = templateOf(context, news)
  return {
    type: 'say',
    words: { lines },
    key: `order:${order.id}:${news}`,
    purpose: 'orders',
    ...(link ? { link: { title: words('track_button'), url: link } } : {}),
    ...(template ? { template: { name: template, variables: variables(news, order, parcel, link) } } : {}),
  }
}

const isUnderway = (news: Change) =>
  news === 'shipped' || news === 'out_for_delivery' || news === 'ready_for_pickup'

/** What the shop's template may use, in this order: {{1}} the number, {{2}} the carrier or the place, {{3}} the link or tracking number. */
function variables(
  news: Change,
  { number }: OrderFacts,
  parcel: ShipmentFacts | undefined,
  link: string | null,
): Words[] {
  const { carrier, place } = parcel ? carrierAndPlace(parcel) : { carrier: '', place: '' }
  const isPickup = news === 'ready_for_pickup'
  const by = isPickup && place !== '' ? place : carrier
  const way = link ?? shorten(parcel?.trackingNumber ?? '', LONGEST_NUMBER)
  return [
    plain(plainNumber(number)),
    by === '' ? words(isPickup ? 'place_unnamed' : 'carrier_unnamed') : plain(by),
    way === '' ? words('link_unnamed') : plain(way),
  ]
}

/** Words as they are: nothing in a store's data is read as Liquid. */
const plain = (text: string): Words => words('as_is', { text })

/** The parcel that the news is of. */
function parcelOf(news: Change, shipments: ShipmentFacts[]): ShipmentFacts | undefined {
  const status = {
    out_for_delivery: 'out_for_delivery',
    ready_for_pickup: 'ready_for_pickup',
    shipped: 'in_transit',
  }[news as string]
  return shipments.find((one) => one.status === status) ?? shipments[0]
}
