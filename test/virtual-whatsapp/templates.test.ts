import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountId, marketing, start } from './start.ts'

type Json = Record<string, unknown>

const body = {
  type: 'BODY',
  text: 'Order {{1}} is on its way, {{2}}!',
  example: { body_text: [['1042', 'Maria']] },
}
const plain = { type: 'BODY', text: 'It is on its way.' }
const draft = { name: 'shipped', language: 'el', category: 'UTILITY', components: [body] }
const path = `/${accountId}/message_templates`
const hour = 3_600_000
const buttons = (...all: Json[]) => ({ type: 'BUTTONS', buttons: all })
const reply = (text: string) => ({ type: 'QUICK_REPLY', text })
const url = (address: string) => ({ type: 'URL', text: 'See', url: address })
const otp = { type: 'OTP', otp_type: 'COPY_CODE' }

const refused: [string, Json, number?][] = [
  ['a sample of two lines', { components: [{ ...body, example: { body_text: [['1\n2', 'M']] } }] }, 2388072],
  ['a variable with capitals', { components: [{ type: 'BODY', text: 'Dear {{Name}}!' }] }, 2388072],
  [
    'a named variable without its sample',
    { components: [{ type: 'BODY', text: 'Dear {{name}}!' }] },
    2388072,
  ],
  [
    'a header over two lines',
    { components: [plain, { type: 'HEADER', format: 'TEXT', text: 'a\nb' }] },
    2388047,
  ],
  [
    'an emoji in the header',
    { components: [plain, { type: 'HEADER', format: 'TEXT', text: 'a 🎉' }] },
    2388047,
  ],
  [
    'two headers',
    {
      components: [
        plain,
        { type: 'HEADER', format: 'TEXT', text: 'a' },
        { type: 'HEADER', format: 'TEXT', text: 'b' },
      ],
    },
  ],
  ['a variable in the footer', { components: [plain, { type: 'FOOTER', text: 'a {{1}}' }] }, 2388073],
  [
    'quick replies apart',
    { components: [plain, buttons(reply('a'), url('https://a.example/'), reply('b'))] },
  ],
  ['an emoji on a button', { components: [plain, buttons(reply('a 👍'))] }],
  ['a link to WhatsApp', { components: [plain, buttons(url('https://wa.me/30'))] }],
  ['a code of 16', { components: [plain, buttons({ type: 'COPY_CODE', example: 'A'.repeat(16) })] }],
  ['a sign-in button in utility', { components: [plain, buttons(otp)] }],
  ['words in a sign-in code', { category: 'AUTHENTICATION', components: [plain, buttons(otp)] }],
  ['a sign-in code without button', { category: 'AUTHENTICATION', components: [{ type: 'BODY' }] }],
]
test('what breaks a rule of parts and buttons is refused with its subcode', async (t) => {
  const { call } = await start(t)
  for (const [name, change, subcode = 2388043] of refused) {
    const answer = await call('POST', path, { ...draft, ...change })
    const error = answer.json.error as Json
    assert.deepEqual([answer.status, error?.code, error?.error_subcode], [400, 100, subcode], name)
  }
  const fine = { category: 'AUTHENTICATION', components: [{ type: 'BODY' }, buttons(otp)] }
  assert.equal((await call('POST', path, { ...draft, ...fine })).status, 200)
})

test('utility that advertises is filed under marketing', async (t) => {
  const { call } = await start(t)
  const components = [{ type: 'BODY', text: 'Σήμερα έκπτωση 20% σε όλα.' }]
  const made = await call('POST', path, { ...draft, components })
  assert.equal(made.json.category, 'MARKETING')
})

test('a template is changed once a day once it is approved, and reviewed again', async (t) => {
  const { call, clock, vw } = await start(t)
  const made = await call('POST', path, draft)
  const edit = (change: Json = {}) => call('POST', `/${made.json.id}`, { components: [plain], ...change })
  assert.equal((await edit()).code, 100, 'not while it is reviewed')
  clock.ms += 1000
  vw.timePassed()
  assert.equal((await edit({ category: 'MARKETING' })).code, 100, 'not in its category')
  assert.equal(
    (await edit({ components: [{ type: 'BODY', text: '{{1}}' }] })).code,
    100,
    'not against the rules',
  )
  assert.equal((await edit()).status, 200)
  const status = async () =>
    ((await call('GET', `${path}?name=shipped`)).json.data as Json[]).map((one) => one.status)
  assert.deepEqual(await status(), ['PENDING'])
  clock.ms += 1000
  assert.deepEqual(await status(), ['APPROVED'])
  assert.equal((await edit()).code, 100, 'twice a day')
  clock.ms += 24 * hour
  assert.equal((await edit()).status, 200)
  assert.equal((await call('POST', '/1999999999999999', { components: [plain] })).status, 404)
})

test('a deleted name is told, and not free for 30 days', async (t) => {
  const { call, clock, changes } = await start(t, {
    templates: [{ ...marketing, name: 'shipped', language: 'en_US' }],
  })
  assert.equal((await call('DELETE', `${path}?name=shipped`)).status, 200)
  const [event] = await changes('message_template_status_update')
  assert.deepEqual([event?.event, event?.message_template_language], ['DELETED', 'en-US'])
  const anew = { ...draft, language: 'en_US' }
  assert.equal(((await call('POST', path, anew)).json.error as Json).error_subcode, 2388023)
  clock.ms += 31 * 24 * hour
  assert.equal((await call('POST', path, anew)).status, 200)
})

test('pauses last three hours, then six, and the third disables', async (t) => {
  const { call, clock, vw, changes } = await start(t, { templates: [{ ...marketing, name: 'shipped' }] })
  const parcel = { name: 'shipped', language: 'en' }
  const pause = () => call('POST', '/_control/templates', { ...parcel, status: 'PAUSED' })
  for (const hours of [3, 6]) {
    await pause()
    clock.ms += hours * hour - 1000
    vw.timePassed()
    assert.equal((await changes('message_template_status_update')).at(-1)?.event, 'PAUSED')
    clock.ms += 1000
    vw.timePassed()
    const told = (await changes('message_template_status_update')).at(-1)!
    assert.deepEqual([told.event, (told.other_info as Json).title], ['APPROVED', 'UNPAUSE'])
  }
  await pause()
  assert.equal((await changes('message_template_status_update')).at(-1)?.event, 'DISABLED')
})

test('quality and category are told, the category a day before', async (t) => {
  const { call, clock, vw, changes } = await start(t, { templates: [{ ...marketing, name: 'shipped' }] })
  const parcel = { name: 'shipped', language: 'en' }
  await call('POST', '/_control/templates', { ...parcel, quality: 'RED' })
  assert.equal((await changes('message_template_quality_update'))[0]?.new_quality_score, 'RED')
  const at = new Date(clock.ms + 24 * hour).toISOString()
  await call('POST', '/_control/templates', { ...parcel, category: 'UTILITY', at })
  clock.ms += 24 * hour
  vw.timePassed()
  const told = await changes('template_category_update')
  assert.deepEqual(
    told.map((one) => [one.correct_category, one.previous_category, one.new_category]),
    [
      ['UTILITY', undefined, 'MARKETING'],
      [undefined, 'MARKETING', 'UTILITY'],
    ],
  )
})
