import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addPeople, campaignShop } from '../campaigns/shop.ts'

type Shop = Awaited<ReturnType<typeof campaignShop>>
type Row = { name: string | null; contactId: string }

const finder =
  (shop: Shop, campaign: string) =>
  async (q: string, more: object = {}) => {
    const query = new URLSearchParams({ q, ...more })
    const { status, body } = await shop.call('GET', `/api/campaigns/${campaign}/recipients?${query}`)
    assert.equal(status, 200, JSON.stringify(body))
    return { names: body.items.map(({ name }: Row) => name) as string[], next: body.next as string | null }
  }

test('recipients are found as contacts are: by words of a name, phones as written at home or abroad, and e-mail', async (t) => {
  const shop = await campaignShop(t)
  await shop.call('PATCH', '/api/settings', { country: 'HU' })
  const [peter] = await addPeople(shop.sql, shop.importId, [
    { name: 'Nagy Péter', phone: '+36205551370' },
    { name: 'Γιώργος Οικονόμου', phone: '+306971110720' },
    { name: 'Kis 100%', phone: '+36301234567' },
  ])
  await shop.sql`insert into contact_identities (contact_id, kind, value) values (${peter!}, 'email', 'p_nagy@example.hu')`
  const id = await shop.launched()
  const find = finder(shop, id)
  const cases: [q: string, names: string[]][] = [
    ['Péter Nagy', ['Nagy Péter']],
    ['peter', ['Nagy Péter']],
    ['NAGY pé', ['Nagy Péter']],
    ['éter', []],
    ['nagy οικον', []],
    ['ΓΙΩΡΓΟΣ', ['Γιώργος Οικονόμου']],
    ['οικονόμου γιώργοσ', ['Γιώργος Οικονόμου']],
    ['36 20 555', ['Nagy Péter']],
    ['+36 20 555 1370', ['Nagy Péter']],
    ['0036 20 555-1370', ['Nagy Péter']],
    ['06 20 555 1370', ['Nagy Péter']],
    ['20 555', ['Nagy Péter']],
    ['0720', ['Γιώργος Οικονόμου']],
    ['1370', ['Nagy Péter']],
    ['+36', ['Nagy Péter', 'Kis 100%']],
    ['p_nagy@', ['Nagy Péter']],
    ['EXAMPLE.hu', ['Nagy Péter']],
    ['pxnagy@', []],
    ['%', []],
    ["'", []],
    ['\\', []],
    ['\u0000', []],
  ]
  for (const [q, names] of cases) assert.deepEqual((await find(q)).names, names, q)
})

test('digits anywhere in a number are looked for where no number begins so, page by page and within the campaign', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, [
    { name: 'Α', phone: '+306971000001' },
    { name: 'Β', phone: '+306971000002' },
    { name: 'Γ', phone: '+306900069710' },
  ])
  await addPeople(shop.sql, null, [{ name: 'Elsewhere', phone: '+306971000003' }])
  const find = finder(shop, await shop.launched())
  const first = await find('6971', { limit: '1' })
  const second = await find('6971', { limit: '1', cursor: first.next! })
  assert.deepEqual([first.names, second.names, second.next], [['Α'], ['Β'], null])
  const past = (await find('', { limit: '2' })).next!
  assert.deepEqual((await find('6971', { cursor: past })).names, [], 'a later page goes on with no others')
  const within = await find('000', { limit: '2' })
  const others = await find('000', { limit: '2', cursor: within.next! })
  assert.deepEqual([within.names, others.names, others.next], [['Α', 'Β'], ['Γ'], null])
  assert.deepEqual((await find('000', { outcome: 'failed' })).names, [])
})

test('a recipient who was merged since is found by the name of then, and by what they are known as now', async (t) => {
  const shop = await campaignShop(t)
  const [then] = await addPeople(shop.sql, shop.importId, [{ name: 'Παλιά Άννα', phone: '+306971000001' }])
  const id = await shop.launched()
  const [now] = await addPeople(shop.sql, null, [{ name: 'Anna Szabó', phone: '+36205551370' }])
  await shop.sql`delete from contact_identities where contact_id = ${then!}`
  await shop.sql`update contacts set merged_into = ${now!} where id = ${then!}`
  const find = finder(shop, id)
  for (const q of ['αννα', 'szabo', '+36 20 555 1370', '1370'])
    assert.deepEqual((await find(q)).names, ['Παλιά Άννα'], q)
  assert.deepEqual((await find('6971')).names, [])
})
