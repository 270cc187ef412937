import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maria, numberId, start, text } from './start.ts'

type Json = Record<string, unknown>

test('a new number is a system message without contacts, and a new business-scoped id', async (t) => {
  const { vw, send, changes, received } = await start(t)
  assert.equal(vw.act(maria, 'change_number', { phone: '+30 690 000 0555' }).ok, true)
  const [value] = await changes('messages')
  const [message] = await received('messages')
  assert.equal(value && 'contacts' in value, false)
  const system = message?.system as Json
  assert.deepEqual(
    [message?.from, message?.type, system.type, system.wa_id],
    [maria, 'system', 'user_changed_number', '306900000555'],
  )
  const [update] = await received('user_id_update')
  assert.deepEqual(update?.user_id, { previous: message?.from_user_id, current: system.user_id })
  vw.act('306900000555', 'text', { text: 'me' })
  assert.equal((await send({ ...text, to: '306900000555' })).status, 200)
})

test('stopping and resuming marketing are user_preferences; the shop’s own phone is an echo', async (t) => {
  const { vw, received } = await start(t)
  vw.act(maria, 'stop_marketing')
  vw.act(maria, 'resume_marketing')
  const preferences = await received('user_preferences')
  assert.deepEqual(
    preferences.map((one) => [one.wa_id, one.category, one.value, typeof one.timestamp]),
    [
      [maria, 'marketing_messages', 'stop', 'number'],
      [maria, 'marketing_messages', 'resume', 'number'],
    ],
  )
  vw.act(maria, 'echo', { text: 'Here is the owner.' })
  const [echo] = await received('message_echoes')
  assert.deepEqual(
    [echo?.from, echo?.to, echo?.type, echo?.text],
    ['302105550000', maria, 'text', { body: 'Here is the owner.' }],
  )
})

for (const [shape, from] of [
  ['absent', undefined],
  ['empty', ''],
  ['user_id', 'GR.777'],
] as const) {
  test(`a shopper without visible phone: from is ${shape}`, async (t) => {
    const { vw, received, changes } = await start(t, { hiddenPhone: shape })
    vw.addShopper({ name: 'Niki', userId: 'GR.777', username: 'niki' })
    vw.act('GR.777', 'text', { text: 'Hi' })
    const [message] = await received('messages')
    assert.deepEqual([message?.from, message?.from_user_id], [from, 'GR.777'])
    const [first] = await changes('messages')
    const [contact] = (first?.contacts ?? []) as Json[]
    assert.deepEqual(
      [contact?.wa_id, contact?.user_id, contact?.profile],
      [from, 'GR.777', { name: 'Niki', username: 'niki' }],
    )
  })
}

test('the same request of a page twice makes one message', async (t) => {
  const { vw, received } = await start(t)
  const first = vw.act(maria, 'text', { text: 'Hi', clientId: 'c-1' })
  assert.deepEqual(vw.act(maria, 'text', { text: 'Hi', clientId: 'c-1' }), first)
  assert.equal((await received('messages')).length, 1)
})

test('reading a message turns the shopper’s ticks blue, up to that message', async (t) => {
  const { vw, call } = await start(t)
  const one = vw.act(maria, 'text', { text: '1' }) as { id: string }
  await vw.settled()
  const status = () =>
    vw.messagesOf(vw.addShopper({ name: 'Maria', phone: maria }).id).map((message) => message.status)
  assert.deepEqual(status(), ['delivered'])
  const path = `/${numberId}/messages`
  const read = {
    messaging_product: 'whatsapp',
    status: 'read',
    message_id: one.id,
    typing_indicator: { type: 'text' },
  }
  assert.deepEqual((await call('POST', path, read)).json, { success: true })
  assert.deepEqual(status(), ['read'])
  assert.equal((await call('POST', path, { ...read, message_id: 'wamid.none' })).code, 131009)
})
