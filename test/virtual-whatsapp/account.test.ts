import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountId, idOf, maria, marketing, numberId, start, template, token } from './start.ts'

type Json = Record<string, unknown>
const body = {
  type: 'BODY',
  text: 'Order {{1}} is on its way, {{2}}!',
  example: { body_text: [['1042', 'Maria']] },
}
const draft = { name: 'shipped', language: 'el', category: 'UTILITY', components: [body] }
const path = `/${accountId}/message_templates`

const refused: [string, Json][] = [
  ['a name with capitals', { name: 'Shipped' }],
  ['a language that is none', { language: 'greek!' }],
  ['a category that is none', { category: 'NEWS' }],
  ['no body', { components: [] }],
  ['a body that begins with a variable', { components: [{ ...body, text: '{{1}} is on its way, {{2}}!' }] }],
  ['a body that ends with a variable', { components: [{ ...body, text: 'On its way: {{1}} for {{2}}' }] }],
  ['two variables side by side', { components: [{ ...body, text: 'Order {{1}} {{2}} is on its way.' }] }],
  ['a gap in the numbers', { components: [{ ...body, text: 'Order {{1}} for {{3}} is on its way.' }] }],
  ['a variable without sample', { components: [{ type: 'BODY', text: 'Order {{1}} is on its way.' }] }],
  ['a body of 1025', { components: [{ type: 'BODY', text: 'x'.repeat(1025) }] }],
  ['a header of 61', { components: [body, { type: 'HEADER', format: 'TEXT', text: 'x'.repeat(61) }] }],
  [
    'a header of two variables',
    {
      components: [
        body,
        { type: 'HEADER', format: 'TEXT', text: 'a {{1}} b {{2}}', example: { header_text: ['x'] } },
      ],
    },
  ],
  ['a footer of 61', { components: [body, { type: 'FOOTER', text: 'x'.repeat(61) }] }],
  [
    'eleven buttons',
    {
      components: [
        body,
        { type: 'BUTTONS', buttons: Array.from({ length: 11 }, () => ({ type: 'QUICK_REPLY', text: 'a' })) },
      ],
    },
  ],
  [
    'two copy codes',
    {
      components: [
        body,
        { type: 'BUTTONS', buttons: Array.from({ length: 2 }, () => ({ type: 'COPY_CODE', example: 'x' })) },
      ],
    },
  ],
  [
    'two phone buttons',
    {
      components: [
        body,
        {
          type: 'BUTTONS',
          buttons: Array.from({ length: 2 }, () => ({ type: 'PHONE_NUMBER', text: 'a', phone_number: '1' })),
        },
      ],
    },
  ],
  [
    'a button text of 26',
    { components: [body, { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'x'.repeat(26) }] }] },
  ],
]
for (const [name, change] of refused) {
  test(`a template with ${name} is refused`, async (t) => {
    const { call } = await start(t)
    const answer = await call('POST', path, { ...draft, ...change })
    assert.deepEqual([answer.status, answer.code], [400, 100])
  })
}

test('a template goes from PENDING to APPROVED by an event, and can be sent only then', async (t) => {
  const { call, changes, clock, send, vw } = await start(t)
  const made = await call('POST', path, draft)
  assert.deepEqual([made.status, made.json.status, made.json.category], [200, 'PENDING', 'UTILITY'])
  assert.equal((await call('POST', path, draft)).code, 100, 'once a name and language')
  const parameters = [
    {
      type: 'body',
      parameters: [
        { type: 'text', text: '7' },
        { type: 'text', text: 'M' },
      ],
    },
  ]
  assert.equal((await send(template('shipped', parameters, 'el'))).code, 132001)
  clock.ms += 1_000
  vw.timePassed()
  const [event] = await changes('message_template_status_update')
  assert.deepEqual(
    [event?.event, event?.message_template_name, event?.message_template_language, event?.reason],
    ['APPROVED', 'shipped', 'el', 'NONE'],
  )
  assert.equal(event?.message_template_id, Number(made.json.id))
  assert.equal((await send(template('shipped', parameters, 'el'))).status, 200)
  assert.equal((await call('DELETE', `${path}?name=shipped`)).status, 200)
  assert.equal((await call('DELETE', `${path}?name=shipped`)).code, 100)
})

test('a review may also refuse, and says why', async (t) => {
  const { call, changes } = await start(t, { templateReviewMs: null })
  await call('POST', path, draft)
  await call('POST', '/_control/templates', {
    name: 'shipped',
    language: 'el',
    status: 'REJECTED',
    reason: 'INVALID_FORMAT',
  })
  assert.equal((await changes('message_template_status_update'))[0]?.reason, 'INVALID_FORMAT')
  const list = (await call('GET', `${path}?status=REJECTED`)).json.data as Json[]
  assert.deepEqual(
    list.map((one) => [one.name, one.rejected_reason]),
    [['shipped', 'INVALID_FORMAT']],
  )
})

test('templates are paged by cursors, forth and back', async (t) => {
  const templates = Array.from({ length: 6 }, (_, i) => ({ ...marketing, name: `t${i}` }))
  const { call } = await start(t, { templates })
  const seen: unknown[] = []
  let query = '?limit=3&fields=name,language'
  let last: Json = {}
  while (query) {
    last = (await call('GET', path + query)).json
    for (const one of last.data as Json[]) seen.push(one.name)
    const paging = last.paging as { next?: string; cursors: { after: string; before: string } } | undefined
    query = paging?.next ? `?limit=3&after=${paging.cursors.after}` : ''
  }
  assert.deepEqual(seen, ['hello_world', 't0', 't1', 't2', 't3', 't4', 't5'])
  const { cursors } = last.paging as { cursors: { before: string } }
  const back = (await call('GET', `${path}?limit=3&before=${cursors.before}`)).json.data as Json[]
  assert.deepEqual(
    back.map((one) => one.name),
    ['t2', 't3', 't4'],
  )
})

test('the number, its profile, its account, the subscription and the token describe themselves', async (t) => {
  const { call } = await start(t, { shopName: 'Ελαιώνας' })
  const number = (
    await call(
      'GET',
      `/${numberId}?fields=display_phone_number,verified_name,quality_rating,throughput,name_status,messaging_limit_tier`,
    )
  ).json
  assert.deepEqual(number, {
    id: numberId,
    display_phone_number: '+30 210 555 0000',
    verified_name: 'Ελαιώνας',
    quality_rating: 'GREEN',
    throughput: { level: 'STANDARD' },
    name_status: 'APPROVED',
    messaging_limit_tier: 'TIER_UNLIMITED',
  })
  const profile = `/${numberId}/whatsapp_business_profile`
  assert.equal(
    (await call('POST', profile, { messaging_product: 'whatsapp', about: 'x'.repeat(140) })).code,
    131009,
  )
  assert.equal(
    (
      await call('POST', profile, {
        messaging_product: 'whatsapp',
        about: 'Λάδι',
        websites: ['https://shop.example'],
      })
    ).status,
    200,
  )
  const shown = ((await call('GET', `${profile}?fields=about,websites`)).json.data as Json[])[0]
  assert.deepEqual(shown, {
    about: 'Λάδι',
    websites: ['https://shop.example'],
    messaging_product: 'whatsapp',
  })
  assert.equal(((await call('GET', `/${accountId}/phone_numbers`)).json.data as Json[])[0]?.id, numberId)
  const apps = async () => ((await call('GET', `/${accountId}/subscribed_apps`)).json.data as Json[]).length
  assert.equal(await apps(), 1)
  await call('DELETE', `/${accountId}/subscribed_apps`)
  assert.equal(await apps(), 0)
  await call('POST', `/${accountId}/subscribed_apps`)
  assert.equal(await apps(), 1)
  const debug = async (input: string) =>
    ((await call('GET', `/debug_token?input_token=${encodeURIComponent(input)}`)).json.data as Json).is_valid
  assert.deepEqual([await debug(token), await debug('other')], [true, false])
  assert.equal((await call('GET', '/me')).status, 200)
})

test('other webhooks, the clock and settings are switches', async (t) => {
  const { call, changes, vw, send, received } = await start(t)
  await call('POST', '/_control/events', {
    field: 'business_capability_update',
    value: { max_daily_conversation_per_phone: -1 },
  })
  assert.deepEqual(await changes('business_capability_update'), [{ max_daily_conversation_per_phone: -1 }])
  vw.act(maria, 'text', { text: 'Hi' })
  await call('POST', '/_control/clock', { advanceMs: 25 * 3_600_000 })
  const late = idOf(await send({ type: 'text', text: { body: 'x' } }))
  assert.equal((await received('statuses')).find((one) => one.id === late)?.status, 'failed')
  await call('POST', '/_control/clock', { offsetMs: 0 })
  await call('PATCH', '/_control/settings', { autoStatus: 'read' })
  const id = idOf(await send({ type: 'text', text: { body: 'x' } }))
  assert.deepEqual(
    (await received('statuses')).filter((one) => one.id === id).map((one) => one.status),
    ['sent', 'delivered', 'read'],
  )
})
