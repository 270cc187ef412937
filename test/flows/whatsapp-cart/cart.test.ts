import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { PricedItem } from '../../../src/flows/flow.ts'
import { countCart } from '../../../src/flows/whatsapp-cart/cart.ts'
import { checkCheckoutUrl, checkoutUrl } from '../../../src/flows/whatsapp-cart/checkout.ts'
import { copy } from '../../../src/flows/whatsapp-cart/copy/index.ts'
import { isPrice, isSame, sum, times } from '../../../src/flows/whatsapp-cart/decimal.ts'
import { readBack } from '../../../src/flows/whatsapp-cart/read-back.ts'
import { renderLiquid } from '../../../src/language/liquid.ts'

const priced = (
  retailerId: string,
  quantity: number,
  price: string,
  product: Partial<NonNullable<PricedItem['product']>> | null = {},
  currency = 'EUR',
): PricedItem => ({
  item: { retailerId, quantity, price, currency },
  product: product && {
    retailerId,
    sku: retailerId,
    name: retailerId,
    price,
    currency,
    stock: null,
    ...product,
  },
})

describe('money of a cart', () => {
  const products: [string, number, string][] = [
    ['0.10', 3, '0.30'],
    ['1.1', 3, '3.30'],
    ['4.35', 100, '435.00'],
    ['1290', 99, '127710.00'],
    ['0.0333', 3, '0.0999'],
    ['0.0005', 2, '0.001'],
    ['9999999.99', 999, '9989999990.01'],
  ]
  for (const [price, quantity, expected] of products)
    it(`${quantity} of ${price}`, () => assert.equal(times(price, quantity), expected))

  it('adds up without losing a cent', () => {
    assert.equal(sum(Array.from({ length: 1000 }, () => '0.10')), '100.00')
    assert.equal(sum([]), '0.00')
  })
  it('knows a price', () => {
    for (const text of ['0', '4.5', '1290', '0.0001']) assert.ok(isPrice(text), text)
    for (const text of ['', '-1', '1e3', '4,50', '.5', '12345678', '1.00001', ' 1', '1 '])
      assert.ok(!isPrice(text), text)
    assert.ok(isSame('4.5', '4.50') && !isSame('4.5', '4.05') && !isSame('x', 'x'))
  })
})

describe('countCart', () => {
  const refused: [string, PricedItem[], string][] = [
    ['nothing', [], 'unreadable'],
    ['no quantity', [priced('A', 0, '1')], 'unreadable'],
    ['half a piece', [priced('A', 0.5, '1')], 'unreadable'],
    ['a thousand pieces', [priced('A', 1000, '1')], 'unreadable'],
    ['a price that is none', [priced('A', 1, 'free', { price: null })], 'unreadable'],
    ['no currency', [priced('A', 1, '1', null, '')], 'unreadable'],
    ['an id of controls', [priced('\u202e\u0000', 1, '1', null)], 'unreadable'],
    [
      'more lines than any cart',
      Array.from({ length: 101 }, (_, at) => priced(`A${at}`, 1, '1')),
      'unreadable',
    ],
    ['euros and forints', [priced('A', 1, '1'), priced('B', 1, '400', {}, 'HUF')], 'currencies'],
    ['nothing in stock', [priced('A', 1, '1', { stock: 0 }), priced('B', 1, '1', { stock: -3 })], 'sold_out'],
  ]
  for (const [name, items, expected] of refused)
    it(`refuses ${name}`, () => assert.equal(countCart(items), expected))

  it('joins lines of one product', () => {
    const cart = countCart([priced('A', 2, '1.10'), priced('B', 1, '2'), priced('A', 1, '1.10')])
    assert.ok(typeof cart === 'object')
    assert.deepEqual(
      cart.lines.map(({ sku, quantity, amount }) => [sku, quantity, amount]),
      [
        ['A', 3, '3.30'],
        ['B', 1, '2.00'],
      ],
    )
    assert.equal(cart.total, '5.30')
  })
  it('leaves the currency of what is sold out aside', () => {
    const cart = countCart([priced('A', 1, '1'), priced('B', 1, '400', { stock: 0 }, 'HUF')])
    assert.ok(typeof cart === 'object')
    assert.deepEqual([cart.total, cart.currency, cart.gone], ['1.00', 'EUR', ['B']])
  })
  it("takes the shop's price, and says so", () => {
    const cart = countCart([priced('A', 2, '9.00', { price: '4.50' })])
    assert.ok(typeof cart === 'object')
    assert.deepEqual([cart.total, cart.changed], ['9.00', [{ name: 'A', price: '4.50' }]])
  })
})

describe('what is read back', () => {
  it('fits a message with a button, whatever is in the cart', () => {
    const name = (at: number) => `${at} ${'Ω'.repeat(80)}`
    const items = Array.from({ length: 100 }, (_, at) =>
      priced(`SKU-${at}`, 99, '1234567.89', {
        name: name(at),
        price: '2345678.99',
        stock: at % 3 === 0 ? 98 : at % 3,
      }),
    )
    const cart = countCart(items)
    assert.ok(
      typeof cart === 'object' && cart.gone.length + cart.scarce.length + cart.changed.length > 100 - 1,
    )
    for (const language of ['el', 'hu', 'en'] as const) {
      const words = { language, timeZone: 'UTC', now: new Date(0), currency: 'EUR' }
      const rendered = renderLiquid(copy[language].cart_to_pay, readBack(cart, language), words)
      assert.ok(rendered.ok)
      assert.ok([...rendered.text].length <= 1024, `${language}: ${rendered.text.length}`)
    }
  })
})

describe('the address of the checkout', () => {
  const context = (url: unknown) => ({
    contact: { name: null, language: 'el', returning: false, topics: [] },
    shop: { name: 'S', locale: 'el', country: 'GR', timeZone: 'Europe/Athens', currency: 'EUR' },
    settings: { checkoutUrl: url },
    settingsSince: {},
  })
  const line = (sku: string) => ({ sku, name: 'n', quantity: 2, price: '1', amount: '2' })
  const made: [unknown, string[], string | null][] = [
    ['https://shop.example/c?i={{ items }}', ['A', 'B'], 'https://shop.example/c?i=A%3A2%2CB%3A2'],
    ['https://shop.example/{{ cart }}', ['A'], 'https://shop.example/message%3A9'],
    [
      'https://shop.example/c?i={{ items }}',
      ['a:b,c%&#?"'],
      'https://shop.example/c?i=a%253Ab%252Cc%2525%26%23%3F%22%3A2',
    ],
    [
      'https://shop.example/c?i={{ items }}',
      ['{{ cart }}'],
      'https://shop.example/c?i=%7B%7B%20cart%20%7D%7D%3A2',
    ],
    ['', ['A'], null],
    [42, ['A'], null],
    ['http://shop.example/{{ items }}', ['A'], null],
    [
      'https://shop.example/c?i={{ items }}',
      Array.from({ length: 60 }, (_, at) => `${'x'.repeat(40)}${at}`),
      null,
    ],
  ]
  for (const [template, skus, expected] of made)
    it(`${template} of ${skus.length}`, () =>
      assert.equal(checkoutUrl(skus.map(line), 'message:9', context(template)), expected))

  it('is checked when it is saved', () => {
    for (const good of [
      '',
      ' ',
      'https://shop.example/?c={{ items }}&id={{ cart }}',
      'https://shop.example/cart',
    ])
      assert.equal(checkCheckoutUrl(good), null, good)
    for (const bad of [
      'shop.example',
      'http://shop.example',
      'javascript:alert(1)',
      'https://a:b@shop.example',
      'https://shop.example/{{ items',
      `https://shop.example/${'x'.repeat(2000)}`,
    ])
      assert.ok(checkCheckoutUrl(bad), bad)
  })
})
