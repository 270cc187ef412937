import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { nearTo } from '../../src/language/near.ts'
import { wordOrderState } from '../../src/language/order-state.ts'
import { renderSaved } from '../../src/language/saved-words.ts'
import { effort } from '../support/effort.ts'

const nobody = {
  contact: { name: '', first_name: '' },
  order: { number: '', status: '', tracking_url: '' },
  agent: { name: '' },
  shop: { name: 'Σαπωνία' },
}
const maria = {
  ...nobody,
  contact: { name: 'Μαρία Δήμου', first_name: 'Μαρία' },
  order: { number: '1042', status: 'καθ’ οδόν', tracking_url: 'https://t.example/?n=1.2' },
  agent: { name: 'Ελένη' },
}
const render = (text: string, values: typeof nobody, language = 'en') => {
  const rendered = renderSaved(text, values, { language, timeZone: 'UTC', now: new Date(0), currency: 'EUR' })
  assert.ok(rendered.ok)
  return rendered.text
}

describe('renderSaved', () => {
  const all =
    'Γεια σας {{ contact.first_name }}! Η παραγγελία σας {{ order.number }} είναι {{ order.status }}. {{ order.tracking_url }}\n{{ agent.name }}'
  it('puts in what there is', () =>
    assert.equal(
      render(all, maria, 'el'),
      'Γεια σας Μαρία! Η παραγγελία σας 1042 είναι καθ’ οδόν. https://t.example/?n=1.2\nΕλένη',
    ))

  const table: [text: string, language: string, expected: string][] = [
    [all, 'el', 'Γεια σας!'],
    [
      'Hello {{ contact.first_name }}, we are open until 5 p.m. today.',
      'en',
      'Hello, we are open until 5 p.m. today.',
    ],
    ['{{ contact.first_name }}, your parcel is here!', 'en', 'Your parcel is here!'],
    ['{{contact.first_name}}! Welcome.', 'en', 'Welcome.'],
    ['Dear {{ contact.name }}, welcome.', 'en', 'Hello, welcome.'],
    ['Kedves {{ contact.first_name }}! Megérkezett.', 'hu', 'Üdvözöljük! Megérkezett.'],
    ['Tisztelt {{- contact.name -}}, megérkezett.', 'hu', 'Üdvözöljük, megérkezett.'],
    ['Αγαπητή {{ contact.first_name }}, ήρθε.', 'el', 'Γεια σας, ήρθε.'],
    ['Καλησπέρα {{ contact.first_name }}; Όλα καλά;', 'el', 'Καλησπέρα; Όλα καλά;'],
    [
      'Soap costs 4.50 €. Order {{ order.number }} is {{ order.status }}. See https://a.example/x.y.',
      'en',
      'Soap costs 4.50 €. See https://a.example/x.y.',
    ],
    ['Thanks!\n\nFollow it: {{ order.tracking_url }}\n\nBye', 'en', 'Thanks!\n\nBye'],
    ['Order {{ order.number }} is {{ order.status }}.', 'en', ''],
    ['My name is {{ agent.name }}. How can I help?', 'en', 'How can I help?'],
    ['Hi {{ contact.first_name | default: "there" }}!', 'en', 'Hi there!'],
    [
      '{% if order.number != "" %}Order {{ order.number }}.{% else %}No order yet.{% endif %}',
      'en',
      'No order yet.',
    ],
    ['{{ order.colour }} it is. Yes.', 'en', 'Yes.'],
    ['{{ contact.first_name | upcase }}', 'en', ''],
    ['{{ shop.name }} says hello.', 'en', 'Σαπωνία says hello.'],
    ['Nothing to fill in; {{ nobody.x }}.', 'en', 'Nothing to fill in; .'],
  ]
  for (const [text, language, expected] of table)
    it(text, () => assert.equal(render(text, nobody, language), expected))

  it('reads no value as Liquid, and no mark in one', () => {
    const name = '{{ shop.name }} {% raw %} \ue000\ue001'
    const hostile = { ...maria, contact: { name, first_name: name } }
    assert.equal(render('Hi {{ contact.name }}.', hostile).includes('{{ shop.name }} {% raw %}'), true)
  })
  it('takes anything', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary' }),
        (text, name) => {
          const locale = { language: 'hu', timeZone: 'UTC', now: new Date(0), currency: 'EUR' }
          void renderSaved(
            `${text}{{ contact.name }} ${text}. {{ order.number }}`,
            { contact: { name } },
            locale,
          )
        },
      ),
    )
  })
  it('is quick with a long text', () => {
    assert.ok(effort(() => render('{{ contact.name }}, '.repeat(200), nobody)) < 500)
    assert.ok(effort(() => render(`${'a'.repeat(4000)} {{ order.number }}`, nobody)) < 500)
  })
})

describe('wordOrderState', () => {
  const table: [string, string[], string, string][] = [
    ['pending', [], 'en', 'received'],
    ['paid', [], 'hu', 'előkészítés alatt áll'],
    ['fulfilled', [], 'el', 'καθ’ οδόν'],
    ['fulfilled', ['delivered', 'in_transit'], 'en', 'on its way'],
    ['fulfilled', ['delivered'], 'en', 'delivered'],
    ['cancelled', ['in_transit'], 'en', 'cancelled'],
    ['fulfilled', ['unheard_of'], 'en', 'on its way'],
    ['paid', ['ready_for_pickup'], 'de', 'ready for you to pick up'],
    ['constructor', ['__proto__'], 'en', ''],
  ]
  for (const [status, shipments, language, expected] of table)
    it(`${status} ${shipments.join(' ')} ${language}`, () =>
      assert.equal(
        wordOrderState(
          status,
          shipments.map((one) => ({ status: one })),
          language,
        ),
        expected,
      ))
})

describe('nearTo', () => {
  const words = ['hours', 'delivery', 'returns', 'ωράριο', 'nyitva', 'ab']
  const table: [string, string[]][] = [
    ['hors', ['hours']],
    ['deli', ['delivery']],
    ['retruns', ['returns']],
    ['ΩΡΑΡΙΟ', ['ωράριο']],
    ['wrario', []],
    ['x', []],
    ['', []],
    ['ho', ['hours', 'ab']],
    ['y'.repeat(10_000), []],
  ]
  for (const [written, expected] of table)
    it(written.slice(0, 20), () => assert.deepEqual(nearTo(written, words), expected))
})
