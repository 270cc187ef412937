import { wordDate } from '../../language/dates.ts'
import { wordMoney } from '../../language/money.ts'
import { greetingName } from '../../language/names/index.ts'

/** What is known of a person for the variables of a template. Money is a decimal string. */
export type Recipient = {
  id: string
  name: string | null
  phone: string | null
  language: string | null
  country: string | null
  attributes: Record<string, unknown>
  /** The newest one. */
  order: {
    number: string
    total: string
    currency: string
    /** An instant, or RFC 3339. */
    placedAt: Date | string
    items: string[]
    carrier?: string | null
    trackingNumber?: string | null
    trackingUrl?: string | null
    pickupPoint?: string | null
  } | null
  /** The newest one that was not bought. */
  cart?: { total: string; currency: string; items: string[]; url: string | null } | null
}

/** For whom it is worded: the template's language, the shop's zone (IANA name) and name. */
export type RecipientWording = { language: string; timeZone: string; now: Date; shopName: string }

/** The fields of a recipient in words, '' for what is not known; see `fields` in variables.ts. */
export function fieldsOf(
  recipient: Omit<Recipient, 'id'>,
  wording: RecipientWording,
): (field: string) => string {
  const language = wording.language.split(/[-_]/)[0]!
  return (field) => {
    if (field.startsWith('attributes.')) return plain(recipient.attributes, field.slice(11))
    const [noun, what = ''] = field.split('.')
    switch (noun) {
      case 'name':
        return recipient.name ?? ''
      case 'phone':
        return recipient.phone ?? ''
      case 'first_name':
        return recipient.name ? (greetingName(recipient.name, language) ?? '') : ''
      case 'country':
        return recipient.country ?? ''
      case 'shop':
        return wording.shopName
      case 'order':
        return recipient.order ? orderField(recipient.order, what, { ...wording, language }) : ''
      case 'cart':
        return recipient.cart ? cartField(recipient.cart, what, language) : ''
      default:
        return ''
    }
  }
}

function orderField(order: NonNullable<Recipient['order']>, what: string, wording: RecipientWording): string {
  switch (what) {
    case 'number':
      return order.number
    case 'total':
      return wordMoney(order.total, order.currency, wording.language)
    case 'date':
      return wordDate(new Date(order.placedAt), wording)
    case 'item':
      return order.items[0] ?? ''
    case 'items':
      return order.items.join(', ')
    case 'carrier':
      return order.carrier ?? ''
    case 'tracking_number':
      return order.trackingNumber ?? ''
    case 'tracking_url':
      return order.trackingUrl ?? ''
    case 'pickup_point':
      return order.pickupPoint ?? ''
    default:
      return ''
  }
}

function cartField(cart: NonNullable<Recipient['cart']>, what: string, language: string): string {
  switch (what) {
    case 'total':
      return wordMoney(cart.total, cart.currency, language)
    case 'items':
      return cart.items.join(', ')
    case 'url':
      return cart.url ?? ''
    default:
      return ''
  }
}

/** Own fields only, and only what reads as words: a list or an object would be no words for anybody. */
function plain(attributes: Record<string, unknown>, name: string): string {
  const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : ''
}
