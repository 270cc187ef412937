import type { Alert } from '../../api/alerts.ts'
import type { Words } from './words/en.ts'

type Kind = keyof Words['alerts']['kinds']
type Name = keyof Words['alerts']['places']
/** Where something can be done about it. `right`: what one needs there; without it no link is shown. */
type Place = { name: Name; href: string; right: string }

const numbers: Place = { name: 'numbers', href: '/connect/whatsapp', right: 'settings.write' }
const settings: Place = { name: 'settings', href: '/settings', right: 'settings.read' }
const store: Place = { name: 'store', href: '/connect/store', right: 'store.write' }
const templates: Place = { name: 'templates', href: '/content/templates', right: 'content.read' }
const messages: Place = { name: 'messages', href: '/settings/messages', right: 'settings.write' }
const meta: Place = {
  ...{ name: 'meta', right: 'settings.write' },
  href: 'https://business.facebook.com/wa/manage/home/',
}

const places: Record<Kind, Place | ((alert: Alert) => Place | null) | null> = {
  number_credentials: ({ subject }) => ({
    ...numbers,
    href: `${numbers.href}?number=${encodeURIComponent(subject)}`,
  }),
  sending_refused: meta,
  number_flagged: meta,
  device_unpaired: settings,
  account_restricted: meta,
  account_disabled: meta,
  campaign_halted: ({ subject }) => ({
    ...{ name: 'campaign', right: 'campaigns.read' },
    href: `/campaigns/${encodeURIComponent(subject)}`,
  }),
  template_stopped: templates,
  template_disliked: templates,
  template_recategorised: templates,
  template_limit: templates,
  templates_not_read: templates,
  event_set_aside: { name: 'inbox', href: '/inbox', right: 'inbox.read' },
  event_failed: null,
  webhook_failing: messages,
  owner_unreachable: messages,
  secrets_closed: numbers,
  store_unreadable: store,
  store_unreachable: store,
  store_erasure_of_another_shop: store,
  coupon_not_made: store,
  data_requested: personOf,
  customer_kept: ({ subject }) => ({
    ...{ name: 'person', right: 'contacts.read' },
    href: `/contacts/${encodeURIComponent(subject)}`,
  }),
}

export const isKind = (kind: string): kind is Kind => Object.hasOwn(places, kind)

export function placeOf(alert: Alert): Place | null {
  if (!isKind(alert.kind)) return null
  const place = places[alert.kind]
  return typeof place === 'function' ? place(alert) : place
}

/** What it is about, where that is a name that people know: a template's, a store's. Ids say nothing to anybody. */
export function nameOf({ kind, subject }: Alert): string | null {
  if (/^template_(?!limit)/.test(kind)) return subject
  return /^(store_|coupon_)/.test(kind) ? subject : null
}

/** The cause in the words of the provider or the store; codes are for the log. */
export function causeOf({ details: { reason } }: Alert): string | null {
  return typeof reason === 'string' && reason.includes(' ') ? reason : null
}

/** Where the person was not proved to be the store's customer, what the store told of the customer; never the person. */
function personOf({ details: { exports } }: Alert): Place | null {
  const all: unknown[] = Array.isArray(exports) ? exports : []
  const one = (pattern: RegExp) =>
    all.flatMap((url) => (typeof url === 'string' && pattern.exec(url)?.[1]) || [])[0]
  const id = one(/\/contacts\/([0-9a-f-]{36})\/export$/)
  if (id) return { name: 'person', href: `/contacts/${id}`, right: 'contacts.read' }
  const data = one(/(\/api\/store\/personal-data\?.+)$/)
  return data ? { name: 'storeData', href: data, right: 'personal-data.read' } : null
}
