import assert from 'node:assert/strict'
import { test } from 'node:test'
import { trackingLink } from '../../src/language/carriers.ts'

const acs = 'https://www.acscourier.net/el/track-and-trace/?trackingNumber=7000001006'

const built: [carrier: string | null, number: string | null, link: string | null][] = [
  ['ACS', '7000001006', acs],
  ['ACS Courier', '7000 001 006', acs],
  ['acs', ' 7000001006 ', acs],
  ['ACS', '70000010', null],
  ['ELTA Courier', 'EL000001002GR', 'https://www.elta-courier.gr/search?br=EL000001002GR'],
  ['ΕΛΤΑ Courier', 'el000001002gr', 'https://www.elta-courier.gr/search?br=EL000001002GR'],
  ['ΕΛΤΑ', 'EL000001002GR', null],
  ['BOX NOW', '9219700001', 'https://t.boxnow.gr/?track=9219700001'],
  ['BoxNow locker', 'BN12345678', 'https://t.boxnow.gr/?track=BN12345678'],
  ['Speedex', '700000000001', 'https://www.speedex.gr/speedex/NewTrackAndTrace.aspx?number=700000000001'],
  ['Γενική Ταχυδρομική', '7000000001', 'https://www.taxydromiki.com/track/7000000001'],
  ['Courier Center', '700000000012', 'https://www.courier.gr/track/result?tracknr=700000000012'],
  ['GLS', '50000001004', 'https://gls-group.com/HU/hu/csomagkovetes/?match=50000001004'],
  ['GLS Hungary', '50000001004', 'https://gls-group.com/HU/hu/csomagkovetes/?match=50000001004'],
  ['DPD Magyarország', '01234567890123', 'https://tracking.dpd.de/status/en_US/parcel/01234567890123'],
  ['FOXPOST', 'CLFOX0000000038', 'https://foxpost.hu/csomagkovetes/?code=CLFOX0000000038'],
  ['Magyar Posta', 'RL12345678901', 'https://www.posta.hu/nyomkovetes/nyitooldal?searchvalue=RL12345678901'],
  ['MPL', 'PNLM00000001234', 'https://www.posta.hu/nyomkovetes/nyitooldal?searchvalue=PNLM00000001234'],
  ['Express One', '1000000000001', 'https://tracking.expressone.hu/?plc_number=1000000000001'],
  ['Packeta', 'Z 100 000 0001', 'https://tracking.packeta.com/?id=Z1000000001'],
  ['DHL Express', '1000001003', 'https://www.dhl.com/global-en/home/tracking.html?tracking-id=1000001003'],
  ['UPS', '1Z999AA10123456784', 'https://www.ups.com/track?tracknum=1Z999AA10123456784'],
  ['UPS', '1Z999', null],
  ['FedEx', '100000000012', 'https://www.fedex.com/fedextrack/?trknbr=100000000012'],
  // Nothing rather than a wrong page.
  ['Own van', '7000001006', null],
  ['', '7000001006', null],
  [null, '7000001006', null],
  ['ACS', null, null],
  ['ACS', '', null],
  ['ACS', '<script>', null],
  ['ACS', '7000001006&x=1', null],
  ['ACS or GLS', '7000001006', null],
  ['backups', '1Z999AA10123456784', null],
]

test('a link is built from carrier and number, or not at all', () => {
  for (const [carrier, trackingNumber, link] of built)
    assert.equal(
      trackingLink({ carrier, trackingNumber, trackingUrl: null }),
      link,
      `${carrier} ${trackingNumber}`,
    )
})

const given: [url: string, link: string | null][] = [
  ['https://track.example/7?x=1&y=α', 'https://track.example/7?x=1&y=%CE%B1'],
  ['http://track.example/7', 'http://track.example/7'],
  [' https://track.example ', 'https://track.example/'],
  ['javascript:alert(1)', acs],
  ['data:text/html,x', acs],
  ['https://acs.gr@evil.example/', acs],
  ['track.example/7', acs],
  [`https://track.example/${'x'.repeat(600)}`, acs],
  ['', acs],
]

test('the store’s own link comes first, if it is one of the web', () => {
  for (const [trackingUrl, link] of given)
    assert.equal(
      trackingLink({ carrier: 'ACS', trackingNumber: '7000001006', trackingUrl }),
      link,
      trackingUrl,
    )
})
