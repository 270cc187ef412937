import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  failedWith,
  filled,
  idOf,
  maria,
  marketing,
  numberId,
  start,
  template,
  text,
  token,
} from './start.ts'

test('a send is answered with the contact and an id; a template also with its state', async (t) => {
  const { send, vw } = await start(t)
  vw.act(maria, 'text', { text: 'Hi' })
  const answer = await send({ ...text, to: '+30 690 000 0101' })
  assert.equal(answer.status, 200)
  assert.deepEqual(answer.json.contacts, [{ input: '+30 690 000 0101', wa_id: maria }])
  assert.match(idOf(answer), /^wamid\./)
  const hello = await send(template('hello_world', undefined, 'en_US'))
  assert.equal((hello.json.messages as { message_status: string }[])[0]!.message_status, 'accepted')
})

test('tokens, numbers and paths that are not right are refused as Meta does', async (t) => {
  const { call } = await start(t)
  const wrong = await call(
    'POST',
    `/${numberId}/messages`,
    { messaging_product: 'whatsapp' },
    'another token',
  )
  assert.deepEqual([wrong.status, wrong.code], [401, 190])
  const unknown = await call('GET', '/999/nothing')
  assert.deepEqual([unknown.status, unknown.code], [404, 100])
  const body = await call('POST', `/${numberId}/messages`, [])
  assert.deepEqual([body.status, body.code], [400, 100])
  const error = (await call('POST', `/${numberId}/messages`, { messaging_product: 'whatsapp' })).json.error
  assert.deepEqual(error, {
    message: '(#100) Invalid parameter',
    type: 'OAuthException',
    code: 100,
    error_data: { messaging_product: 'whatsapp', details: 'The parameter to is required.' },
    fbtrace_id: (error as { fbtrace_id: string }).fbtrace_id,
  })
})

test('the window is open for 24 hours of the moved clock, then free text fails with 131047', async (t) => {
  const { send, received, vw, clock, day } = await start(t)
  vw.act(maria, 'text', { text: 'Hi' })
  clock.ms += day - 1_000
  await send(text)
  assert.equal(failedWith(await received('statuses')), undefined)
  clock.ms += 1_000
  const late = await send({ ...text, biz_opaque_callback_data: 'row-1' })
  assert.equal(late.status, 200, 'Meta takes it and tells later')
  const statuses = await received('statuses')
  assert.equal(failedWith(statuses), 131047)
  assert.equal(statuses.at(-1)?.biz_opaque_callback_data, 'row-1')
  vw.faults.opaqueInFailed = false
  await send({ ...text, biz_opaque_callback_data: 'row-2' })
  assert.equal((await received('statuses')).at(-1)?.biz_opaque_callback_data, undefined)
})

const templates: [string, Record<string, unknown>[] | undefined, string, string, number, number][] = [
  ['unknown name', filled, 'winter', 'en', 404, 132001],
  ['unknown language', filled, 'autumn', 'el', 404, 132001],
  ['no parameters', undefined, 'autumn', 'en', 400, 132000],
  [
    'one parameter too few',
    [filled[0]!, { type: 'body', parameters: [{ type: 'text', text: 'a' }] }, filled[2]!],
    'autumn',
    'en',
    400,
    132000,
  ],
  [
    'empty parameter',
    [
      filled[0]!,
      {
        type: 'body',
        parameters: [
          { type: 'text', text: '' },
          { type: 'text', text: 'b' },
        ],
      },
      filled[2]!,
    ],
    'autumn',
    'en',
    400,
    131008,
  ],
  [
    'a line break in a parameter',
    [
      filled[0]!,
      {
        type: 'body',
        parameters: [
          { type: 'text', text: 'a\nb' },
          { type: 'text', text: 'b' },
        ],
      },
      filled[2]!,
    ],
    'autumn',
    'en',
    400,
    132012,
  ],
  [
    'hydrated text too long',
    [
      filled[0]!,
      {
        type: 'body',
        parameters: [
          { type: 'text', text: 'a'.repeat(1020) },
          { type: 'text', text: 'b' },
        ],
      },
      filled[2]!,
    ],
    'autumn',
    'en',
    400,
    132005,
  ],
  ['url button without its part', [filled[0]!, filled[1]!], 'autumn', 'en', 400, 131008],
  [
    'a button that is not there',
    [...filled, { type: 'button', sub_type: 'url', index: '5', parameters: [] }],
    'autumn',
    'en',
    400,
    132012,
  ],
  [
    'text where an image belongs',
    [{ type: 'header', parameters: [{ type: 'text', text: 'x' }] }],
    'picture',
    'en',
    400,
    132012,
  ],
]
for (const [name, components, templateName, language, status, code] of templates) {
  test(`template: ${name}`, async (t) => {
    const picture = {
      ...marketing,
      name: 'picture',
      components: [
        { type: 'HEADER', format: 'IMAGE' },
        { type: 'BODY', text: 'See' },
      ],
    }
    const { send, vw } = await start(t, { templates: [marketing, picture] })
    const answer = await send(template(templateName, components, language))
    assert.deepEqual([answer.status, answer.code], [status, code])
    assert.equal(vw.ledger().length, 0)
  })
}

test('a paused or disabled template is refused until it is approved again', async (t) => {
  const { send, call } = await start(t, { templates: [marketing] })
  for (const [status, code] of [
    ['PAUSED', 132015],
    ['DISABLED', 132016],
    ['APPROVED', undefined],
  ] as const) {
    await call('POST', '/_control/templates', { name: 'autumn', language: 'en', status })
    assert.equal((await send(template('autumn', filled))).code, code)
  }
})

test('marketing stops at the cap of a person, which an open window lifts and a day renews', async (t) => {
  const { send, received, vw, clock, day } = await start(t, { templates: [marketing], marketingCap: 2 })
  const codes = async () => (await received('statuses')).filter((one) => one.status === 'failed').length
  await send(template('autumn', filled))
  await send(template('autumn', filled))
  assert.equal(await codes(), 0)
  await send(template('autumn', filled))
  assert.equal(failedWith(await received('statuses')), 131049)
  vw.act(maria, 'text', { text: 'Hi' })
  await send(template('autumn', filled))
  assert.equal(await codes(), 1)
  clock.ms += 2 * day
  await send(template('autumn', filled))
  assert.equal(await codes(), 1)
})

const reasons: [string, string, number][] = [
  ['stopped marketing', 'stop_marketing', 131050],
  ['in the experiment', 'experiment', 130472],
  ['blocked the business', 'block', 131026],
  ['not on WhatsApp', 'unreachable', 131026],
]
for (const [name, action, code] of reasons) {
  test(`marketing to someone who is ${name} fails with ${code}`, async (t) => {
    const { send, received, vw } = await start(t, { templates: [marketing] })
    vw.act(maria, action)
    assert.equal((await send(template('autumn', filled))).status, 200)
    assert.equal(failedWith(await received('statuses')), code)
  })
}

test('marketing to United States numbers is paused, not to Canada, and not utility', async (t) => {
  const { send, received } = await start(t, { templates: [marketing] })
  await send({ ...template('autumn', filled), to: '14165550100' })
  await send({ ...template('hello_world', undefined, 'en_US'), to: '12125550100' })
  assert.equal(failedWith(await received('statuses')), undefined)
  await send({ ...template('autumn', filled), to: '12125550100' })
  assert.equal(failedWith(await received('statuses')), 131049)
})

test('the throughput of the number counts both ways over a sliding second: 130429', async (t) => {
  const number = {
    phoneNumberId: numberId,
    displayPhoneNumber: '+302105550000',
    businessAccountId: '1',
    accessToken: token,
    appSecret: 's',
  }
  const { send, vw, clock } = await start(t, { numbers: [{ ...number, messagesPerSecond: 3 }] })
  vw.act(maria, 'text', { text: 'this one counts' })
  clock.ms += 600
  assert.equal((await send(text)).status, 200)
  assert.equal((await send(text)).status, 200)
  const over = await send(text)
  assert.deepEqual([over.status, over.code], [429, 130429])
  clock.ms += 400
  assert.equal((await send(text)).status, 200, 'the received one is a second old')
  assert.equal((await send(text)).code, 130429)
})

test('one person takes a burst, then a message each six seconds: 131056', async (t) => {
  const { send, vw, clock } = await start(t, { pairRate: { seconds: 6, burst: 3 } })
  vw.act(maria, 'text', { text: 'Hi' })
  for (let i = 0; i < 3; i++) assert.equal((await send(text)).code, undefined)
  assert.equal((await send(text)).code, 131056)
  clock.ms += 6_000
  assert.equal((await send(text)).code, undefined)
  assert.equal((await send(text)).code, 131056)
})

test('the reach of the portfolio refuses new people, or holds their messages, until a day has passed', async (t) => {
  const number = {
    phoneNumberId: numberId,
    displayPhoneNumber: '+302105550000',
    businessAccountId: '1',
    accessToken: token,
    appSecret: 's',
    tier: 1,
  }
  const hello = template('hello_world', undefined, 'en_US')
  const strict = await start(t, { numbers: [number] })
  assert.equal((await strict.send(hello)).status, 200)
  assert.equal((await strict.send(hello)).status, 200, 'the same person again is no new reach')
  assert.equal((await strict.send({ ...hello, to: '306900000999' })).code, 131048)

  const holding = await start(t, { numbers: [number], reachOverflow: 'hold' })
  await holding.send(hello)
  const second = idOf(await holding.send({ ...hello, to: '306900000999' }))
  const reached = async () => (await holding.received('statuses')).filter((one) => one.id === second).length
  assert.equal(await reached(), 0)
  holding.clock.ms += holding.day
  holding.vw.timePassed()
  assert.equal(await reached(), 2)
})

test('a business-scoped id reaches its person, except with an authentication template: 131062', async (t) => {
  const auth = {
    ...marketing,
    name: 'code',
    category: 'AUTHENTICATION' as const,
    components: [{ type: 'BODY', text: 'Your code.' }],
  }
  const { send, vw, received } = await start(t, { templates: [auth] })
  const person = vw.addShopper({ name: 'Niki', userId: 'GR.777', username: 'niki' })
  vw.act(person.id, 'text', { text: 'Hi' })
  const answer = await send({ ...text, to: undefined, recipient: 'GR.777' })
  assert.deepEqual(answer.json.contacts, [{ input: 'GR.777', user_id: 'GR.777' }])
  const [sent] = await received('statuses')
  assert.equal(sent?.recipient_user_id, 'GR.777')
  assert.equal('recipient_id' in sent!, false)
  assert.equal((await send({ ...template('code'), to: undefined, recipient: 'GR.777' })).code, 131062)
  assert.equal((await send({ ...text, to: undefined, recipient: 'GR.778' })).code, 131026)
})
