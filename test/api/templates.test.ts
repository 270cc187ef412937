import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../src/ids.ts'
import { account, body, seed, stop, templateShop, utility } from '../shop/templates/support.ts'
import { testApi } from './app.ts'

/** The API over a shop whose number speaks to a virtual WhatsApp. */
async function api(t: Parameters<typeof testApi>[0], options: Parameters<typeof templateShop>[1] = {}) {
  const shop = await templateShop(t, options)
  const { call } = await testApi(t, shop.deps as never)
  return { ...shop, call }
}

test('a draft is kept, previewed, submitted, approved, changed, deleted', async (t) => {
  const { call, pass, hear } = await api(t)
  const made = await call('POST', '/api/templates', {
    ...utility,
    variables: { 1: { field: 'order.number', fallback: 'σας' } },
  })
  assert.equal(made.status, 201)
  const path = `/api/templates/${made.body.id}`
  const { account: whose, name, language, category, status, state, places, problems, nextEditAt } = made.body
  assert.deepEqual(
    [whose, name, language, category, status, state.state, places, problems, nextEditAt],
    [account, 'parcel', 'el', 'utility', 'DRAFT', 'draft', [{ key: '1', required: true }], [], null],
  )
  assert.match(state.words, /Πρόχειρο/, 'in the language of the shop')
  const preview = await call('POST', `${path}/preview`)
  assert.deepEqual(
    [preview.status, preview.body.body, preview.body.blank],
    [200, 'Η παραγγελία 1042 είναι στον δρόμο.', []],
  )
  const submitted = await call('POST', `${path}/submit?lang=en`)
  assert.deepEqual([submitted.status, submitted.body.status], [200, 'PENDING'])
  assert.match(submitted.body.state.words, /reviewing/)
  assert.equal((await call('PATCH', path, { components: [body] })).status, 409)
  assert.equal((await call('POST', `${path}/submit`)).status, 409)
  pass(2000)
  await hear()
  assert.equal((await call('GET', path)).body.status, 'APPROVED')
  const changed = await call('PATCH', path, { components: [{ ...body, text: 'Έφυγε η παραγγελία {{1}}.' }] })
  assert.deepEqual(
    [changed.status, changed.body.components[0].text, changed.body.draft.components[0].text],
    [200, body.text, 'Έφυγε η παραγγελία {{1}}.'],
  )
  const live = await call('POST', `${path}/preview`, { of: 'live' })
  assert.match(live.body.body, /είναι στον δρόμο/)
  assert.equal((await call('DELETE', path)).status, 204)
  assert.equal((await call('GET', path)).status, 404)
})

test('what Meta would refuse is told with the draft, and stops its submission', async (t) => {
  const { call } = await api(t)
  const made = await call('POST', '/api/templates', {
    ...utility,
    category: 'marketing',
    components: [{ type: 'BODY', text: '{{1}}' }],
  })
  assert.equal(made.status, 201)
  assert.equal(made.body.state.state, 'incomplete')
  const submitted = await call('POST', `/api/templates/${made.body.id}/submit`)
  assert.equal(submitted.status, 422)
  assert.deepEqual(
    submitted.body.errors,
    (await call('GET', `/api/templates/${made.body.id}?lang=en`)).body.problems,
  )
  assert.match(
    made.body.problems[0].message,
    /^Δεν πρέπει να αρχίζει/,
    'in the words of the state beside them',
  )
  assert.deepEqual(
    made.body.problems.map((one: { path: string }) => one.path),
    ['components.0.text', 'components.0.text', 'components.0.example.body_text.0', 'components'],
  )
})

test('lists are filtered, paged and grouped by name', async (t) => {
  const templates = [
    seed('parcel'),
    seed('parcel', { language: 'hu' }),
    seed('parcel', { language: 'en_US', status: 'PAUSED' }),
    seed('autumn', { category: 'MARKETING', components: [body, { type: 'BUTTONS', buttons: [stop] }] }),
  ]
  const { call } = await api(t, { templates })
  const synced = await call('POST', '/api/templates/sync')
  assert.deepEqual(synced.body, { accounts: [{ account, ok: true, seen: 5, added: 5, changed: 0, gone: 0 }] })
  const found = async (query: string) =>
    (await call('GET', `/api/templates${query}`)).body.items.map(
      (one: { name: string; language: string }) => `${one.name}/${one.language}`,
    )
  assert.deepEqual(await found('?name=parc'), ['parcel/el', 'parcel/en_US', 'parcel/hu'])
  assert.deepEqual(await found('?status=paused'), ['parcel/en_US'])
  assert.deepEqual(await found('?category=MARKETING'), ['autumn/el'])
  assert.deepEqual(await found('?language=en'), ['hello_world/en_US', 'parcel/en_US'])
  assert.deepEqual(await found("?name=%25' or true --"), [])
  const seen: string[] = []
  for (let cursor = ''; ; ) {
    const { items, next } = (await call('GET', `/api/templates?group=name&limit=1${cursor}`)).body
    for (const { name, translations } of items)
      seen.push(`${name}: ${translations.map((one: { language: string }) => one.language).join(' ')}`)
    if (!next) break
    cursor = `&cursor=${next}`
  }
  assert.deepEqual(seen, ['autumn: el', 'hello_world: en_US', 'parcel: el en_US hu'])
  const [first] = (await call('GET', '/api/templates?limit=1')).body.items
  assert.ok(['id', 'state', 'components', 'variables', 'places', 'syncedAt'].every((key) => key in first))
  assert.equal('edits' in first || 'providerId' in first, false)
})

test('ready drafts are shown, and made in the languages chosen, once', async (t) => {
  const { call } = await api(t)
  const shown = await call('GET', '/api/templates/library?website=https://shop.gr')
  const cart = shown.body.items.find((one: { key: string }) => one.key === 'cart_reminder')
  assert.match(JSON.stringify(cart.languages.hu.components), /https:\/\/shop\.gr\/\{\{1\}\}/)
  const path = '/api/templates/library/order_shipped'
  const made = await call('POST', path, { languages: ['el', 'hu', 'el'] })
  assert.equal(made.status, 201)
  assert.deepEqual(
    made.body.items.map((one: Record<string, unknown>) => [one.name, one.language, one.status, one.problems]),
    [
      ['order_shipped', 'el', 'DRAFT', []],
      ['order_shipped', 'hu', 'DRAFT', []],
    ],
  )
  const again = await call('POST', path, { languages: ['hu', 'en'] })
  assert.deepEqual([again.body.items.length, again.body.taken], [1, ['hu']])
  assert.equal((await call('POST', '/api/templates/library/constructor', { languages: ['el'] })).status, 404)
  assert.equal((await call('POST', path, { languages: ['de'] })).status, 400)
  assert.equal((await call('POST', path, { languages: ['el'], channelId: newId() })).status, 422)
})

test('a preview is what that person reads, with what stayed blank', async (t) => {
  const { call, sql } = await api(t)
  const contactId = newId()
  await sql`
    insert into contacts (id, name, language, attributes) values (${contactId}, 'Μαρία Παππά', 'el', '{"size": "M"}')`
  const orderId = newId()
  await sql`
    insert into orders (id, store, external_id, changed_at, number, contact_id, customer, placed_at, status, total, currency)
    values (${orderId}, 'generic', '1', now(), '1042', ${contactId}, '{}', '2026-11-20T09:00:00Z', 'paid', 49.90, 'EUR')`
  const made = await call('POST', '/api/templates', {
    ...utility,
    components: [
      {
        type: 'BODY',
        text: 'Γεια σας {{1}}! Η παραγγελία {{2}} ({{3}}) έφυγε με {{4}}.',
        example: { body_text: [['Μαρία', '1042', '49,90 €', 'ACS']] },
      },
    ],
    variables: { 1: { field: 'first_name', fallback: 'και πάλι' }, 2: { field: 'order.number' } },
  })
  const path = `/api/templates/${made.body.id}/preview`
  const read = await call('POST', path, {
    contactId,
    variables: { 3: { field: 'order.total' }, 4: { field: 'order.carrier' } },
  })
  assert.deepEqual(
    [read.body.body, read.body.blank],
    ['Γεια σας Μαρία! Η παραγγελία 1042 (49,90 €) έφυγε με .', ['4']],
  )
  const samples = await call('POST', path, { variables: { 1: { text: 'Άννα' } } })
  assert.equal(samples.body.body, 'Γεια σας Άννα! Η παραγγελία 1042 (49,90 €) έφυγε με ACS.')
  assert.equal((await call('POST', path, { contactId: newId() })).status, 422)
  assert.equal((await call('POST', path, { contactId: 'me' })).status, 400)
  assert.equal((await call('POST', path, { variables: { 1: { field: 'token' } } })).status, 400)
})

test('an account that cannot be read says why', async (t) => {
  const { call, vw } = await api(t)
  await vw.close()
  const synced = await call('POST', '/api/templates/sync')
  assert.deepEqual([synced.status, synced.body.detail], [502, 'WhatsApp could not be reached.'])
  const made = await call('POST', '/api/templates', utility)
  const submitted = await call('POST', `/api/templates/${made.body.id}/submit`)
  assert.deepEqual([submitted.status, submitted.body.detail], [502, 'WhatsApp could not be reached.'])
  assert.equal((await call('GET', `/api/templates/${made.body.id}`)).body.status, 'DRAFT')
})

const hostile: [string, string, unknown, number][] = [
  ['POST', '/api/templates', undefined, 400],
  ['POST', '/api/templates', [], 400],
  ['POST', '/api/templates', { ...utility, name: '../../etc' }, 400],
  ['POST', '/api/templates', { ...utility, name: 'a'.repeat(513) }, 400],
  ['POST', '/api/templates', { ...utility, language: 'xx' }, 422],
  ['POST', '/api/templates', { ...utility, components: [{ type: 'BODY', text: 'a\u0000b' }] }, 400],
  ['POST', '/api/templates', { ...utility, components: [{ type: 'BODY', text: { $gt: '' } }] }, 400],
  ['POST', '/api/templates', { ...utility, components: [null] }, 400],
  ['POST', '/api/templates', { ...utility, status: 'APPROVED' }, 400],
  ['POST', '/api/templates', { ...utility, account: '1' }, 400],
  ['POST', '/api/templates', { ...utility, variables: { 1: { field: 'contacts.phone' } } }, 400],
  ['POST', '/api/templates', '{"name": "x", "__proto__": {"category": "utility"}}', 400],
  ['PATCH', `/api/templates/${newId()}`, { variables: {} }, 404],
  ['PATCH', '/api/templates/library', { variables: {} }, 404],
  ['DELETE', `/api/templates/${newId()}`, undefined, 404],
  ['POST', `/api/templates/${newId()}/submit`, undefined, 404],
  ['POST', `/api/templates/${newId()}/preview`, {}, 404],
  ['GET', '/api/templates?cursor=x', undefined, 400],
  ['GET', '/api/templates?group=status', undefined, 400],
  ['GET', '/api/templates?lang=%00', undefined, 400],
  ['GET', '/api/templates/library?website=javascript:alert(1)', undefined, 400],
]
test('hostile input is refused with words, and nothing breaks', async (t) => {
  const { call } = await api(t)
  for (const [method, path, sent, status] of hostile) {
    const answer = await call(method as 'GET', path, sent)
    assert.equal(answer.status, status, `${method} ${path} ${JSON.stringify(sent)?.slice(0, 80)}`)
    assert.match(String(answer.headers['content-type']), /problem\+json/)
  }
})
