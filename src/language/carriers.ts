import { fold, tokens } from './fold.ts'

/**
 * A carrier: what shops call it, folded and in whole words, and how its numbers look (upper case, without spaces).
 * `link` is its page of one parcel, for the number to be put behind. Carriers change their pages, and a store's own link
 * comes before ours.
 */
type Carrier = { names: string[]; number: RegExp; link: string }

/**
 * Plain ΕΛΤΑ, the post, is not among them: its letters are followed elsewhere than its courier's parcels, and its
 * name says both.
 */
const carriers: Carrier[] = [
  {
    names: ['acs'],
    number: /^\d{10}$/u,
    link: 'https://www.acscourier.net/el/track-and-trace/?trackingNumber=',
  },
  {
    names: ['elta courier', 'ελτα courier', 'ελτα κουριερ', 'elta kourier'],
    number: /^[A-Z]{2}\d{9}GR$/u,
    link: 'https://www.elta-courier.gr/search?br=',
  },
  { names: ['box now', 'boxnow'], number: /^(?:BN)?\d{8,12}$/u, link: 'https://t.boxnow.gr/?track=' },
  {
    names: ['speedex'],
    number: /^(?:\d{12}|\d{9}[A-Z]{2}|SP\d{8,10})$/u,
    link: 'https://www.speedex.gr/speedex/NewTrackAndTrace.aspx?number=',
  },
  {
    names: ['geniki', 'γενικη ταχυδρομικη', 'taxydromiki'],
    number: /^(?:[A-Z]{2})?\d{9,12}$/u,
    link: 'https://www.taxydromiki.com/track/',
  },
  {
    names: ['courier center', 'couriercenter'],
    number: /^(?:CC)?\d{8,14}$/u,
    link: 'https://www.courier.gr/track/result?tracknr=',
  },
  { names: ['gls'], number: /^\d{8,14}$/u, link: 'https://gls-group.com/HU/hu/csomagkovetes/?match=' },
  { names: ['dpd'], number: /^\d{14}[0-9A-Z]?$/u, link: 'https://tracking.dpd.de/status/en_US/parcel/' },
  {
    names: ['foxpost'],
    number: /^(?:CLFOX\d{8,14}|[A-Z]{2,8}\d{8,16})$/u,
    link: 'https://foxpost.hu/csomagkovetes/?code=',
  },
  {
    names: ['magyar posta', 'mpl'],
    number: /^(?:[A-Z]{2}\d{9}HU|[A-Z]{4}\d{8,14}|[A-Z]{2}[A-Z0-9]{10,22})$/u,
    link: 'https://www.posta.hu/nyomkovetes/nyitooldal?searchvalue=',
  },
  {
    names: ['express one', 'expressone'],
    number: /^\d{8,20}$/u,
    link: 'https://tracking.expressone.hu/?plc_number=',
  },
  {
    names: ['packeta', 'csomagkuldo', 'zasilkovna'],
    number: /^Z\d{9,10}$/u,
    link: 'https://tracking.packeta.com/?id=',
  },
  {
    names: ['dhl'],
    number: /^(?:\d{10}|\d{12}|\d{20}|J[A-Z]{2}D\d{10,20}|[A-Z]{2}\d{9}[A-Z]{2})$/u,
    link: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id=',
  },
  { names: ['ups'], number: /^1Z[0-9A-Z]{16}$/u, link: 'https://www.ups.com/track?tracknum=' },
  {
    names: ['fedex', 'fed ex'],
    number: /^(?:\d{12}|\d{15}|\d{20}|\d{22})$/u,
    link: 'https://www.fedex.com/fedextrack/?trknbr=',
  },
].map((one) => ({ ...one, names: one.names.map((name) => tokens(name).join(' ')) }))

// A longer one is no link that a person can look at, and a button refuses it.
const longestLink = 500

/**
 * Where a parcel can be followed: the store's own address if it is one of the web, else the carrier's page where the
 * carrier is known and the number looks like one of its own. Null rather than a page that knows nothing of it.
 */
export function trackingLink({
  carrier,
  trackingNumber,
  trackingUrl,
}: {
  carrier: string | null
  trackingNumber: string | null
  trackingUrl: string | null
}): string | null {
  const given = trackingUrl === null ? null : webAddress(trackingUrl)
  if (given !== null) return given
  const number = (trackingNumber ?? '').normalize('NFKC').replace(/[\s-]/gu, '').toUpperCase()
  const found = carrier === null || number === '' ? undefined : carrierOf(carrier)
  return found?.number.test(number) ? found.link + encodeURIComponent(number) : null
}

/** The carrier that a store's words name; of several that they could mean, none. */
function carrierOf(written: string): Carrier | undefined {
  const words = ` ${tokens(fold(written.slice(0, 100))).join(' ')} `
  const found = carriers.filter(({ names }) => names.some((name) => words.includes(` ${name} `)))
  return found.length === 1 ? found[0] : undefined
}

/** An address of http or https without a name and password in it, as a browser reads it. */
function webAddress(text: string): string | null {
  const url = URL.parse(text.trim())
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  return url.username === '' && url.password === '' && url.href.length <= longestLink ? url.href : null
}
