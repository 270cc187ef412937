import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openConnectedShop } from './connected-shop.ts'
import { customer, order } from './shopify-bodies.ts'

const at = (time: string, more: object = {}) => ({ updated_at: `2026-11-21T${time}+02:00`, ...more })

const people = [
  ['their own', {}, '+306900000201'],
  ['the account has it', { phone: null }, '690 000 0201'],
  ['nobody has it', { phone: null, default_address: { ...customer.default_address, phone: null } }, null],
  ['no address', { phone: null, default_address: null }, null],
] as const

test('a customer’s phone is found where it stands', async (t) => {
  const shop = await openConnectedShop(t)
  for (const [i, [name, more, phone]] of people.entries()) {
    await shop.tell('shopify', 'customers/update', { ...customer, id: 300 + i, ...more })
    const [row] =
      await shop.sql`select phone, name, email from customers where external_id = ${String(300 + i)}`
    assert.deepEqual({ ...row }, { phone, name: 'Μαρία Πηλού', email: 'maria@example.gr' }, name)
  }
})

test('a gift is not the order of whoever gets it', async (t) => {
  const shop = await openConnectedShop(t)
  const to = {
    ...order.shipping_address,
    name: 'Anna Kovács',
    first_name: 'Anna',
    last_name: 'Kovács',
    phone: '+36205550202',
  }
  const guest = { ...customer, id: 400, phone: null, email: null, default_address: null }
  await shop.tell('shopify', 'orders/create', {
    ...order,
    email: null,
    customer: guest,
    shipping_address: to,
    billing_address: { ...order.billing_address, phone: null },
  })
  assert.equal((await shop.order(String(order.id))).known, false)
})

const consents = [
  ['e-mail', {}, true],
  ['neither', { email_marketing_consent: { state: 'not_subscribed' } }, null],
  [
    'SMS',
    {
      email_marketing_consent: null,
      sms_marketing_consent: { state: 'subscribed', consent_updated_at: '2026-02-01T10:00:00Z' },
    },
    true,
  ],
  [
    'the newer no',
    { sms_marketing_consent: { state: 'unsubscribed', consent_updated_at: '2026-03-01T10:00:00Z' } },
    false,
  ],
  [
    'an older field',
    {
      email_marketing_consent: undefined,
      accepts_marketing: true,
      accepts_marketing_updated_at: '2025-03-01T10:00:00Z',
    },
    true,
  ],
] as const

test('a yes counts for WhatsApp only where the shop says that its words do', async (t) => {
  for (const consentNamesWhatsApp of [false, true]) {
    const shop = await openConnectedShop(t, { consentNamesWhatsApp })
    for (const [i, [name, more, granted]] of consents.entries()) {
      const phone = `+3069000003${i}0`
      const body = { ...customer, id: 500 + i, phone, email: `c${i}@example.gr`, ...more }
      await shop.tell('shopify', 'customers/create', body)
      await shop.tell('shopify', 'customers/update', { ...body, ...at('11:59:00', { first_name: 'Νέα' }) })
      const said = (await shop.ledger({ kind: 'phone', value: phone })).map((line) => line.split(' ')[0])
      const sign = granted ? '+' : '-'
      const expected =
        !consentNamesWhatsApp || granted === null
          ? []
          : ['marketing', 'cart', 'stock'].map((p) => `${sign}${p}`)
      assert.deepEqual(said, expected, `${name} ${consentNamesWhatsApp}`)
    }
  }
})

for (const consent_updated_at of ['2026-01-10T09:00:00+02:00', null])
  test(`a STOP is newer than an old yes that the store repeats (${consent_updated_at})`, async (t) => {
    const shop = await openConnectedShop(t, { consentNamesWhatsApp: true })
    const maria = { kind: 'phone', value: '+306900000201' } as const
    await shop.say(maria, 'ΣΤΟΠ')
    await shop.tell('shopify', 'customers/update', {
      ...customer,
      email_marketing_consent: { state: 'subscribed', consent_updated_at },
    })
    const [newest] = await shop.sql`
    select granted from consents where purpose = 'marketing' order by occurred_at desc, id desc limit 1`
    assert.equal(newest!.granted, false)
  })
