import { shorten } from '../../language/shorten.ts'
import type { Offer, WantedProduct } from '../flow.ts'
import { words } from './copy/index.ts'

/** What a button of this flow stands for. */
export type Choice =
  | { means: 'back' | 'cheaper' | 'see'; product: string }
  | { means: 'stop'; watch: string }
  | { means: 'stop_all' | 'no' }

const ID = /^watch:(?:(back|cheaper|see|stop):([\w-]{1,64})|(no|stop_all))$/u
const LONGEST_TITLE = 60
/** A list has ten rows, and the last one takes all of it back. */
const mostOffered = 9

/** Reads the id of a button; null: it is none of ours. */
export function readChoice(id: string): Choice | null {
  const [, means, of, alone] = ID.exec(id) ?? []
  if (alone === 'no' || alone === 'stop_all') return { means: alone }
  if (means === undefined || of === undefined) return null
  return means === 'stop' ? { means, watch: of } : { means: means as 'back' | 'cheaper' | 'see', product: of }
}

export const noOffer: Offer = { id: 'watch:no', title: words('no_button') }

export const offerOf = (id: string, name: string): Offer => ({
  id: `watch:${id}`,
  title: words('as_is', { text: shorten(name, LONGEST_TITLE) }),
})

export const productOffers = (means: 'back' | 'cheaper' | 'see', products: WantedProduct[]): Offer[] =>
  products.slice(0, mostOffered).map(({ id, name }) => offerOf(`${means}:${id}`, name))
