import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyCart } from '../../src/commerce/carts.ts'
import { cartShape } from '../../src/commerce/shapes.ts'
import { newId } from '../../src/ids.ts'
import { cart, commerce, keys, leave, openWithSteps, pass, putCart, sent, steps } from './left-carts.ts'
import { hour, maria, minute } from './shop.ts'

test('a cart that is left is brought to mind step by step, each once', async (t) => {
  const shop = await openWithSteps(t)
  await putCart(shop)
  await pass(shop, 59 * minute)
  assert.deepEqual(await keys(shop), [])
  await pass(shop, minute)
  assert.deepEqual(await keys(shop), ['1:1'])
  await shop.sql`update messages set status = 'accepted', accepted_at = ${shop.clock.now()}`
  await putCart(shop)
  // A timer that fires twice, as after a crash before its commit.
  await shop.sql`update timers set fired_at = null`
  await pass(shop, 23 * hour)
  await pass(shop, 72 * hour)
  assert.deepEqual(await keys(shop), ['1:1', '1:2'])
  assert.match((await sent(shop))[1]!.body, /SOAP10/u)
})

test('"later" is heard, and kept', async (t) => {
  const shop = await openWithSteps(t)
  await putCart(shop)
  await pass(shop, hour)
  assert.match((await shop.say(maria, 'αργότερα'))[0]!, /αύριο/u)
  await pass(shop, 25 * hour)
  assert.deepEqual(await keys(shop), ['1:1', '1:later:1'])
})

test('old carts, carts from before the switch, and carts of a shop without steps begin nothing', async (t) => {
  const shop = await openWithSteps(t)
  await putCart(shop, {}, new Date(shop.clock.at - 25 * hour))
  await pass(shop, 72 * hour)
  assert.deepEqual(await keys(shop), [])
  const other = await openWithSteps(t, {})
  await putCart(other)
  await pass(other, 72 * hour)
  assert.deepEqual(await keys(other), [])
  const late = await openWithSteps(t)
  await putCart(late)
  await late.sql`update flow_settings set enabled_at = ${new Date(late.clock.at + hour)}`
  await late.sql`update revisions set revision = revision + 1`
  await putCart(late, { total: '4.50' }, new Date(late.clock.at + minute))
  assert.deepEqual(await keys(late), [])
})

test('a step that is more than six hours late is dropped, and the next two stay half a day apart', async (t) => {
  const shop = await openWithSteps(t, { steps: [{ afterMinutes: 60 }, { afterMinutes: 420 }] })
  await putCart(shop)
  // Nothing ran for seven and a half hours.
  shop.clock.at += 7.5 * hour
  await pass(shop, 0)
  assert.deepEqual(await keys(shop), ['1:2'])
})

const other = [{ sku: 'OIL', name: 'Λάδι', quantity: 1, price: '12.00' }]

test('a shopper who is still at it has not left: the delay begins anew, and the reminders do not', async (t) => {
  const phone = maria.value
  for (const more of [
    {},
    { customer: { phone, name: 'Μαρία Πηλού του Ιωάννου' } },
    // With the address comes what it costs to send it there.
    { total: '12.50' },
  ]) {
    const shop = await openWithSteps(t)
    await putCart(shop)
    await pass(shop, 50 * minute)
    await putCart(shop, more)
    await pass(shop, 59 * minute)
    assert.deepEqual(await keys(shop), [])
    await pass(shop, minute)
    assert.deepEqual(await keys(shop), ['1:1'])
    await shop.sql`update messages set status = 'accepted', accepted_at = ${shop.clock.now()}`
    // Back from the reminder, and gone again.
    await pass(shop, 10 * hour)
    await putCart(shop, { ...more, customer: { phone, name: 'Μ. Π.' } })
    await pass(shop, 23 * hour)
    assert.deepEqual(await keys(shop), ['1:1'])
    await pass(shop, hour)
    assert.deepEqual(await keys(shop), ['1:1', '1:2'])
  }
})

test('what is told of a cart twice, late or by its store’s history moves nothing', async (t) => {
  const shop = await openWithSteps(t)
  const left = shop.clock.now()
  await putCart(shop)
  await pass(shop, 50 * minute)
  await putCart(shop, {}, left)
  await putCart(shop, {}, new Date(left.getTime() - minute))
  const data = cartShape.parse({ ...cart, updatedAt: shop.clock.now().toISOString() })
  await applyCart(commerce(shop), 'generic', '42', data, { occurredAt: shop.clock.now(), quiet: true })
  const [event] = await shop.sql`select count(*)::int as n from events where kind = 'cart_updated'`
  assert.equal(event!.n, 1)
})

test('a cart that is emptied before a reminder and filled again is reminded of, with the same and with other things', async (t) => {
  for (const [wait, items] of [
    [10 * minute, other],
    [10 * minute, cart.items],
    [26 * hour, cart.items],
  ] as const) {
    const shop = await openWithSteps(t, { steps: [{ afterMinutes: 60 }] })
    await putCart(shop)
    await pass(shop, 10 * minute)
    await putCart(shop, { items: [], total: '0.00' })
    await pass(shop, wait)
    await putCart(shop, { items })
    await pass(shop, hour)
    assert.deepEqual(await keys(shop), ['2:1'], `${items[0]!.name} after ${wait / minute} minutes`)
  }
})

test('a cart that is emptied after a reminder waits for the next day', async (t) => {
  const shop = await openWithSteps(t, { steps: [{ afterMinutes: 60 }] })
  await putCart(shop)
  await pass(shop, hour)
  await shop.sql`update messages set status = 'accepted', accepted_at = ${shop.clock.now()}`
  await putCart(shop, { items: [], total: '0.00' })
  await pass(shop, hour)
  await putCart(shop)
  await pass(shop, 20 * hour)
  assert.deepEqual(await keys(shop), ['1:1'])
  await putCart(shop, { items: other })
  await pass(shop, 5 * hour)
  await putCart(shop)
  await pass(shop, 13 * hour)
  assert.deepEqual(await keys(shop), ['1:1', '2:1'])
})

test('"later" that is more than six hours late is dropped', async (t) => {
  const shop = await openWithSteps(t)
  await putCart(shop)
  await pass(shop, hour)
  await shop.say(maria, 'αργότερα')
  // Nothing ran until then.
  shop.clock.at += 31 * hour
  await pass(shop, hour)
  assert.deepEqual(await keys(shop), ['1:1'])
})

test('a code of one use is ordered once, and the step waits for it; without one it goes after an hour', async (t) => {
  const coupon = { percent: 10, validDays: 7, prefix: 'BACK' }
  const shop = await openWithSteps(t, { steps: [{ afterMinutes: 60, coupon }] })
  const { sql } = shop
  await putCart(shop)
  await pass(shop, hour + 5 * minute)
  assert.deepEqual(await keys(shop), [])
  const ordered = await sql<{ business_key: string; code: string; days: number }[]>`
    select business_key, code, extract(day from valid_until - ${shop.clock.now()})::int as days from coupons`
  assert.equal(ordered.length, 1)
  assert.equal(ordered[0]!.business_key.split(':').slice(2).join(':'), '1:1')
  assert.equal(ordered[0]!.days, 6)
  await sql`update coupons set status = 'made'`
  await pass(shop, minute)
  assert.deepEqual(await keys(shop), ['1:1'])
  assert.ok((await sent(shop))[0]!.body.includes(ordered[0]!.code))

  const away = await openWithSteps(t, { steps: [{ afterMinutes: 60, coupon }] })
  await putCart(away)
  await pass(away, 2 * hour)
  assert.deepEqual(await keys(away), [])
  await pass(away, 2 * minute)
  assert.doesNotMatch((await sent(away))[0]!.body, /BACK/u)
})

test('the held out are left alone', async (t) => {
  const shop = await openWithSteps(t, { steps, holdout: 0.5 })
  const { sql } = shop
  for (let n = 0; n < 40; n++) {
    const data = cartShape.parse({
      ...cart,
      customer: { phone: `+3069000005${String(n).padStart(2, '0')}` },
      updatedAt: shop.clock.now().toISOString(),
    })
    const applied = await applyCart(commerce(shop), 'generic', `c${n}`, data, {
      occurredAt: shop.clock.now(),
    })
    await shop.run([applied.contactId!])
  }
  const rows = await sql<
    { why: string | null }[]
  >`select state ->> 'why' as why from flow_runs where subject <> ''`
  const held = rows.filter(({ why }) => why === 'held_out').length
  assert.ok(held > 8 && held < 32, `${held} of 40`)
  const [counted] = await sql`
    select count(*) filter (where held_out)::int as held, count(*)::int as all from cart_recoveries`
  assert.deepEqual({ ...counted }, { held, all: 40 })
  await pass(shop, hour)
  assert.equal((await sent(shop)).length, 40 - held)
})

test('leave decides: without it nothing goes, and outside the window only a template does', async (t) => {
  const shop = await openWithSteps(t, { steps: [{ afterMinutes: 60, template: { name: 'cart_reminder' } }] })
  await shop.sql`
    insert into templates (id, account, name, language, category, status, components)
    values (${newId()}, '720000000000009', 'cart_reminder', 'el', 'MARKETING', 'APPROVED', ${shop.sql.json([
      { type: 'BODY', text: 'Γεια σας {{1}}! Το καλάθι σας, {{2}}.' },
      { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Στο καλάθι', url: 'https://shop.example/{{1}}' }] },
    ])})`
  await putCart(shop)
  await pass(shop, hour)
  const [going] = await leave(shop)
  const content = going?.message.content
  assert.ok(content?.type === 'template')
  assert.deepEqual(content.body, ['Μαρία', '9,00 €'])
  assert.deepEqual(content.buttons, [{ index: 0, kind: 'url', value: 'cart/42' }])
  const other = await openWithSteps(t)
  await putCart(other, { consents: undefined })
  await pass(other, hour)
  assert.deepEqual(await leave(other), [])
  assert.equal((await sent(other))[0]!.reason, 'no_consent')
})
