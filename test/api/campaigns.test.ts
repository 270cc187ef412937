import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCloudApi } from '../../src/channels/cloud-api/index.ts'
import { newId } from '../../src/ids.ts'
import { addPeople, addTemplate, campaignShop, noon } from '../campaigns/shop.ts'

const cloud = createCloudApi({ clock: { now: () => noon } })
const open = (t: Parameters<typeof campaignShop>[0]) => campaignShop(t, { channels: { 'cloud-api': cloud } })

type Body = { errors?: { path: string; message: string }[]; detail: string }
const paths = ({ errors = [] }: Body) => errors.map((one) => one.path).sort()

test('a draft is made, shown, listed by status, changed in part, and deleted', async (t) => {
  const shop = await open(t)
  const { call, draft } = shop
  const made = await call('POST', '/api/campaigns', { ...draft, holdout: 0.1, discountCodes: ['NEWS10'] })
  assert.deepEqual(
    [made.status, made.body.status, Object.keys(made.body).sort()],
    [201, 'draft', ['id', 'status']],
  )
  const path = `/api/campaigns/${made.body.id}`
  const shown = (await call('GET', path)).body
  assert.deepEqual(
    [
      shown.name,
      shown.kind,
      shown.channelId,
      shown.status,
      shown.holdout,
      shown.discountCodes,
      shown.schedule,
    ],
    ['Νέα', 'broadcast', shop.channelId, 'draft', 0.1, ['NEWS10'], null],
  )
  assert.deepEqual(shown.counts.audience, 0)
  assert.deepEqual(
    [shown.launchedAt, shown.finishedAt, shown.frozenAt, shown.nextAt],
    [null, null, null, null],
  )

  const other = await shop.create({ name: 'Άλλη' })
  const first = (await call('GET', '/api/campaigns?limit=1')).body
  const second = (await call('GET', `/api/campaigns?limit=1&cursor=${first.next}`)).body
  assert.deepEqual([first.items[0].id, second.items[0].id, second.next], [other, made.body.id, null])
  assert.equal((await call('GET', '/api/campaigns?status=draft')).body.items.length, 2)
  assert.equal((await call('GET', '/api/campaigns?status=running')).body.items.length, 0)

  const changed = await call('PATCH', path, { name: 'Νέα του μήνα', holdout: 0 })
  assert.deepEqual(
    [changed.status, changed.body.name, changed.body.holdout, changed.body.discountCodes],
    [200, 'Νέα του μήνα', 0, ['NEWS10']],
    'what was not named stays',
  )
  assert.equal((await call('PATCH', path, {})).status, 200)
  for (const n of [1, 2, 3, 4]) {
    const changes = [{ name: `Μαζί ${n}` }, { holdout: n / 10 }, { discountCodes: [`C${n}`] }]
    await Promise.all(changes.map((one) => call('PATCH', path, one)))
    const { name, holdout, discountCodes } = (await call('GET', path)).body
    assert.deepEqual([{ name }, { holdout }, { discountCodes }], changes, 'of several changes at once all')
  }
  assert.deepEqual(paths((await call('PATCH', path, { holdout: 2 })).body), ['holdout'])
  assert.equal((await call('DELETE', path)).status, 204)
  assert.deepEqual([(await call('DELETE', path)).status, (await call('GET', path)).status], [404, 404])
})

const refusals: [what: string, change: object, path: string][] = [
  ['no name', { name: '' }, 'name'],
  ['a name that is too long', { name: 'α'.repeat(201) }, 'name'],
  ['a name that cannot be stored', { name: 'a\u0000b' }, 'name'],
  ['a field nobody knows', { colour: 'red' }, 'colour'],
  ['no audience', { audience: {} }, 'audience'],
  ['an import of nobody', { audience: { importId: newId() } }, 'audience.importId'],
  ['a segment of nobody', { audience: { segment: 'nobody' } }, 'audience.segment'],
  ['a number of nobody', { channelId: newId() }, 'channelId'],
  ['a holdout of more than half', { holdout: 0.51 }, 'holdout'],
  ['one variant', { variants: [{ name: 'A', template: { name: 'news', language: 'el' } }] }, 'variants'],
  [
    'two variants of one name',
    { variants: ['A', 'A'].map((name) => ({ name, template: { name: 'news', language: 'el' } })) },
    'variants',
  ],
  [
    'the second Monday of a week',
    { kind: 'recurring', schedule: { every: 'week', weekday: 'mon', nth: 2, time: '10:00' } },
    'schedule.nth',
  ],
  ['a time without its offset', { schedule: { at: '2026-11-27T10:00:00' } }, 'schedule.at'],
  ['a time of another age', { schedule: { at: '2100-01-01T00:00:00Z' } }, 'schedule.at'],
  ['a time after the last year', { schedule: { at: '9999-12-31T23:59:59-23:59' } }, 'schedule.at'],
  [
    'the fifth Monday',
    { kind: 'recurring', schedule: { every: 'month', weekday: 'mon', nth: 5, time: '10:00' } },
    'schedule.nth',
  ],
  ['an hour that no clock shows', { schedule: { localTime: '24:00' } }, 'schedule.localTime'],
  ['a kind without its schedule', { kind: 'recurring' }, 'schedule'],
  ['a kind that there is not', { kind: 'hourly' }, 'kind'],
  ['a ceiling of nobody', { dailyCeiling: 0 }, 'dailyCeiling'],
  ['a language that there is not', { template: { name: 'news', language: '../el' } }, 'template.language'],
  [
    'a field that feeds nothing',
    { template: { name: 'news', language: 'el', variables: { 1: { field: 'password' } } } },
    'template.variables.1',
  ],
  ['too many codes', { discountCodes: Array.from({ length: 51 }, (_, n) => `C${n}`) }, 'discountCodes'],
]

test('what cannot be a campaign is refused by field, made or changed', async (t) => {
  const { call, draft, create } = await open(t)
  const id = await create()
  for (const [what, change, path] of refusals) {
    for (const [method, url] of [
      ['POST', '/api/campaigns'],
      ['PATCH', `/api/campaigns/${id}`],
    ] as const) {
      const { status, body } = await call(method, url, method === 'POST' ? { ...draft, ...change } : change)
      assert.ok(status === 422 || status === 400, `${method} ${what}: ${status}`)
      assert.ok(
        paths(body).some((one) => one === path || one.startsWith(`${path}.`)),
        `${method} ${what}: ${JSON.stringify(body)}`,
      )
    }
  }
  assert.equal((await call('GET', '/api/campaigns')).body.items.length, 1, 'nothing was made')
  assert.equal((await call('GET', `/api/campaigns/${id}`)).body.name, 'Νέα', 'nothing was changed')
})

test('bodies, ids and cursors of an attacker are refused, and none is a fault', async (t) => {
  const shop = await open(t)
  const { call, draft } = shop
  await addPeople(shop.sql, shop.importId, [{}])
  const id = await shop.launched()
  const bodies = [
    ...['', '{', 'null', '[]', '7', '"x"', '{"__proto__":{"name":"x"}}', '{"name":{"toString":1}}'],
    JSON.stringify({ ...draft, name: { $gt: '' } }),
    JSON.stringify({ ...draft, audience: [] }),
    JSON.stringify({ ...draft, audience: { importId: "' or 1=1 --" } }),
    `${JSON.stringify(draft).slice(0, -1)},"holdout":1e999}`,
    JSON.stringify({ ...draft, dailyCeiling: 1.5 }),
    JSON.stringify({
      ...draft,
      variants: Array.from({ length: 1000 }, () => ({ name: 'A', template: draft.template })),
    }),
    JSON.stringify({ ...draft, name: '\ud83d' }),
  ]
  for (const body of bodies) {
    const { status } = await call('POST', '/api/campaigns', body)
    assert.ok(status >= 400 && status < 500, `${status}: ${body.slice(0, 80)}`)
  }
  const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const queries = [
    ...[
      '?limit=0',
      '?limit=1e9',
      '?limit=x',
      '?cursor=%00',
      '?cursor=e30',
      '?cursor=[]',
      `?cursor=${cursor({ id: "x'" })}`,
    ],
    '?status=deleted',
  ]
  for (const query of queries) assert.equal((await call('GET', `/api/campaigns${query}`)).status, 400, query)
  const deep = [
    ...[
      `recipients?cursor=${cursor({ occasion: 'a\u0000', contactId: newId() })}`,
      'recipients?outcome=none',
    ],
    ...[
      `report/read/people?cursor=${cursor({ occasion: 'a\u0000', contactId: newId() })}`,
      'report/bought/people',
    ],
    ...[
      'plan?contact=',
      'plan?contact=%00',
      `plan?contact=${'9'.repeat(300)}`,
      'recipients.csv?outcome=none',
    ],
  ]
  for (const path of deep) {
    const { status } = await call('GET', `/api/campaigns/${id}/${path}`)
    assert.ok(status === 400 || status === 404, `${path}: ${status}`)
  }
  for (const nobody of [newId(), 'x', "'; drop table campaigns", '..%2f..']) {
    for (const path of ['', '/plan', '/recipients', '/recipients.csv', '/report', '/report/read/people'])
      assert.equal((await call('GET', `/api/campaigns/${nobody}${path}`)).status, 404, nobody + path)
    for (const action of ['launch', 'pause', 'resume', 'cancel', 'retry'])
      assert.equal((await call('POST', `/api/campaigns/${nobody}/${action}`)).status, 404, nobody + action)
    assert.equal((await call('POST', `/api/campaigns/${nobody}/test`, { to: '6941234567' })).status, 404)
    assert.equal((await call('PATCH', `/api/campaigns/${nobody}`, { name: 'x' })).status, 404)
    assert.equal((await call('DELETE', `/api/campaigns/${nobody}`)).status, 404)
  }
  const bare = await shop.app.inject({ method: 'GET', url: `/api/campaigns/${id}` })
  assert.equal(bare.statusCode, 401)
})

test('every step from state to state: what it becomes, what repeats it, what makes no sense', async (t) => {
  const shop = await open(t)
  const { act, call } = shop
  await addPeople(shop.sql, shop.importId, [{}, {}])
  const id = await shop.create()
  const become = async (what: string) => {
    const { status, body } = await act(id, what)
    return status === 200 ? body.status : status
  }
  const walk: [action: string, became: string | number][] = [
    ...([
      ['pause', 409],
      ['resume', 409],
    ] as [string, number][]),
    ...([
      ['launch', 'running'],
      ['launch', 'running'],
      ['resume', 'running'],
    ] as [string, string][]),
    ...([
      ['pause', 'paused'],
      ['pause', 'paused'],
      ['launch', 'paused'],
      ['resume', 'running'],
    ] as [string, string][]),
    ...([
      ['cancel', 'cancelled'],
      ['cancel', 'cancelled'],
      ['pause', 'cancelled'],
      ['resume', 'cancelled'],
    ] as [string, string][]),
    ['launch', 409],
  ]
  for (const [action, became] of walk) assert.equal(await become(action), became, action)
  const conflict = (await act(id, 'launch')).body as Body
  assert.match(conflict.detail, /make another/)
  const late = await call('PATCH', `/api/campaigns/${id}`, { name: 'x' })
  assert.deepEqual([late.status, paths(late.body)], [422, ['status']])
  const gone = await call('DELETE', `/api/campaigns/${id}`)
  assert.deepEqual([gone.status, paths(gone.body)], [422, ['status']])
})

test('a launch that cannot be is refused with the cure, and the plan says the same', async (t) => {
  const shop = await open(t)
  await addTemplate(shop.sql, shop.account, 'el', 'Γεια σας {{1}}, έχουμε νέα!', { name: 'named' })
  await addTemplate(shop.sql, shop.account, 'el', 'Νέα!', { name: 'waiting', status: 'PENDING' })
  await addPeople(shop.sql, shop.importId, [{}])
  const use = (name: string, language = 'el') => ({ template: { name, language, variables: {} } })
  for (const [change, path] of [
    [use('none'), 'template.name'],
    [use('waiting'), 'template.name'],
    [use('news', 'hu'), 'template.language'],
    [use('named'), 'template.variables.1'],
  ] as const) {
    const id = await shop.create(change)
    const { status, body } = await shop.act(id, 'launch')
    assert.deepEqual([status, paths(body)], [422, [path]])
    assert.deepEqual(paths({ detail: '', errors: (await shop.plan(id)).problems }), [path])
    assert.equal((await shop.call('GET', `/api/campaigns/${id}`)).body.status, 'draft')
    const test = await shop.act(id, 'test', { to: '6941234567' })
    assert.deepEqual([test.status, paths(test.body)], [422, [path]])
  }
})
