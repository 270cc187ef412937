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

test('what a campaign leaves out is fed as each translation says, in the language of whoever reads it', async (t) => {
  const shop = await campaignShop(t)
  const { sql } = shop
  const own = async (language: string, text: string, fallback: string) => {
    await addTemplate(sql, shop.account, language, text, { name: 'hello' })
    const variables = { 1: { field: 'first_name', fallback } }
    await sql`update templates set variables = ${sql.json(variables)} where name = 'hello' and language = ${language}`
  }
  await own('el', 'Γεια σας {{1}}, έχουμε νέα!', 'φίλε')
  await own('hu', 'Üdv, {{1}}, van újdonságunk!', 'kedves vevőnk')
  const [greek, hungarian] = await addPeople(sql, shop.importId, [{}, { phone: '+36201234567' }])
  await sql`update contacts set name = null, language = case when id = ${greek!} then 'el' else 'hu' end`
  const texts = async (variables: object) => {
    const id = await shop.create({ template: { name: 'hello', language: 'auto', variables } })
    const said = async (contact: string) =>
      (await shop.call('GET', `/api/campaigns/${id}/plan?contact=${contact}`)).body.text
    return [await said(greek!), await said(hungarian!)]
  }
  const theirs = ['Γεια σας φίλε, έχουμε νέα!', 'Üdv, kedves vevőnk, van újdonságunk!']
  assert.deepEqual(await texts({}), theirs)
  assert.deepEqual(await texts({ 1: { text: 'Agora' } }), [
    'Γεια σας Agora, έχουμε νέα!',
    'Üdv, Agora, van újdonságunk!',
  ])

  const blank = await shop.create({
    template: { name: 'hello', language: 'auto', variables: { 1: { text: ' ' } } },
  })
  const refused = await shop.act(blank, 'launch')
  assert.deepEqual([refused.status, refused.body.errors[0].path], [422, 'template.variables.1'])
  const id = await shop.launched({ template: { name: 'hello', language: 'auto', variables: {} } })
  const rows = await sql<
    { body: string }[]
  >`select body from messages where campaign_id = ${id} order by body`
  assert.deepEqual(rows.map((row) => row.body).sort(), [...theirs].sort())
})

test('what feeds a template stays while a campaign sends it, and a change of the template waits with its own', async (t) => {
  const shop = await campaignShop(t)
  const { sql, call } = shop
  await addTemplate(sql, shop.account, 'el', 'Γεια σας {{1}}, έχουμε νέα!', { name: 'hello' })
  await sql`update templates set variables = ${sql.json({ 1: { text: 'φίλε' } })} where name = 'hello'`
  const [{ id: template }] = await sql<[{ id: string }]>`select id from templates where name = 'hello'`
  await addPeople(sql, shop.importId, [{}])
  const use = (variables: object) => ({ template: { name: 'hello', language: 'auto', variables } })
  const sends = await shop.create({ ...use({}), schedule: { at: '2026-11-25T10:00:00Z' } })
  assert.equal((await shop.act(sends, 'launch')).status, 200)
  const feed = { variables: { 1: { text: 'άλλο' } } }
  const refused = await call('PATCH', `/api/templates/${template}`, feed)
  assert.deepEqual([refused.status, /sends it/.test(refused.body.detail)], [409, true])
  const components = [
    { type: 'BODY', text: 'Νέα για {{1}} εδώ!', example: { body_text: [['α']] } },
    { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'ΣΤΟΠ' }] },
  ]
  const changed = await call('PATCH', `/api/templates/${template}`, { components, ...feed })
  assert.equal(changed.status, 200, JSON.stringify(changed.body))
  assert.deepEqual(
    [changed.body.variables, changed.body.draft.variables],
    [{ 1: { text: 'φίλε' } }, feed.variables],
  )
  shop.at.now = new Date('2026-11-25T10:00:00Z')
  await shop.run(sends)
  const [message] = await sql<[{ body: string }]>`select body from messages where campaign_id = ${sends}`
  assert.equal(message.body, 'Γεια σας φίλε, έχουμε νέα!')
})

test('a variable of the body that a campaign feeds by its number is fed so, whatever the template says of its name', async (t) => {
  const shop = await campaignShop(t)
  const { sql } = shop
  await addTemplate(sql, shop.account, 'el', 'Γεια σας {{first_name}}, έχουμε νέα!', { name: 'named' })
  await sql`update templates set variables = ${sql.json({ first_name: { text: 'φίλε' } })} where name = 'named'`
  const [contact] = await addPeople(sql, shop.importId, [{}])
  const id = await shop.create({
    template: { name: 'named', language: 'el', variables: { 1: { text: 'Μαρία' } } },
  })
  const { body } = await shop.call('GET', `/api/campaigns/${id}/plan?contact=${contact}`)
  assert.equal(body.text, 'Γεια σας Μαρία, έχουμε νέα!')
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
