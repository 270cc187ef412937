import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../src/ids.ts'
import { addPeople, addTemplate, type CampaignShop, campaignShop } from './shop.ts'

const text =
  'Παραγγελία {{1}} με {{2}}, δέμα {{3}}, {{4}}, παραλαβή {{5}}. Στο καλάθι {{6}}, αξίας {{7}}, περιμένουν εδώ: {{8}} για εσάς.'
const fields = [
  ...['order.number', 'order.carrier', 'order.tracking_number', 'order.tracking_url', 'order.pickup_point'],
  ...['cart.items', 'cart.total', 'cart.url'],
]
const feed = (fallback?: string) =>
  Object.fromEntries(
    fields.map((field, at) => [String(at + 1), { field, ...(fallback !== undefined && { fallback }) }]),
  )

const full =
  'Παραγγελία 1042 με ACS, δέμα 7000001006, https://track.example/7000001006, παραλαβή Κυψέλη. Στο καλάθι Σαπούνι ελιάς, Κερί, αξίας 12,50 €, περιμένουν εδώ: https://shop.example/cart/9 για εσάς.'

test('what a message names of the order, its parcel and the cart is filled in, in the campaign and in the preview', async (t) => {
  const shop = await campaignShop(t)
  await addTemplate(shop.sql, shop.account, 'el', text, { name: 'all' })
  const [rich, poor, emptied] = await addPeople(shop.sql, shop.importId, [{}, {}, {}])
  await addOrder(shop, rich!, { number: '1041', placedAt: '2026-11-01T10:00:00Z' })
  await addOrder(shop, rich!, { number: '1042', placedAt: '2026-11-10T10:00:00Z', shipped: true })
  await addOrder(shop, rich!, { number: '1043', placedAt: '2026-11-12T10:00:00Z', status: 'cancelled' })
  await addCart(shop, rich!, { changedAt: '2026-11-18T10:00:00Z', total: '99' })
  await addCart(shop, rich!, { changedAt: '2026-11-19T10:00:00Z' })
  await addCart(shop, rich!, { changedAt: '2026-11-20T10:00:00Z', items: [], total: '0' })
  await addCart(shop, rich!, { changedAt: '2026-11-20T11:00:00Z', completed: true, total: '77' })
  await addCart(shop, emptied!, { changedAt: '2026-11-20T11:00:00Z', items: [], total: '0' })

  const strict = await shop.create({ template: { name: 'all', language: 'el', variables: feed() } })
  const one = (id: string, contact: string) =>
    shop.call('GET', `/api/campaigns/${id}/plan?contact=${contact}`)
  const told = (await one(strict, rich!)).body
  assert.equal(told.text.replaceAll(' ', ' '), full)
  for (const contact of [poor!, emptied!]) {
    const { outcome, reason } = (await one(strict, contact)).body
    assert.deepEqual([outcome, reason], ['skipped', 'variable_empty'])
  }
  const lenient = await shop.create({ template: { name: 'all', language: 'el', variables: feed('—') } })
  assert.match(
    (await one(lenient, poor!)).body.text,
    /^Παραγγελία — με —, δέμα —, —, παραλαβή —\. Στο καλάθι —/,
  )

  const template = (await shop.call('GET', '/api/templates?name=all')).body.items.find(
    (item: { name: string }) => item.name === 'all',
  )
  const preview = await shop.call('POST', `/api/templates/${template.id}/preview`, {
    contactId: rich,
    variables: feed(),
  })
  assert.equal(preview.body.body.replaceAll(' ', ' '), full, JSON.stringify(preview.body))

  assert.equal((await shop.act(strict, 'launch')).status, 200)
  await shop.run(strict)
  const rows = await shop.sql<{ body: string }[]>`select body from messages where campaign_id = ${strict}`
  assert.deepEqual(
    rows.map((row) => row.body.replaceAll(' ', ' ')),
    [full],
  )
  const counts = await shop.counts(strict)
  assert.deepEqual([counts.audience, counts.pending, counts.skipped], [3, 1, 2])
  const reasons =
    await shop.sql`select distinct reason from campaign_recipients where campaign_id = ${strict} and outcome = 'skipped'`
  assert.deepEqual(
    reasons.map((row) => row.reason),
    ['variable_empty'],
  )
})

async function addOrder(
  { sql }: CampaignShop,
  contactId: string,
  {
    number,
    placedAt,
    status = 'paid',
    shipped = false,
  }: { number: string; placedAt: string; status?: string; shipped?: boolean },
): Promise<void> {
  const id = newId()
  await sql`
    insert into orders (id, store, external_id, changed_at, number, contact_id, customer, placed_at, status, total, currency)
    values (${id}, 'generic', ${number}, ${placedAt}, ${number}, ${contactId}, '{}', ${placedAt}, ${status}, 20, 'EUR')`
  if (!shipped) return
  await sql`
    insert into shipments (id, order_id, position, carrier, tracking_number, tracking_url, status, pickup_point)
    values (${newId()}, ${id}, 0, 'ACS', '7000001006', 'https://track.example/7000001006', 'in_transit', 'Κυψέλη'),
      (${newId()}, ${id}, 1, 'GLS', '2', 'https://track.example/2', 'preparing', null)`
}

type Cart = { changedAt: string; total?: string; items?: { name: string }[]; completed?: boolean }

async function addCart({ sql }: CampaignShop, contactId: string, cart: Cart): Promise<void> {
  const { changedAt, total = '12.5', items = [{ name: 'Σαπούνι ελιάς' }, { name: 'Κερί' }], completed } = cart
  await sql`
    insert into carts (id, store, external_id, changed_at, contact_id, customer, items, total, currency, recovery_url, completed_at)
    values (${newId()}, 'generic', ${newId()}, ${changedAt}, ${contactId}, '{}', ${sql.json(items)}, ${total}, 'EUR',
      'https://shop.example/cart/9', ${completed ? changedAt : null})`
}
