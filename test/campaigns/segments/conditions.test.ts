import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../src/ids.ts'
import { noon } from '../shop.ts'
import { attribute, last, nobody, town } from './town.ts'

const table: [string, object, string][] = [
  ['everybody', { all: [] }, 'ADEGV'],
  ['nobody', { any: [] }, ''],
  ['a text whatever its case', attribute('city', { is: 'Αθηνα' }), 'V'],
  ['not a text: also who has none', attribute('city', { isNot: 'Πάτρα' }), 'DEGV'],
  ['a part of a text', attribute('city', { contains: 'άτρ' }), 'A'],
  ['the beginning of a text', attribute('city', { startsWith: 'ΑΘ' }), 'V'],
  ['one of', attribute('city', { in: ['Πάτρα', 'x'] }), 'A'],
  ['Greek written large, with its last sigma', { type: 'name', is: 'ΓΙΩΡΓΟΣ' }, 'G'],
  ['one of such', { type: 'name', in: ['ΓΙΩΡΓΟΣ', 'ΒΈΡΑ'] }, 'GV'],
  ['a part of such', { type: 'name', contains: 'ΩΡΓΟΣ' }, 'G'],
  ['Hungarian accents are letters', { type: 'name', is: 'dora' }, ''],
  ['Hungarian whatever its case', { type: 'name', is: 'DÓRA' }, 'D'],
  ['a column by its header', attribute('  Points ', { above: 12.4 }), 'A'],
  ['a size is no number', attribute('size', { above: 1 }), 'E'],
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
  ['bought by a name written large', { type: 'bought', name: 'ΜΕΓΑΛΥΤΕΡΗ' }, 'AEV'],
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

  // Of some a file tells when they last ordered, and not how often.
  await sql`update contacts set history = '{"lastAt": "2025-01-01"}' where name = 'Dóra'`
  assert.equal(await shown({ type: 'never_ordered' }), 'G')

  const [anna] = [...names].find(([, name]) => name === 'A')!
  await sql`update contact_identities set kind = 'email', value = 'a@example.gr' where contact_id = ${anna}`
  const without = (await call('POST', '/api/segments/count', { conditions: { all: [] } })).body
  assert.equal(without.marketing, 2, 'who said yes and has no number is no one to write to')
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
