import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { duplicatesOf } from '../../src/virtual-whatsapp/ledger.ts'
import { idOf, maria, secret, start, template, text } from './start.ts'

const names = (statuses: Record<string, unknown>[]) => statuses.map((one) => one.status)

test('statuses climb as the phone is off, on, and looked at, with price and opaque data', async (t) => {
  const { send, received, vw } = await start(t)
  vw.act(maria, 'text', { text: 'Hi' })
  vw.act(maria, 'offline')
  const id = idOf(await send({ ...text, biz_opaque_callback_data: 'row-9' }))
  assert.deepEqual(names(await received('statuses')), ['sent'])
  vw.act(maria, 'online')
  assert.deepEqual(names(await received('statuses')), ['sent', 'delivered'])
  vw.act(maria, 'read')
  vw.act(maria, 'read')
  const statuses = await received('statuses')
  assert.deepEqual(names(statuses), ['sent', 'delivered', 'read'])
  const userId =
    vw.messagesOf(vw.ledger()[0]!.personId).length > 0 ? statuses[0]!.recipient_user_id : undefined
  assert.deepEqual(statuses[2], {
    id,
    status: 'read',
    timestamp: String(Date.parse('2026-11-21T10:00:00Z') / 1000),
    recipient_id: maria,
    recipient_user_id: userId,
    biz_opaque_callback_data: 'row-9',
    pricing: { billable: true, pricing_model: 'PMP', type: 'regular', category: 'service' },
  })
})

for (const [auto, expected] of [
  ['none', []],
  ['sent', ['sent']],
  ['delivered', ['sent', 'delivered']],
  ['read', ['sent', 'delivered', 'read']],
] as const) {
  test(`autoStatus ${auto}`, async (t) => {
    const { send, received } = await start(t, { autoStatus: auto })
    await send(template('hello_world', undefined, 'en_US'))
    assert.deepEqual(names(await received('statuses')), expected)
  })
}

test('webhooks are signed with the secret of the app, unless that is to be broken', async (t) => {
  const { vw, hooks } = await start(t)
  vw.act(maria, 'text', { text: 'Γεια 🧺' })
  await vw.settled()
  const expected = createHmac('sha256', secret).update(hooks[0]!.body).digest('hex')
  assert.equal(hooks[0]!.signature, `sha256=${expected}`)
  vw.faults.brokenSignature = true
  vw.act(maria, 'text', { text: 'x' })
  await vw.settled()
  assert.match(hooks[1]!.signature, /^sha256=0{64}$/)
})

test('what comes together goes in one body, in order', async (t) => {
  const { vw, hooks, received } = await start(t)
  for (let i = 0; i < 5; i++) vw.act(maria, 'text', { text: `m${i}` })
  const bodies = (await received('messages')).map((one) => (one.text as { body: string }).body)
  assert.deepEqual(bodies, ['m0', 'm1', 'm2', 'm3', 'm4'])
  assert.equal(hooks.length, 1)
  assert.equal((hooks[0]!.json.entry[0]!.changes[0]!.value.contacts as unknown[]).length, 1)
})

test('anything but 200 is sent again, and a poisoned body steps aside for those that follow', async (t) => {
  const { vw, hooks, answers, refusal, received } = await start(t, { webhookMaxBatch: 1 })
  answers.push(500, 503)
  vw.act(maria, 'text', { text: 'one' })
  assert.equal((await received('messages')).length, 1)
  const came = (word: string) => hooks.some((hook) => hook.body.includes(`"${word}"`))
  refusal.of = (body) => body.includes('"two"') && !came('three')
  vw.act(maria, 'text', { text: 'two' })
  vw.act(maria, 'text', { text: 'three' })
  const bodies = (await received('messages')).map((one) => (one.text as { body: string }).body)
  assert.deepEqual(bodies, ['one', 'three', 'two'])
})

test('faults: doubled, swapped, reordered, delayed, paused', async (t) => {
  const { vw, hooks, send, received, call } = await start(t, { webhookMaxBatch: 1 })
  vw.act(maria, 'text', { text: 'Hi' })
  vw.faults.duplicate = 2
  await send(text)
  const ids = names(await received('statuses'))
  assert.deepEqual(ids, ['sent', 'sent', 'sent', 'delivered', 'delivered', 'delivered'])
  await call('DELETE', '/_control/faults')
  hooks.length = 0
  await call('PATCH', '/_control/faults', { swapStatuses: true })
  await send(text)
  assert.deepEqual(names(await received('statuses')), ['delivered', 'sent'])
  hooks.length = 0
  await call('PATCH', '/_control/faults', { swapStatuses: false, reorder: true, delayMs: 2 })
  for (let i = 0; i < 12; i++) vw.act(maria, 'text', { text: String(i) })
  const bodies = (await received('messages')).map((one) => (one.text as { body: string }).body)
  assert.equal(bodies.length, 12)
  assert.notDeepEqual(
    bodies,
    [...bodies].sort((a, b) => Number(a) - Number(b)),
  )
  hooks.length = 0
  await call('PATCH', '/_control/faults', { reorder: false, delayMs: 0, webhookPaused: true })
  vw.act(maria, 'text', { text: 'waits' })
  assert.equal(vw.webhookCounts().pending, 1)
  await call('PATCH', '/_control/faults', { webhookPaused: false })
  assert.equal((await received('messages')).length, 1)
})

test('traps: an answer lost after the message was taken, bare 500s, codes with Retry-After, failed statuses', async (t) => {
  const { vw, call, send, received } = await start(t)
  vw.act(maria, 'text', { text: 'Hi' })
  const trap = (body: Record<string, unknown>) => call('POST', '/_control/traps', body)
  await trap({ kind: 'reset', taken: true, remaining: 1 })
  await assert.rejects(send({ ...text, biz_opaque_callback_data: 'row-1' }))
  assert.deepEqual(
    vw.ledger().map((one) => one.biz),
    ['row-1'],
  )
  await trap({ kind: 'reset', remaining: 1 })
  await assert.rejects(send(text))
  assert.equal(vw.ledger().length, 1, 'reset before it was taken')
  await trap({ kind: 'empty', taken: true, remaining: 1 })
  const empty = await send({ ...text, biz_opaque_callback_data: 'row-1' })
  assert.deepEqual([empty.status, empty.empty], [200, true])
  await trap({ kind: 'status', status: 502, bare: true, remaining: 1 })
  const bare = await send(text)
  assert.deepEqual([bare.status, bare.empty], [502, true])
  await trap({ kind: 'status', status: 503, code: 131016, remaining: 1 })
  assert.equal((await send(text)).code, 131016)
  await trap({ kind: 'code', code: 80007, retryAfter: 7, remaining: 1, recipients: [maria] })
  assert.equal((await send({ ...text, to: '306900000222' })).code, undefined, 'not this recipient')
  const limited = await send(text)
  assert.deepEqual([limited.status, limited.code, limited.headers.get('retry-after')], [429, 80007, '7'])
  await trap({ kind: 'fail', code: 131026, remaining: 1 })
  await send({ ...text, biz_opaque_callback_data: 'row-3' })
  const failed = (await received('statuses')).at(-1)
  assert.deepEqual([failed?.status, failed?.biz_opaque_callback_data], ['failed', 'row-3'])
  assert.equal((await send(text)).status, 200, 'every trap is spent')
})

test('the ledger shows what was sent twice', async (t) => {
  const { vw, call, send } = await start(t)
  vw.act(maria, 'text', { text: 'Hi' })
  for (const biz of ['a', 'b', 'a']) await send({ ...text, biz_opaque_callback_data: biz })
  const { json } = await call('GET', '/_control/ledger/duplicates')
  assert.equal((json.duplicates as { biz: string }[])[0]?.biz, 'a')
  assert.equal((await call('GET', '/_control/ledger/count?biz=a')).json.count, 2)
  assert.equal((await call('GET', `/_control/ledger?to=${maria}&limit=2`)).json.count, 3)
  assert.equal(duplicatesOf(vw.ledger()).length, 1)
  assert.equal((await call('DELETE', '/_control/ledger')).status, 204)
  assert.equal(vw.ledger().length, 0)
})
