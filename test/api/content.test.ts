import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApi, virtualNumber } from './app.ts'

const hours = {
  shortcut: 'hours',
  title: { el: 'Ωράριο', en: 'Opening hours' },
  text: { el: 'Καθημερινές 9:00-17:00.', en: 'Weekdays 9:00-17:00.' },
  triggers: { el: ['ωράριο'], en: ['opening hours'] },
  menu: 1,
}
const nobody = '019aa000-0000-7000-8000-00000000dead'

test('what no text of the database may hold is refused by name, in an address as in a body', async (t) => {
  const { call } = await testApi(t)
  for (const [path, field] of [
    ['/api/templates?name=%00', 'name'],
    ['/api/templates?status=A&category=%00', 'category'],
    ['/api/conversations?assignee=%00', 'assignee'],
    ['/api/store/personal-data?store=%00', 'store'],
  ]) {
    const { status, body } = await call('GET', path!)
    assert.deepEqual(
      [path, status, body.errors?.map((one: { path: string }) => one.path)],
      [path, 400, [field]],
    )
  }
  for (const name of ['a\u0000b', '\ud800']) {
    const { status, body } = await call('PATCH', '/api/settings', { name })
    assert.deepEqual([status, body.errors[0].path], [400, 'name'])
  }
})

test('a quick reply is created, read, changed and deleted', async (t) => {
  const { call, deps } = await testApi(t)
  const created = await call('POST', '/api/quick-replies', hours)
  assert.equal(created.status, 201)
  const { id, ...shown } = created.body
  assert.deepEqual(shown, { ...hours, media: null, buttons: [] })
  const media = { media: 'image', link: 'https://shop.example/hours.png' }
  const contact = await call('POST', '/api/quick-replies', {
    ...hours,
    shortcut: 'επαφή',
    menu: null,
    buttons: [id],
    media,
  })
  assert.deepEqual([contact.status, contact.body.buttons, contact.body.media], [201, [id], media])
  assert.deepEqual(
    (await call('PATCH', `/api/quick-replies/${contact.body.id}`, contact.body)).status,
    400,
    'the id is not to change',
  )
  const buttons = [id.toUpperCase()]
  const patched = await call('PATCH', `/api/quick-replies/${contact.body.id}`, {
    menu: 2,
    media: null,
    buttons,
  })
  assert.deepEqual(patched.body, { ...contact.body, menu: 2, media: null })
  assert.equal((await deps.shop.current()).quickReplyIndex.match('το ωράριο σας;', 'el')?.reply.id, id)
  assert.equal((await call('DELETE', `/api/quick-replies/${id}`)).status, 204)
  assert.equal((await call('GET', `/api/quick-replies/${id}`)).status, 404)
  assert.deepEqual((await call('GET', `/api/quick-replies/${contact.body.id}`)).body.buttons, [])
  assert.equal((await deps.shop.current()).quickReplies.length, 1)
})

const refused: [string, object, number, string][] = [
  ['unknown field', { ...hours, shortcut: 'a', colour: 'blue' }, 400, 'colour'],
  ['slash', { ...hours, shortcut: '/hours' }, 400, 'shortcut'],
  ['capital', { ...hours, shortcut: 'Hours' }, 400, 'shortcut'],
  ['taken', { ...hours }, 422, 'shortcut'],
  ['no title', { ...hours, shortcut: 'a', title: {} }, 400, 'title'],
  ['long title', { ...hours, shortcut: 'a', title: { el: 'α'.repeat(25) } }, 400, 'title.el'],
  ['empty text', { ...hours, shortcut: 'a', text: { el: '  ' } }, 400, 'text.el'],
  ['long text', { ...hours, shortcut: 'a', text: { el: 'α'.repeat(4097) } }, 400, 'text.el'],
  ['NUL', { ...hours, shortcut: 'a', text: { el: 'a\u0000' } }, 400, 'text.el'],
  ['half a pair', { ...hours, shortcut: 'a', text: { el: 'a\ud800' } }, 400, 'text.el'],
  ['no language', { ...hours, shortcut: 'a', text: { constructor: 'x' } }, 400, 'text.constructor'],
  [
    'a placeholder of nothing',
    { ...hours, shortcut: 'a', text: { el: 'Γεια {{ contact.nam }}' } },
    422,
    'text.el',
  ],
  ['broken Liquid', { ...hours, shortcut: 'a', text: { el: '{{ shop.name' } }, 422, 'text.el'],
  ['nobody', { ...hours, shortcut: 'a', buttons: [nobody] }, 422, 'buttons.0'],
  ['no id', { ...hours, shortcut: 'a', buttons: ['x'] }, 400, 'buttons.0'],
  [
    'eleven buttons',
    { ...hours, shortcut: 'a', buttons: Array.from({ length: 11 }, () => nobody) },
    400,
    'buttons',
  ],
  [
    '51 triggers',
    { ...hours, shortcut: 'a', triggers: { el: Array.from({ length: 51 }, () => 'α') } },
    400,
    'triggers.el',
  ],
  ['long trigger', { ...hours, shortcut: 'a', triggers: { el: ['α'.repeat(81)] } }, 400, 'triggers.el.0'],
  ['a trigger of nothing', { ...hours, shortcut: 'a', triggers: { el: ['!!'] } }, 400, 'triggers.el.0'],
  ['menu 0', { ...hours, shortcut: 'a', menu: 0 }, 400, 'menu'],
  [
    'a script',
    { ...hours, shortcut: 'a', media: { media: 'image', link: 'javascript:alert(1)' } },
    400,
    'media.link',
  ],
]
test('a bad quick reply is refused with the name of its bad field', async (t) => {
  const { call } = await testApi(t)
  await call('POST', '/api/quick-replies', hours)
  for (const [what, body, status, path] of refused) {
    const answer = await call('POST', '/api/quick-replies', body)
    assert.equal(answer.status, status, `${what}: ${JSON.stringify(answer.body)}`)
    assert.deepEqual(
      answer.body.errors.map((error: { path: string }) => error.path),
      [path],
      what,
    )
  }
  assert.equal((await call('GET', '/api/quick-replies')).body.items.length, 1)
  assert.equal((await call('GET', `/api/quick-replies/${nobody}`)).status, 404)
  assert.equal((await call('DELETE', `/api/quick-replies/${nobody}`)).status, 404)
  for (const id of ['nonsense', '1', '%27', '%ff', '..%2f..']) {
    const answer = await call('GET', `/api/quick-replies/${id}`)
    assert.ok([400, 404].includes(answer.status), `${id}: ${answer.status}`)
    assert.match(String(answer.headers['content-type']), /^application\/problem/, id)
  }
  assert.equal((await call('GET', '/api/quick-replies/nonsense')).status, 404)
})

test('settings begin with their defaults and keep what is not named', async (t) => {
  const { call } = await testApi(t)
  const { body } = await call('GET', '/api/settings')
  assert.deepEqual(body.quietHours, { from: '21:00', to: '09:00' })
  assert.deepEqual(body.orderMessageHours, { from: '08:00', to: '22:00' })
  assert.deepEqual(body.marketingBlockedCountries, ['US'])
  const patched = await call('PATCH', '/api/settings', {
    quietHours: null,
    frequencyCap: { messages: 2, days: 7 },
  })
  assert.deepEqual(patched.body, { ...body, quietHours: null, frequencyCap: { messages: 2, days: 7 } })
  assert.deepEqual((await call('GET', '/api/settings')).body, patched.body)
  const bad: [object, string][] = [
    [{ quietHours: { from: '25:00', to: '09:00' } }, 'quietHours.from'],
    [{ quietHours: { from: '09:00', to: '09:00' } }, 'quietHours'],
    [{ humanIdleMinutes: 0 }, 'humanIdleMinutes'],
    [{ timeZone: 'Europe/Nowhere' }, 'timeZone'],
    [{ country: 'gr' }, 'country'],
    [{ country: 'ZZ' }, 'country'],
    [{ country: 'AQ' }, 'country'],
    [{ currency: 'eur' }, 'currency'],
    [{ currency: 'XXX' }, 'currency'],
    [{ languages: [] }, 'languages'],
    [{ colour: 1 }, 'colour'],
  ]
  for (const [patch, path] of bad) {
    const answer = await call('PATCH', '/api/settings', patch)
    assert.equal(answer.status, 400, path)
    assert.deepEqual(
      answer.body.errors.map((error: { path: string }) => error.path),
      [path],
    )
  }
})

test('a flow shows its defaults with the shop’s own on top, and takes them back', async (t) => {
  const { call } = await testApi(t)
  const before = await call('GET', '/api/flows/greeting')
  assert.deepEqual(before.body.changed, { settings: [], copy: {} })
  assert.ok(['name', 'shop.hours'].every((one) => before.body.facts.hello.includes(one)))
  assert.ok(!before.body.facts.bye.includes('name'))
  const patch = {
    enabled: false,
    settings: { delayMinutes: 10, days: ['mon'] },
    copy: { el: { hello: 'Γεια {{ name }} {{ shop.name }}' }, hu: { hello: 'Szia' } },
  }
  const after = await call('PATCH', '/api/flows/greeting', patch)
  assert.equal(after.status, 200)
  assert.deepEqual(after.body, {
    name: 'greeting',
    enabled: false,
    settings: { delayMinutes: 10, days: ['mon'], note: null },
    copy: {
      ...before.body.copy,
      el: { hello: 'Γεια {{ name }} {{ shop.name }}', bye: 'Αντίο' },
      hu: { hello: 'Szia' },
    },
    facts: before.body.facts,
    changed: { settings: ['delayMinutes'], copy: { el: ['hello'], hu: ['hello'] } },
  })
  const undone = {
    enabled: true,
    settings: { delayMinutes: null },
    copy: { el: { hello: null }, hu: { hello: null } },
  }
  assert.deepEqual((await call('PATCH', '/api/flows/greeting', undone)).body, before.body)
  const bad: [object, number, string][] = [
    [{ settings: { colour: 1 } }, 422, 'settings.colour'],
    [{ settings: { delayMinutes: 'ten' } }, 422, 'settings.delayMinutes'],
    [{ copy: { el: { nope: 'x' } } }, 422, 'copy.el.nope'],
    [{ copy: { el: { hello: '{% if %}' } } }, 422, 'copy.el.hello'],
    [{ copy: { el: { hello: 'Γεια {{ nmae }}' } } }, 422, 'copy.el.hello'],
    [{ copy: { el: { hello: '' } } }, 400, 'copy.el.hello'],
    [{ name: 'x' }, 400, 'name'],
  ]
  for (const [body, status, path] of bad) {
    const answer = await call('PATCH', '/api/flows/greeting', body)
    assert.deepEqual([answer.status, answer.body.errors?.[0]?.path], [status, path])
  }
  assert.equal((await call('GET', '/api/flows/nope')).status, 404)
})

test('secrets of a number go in and never come out', async (t) => {
  const { call, deps } = await testApi(t)
  const number = {
    name: 'Κατάστημα',
    number: '700000000000002',
    account: '800000000000001',
    accessToken: 'secret-token-1',
    appSecret: 'secret-app-1',
    verifyToken: 'secret-verify-1',
  }
  const created = await call('POST', '/api/channels', number)
  assert.equal(created.status, 201)
  assert.equal((await call('POST', '/api/channels', number)).status, 422)
  const path = `/api/channels/${created.body.id}`
  const patched = await call('PATCH', path, { accessToken: 'secret-token-2', messagesPerSecond: 20 })
  assert.equal(patched.body.messagesPerSecond, 20)
  const paused = await call('POST', `${path}/pause`, { reason: 'holiday' })
  assert.deepEqual([paused.body.status, paused.body.reason], ['paused', 'holiday'])
  const [stream] = await deps.sql`select status from sending_streams where channel_id = ${created.body.id}`
  assert.equal(stream!.status, 'paused')
  assert.equal((await call('POST', `${path}/resume`)).body.status, 'active')
  const answers = [created, patched, paused, await call('GET', '/api/channels'), await call('GET', path)]
  for (const answer of answers) {
    assert.doesNotMatch(
      JSON.stringify(answer.body),
      /secret-|virtual-access|virtual-app|virtual-verify|credentials/,
    )
  }
  await deps.numbers.refresh()
  assert.equal(deps.numbers.byNumber('700000000000002')?.line.token, 'secret-token-2')
  assert.deepEqual(deps.numbers.secrets(), [virtualNumber.appSecret, 'secret-app-1'])
  const rows = await deps.sql<{ credentials: Uint8Array }[]>`select credentials from channels`
  for (const row of rows)
    assert.ok(
      !Buffer.from(row.credentials).includes('secret') && !Buffer.from(row.credentials).includes('virtual'),
    )
})

test('the business profile is the provider’s, and its copy answers while that is away', async (t) => {
  const { call, profile, deps } = await testApi(t)
  assert.deepEqual((await call('GET', '/api/business-profile')).body, { about: 'Κεραμικά', from: 'provider' })
  const changed = await call('PATCH', '/api/business-profile', { address: 'Αθηνάς 1' })
  assert.deepEqual(changed.body, { about: 'Κεραμικά', address: 'Αθηνάς 1', from: 'provider' })
  profile.away = true
  assert.deepEqual((await call('GET', '/api/business-profile')).body, {
    about: 'Κεραμικά',
    address: 'Αθηνάς 1',
    from: 'stored',
  })
  assert.equal((await deps.shop.current()).profile.address, 'Αθηνάς 1')
  profile.refuse = 'Not this vertical.'
  const refusal = await call('PATCH', '/api/business-profile', { vertical: 'RETAIL' })
  assert.deepEqual([refusal.status, refusal.body.detail], [502, 'Not this vertical.'])
  assert.equal((await call('PATCH', '/api/business-profile', { email: 'no' })).status, 400)
})

test('the clock moves only while every number is virtual', async (t) => {
  const { call, deps } = await testApi(t)
  assert.deepEqual((await call('GET', '/api/clock')).body, { offsetMs: 0, now: '2026-11-21T10:00:00.000Z' })
  const moved = await call('PATCH', '/api/clock', { offsetMs: 3_600_000 })
  assert.deepEqual(moved.body, { offsetMs: 3_600_000, now: '2026-11-21T11:00:00.000Z' })
  assert.equal((await call('PATCH', '/api/clock', { offsetMs: 1e15 })).status, 400)
  await deps.sql`update channels set virtual = false`
  await deps.sql`update revisions set revision = revision + 1`
  await deps.numbers.refresh()
  assert.equal((await call('GET', '/api/clock')).status, 404)
  assert.equal((await call('PATCH', '/api/clock', { offsetMs: 0 })).status, 404)
})
