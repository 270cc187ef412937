// A cart whose phone was wrong at first: somebody else has it from then on.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergeContacts } from '../../src/contacts/merge.ts'
import { keys, openWithSteps, pass, putCart, sent } from './left-carts.ts'
import { anna, hour, maria, type TestShop } from './shop.ts'

const steps = [{ afterMinutes: 60 }, { afterMinutes: 1440 }]

/** The checkout is told anew, with this phone and all else as it was. */
async function correct(shop: TestShop, phone: string) {
  const applied = await putCart(shop, { customer: { phone, name: 'Μαρία Πηλού' } })
  // Whoever had it hears of it too.
  const rows = await shop.sql<{ id: string }[]>`
    select distinct contact_id as id from events where handled_at is null and contact_id is not null`
  await shop.run(rows.map(({ id }) => id))
  return applied
}

const accept = ({ sql, clock }: TestShop) =>
  sql`update messages set status = 'accepted', accepted_at = ${clock.now()} where status = 'pending'`

const keysOf = async (shop: TestShop, who: typeof maria) =>
  [
    ...(await shop.sql<{ key: string }[]>`
      select business_key as key from messages
      where purpose = 'cart' and contact_id = ${await shop.contactOf(who)} and status <> 'skipped' order by seq`),
  ].map(({ key }) => key.split(':').slice(2).join(':'))

test('who turns out to have left a cart begins with its first step, and whoever was taken for them hears no more', async (t) => {
  const shop = await openWithSteps(t, { steps })
  await putCart(shop)
  await pass(shop, hour)
  await accept(shop)
  assert.deepEqual(await keysOf(shop, maria), ['1:1'])
  await pass(shop, hour)
  await correct(shop, anna.value)
  await pass(shop, hour)
  await accept(shop)
  assert.deepEqual(await keysOf(shop, anna), ['2:1'])
  assert.ok(
    (await shop.ledger(anna)).some((line) => line.startsWith('+cart')),
    'the box was theirs',
  )
  await pass(shop, 48 * hour)
  await accept(shop)
  assert.deepEqual(await keysOf(shop, anna), ['2:1', '2:2'])
  assert.deepEqual(await keysOf(shop, maria), ['1:1'])
})

test('what still waits to be said to whoever was taken for them is taken back at once', async (t) => {
  const shop = await openWithSteps(t, { steps: [steps[0]] })
  await putCart(shop)
  await pass(shop, hour)
  assert.deepEqual(
    (await sent(shop)).map(({ status }) => status),
    ['pending'],
  )
  await correct(shop, anna.value)
  const [message] = await sent(shop)
  assert.deepEqual([message?.status, message?.reason], ['skipped', 'withdrawn'])
})

test('a cart that comes back to somebody goes on where it was: no step twice', async (t) => {
  const shop = await openWithSteps(t, { steps })
  await putCart(shop)
  await pass(shop, hour)
  await accept(shop)
  await correct(shop, anna.value)
  await pass(shop, hour)
  await accept(shop)
  await correct(shop, maria.value)
  await pass(shop, 72 * hour)
  assert.deepEqual([await keysOf(shop, maria), await keysOf(shop, anna)], [['1:1', '1:2'], ['2:1']])
})

test('a cart that moves and changes begins for each a round of its own', async (t) => {
  const shop = await openWithSteps(t, { steps: [steps[0]] })
  await putCart(shop)
  await pass(shop, hour)
  await accept(shop)
  await correct(shop, anna.value)
  await pass(shop, 24 * hour)
  await accept(shop)
  await putCart(shop, { items: [{ name: 'Άλλο', quantity: 1, price: '9.00' }] })
  await pass(shop, 2 * hour)
  assert.deepEqual(await keys(shop), ['1:1', '2:1', '3:1'])
})

for (const { when, hours } of [
  { when: 'before the second has heard of it', hours: 0 },
  { when: 'while the word to the second waits to leave', hours: 1 },
])
  test(`who turns out to be whoever was taken for them, ${when}, gets no step twice`, async (t) => {
    const shop = await openWithSteps(t, { steps: [{ afterMinutes: 60 }, { afterMinutes: 4320 }] })
    const { contactId: first } = await putCart(shop)
    await pass(shop, hour)
    await accept(shop)
    await pass(shop, 14 * hour)
    const { contactId: second } = await correct(shop, anna.value)
    await pass(shop, hours * hour)
    await shop.sql.begin((tx) => mergeContacts(tx, second!, first!))
    for (let days = 0; days < 6; days++) {
      await pass(shop, 24 * hour)
      await accept(shop)
    }
    const left =
      await shop.sql`select 1 from messages where purpose = 'cart' and business_key like '%:1' and status = 'accepted'`
    assert.equal(left.length, 1)
  })
