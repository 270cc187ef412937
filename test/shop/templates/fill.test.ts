import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillTemplate } from '../../../src/shop/templates/fill.ts'
import { fieldsOf, type Recipient } from '../../../src/shop/templates/recipient.ts'
import { readTranslation } from '../../../src/shop/templates/translation.ts'
import { placesOf, valueFor, variableSources } from '../../../src/shop/templates/variables.ts'

type Json = Record<string, unknown>

const content = (components: Json[], category = 'marketing') =>
  readTranslation({ name: 'parcel', language: 'el', category, status: 'APPROVED', components })
const body = (text: string): Json => ({ type: 'BODY', text })
const buttons = (...all: Json[]): Json => ({ type: 'BUTTONS', buttons: all })

const maria: Recipient = {
  id: '019aa000-0000-7000-8000-000000000001',
  name: 'Παπαδόπουλος Γιώργος',
  phone: '+306900000101',
  language: 'el',
  country: 'GR',
  attributes: { size: 'M', points: 120, list: ['x'], toString: undefined },
  order: {
    number: '1042',
    total: '49.90',
    currency: 'EUR',
    placedAt: new Date('2026-11-20T09:00:00Z'),
    items: ['Κούπα', 'Μπολ'],
    carrier: 'ACS',
    trackingNumber: 'AB12',
    trackingUrl: null,
    pickupPoint: null,
  },
  cart: { total: '12.00', currency: 'EUR', items: ['Δίσκος'], url: 'https://shop.gr/cart/7?x=1' },
}
const fields = fieldsOf(maria, {
  language: 'el',
  timeZone: 'Europe/Athens',
  now: new Date('2026-11-21T10:00:00Z'),
  shopName: 'Πηλός',
})

const known: [field: string, words: string][] = [
  ['name', 'Παπαδόπουλος Γιώργος'],
  ['first_name', 'Γιώργο'],
  ['phone', '+306900000101'],
  ['country', 'GR'],
  ['order.number', '1042'],
  ['order.total', '49,90 €'],
  ['order.date', 'χθες'],
  ['order.item', 'Κούπα'],
  ['order.items', 'Κούπα, Μπολ'],
  ['order.carrier', 'ACS'],
  ['order.tracking_number', 'AB12'],
  ['order.tracking_url', ''],
  ['cart.total', '12,00 €'],
  ['cart.url', 'https://shop.gr/cart/7?x=1'],
  ['shop.name', 'Πηλός'],
  ['attributes.size', 'M'],
  ['attributes.points', '120'],
  ['attributes.list', ''],
  ['attributes.constructor', ''],
  ['attributes.none', ''],
  ['order.constructor', ''],
  ['credentials', ''],
]
test('every field of a recipient has its words, and what is not known has none', () => {
  for (const [field, words] of known) assert.equal(fields(field), words, field)
  const nobody = fieldsOf(
    { ...maria, name: null, order: null, cart: null },
    { language: 'hu_HU', timeZone: 'Europe/Budapest', now: new Date(0), shopName: '' },
  )
  for (const field of ['name', 'first_name', 'order.number', 'cart.url']) assert.equal(nobody(field), '')
})

test('signs that nobody sees are no value, and stay within one that has others', () => {
  const nothing = () => '\u200b\u00a0\u2060'
  assert.equal(valueFor({ field: 'name' }, nothing), '')
  assert.equal(valueFor({ field: 'name', fallback: 'φίλε' }, nothing), 'φίλε')
  assert.equal(valueFor({ text: '\ufeff', fallback: '\u200b' }, nothing), '')
  assert.equal(
    valueFor({ field: 'name' }, () => ' 👩\u200d🌾 '),
    '👩\u200d🌾',
  )
})

test('variables are found where they stand, in the order in which they are sent', () => {
  const components = [
    { type: 'HEADER', format: 'TEXT', text: 'Για {{1}}' },
    body('Το {{2}} και το {{1}}, ναι το {{2}}.'),
    { type: 'FOOTER', text: 'Τέλος' },
    buttons(
      { type: 'URL', text: 'Δείτε', url: 'https://shop.gr/{{1}}' },
      { type: 'URL', text: 'Κι άλλα', url: 'https://shop.gr/' },
      { type: 'COPY_CODE', example: 'X' },
      { type: 'QUICK_REPLY', text: 'Διακοπή' },
    ),
  ]
  assert.deepEqual(placesOf(components), [
    { key: 'header', required: true },
    { key: '1', required: true },
    { key: '2', required: true },
    { key: 'button.0', required: true },
    { key: 'button.2', required: true },
    { key: 'button.3', required: false },
  ])
  const broken: Json[] = [
    { type: 'BODY', text: 7 },
    { type: 'BUTTONS', buttons: [null, 'x'] },
    { type: 'HEADER' },
  ]
  assert.deepEqual(placesOf(broken), [])
})

test('a template filled in is what is sent and what is read', () => {
  const components = [
    { type: 'HEADER', format: 'TEXT', text: 'Για {{1}}' },
    body('Η παραγγελία {{1}} ({{2}}) έφυγε.'),
    { type: 'FOOTER', text: 'Πηλός' },
    buttons(
      { type: 'URL', text: 'Στο καλάθι', url: 'https://shop.gr/{{1}}' },
      { type: 'COPY_CODE' },
      { type: 'PHONE_NUMBER', text: 'Κλήση', phone_number: '+302105550100' },
      { type: 'QUICK_REPLY', text: 'Διακοπή' },
    ),
  ]
  const filled = fillTemplate(
    content(components),
    {
      header: { field: 'first_name' },
      1: { field: 'order.number' },
      2: { field: 'order.tracking_url', fallback: 'χωρίς σύνδεσμο' },
      'button.0': { field: 'cart.url' },
      'button.1': { text: 'LADI10' },
    },
    fields,
  )
  assert.deepEqual(filled, {
    reply: {
      type: 'template',
      name: 'parcel',
      language: 'el',
      category: 'marketing',
      header: { text: 'Γιώργο' },
      body: ['1042', 'χωρίς σύνδεσμο'],
      buttons: [
        { index: 0, kind: 'url', value: 'cart/7?x=1' },
        { index: 1, kind: 'copy_code', value: 'LADI10' },
        { index: 3, kind: 'quick_reply', value: 'STOP' },
      ],
      preview: 'Για Γιώργο\n\nΗ παραγγελία 1042 (χωρίς σύνδεσμο) έφυγε.\n\nΠηλός',
    },
    preview: {
      header: { text: 'Για Γιώργο' },
      body: 'Η παραγγελία 1042 (χωρίς σύνδεσμο) έφυγε.',
      footer: 'Πηλός',
      buttons: [
        { kind: 'url', text: 'Στο καλάθι', url: 'https://shop.gr/cart/7?x=1' },
        { kind: 'copy_code', text: '', code: 'LADI10' },
        { kind: 'phone', text: 'Κλήση', phone: '+302105550100' },
        { kind: 'quick_reply', text: 'Διακοπή' },
      ],
    },
    blank: [],
    tooLong: false,
  })
})

test('named variables are sent with their names', () => {
  const components = [
    { type: 'HEADER', format: 'TEXT', text: 'Δέμα {{number}}' },
    body('Γεια {{name}}, το {{thing}} έφυγε, {{name}}!'),
  ]
  const { reply, blank } = fillTemplate(
    content(components, 'utility'),
    // Under its name or its number.
    { header: { text: '7' }, name: { field: 'first_name' }, 2: { text: 'δέμα' } },
    fields,
  )
  assert.deepEqual(
    [reply.names, reply.body, reply.header, blank],
    [['name', 'thing'], ['Γιώργο', 'δέμα'], { text: '7', name: 'number' }, []],
  )
})

const blanks: [name: string, components: Json[], variables: object, blank: string[]][] = [
  ['nothing feeds it', [body('Το {{1}} έφυγε.')], {}, ['1']],
  ['its field is not known', [body('Το {{1}} έφυγε.')], { 1: { field: 'attributes.none' } }, ['1']],
  ['only spaces', [body('Το {{1}} έφυγε.')], { 1: { text: ' \n ', fallback: '\t' } }, ['1']],
  ['a picture without address', [{ type: 'HEADER', format: 'IMAGE' }, body('α')], {}, ['header']],
  [
    'an address of another site would lead nowhere',
    [body('α'), buttons({ type: 'URL', text: 'β', url: 'https://shop.gr/{{1}}' })],
    { 'button.0': { text: 'https://evil.gr/x' } },
    ['button.0'],
  ],
]
for (const [name, components, variables, expected] of blanks) {
  test(`blank: ${name}`, () => {
    const { blank } = fillTemplate(content(components), variableSources.parse(variables), fields)
    assert.deepEqual(blank, expected)
  })
}

test('values are of one line, addresses are escaped, and braces in a value stay words', () => {
  const components = [
    body('Το {{1}} και το {{2}}.'),
    buttons({ type: 'URL', text: 'β', url: 'https://shop.gr/{{1}}' }),
  ]
  const { reply, preview } = fillTemplate(
    content(components),
    { 1: { text: 'α\n\t  β' }, 2: { text: '{{1}}' }, 'button.0': { text: 'κούπα 1' } },
    fields,
  )
  assert.deepEqual(reply.body, ['α β', '{{1}}'])
  assert.equal(preview.body, 'Το α β και το {{1}}.')
  assert.equal(reply.buttons![0]!.value, `${encodeURIComponent('κούπα ')}1`)
})

test('a body that becomes too long is said to be so', () => {
  const { tooLong } = fillTemplate(content([body('Το {{1}}.')]), { 1: { text: 'ω'.repeat(1021) } }, fields)
  const { tooLong: fits } = fillTemplate(
    content([body('Το {{1}}.')]),
    { 1: { text: 'ω'.repeat(1020) } },
    fields,
  )
  assert.deepEqual([tooLong, fits], [true, false])
})
