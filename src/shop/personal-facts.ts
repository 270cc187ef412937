import { trackingLink } from '../language/carriers.ts'
import { greetingName } from '../language/names/index.ts'
import { wordOrderState } from '../language/order-state.ts'
import { shorten } from '../language/shorten.ts'

const longestName = 100

/** Whom a saved message is for, and who sends it. `order`: the newest of the contact's own. */
export type Person = {
  name: string | null
  order: {
    number: string
    status: string
    shipments: {
      carrier: string | null
      trackingNumber: string | null
      trackingUrl: string | null
      status: string
    }[]
  } | null
  /** The colleague who sends it; null: the bot does. */
  agent: string | null
}

/** Facts by their name in Liquid; blank where there is none. */
export type PersonalFacts = Record<'contact' | 'order' | 'agent', Record<string, string>>

const placeholders = /\{[{%][^}]*\border\./u

/** Whether a text names a fact of an order, which must then be looked up. */
export const namesOrder = (text: string): boolean => placeholders.test(text)

/**
 * The facts of a person that saved messages may name, in words of `language`: `{{ contact.first_name }}` (as one calls
 * somebody by it, only where it surely is a name), `{{ contact.name }}`, `{{ order.number }}`, `{{ order.status }}`,
 * `{{ order.tracking_url }}`, `{{ agent.name }}`.
 */
export function personalFacts({ name, order, agent }: Person, language: string): PersonalFacts {
  return {
    contact: {
      name: shorten(name ?? '', longestName),
      first_name: (name && greetingName(name, language)) || '',
    },
    order: {
      number: order?.number ?? '',
      status: order ? wordOrderState(order.status, order.shipments, language) : '',
      tracking_url: linkOf(order),
    },
    agent: { name: agent?.trim() ?? '' },
  }
}

/** Of the parcel that has not arrived, or of any: the store's own link, else one made from the number. */
function linkOf(order: Person['order']): string {
  const shipments = order?.shipments ?? []
  for (const shipment of [...shipments.filter((one) => one.status !== 'delivered'), ...shipments]) {
    const link = trackingLink(shipment)
    if (link) return link
  }
  return ''
}
