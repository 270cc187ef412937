import assert from 'node:assert/strict'
import { test } from 'node:test'
import { webAddress } from '../../../src/campaigns/links/address.ts'
import { isPerson } from '../../../src/campaigns/links/visitor.ts'

const android =
  'Mozilla/5.0 (Linux; Android 15; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36'
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'
const cubot =
  'Mozilla/5.0 (Linux; Android 13; CUBOT P80) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36'
const inFacebook = `${iphone} [FBAN/FBIOS;FBAV/530.0.0.40.70;FBBV/1]`

const table: [what: string, method: string, headers: Record<string, string>, person: boolean][] = [
  ['a phone', 'GET', { 'user-agent': android }, true],
  ['an iPhone', 'GET', { 'user-agent': iphone }, true],
  ['the browser inside an app', 'GET', { 'user-agent': inFacebook }, true],
  ['a phone whose make ends in bot', 'GET', { 'user-agent': cubot }, true],
  ['a look at the head', 'HEAD', { 'user-agent': android }, false],
  ["WhatsApp's previewer", 'GET', { 'user-agent': 'WhatsApp/2.25.21.5 A' }, false],
  ["WhatsApp's previewer on a computer", 'GET', { 'user-agent': 'WhatsApp/2.2587.9 W' }, false],
  [
    "Facebook's previewer",
    'GET',
    { 'user-agent': 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)' },
    false,
  ],
  [
    'Google',
    'GET',
    { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
    false,
  ],
  ['Telegram', 'GET', { 'user-agent': 'TelegramBot (like TwitterBot)' }, false],
  ['a mail scanner', 'GET', { 'user-agent': 'Mozilla/5.0 (compatible; SecurityScanner/3.0)' }, false],
  ['curl', 'GET', { 'user-agent': 'curl/8.5.0' }, false],
  ['nobody', 'GET', {}, false],
  ['blanks', 'GET', { 'user-agent': '  ' }, false],
  [
    'a browser that fetches ahead',
    'GET',
    { 'user-agent': android, 'sec-purpose': 'prefetch;prerender' },
    false,
  ],
  ['an older one', 'GET', { 'user-agent': iphone, 'x-purpose': 'preview' }, false],
]

for (const [what, method, headers, person] of table) {
  test(`${what} is ${person ? 'somebody' : 'nobody'}`, () =>
    assert.equal(isPerson({ method, headers }), person))
}

const addresses: [given: string, kept: string | null][] = [
  ['https://pilos.example/sale', 'https://pilos.example/sale'],
  ['HTTP://PILOS.example', 'http://pilos.example/'],
  [
    'https://pilos.example/προσφορές?χρώμα=μπλε',
    'https://pilos.example/%CF%80%CF%81%CE%BF%CF%83%CF%86%CE%BF%CF%81%CE%AD%CF%82?%CF%87%CF%81%CF%8E%CE%BC%CE%B1=%CE%BC%CF%80%CE%BB%CE%B5',
  ],
  ['https://pilos.example@evil.example/', null],
  ['javascript:alert(1)', null],
  ['data:text/html,hi', null],
  ['//evil.example', null],
  ['/sale', null],
  ['sale-2026', null],
  ['ftp://pilos.example/a', null],
  ['https://', null],
  ['', null],
  [`https://pilos.example/${'a'.repeat(2000)}`, null],
]

test('an address is of the web, whole, and says whose it is', () => {
  for (const [given, kept] of addresses) assert.equal(webAddress(given), kept, given.slice(0, 60))
})

test('no line break gets into a header', () => {
  assert.doesNotMatch(webAddress('https://pilos.example/a\r\nSet-Cookie: x=1') ?? '', /[\r\n]/)
})
