// Carts that are left, and time that passes over them.
import type { TestContext } from 'node:test'
import { applyCart } from '../../src/commerce/carts.ts'
import { cartShape } from '../../src/commerce/shapes.ts'
import { fireTimers } from '../../src/conversations/timers.ts'
import { noWake } from '../../src/events/wake.ts'
import { newId } from '../../src/ids.ts'
import { takeDue } from '../../src/outbox/decide.ts'
import { maria, openShop, type TestShop } from './shop.ts'

const agreed = { purpose: 'cart', granted: true, words: 'Remind me of my cart', at: '2026-11-20T10:00:00Z' }
export const cart = {
  customer: { phone: maria.value, name: 'Μαρία Πηλού' },
  consents: [agreed],
  items: [{ sku: 'SOAP', name: 'Σαπούνι ελιάς', quantity: 2, price: '4.50' }],
  total: '9.00',
  currency: 'EUR',
  recoveryUrl: 'https://shop.example/cart/42',
}
export const steps = [{ afterMinutes: 60 }, { afterMinutes: 1440, coupon: 'SOAP10' }]

export const commerce = ({ sql, clock }: TestShop) => ({ sql, clock, newId, wake: noWake, country: 'GR' })

export async function putCart(shop: TestShop, more: object = {}, at = shop.clock.now(), id = '42') {
  const data = cartShape.parse({ ...cart, updatedAt: at.toISOString(), ...more })
  const applied = await applyCart(commerce(shop), 'generic', id, data, { occurredAt: at })
  if (applied.contactId) await shop.run([applied.contactId])
  return applied
}

/** Time passes, and with it every timer that comes due. */
export async function pass(shop: TestShop, ms: number) {
  const { sql, clock } = shop
  const until = clock.at + ms
  for (;;) {
    const [next] = await sql<{ due_at: Date }[]>`
      select due_at from timers where fired_at is null and due_at <= ${new Date(until)} order by due_at limit 1`
    if (!next) break
    clock.at = Math.max(clock.at, next.due_at.getTime())
    await fireTimers({ sql, clock, newId, wake: { ...noWake } })
    const rows = await sql<
      { id: string }[]
    >`select distinct contact_id as id from events where handled_at is null`
    await shop.run(rows.map(({ id }) => id))
  }
  clock.at = until
}

export async function openWithSteps(t: TestContext, settings: object = { steps }) {
  const shop = await openShop(t)
  await shop.setFlow('cart-recovery', { settings })
  await shop.sql`update flow_settings set enabled_at = '2026-01-01'`
  return shop
}

export const sent = (shop: TestShop) =>
  shop.sql<{ business_key: string; body: string; status: string; reason: string | null }[]>`
    select business_key, body, status, reason from messages where purpose = 'cart' order by seq`

export const keys = async (shop: TestShop) =>
  (await sent(shop)).map(({ business_key }) => business_key.split(':').slice(2).join(':'))

/** What the gate lets through now. */
export async function leave({ sql, clock, channelId, deps }: TestShop, more: object = {}) {
  await sql`
    insert into sending_streams (id, channel_id, tokens) values (${newId()}, ${channelId}, 100)
    on conflict do nothing`
  const { settings } = await deps.shop.current()
  const rules = { ...settings, ...more }
  const asked = [{ channelId, rate: 1000, most: 10 }]
  return (await takeDue(sql, { asked, rules, now: clock.now(), instance: 1 }))[0]!.going
}
