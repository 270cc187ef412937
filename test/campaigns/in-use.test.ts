// What a campaign that is not over needs is not taken away under it: its next recipients would be others, or nobody.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { undoImport } from '../../src/campaigns/import/imports.ts'
import { runUndo } from '../../src/campaigns/import/undo.ts'
import { quietLog } from '../support/log.ts'
import { addPeople, campaignShop, components } from './shop.ts'

test('a segment that a campaign names by its name is neither deleted nor called otherwise', async (t) => {
  const { call, create, act } = await campaignShop(t)
  const { id } = (await call('POST', '/api/segments', { name: 'All', conditions: { all: [] } })).body
  const campaign = await create({ audience: { segment: 'All' }, schedule: { at: '2027-01-01T10:00:00Z' } })
  await act(campaign, 'launch')
  assert.equal((await call('DELETE', `/api/segments/${id}`)).status, 422)
  const renamed = await call('PATCH', `/api/segments/${id}`, { name: 'Everybody' })
  assert.deepEqual([renamed.status, renamed.body.errors[0].path], [422, 'name'])
  const same = { name: 'All', conditions: { type: 'language', in: ['el'] } }
  assert.equal((await call('PATCH', `/api/segments/${id}`, same)).status, 200)
  await act(campaign, 'cancel')
  assert.equal((await call('PATCH', `/api/segments/${id}`, { name: 'Everybody' })).status, 200)
  assert.equal((await call('DELETE', `/api/segments/${id}`)).status, 204)
})

test('one that is named by its id may be called otherwise, and is kept', async (t) => {
  const { call, create } = await campaignShop(t)
  const { id } = (await call('POST', '/api/segments', { name: 'All', conditions: { all: [] } })).body
  await create({ audience: { segment: id, exclude: [{ segment: id }] } })
  assert.equal((await call('PATCH', `/api/segments/${id}`, { name: 'Everybody' })).status, 200)
  assert.equal((await call('DELETE', `/api/segments/${id}`)).status, 422)
})

test('an import is kept while a campaign goes to it, or leaves it out', async (t) => {
  const { call, create, act, importId, sql } = await campaignShop(t)
  await addPeople(sql, importId, [{}])
  const path = `/api/imports/${importId}`
  const to = await create()
  assert.equal((await call('DELETE', path)).status, 409)
  await call('DELETE', `/api/campaigns/${to}`)
  await call('POST', '/api/segments', { name: 'All', conditions: { all: [] } })
  const without = await create({ audience: { segment: 'All', exclude: [{ importId }] } })
  await act(without, 'launch')
  assert.equal((await call('DELETE', path)).status, 409)
  await act(without, 'cancel')
  assert.equal((await call('DELETE', path)).status, 204)
})

test('an import is taken back only once the campaign to it is over, and nobody of it is said to have said no', async (t) => {
  const { call, create, act, importId, sql, plan } = await campaignShop(t)
  const [id] = await addPeople(sql, importId, [{}])
  await sql`update consents set source = ${`import:${importId}`}`
  await sql`update import_rows set before = '{"consents": ["marketing"]}'`
  const path = `/api/imports/${importId}/undo`
  const to = await create({ schedule: { at: '2027-01-01T10:00:00Z' } })
  await act(to, 'launch')
  const refused = await call('POST', path)
  assert.deepEqual(
    [refused.status, refused.body.detail],
    [409, 'The campaign "Νέα" uses it: change or cancel that first.'],
  )
  await act(to, 'cancel')
  await create()
  assert.equal(await undoImport({ sql }, importId), 'undoing', 'a draft says so itself')
  await runUndo({ sql, log: quietLog }, importId, new AbortController().signal)

  await call('POST', '/api/segments', { name: 'All', conditions: { all: [] } })
  const { skipped } = await plan(await create({ audience: { segment: 'All', exclude: [] } }))
  assert.deepEqual(
    skipped.map(({ reason }: { reason: string }) => reason),
    ['no_consent'],
  )
  const known = (await call('GET', `/api/contacts/${id}`)).body
  assert.equal(known.marketing, null)
})

test('an import is not taken back while a campaign means it by a segment', async (t) => {
  const { call, create, act, importId, sql } = await campaignShop(t)
  await addPeople(sql, importId, [{}])
  const conditions = { all: [{ type: 'imported', importId }] }
  await call('POST', '/api/segments', { name: 'Theirs', conditions })
  const campaign = await create({
    audience: { segment: 'Theirs', exclude: [] },
    schedule: { at: '2027-01-01T10:00:00Z' },
  })
  await act(campaign, 'launch')
  assert.equal((await call('POST', `/api/imports/${importId}/undo`)).status, 409)
  await act(campaign, 'cancel')
  assert.equal(await undoImport({ sql }, importId), 'undoing')
})

test('an import is kept while a segment means those in it, or those who are not', async (t) => {
  const { call, importId } = await campaignShop(t)
  const path = `/api/imports/${importId}`
  const conditions = { all: [{ not: { any: [{ type: 'imported', importId }] } }] }
  const { id } = (await call('POST', '/api/segments', { name: 'Others', conditions })).body
  const refused = await call('DELETE', path)
  assert.deepEqual(
    [refused.status, refused.body.detail],
    [409, 'The segment "Others" uses it: change or delete that first.'],
  )
  await call('DELETE', `/api/segments/${id}`)
  assert.equal((await call('DELETE', path)).status, 204)
})

for (const [status, says] of Object.entries({
  running: /wait until it is/,
  failed: /upload the file again/,
  undone: /taken back: choose another/,
}))
  test(`a campaign of an import that is ${status} is told whether to wait`, async (t) => {
    const { sql, importId, create, plan } = await campaignShop(t)
    const id = await create()
    await sql`update imports set status = ${status} where id = ${importId}`
    const { problems } = await plan(id)
    assert.deepEqual(
      problems.map(({ path }: { path: string }) => path),
      ['audience.importId'],
    )
    assert.match(problems[0].message, says)
  })

test('a change of a template waits for the campaign that sends it, in a version of it too', async (t) => {
  const { call, create, act, sql, importId } = await campaignShop(t)
  await addPeople(sql, importId, [{}])
  const [template] = await sql<{ id: string }[]>`select id from templates where name = 'news'`
  const path = `/api/templates/${template!.id}`
  assert.equal((await call('PATCH', path, { components: components('Γεια σας, άλλα νέα!') })).status, 200)
  const submitted = async () => (await call('POST', `${path}/submit`)).body.detail
  const use = { name: 'news', language: 'el', variables: {} }
  const schedule = { at: '2027-01-01T10:00:00Z' }
  for (const more of [
    {},
    {
      variants: [
        { name: 'A', template: use },
        { name: 'B', template: use },
      ],
    },
  ]) {
    const campaign = await create({ schedule, ...more })
    await act(campaign, 'launch')
    assert.equal(await submitted(), 'The campaign "Νέα" sends it: let it end or cancel it first.')
    await act(campaign, 'cancel')
    assert.notEqual(await submitted(), 'The campaign "Νέα" sends it: let it end or cancel it first.')
  }
})
