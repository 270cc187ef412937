import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deepest, mostLeaves } from '../../src/campaigns/segments/conditions.ts'
import type { Sql } from '../../src/db/client.ts'
import { newId } from '../../src/ids.ts'
import { addPeople, campaignShop, consent, noon } from './shop.ts'

const daysAgo = (days: number) => new Date(noon.getTime() - days * 24 * 3_600_000)
const nobody = '019aa000-0000-7000-8000-00000000dead'
const last = (days: object) => ({ type: 'last_order', daysAgo: days })

type Order = {
  total?: string
  currency?: string
  status?: string
  payment?: object | null
  sku?: string
  name?: string
}

async function addOrder(sql: Sql, contactId: string, days: number, order: Order = {}): Promise<void> {
  const id = newId()
  await sql`
    insert into orders (id, store, external_id, changed_at, number, contact_id, customer, placed_at, status, total, currency, payment)
    values (${id}, 'generic', ${id}, ${noon}, ${id.slice(-6)}, ${contactId}, '{}', ${daysAgo(days)}, ${order.status ?? 'paid'},
      ${order.total ?? '20'}, ${order.currency ?? 'EUR'}, ${order.payment ? sql.json(order.payment as never) : null})`
  await sql`
    insert into order_items (id, order_id, position, sku, name, quantity, price)
    values (${newId()}, ${id}, 0, ${order.sku ?? 'MUG'}, ${order.name ?? 'Κούπα 50% μεγαλύτερη'}, 1, '20')`
}

/** Άννα buys often, Βέρα bought once long ago and is in a file, Γιώργος never paid, Dóra never ordered, Eva pays at the door. */
async function town(t: import('node:test').TestContext) {
  const shop = await campaignShop(t)
  const { sql, importId, channelId } = shop
  const [anna, vera, george, dora, eva] = (await addPeople(sql, importId, [
    {
      name: 'Άννα',
      attributes: { city: 'Πάτρα', points: '12,5', since: '2024-05-01' },
      tags: ['vip', 'ό, τι'],
      birthday: '11-21',
    },
    {
      name: 'Βέρα',
      attributes: { city: 'ΑΘΗΝΑ', points: 'many' },
      history: {
        orders: 3,
        total: '150.50',
        currency: 'EUR',
        firstAt: '2023-01-05T00:00:00Z',
        lastAt: '2026-01-10',
      },
      birthday: '02-29',
    },
    { name: 'Γιώργος', language: 'en', country: 'CY', consent: false },
    { name: 'Dóra', language: 'hu', country: 'HU', consent: null },
    { name: null as never, language: null, country: null },
  ])) as [string, string, string, string, string]
  await addOrder(sql, anna, 2, { total: '30.10' })
  await addOrder(sql, anna, 40, { total: '69.90', sku: 'BOWL', name: 'Μπολ' })
  await addOrder(sql, anna, 400, { total: '9000', currency: 'HUF' })
  await addOrder(sql, vera, 200, { total: '40' })
  await addOrder(sql, vera, 1, { status: 'cancelled' })
  await addOrder(sql, george, 3, { status: 'pending', payment: { method: 'card', state: 'open' } })
  await addOrder(sql, eva, 10, { status: 'pending', payment: { method: 'cod', state: 'open' } })
  await sql`
    insert into products (id, store, external_id, changed_at, sku, name) values (${newId()}, 'generic', 'p-1', ${noon}, 'BOWL', 'Μπολ')`
  await sql`
    insert into carts (id, store, external_id, changed_at, contact_id, customer, items, total, currency, completed_at)
    values (${newId()}, 'generic', 'k1', ${daysAgo(1)}, ${dora}, '{}', '[]', '5', 'EUR', null),
      (${newId()}, 'generic', 'k2', ${daysAgo(1)}, ${anna}, '{}', '[]', '5', 'EUR', ${noon})`
  await sql`
    insert into conversations (id, contact_id, channel_id, last_in_at) values (${newId()}, ${anna}, ${channelId}, ${daysAgo(5)})`
  await consent(sql, anna, true, 'cart')
  // What is merged away is nobody.
  const [gone] = await addPeople(sql, importId, [{ name: 'Άννα', tags: ['vip'] }])
  await sql`update contacts set merged_into = ${anna} where id = ${gone!}`
  const campaignId = newId()
  const sent = async (contactId: string, status: string, times: object = {}) => {
    const [id, conversationId] = [newId(), newId()]
    await sql`insert into conversations (id, contact_id, channel_id) values (${conversationId}, ${contactId}, ${channelId}) on conflict do nothing`
    await sql`
      insert into messages ${sql({
        id,
        conversation_id: conversationId,
        contact_id: contactId,
        channel_id: channelId,
        direction: 'out',
        business_key: id,
        author: 'campaign',
        content: sql.json({ type: 'text', text: '' }) as never,
        status,
        campaign_id: campaignId,
        occurred_at: noon,
        ...times,
      })}`
    await sql`
      insert into campaign_recipients (campaign_id, occasion, contact_id, outcome, message_id)
      values (${campaignId}, 'once', ${contactId}, 'message', ${id})`
  }
  await sent(anna, 'accepted', { accepted_at: noon, delivered_at: noon, read_at: noon })
  await sent(vera, 'failed')
  await sql`
    insert into campaign_recipients (campaign_id, occasion, contact_id, outcome, reason)
    values (${campaignId}, 'once', ${george}, 'skipped', 'opted_out'), (${campaignId}, 'x', ${dora}, 'before', null)`
  const names = new Map([
    [anna, 'A'],
    [vera, 'V'],
    [george, 'G'],
    [dora, 'D'],
    [eva, 'E'],
  ])
  return { ...shop, campaignId, names }
}

const attribute = (key: string, more: object) => ({ type: 'attribute', key, ...more })

const table: [string, object, string][] = [
  ['everybody', { all: [] }, 'ADEGV'],
  ['nobody', { any: [] }, ''],
  ['a text whatever its case', attribute('city', { is: 'Αθηνα' }), 'V'],
  ['not a text: also who has none', attribute('city', { isNot: 'Πάτρα' }), 'DEGV'],
  ['a part of a text', attribute('city', { contains: 'άτρ' }), 'A'],
  ['the beginning of a text', attribute('city', { startsWith: 'ΑΘ' }), 'V'],
  ['one of', attribute('city', { in: ['Πάτρα', 'x'] }), 'A'],
  ['blank', attribute('city', { blank: true }), 'DEG'],
  ['not blank', attribute('city', { blank: false }), 'AV'],
  ['above, with a decimal comma', attribute('points', { above: 12.4 }), 'A'],
  ['below: what is no number is not', attribute('points', { below: 1e9 }), 'A'],
  ['before a date', attribute('since', { before: '2024-05-02' }), 'A'],
  ['after a date', attribute('since', { after: '2024-05-01' }), ''],
  ['a wildcard is a letter', { type: 'name', contains: '%' }, ''],
  ['a name', { type: 'name', startsWith: 'γ' }, 'G'],
  ['no name', { type: 'name', blank: true }, 'E'],
  ['a tag', { type: 'tag', is: 'vip' }, 'A'],
  ['a tag with a comma', { type: 'tag', is: 'ό, τι' }, 'A'],
  ['languages', { type: 'language', in: ['en', 'hu'] }, 'DG'],
  ['no language', { type: 'language', blank: true }, 'E'],
  ['countries', { type: 'country', in: ['CY'] }, 'G'],
  ['a birthday today', { type: 'birthday', today: true }, 'A'],
  ['a birthday within a week', { type: 'birthday', inDays: 7 }, 'A'],
  ['29 February in a year without one', { type: 'birthday', inDays: 100 }, 'AV'],
  ['a month', { type: 'birthday', month: 2 }, 'V'],
  ['no birthday', { type: 'birthday', blank: true }, 'DEG'],
  ['30 days silent', last({ atLeast: 30 }), 'V'],
  ['ordered within 30 days', last({ atMost: 30 }), 'AE'],
  ['ordered 10 to 20 days ago', last({ atLeast: 10, atMost: 20 }), 'E'],
  ['a first order long ago, from a file', { type: 'first_order', daysAgo: { atLeast: 1000 } }, 'V'],
  ['never ordered: unpaid is not ordered', { type: 'never_ordered' }, 'DG'],
  ['two orders or more, with those of a file', { type: 'orders', count: { atLeast: 3 } }, 'AV'],
  ['one order', { type: 'orders', count: { atLeast: 1, atMost: 1 } }, 'E'],
  ['orders of the last 30 days', { type: 'orders', count: { atLeast: 1 }, withinDays: 30 }, 'AE'],
  [
    'spent a hundred euros, to the cent',
    { type: 'spent', currency: 'EUR', total: { atLeast: '100.00' } },
    'AV',
  ],
  ['spent more than that', { type: 'spent', currency: 'EUR', total: { atLeast: '100.01' } }, 'V'],
  ['spent forints', { type: 'spent', currency: 'HUF', total: { atLeast: '1' } }, 'A'],
  ['an average', { type: 'average_order', currency: 'EUR', value: { atLeast: '47', atMost: '50' } }, 'AV'],
  ['bought by sku', { type: 'bought', sku: 'bowl' }, 'A'],
  ['bought by a part of the name', { type: 'bought', name: '50%' }, 'AEV'],
  ['bought by the store’s id', { type: 'bought', product: 'p-1' }, 'A'],
  ['bought lately', { type: 'bought', sku: 'BOWL', withinDays: 30 }, ''],
  ['a cart left', { type: 'open_cart' }, 'D'],
  ['a cart left long ago', { type: 'open_cart', daysAgo: { atLeast: 2 } }, ''],
  ['said yes', { type: 'consent', purpose: 'marketing', is: 'granted' }, 'AEV'],
  ['said no', { type: 'consent', purpose: 'marketing', is: 'refused' }, 'G'],
  ['said nothing', { type: 'consent', purpose: 'marketing', is: 'unknown' }, 'D'],
  ['said yes to carts', { type: 'consent', purpose: 'cart', is: 'granted' }, 'A'],
  ['wrote 5 days ago', { type: 'last_wrote', daysAgo: { atLeast: 5, atMost: 5 } }, 'A'],
  ['never wrote', { type: 'last_wrote', never: true }, 'DEGV'],
  [
    'and, or, not',
    {
      all: [
        {
          any: [
            { type: 'tag', is: 'vip' },
            { type: 'country', in: ['HU'] },
          ],
        },
        { not: { type: 'language', in: ['hu'] } },
      ],
    },
    'A',
  ],
  ['not of what is not known', { not: attribute('points', { above: 1 }) }, 'DEGV'],
]

const campaigns: [string, string][] = [
  ['accepted', 'A'],
  ['delivered', 'A'],
  ['read', 'A'],
  ['replied', ''],
  ['failed', 'V'],
  ['skipped', 'G'],
  ['not_in', 'DE'],
]

test('who meets which condition', async (t) => {
  const { call, names, campaignId, importId, sql } = await town(t)
  const shown = async (conditions: object) => {
    const made = await call('POST', '/api/segments', { name: newId(), conditions })
    assert.equal(made.status, 201, JSON.stringify(made.body))
    const { body } = await call('GET', `/api/segments/${made.body.id}/contacts`)
    const count = await call('GET', `/api/segments/${made.body.id}/count`)
    assert.equal(count.body.contacts, body.items.length)
    return body.items
      .map(({ id }: { id: string }) => names.get(id))
      .sort()
      .join('')
  }
  const all: [string, object, string][] = [
    ...table,
    ...campaigns.map(([was, who]): [string, object, string] => [
      was,
      { type: 'campaign', id: campaignId, was },
      who,
    ]),
    ['imported', { type: 'imported', importId }, 'ADEGV'],
    ['not imported by that', { type: 'imported', importId: nobody }, ''],
  ]
  for (const [what, conditions, who] of all) {
    assert.equal(await shown(conditions), who, what)
  }
  const counted = await call('POST', '/api/segments/count', { conditions: { all: [] } })
  const { contacts, marketing, estimated } = counted.body
  assert.deepEqual({ contacts, marketing, estimated }, { contacts: 5, marketing: 3, estimated: false })
  const [rows] = await sql<[{ n: number }]>`select count(*)::int as n from contacts`
  assert.equal(rows.n, 6)
})

test('an answer is one to a campaign while an order would be one, as in its report', async (t) => {
  const { call, sql, campaignId, channelId, names } = await town(t)
  const [anna] = [...names].find(([, name]) => name === 'A')!
  const [sent] = await sql<[{ conversation_id: string }]>`
    update messages set conversation_id = v.id from conversations v
    where v.contact_id = ${anna} and campaign_id = ${campaignId} and messages.contact_id = ${anna}
    returning conversation_id`
  const replied = async (occurredAt: Date) => {
    await sql`delete from messages where direction = 'in'`
    const id = newId()
    await sql`
      insert into messages ${sql({
        ...{ id, conversation_id: sent.conversation_id, contact_id: anna, channel_id: channelId },
        ...{ direction: 'in', business_key: id, author: 'contact', status: 'received' },
        ...{ content: sql.json({ type: 'text', text: 'ναι' }) as never, occurred_at: occurredAt },
      })}`
    await sql`update conversations set last_in_at = ${occurredAt} where id = ${sent.conversation_id}`
    const conditions = { type: 'campaign', id: campaignId, was: 'replied' }
    return (await call('POST', '/api/segments/count', { conditions })).body.contacts
  }
  const days = (count: number) => new Date(noon.getTime() + count * 24 * 3_600_000)
  assert.equal(await replied(days(0)), 1)
  assert.equal(await replied(days(6.9)), 1)
  assert.equal(await replied(days(7)), 0, 'too late to be an answer')
  assert.equal(await replied(days(-1)), 0, 'before it')
  await call('PATCH', '/api/settings', { attributionDays: 30 })
  assert.equal(await replied(days(7)), 1, 'as long as the shop says')
})

const hostile = ["'; drop table contacts; --", '$1', '\\', '%_', '{{x}}', 'a"b', "' or '1'='1"]

test('what is sent is never a part of the statement', async (t) => {
  const { call, sql } = await town(t)
  for (const words of hostile) {
    for (const conditions of [
      attribute(words, { is: words }),
      attribute('city', { contains: words }),
      { type: 'tag', is: words },
      { type: 'bought', name: words },
      { type: 'bought', product: words },
      { type: 'name', in: [words] },
    ]) {
      const { status, body } = await call('POST', '/api/segments/count', { conditions })
      assert.deepEqual([status, body.contacts], [200, 0], JSON.stringify(conditions))
    }
  }
  const [left] = await sql<[{ n: number }]>`select count(*)::int as n from contacts`
  assert.equal(left.n, 6)
})

const deep = (levels: number): object =>
  levels === 0 ? { type: 'never_ordered' } : { not: deep(levels - 1) }
const many = { all: Array.from({ length: mostLeaves + 1 }, () => ({ type: 'never_ordered' })) }

const refused: [string, unknown, string][] = [
  ['no condition', 'x', 'conditions'],
  ['an unknown kind', { all: [{ type: 'x' }] }, 'conditions.all.0.type'],
  ['two comparisons', attribute('a', { is: 'b', contains: 'c' }), 'conditions'],
  ['no comparison', attribute('a', {}), 'conditions'],
  ['an unknown field', { type: 'tag', is: 'a', or: 1 }, 'conditions.or'],
  ['no span', { not: { type: 'orders', count: {} } }, 'conditions.not.count'],
  [
    'an amount with a comma',
    { type: 'spent', currency: 'EUR', total: { atLeast: '1,5' } },
    'conditions.total.atLeast',
  ],
  ['two groups', { all: [], any: [] }, 'conditions'],
  ['a group that is none', { any: 3 }, 'conditions.any'],
  ['a NUL', { type: 'name', is: 'a\u0000' }, 'conditions.is'],
  ['too deep', deep(deepest + 1), `conditions${'.not'.repeat(deepest)}`],
  ['too many', many, 'conditions'],
  [
    'too many below each other',
    {
      all: Array.from({ length: 20 }, () => ({
        any: [{ type: 'never_ordered' }, { type: 'never_ordered' }, { type: 'never_ordered' }],
      })),
    },
    'conditions.all.16.any.2',
  ],
  ['an id that is none', { type: 'campaign', id: 'x', was: 'read' }, 'conditions.id'],
]

test('what cannot be a condition is refused by its field', async (t) => {
  const { call } = await campaignShop(t)
  for (const [what, conditions, path] of refused) {
    const { status, body } = await call('POST', '/api/segments', { name: 'x', conditions })
    assert.deepEqual([status, body.errors?.[0]?.path], [422, path], `${what}: ${JSON.stringify(body)}`)
  }
  assert.equal((await call('POST', '/api/segments/count', { conditions: deep(deepest) })).status, 200)
})

test('a segment is saved, changed, paged, given as a file and kept while a campaign needs it', async (t) => {
  const { call, sql, importId, create } = await campaignShop(t)
  await addPeople(sql, importId, [{ name: '=cmd|x' }, { name: 'B, "b"' }, { name: 'Γ' }])
  const made = await call('POST', '/api/segments', { name: 'All', conditions: { all: [] } })
  assert.equal(
    (await call('POST', '/api/segments', { name: 'All', conditions: { all: [] } })).body.errors[0].path,
    'name',
  )
  const { id } = made.body
  const first = await call('GET', `/api/segments/${id}/contacts?limit=2`)
  const rest = await call('GET', `/api/segments/${id}/contacts?limit=2&cursor=${first.body.next}`)
  assert.deepEqual([first.body.items.length, rest.body.items.length, rest.body.next], [2, 1, null])
  const { body: csv, headers } = await call('GET', `/api/segments/${id}/contacts.csv`)
  assert.match(String(headers['content-type']), /^text\/csv/)
  assert.match(csv, /,'=cmd\|x,/)
  assert.match(csv, /,"B, ""b""",/)
  assert.match(csv, /,'\+3069\d+,/, 'a phone is kept as it is by a spreadsheet')
  const campaign = await create({ audience: { segment: id } })
  assert.equal((await call('DELETE', `/api/segments/${id}`)).status, 422)
  await call('DELETE', `/api/campaigns/${campaign}`)
  const renamed = await call('PATCH', `/api/segments/${id}`, { name: 'Everybody' })
  assert.deepEqual([renamed.body.name, renamed.body.conditions], ['Everybody', { all: [] }])
  assert.equal((await call('DELETE', `/api/segments/${id}`)).status, 204)
  assert.equal((await call('GET', `/api/segments/${id}`)).status, 404)
})
