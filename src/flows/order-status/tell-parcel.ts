import { trackingLink } from '../../language/carriers.ts'
import { shorten } from '../../language/shorten.ts'
import type { ShipmentFacts, Words } from '../flow.ts'
import { type Key, words } from './copy/index.ts'
import { expectedIn, type Reader } from './delivery-day.ts'

const LONGEST_CARRIER = 40
const LONGEST_PLACE = 200
const LONGEST_NUMBER = 60

const states = [
  'preparing',
  'in_transit',
  'out_for_delivery',
  'ready_for_pickup',
  'failed_attempt',
  'delivered',
  'returned_to_sender',
  'lost',
] as const
type State = (typeof states)[number]

/** On the way still: a day can be expected of it. */
const underway: string[] = ['preparing', 'in_transit', 'out_for_delivery', 'failed_attempt']
/** A page of the carrier's has more to say of it: not of what has not left yet, nor of what is lost. */
const followed: string[] = [
  'in_transit',
  'out_for_delivery',
  'failed_attempt',
  'ready_for_pickup',
  'returned_to_sender',
]

/** The sentence for the only parcel of an order, and what belongs to it. */
export function tellParcel(order: string, parcel: ShipmentFacts, reader: Reader): Words[] {
  return [
    words(sentenceOf(parcel), { number: order, ...carrierAndPlace(parcel) }),
    ...details(parcel, reader),
  ]
}

/** A line for one of several parcels, with its details behind it. */
export function tellPart(part: number, parcel: ShipmentFacts, reader: Reader): Words {
  const head = words(`part_${stateOf(parcel)}`, { part: String(part), ...carrierAndPlace(parcel) })
  return { lines: [head, ...details(parcel, reader)] }
}

/** Whether a person should rather look after it. */
export const isTroubled = ({ status }: ShipmentFacts): boolean =>
  status === 'lost' || status === 'returned_to_sender' || status === 'failed_attempt'

export const carrierAndPlace = ({ carrier, pickupPoint }: ShipmentFacts) => ({
  carrier: shorten(carrier ?? '', LONGEST_CARRIER),
  place: shorten(pickupPoint ?? '', LONGEST_PLACE),
})

/** When it is expected, or that it is late. */
export function tellDay({ status, estimatedDelivery }: ShipmentFacts, reader: Reader): Words[] {
  const expected = underway.includes(status) ? expectedIn(estimatedDelivery, reader) : null
  if (expected === null) return []
  if ('words' in expected) return [words('expected', { day: expected.words })]
  // News of a parcel is not the moment to say that it is late.
  if (expected.isPast && reader.later) return []
  return [words(expected.isPast ? 'delayed' : 'expected', { day: expected.day })]
}

function details(parcel: ShipmentFacts, reader: Reader): Words[] {
  const link = followed.includes(parcel.status) ? trackingLink(parcel) : null
  const number = shorten(parcel.trackingNumber ?? '', LONGEST_NUMBER)
  return [
    ...tellDay(parcel, reader),
    ...(link ? [words('follow', { link })] : []),
    ...(!link && number !== '' && parcel.status !== 'delivered'
      ? [words('tracking_number', { tracking: number })]
      : []),
  ]
}

function sentenceOf(parcel: ShipmentFacts): Key {
  const state = stateOf(parcel)
  return state === 'delivered' ? state : `one_${state}`
}

/** A state that we do not know is one on the way. */
const stateOf = ({ status }: ShipmentFacts): State => states.find((one) => one === status) ?? 'in_transit'
