import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf, maria, numberId, start, template, text } from './start.ts'

type Json = Record<string, unknown>
const timestamp = String(Date.parse('2026-11-21T10:00:00Z') / 1000)

/** The message without what every message bears, after that has been checked. */
function contentOf(message: Json | undefined): Json {
  const { from, from_user_id, id, timestamp: at, ...content } = message ?? {}
  assert.equal(from, maria)
  assert.match(String(from_user_id), /^GR\.\d+$/)
  assert.match(String(id), /^wamid\./)
  assert.equal(at, timestamp)
  return content
}

const actions: [string, Json, Json][] = [
  ['text', { text: 'Γεια' }, { type: 'text', text: { body: 'Γεια' } }],
  [
    'text',
    { text: 'f', forwarded: true },
    { type: 'text', text: { body: 'f' }, context: { forwarded: true } },
  ],
  ['text', { text: 'g', groupId: 'group-1' }, { type: 'text', text: { body: 'g' }, group_id: 'group-1' }],
  [
    'location',
    { latitude: 37.97, longitude: 23.73, name: 'Σύνταγμα', address: 'Αθήνα' },
    { type: 'location', location: { latitude: 37.97, longitude: 23.73, name: 'Σύνταγμα', address: 'Αθήνα' } },
  ],
  [
    'contacts',
    { contacts: [{ name: { formatted_name: 'Eleni' } }] },
    { type: 'contacts', contacts: [{ name: { formatted_name: 'Eleni' } }] },
  ],
  [
    'cart',
    { items: [{ retailerId: 'THYME-HONEY', quantity: 2 }] },
    {
      type: 'order',
      order: {
        catalog_id: '300000000000001',
        text: '',
        product_items: [
          { product_retailer_id: 'THYME-HONEY', quantity: 2, item_price: 9.5, currency: 'EUR' },
        ],
      },
    },
  ],
  [
    'flow',
    { response: { rating: '5' } },
    {
      type: 'interactive',
      interactive: {
        type: 'nfm_reply',
        nfm_reply: { name: 'flow', body: 'Sent', response_json: '{"rating":"5"}' },
      },
    },
  ],
  [
    'unsupported',
    {},
    {
      type: 'unsupported',
      unsupported: { type: 'poll' },
      errors: [
        {
          code: 131051,
          title: 'Message type unknown',
          message: 'Message type unknown',
          error_data: { details: 'Message type is currently not supported.' },
        },
      ],
    },
  ],
]
for (const [action, body, expected] of actions) {
  test(`a shopper's ${action} ${JSON.stringify(body)}`, async (t) => {
    const { vw, received } = await start(t)
    assert.equal(vw.act(maria, action, body).ok, true)
    assert.deepEqual(contentOf((await received('messages'))[0]), expected)
  })
}

test('the envelope of a message is Meta’s', async (t) => {
  const { vw, hooks } = await start(t)
  const { id } = vw.act(maria, 'text', { text: 'Hi' }) as { id: string }
  await vw.settled()
  const userId =
    vw.messagesOf('none').length === 0
      ? (hooks[0]!.json.entry[0]!.changes[0]!.value.contacts as Json[])[0]!.user_id
      : ''
  assert.deepEqual(hooks[0]!.json, {
    object: 'whatsapp_business_account',
    entry: [
      {
        id: '720000000000001',
        changes: [
          {
            field: 'messages',
            value: {
              messaging_product: 'whatsapp',
              metadata: { display_phone_number: '302105550000', phone_number_id: numberId },
              contacts: [{ profile: { name: 'Μαρία Παπαδοπούλου' }, wa_id: maria, user_id: userId }],
              messages: [
                { from: maria, from_user_id: userId, id, timestamp, type: 'text', text: { body: 'Hi' } },
              ],
            },
          },
        ],
      },
    ],
  })
})

test('a voice note is kept as media that the shop can fetch', async (t) => {
  const { vw, received, call, url } = await start(t)
  const bytes = Buffer.from('OggS of a test')
  vw.act(maria, 'media', {
    type: 'audio',
    base64: bytes.toString('base64'),
    mime: 'audio/ogg; codecs=opus',
    voice: true,
  })
  const { audio } = contentOf((await received('messages'))[0]) as { audio: Json }
  assert.deepEqual(Object.keys(audio).sort(), ['id', 'mime_type', 'sha256', 'voice'])
  const { json } = await call('GET', `/${audio.id}`)
  const file = await fetch(String(json.url), { headers: { authorization: 'Bearer a token of the test' } })
  assert.deepEqual(Buffer.from(await file.arrayBuffer()), bytes)
  assert.ok(String(json.url).startsWith(url))
})

test('pressing buttons, rows and quick replies answers in the context of their message', async (t) => {
  const quick = {
    name: 'ask',
    language: 'en',
    category: 'UTILITY' as const,
    components: [
      { type: 'BODY', text: 'Well?' },
      { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Fine' }] },
    ],
  }
  const { vw, send, received } = await start(t, { templates: [quick] })
  vw.act(maria, 'text', { text: 'Hi' })
  const button = idOf(
    await send({
      type: 'interactive',
      interactive: {
        type: 'button',
        body: { text: 'A?' },
        action: { buttons: [{ type: 'reply', reply: { id: 'yes', title: 'Ναι' } }] },
      },
    }),
  )
  const list = idOf(
    await send({
      type: 'interactive',
      interactive: {
        type: 'list',
        body: { text: 'B?' },
        action: { button: 'Open', sections: [{ rows: [{ id: 'r', title: 'Row', description: 'd' }] }] },
      },
    }),
  )
  const asked = idOf(
    await send(
      template('ask', [
        {
          type: 'button',
          sub_type: 'quick_reply',
          index: '0',
          parameters: [{ type: 'payload', payload: 'fine-1' }],
        },
      ]),
    ),
  )
  vw.act(maria, 'choose', { messageId: button, choice: 'yes' })
  vw.act(maria, 'choose', { messageId: list, choice: 'Row' })
  vw.act(maria, 'choose', { messageId: asked, choice: 'Fine' })
  assert.equal(vw.act(maria, 'choose', { messageId: list, choice: 'none' }).ok, false)
  const [, first, second, third] = await received('messages')
  const context = (id: string) => ({ from: '302105550000', id })
  assert.deepEqual(contentOf(first), {
    type: 'interactive',
    context: context(button),
    interactive: { type: 'button_reply', button_reply: { id: 'yes', title: 'Ναι' } },
  })
  assert.deepEqual(contentOf(second), {
    type: 'interactive',
    context: context(list),
    interactive: { type: 'list_reply', list_reply: { id: 'r', title: 'Row', description: 'd' } },
  })
  assert.deepEqual(contentOf(third), {
    type: 'button',
    context: context(asked),
    button: { payload: 'fine-1', text: 'Fine' },
  })
})

test('reactions come and go; a text can be edited for 15 minutes and deleted', async (t) => {
  const { vw, send, received, clock } = await start(t)
  const said = vw.act(maria, 'text', { text: 'Hallo' }) as { id: string }
  const answer = idOf(await send(text))
  vw.act(maria, 'reaction', { messageId: answer, emoji: '👍' })
  vw.act(maria, 'reaction', { messageId: answer })
  vw.act(maria, 'edit', { messageId: said.id, text: 'Hello' })
  vw.act(maria, 'delete', { messageId: said.id })
  assert.equal(vw.act(maria, 'delete', { messageId: said.id }).ok, false)
  const [, on, off, edited, deleted] = await received('messages')
  assert.deepEqual(contentOf(on), { type: 'reaction', reaction: { message_id: answer, emoji: '👍' } })
  assert.deepEqual(contentOf(off), { type: 'reaction', reaction: { message_id: answer } })
  assert.deepEqual(contentOf(edited), {
    type: 'edit',
    edit: {
      original_message_id: said.id,
      message: { context: { id: 'M0' }, type: 'text', text: { body: 'Hello' } },
    },
  })
  assert.deepEqual(contentOf(deleted), { type: 'revoke', revoke: { original_message_id: said.id } })
  const late = vw.act(maria, 'text', { text: 'x' }) as { id: string }
  clock.ms += 15 * 60_000 + 1
  assert.equal(vw.act(maria, 'edit', { messageId: late.id, text: 'y' }).ok, false)
})
