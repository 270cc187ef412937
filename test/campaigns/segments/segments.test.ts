import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deepest, mostLeaves } from '../../../src/campaigns/segments/conditions.ts'
import { addPeople, campaignShop } from '../shop.ts'
import { attribute } from './town.ts'

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
  ['nothing in a name', { type: 'name', contains: ' ' }, 'conditions.contains'],
  ['a beginning of nothing', attribute('a', { startsWith: '' }), 'conditions.startsWith'],
  ['a product of no name', { type: 'bought', name: '' }, 'conditions.name'],
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

test('of several segments that take one name at once one gets it, and the others are told', async (t) => {
  const { call } = await campaignShop(t)
  const made = await Promise.all(
    ['A', 'B', 'C', 'D', 'E'].map((name) => call('POST', '/api/segments', { name, conditions: { all: [] } })),
  )
  const renamed = await Promise.all(
    made.map(({ body }) => call('PATCH', `/api/segments/${body.id}`, { name: 'All' })),
  )
  assert.deepEqual(renamed.map(({ status }) => status).sort(), [200, 422, 422, 422, 422])
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
  const hungarian = (await call('GET', `/api/segments/${id}/contacts.csv?lang=hu`)).body
  assert.match(hungarian, /azonosító;név;telefon;/)
  assert.match(hungarian, /;'\+3069\d+;/)
  const campaign = await create({ audience: { segment: id } })
  assert.equal((await call('DELETE', `/api/segments/${id}`)).status, 422)
  await call('DELETE', `/api/campaigns/${campaign}`)
  const renamed = await call('PATCH', `/api/segments/${id}`, { name: 'Everybody' })
  assert.deepEqual([renamed.body.name, renamed.body.conditions], ['Everybody', { all: [] }])
  assert.equal((await call('DELETE', `/api/segments/${id}`)).status, 204)
  assert.equal((await call('GET', `/api/segments/${id}`)).status, 404)
})
