import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DeviceFact } from '../../../src/channels/linked-device/client.ts'
import { device, maria, message } from './scripted.ts'

const phone = { kind: 'phone', value: '+306900000001' }
const lid = { kind: 'wa_user', value: '55500000000001@lid' }
const at = new Date(1_795_687_190_000)
const mine = 'device:phone-1:in:3EB0AA'
const ours = 'device:phone-1:out:3EB0AA'
const said = (over: Parameters<typeof message>[0]): DeviceFact => ({
  fact: 'message',
  message: message(over),
})
const received = { kind: 'message_received', dedupeKey: `message:${mine}`, providerId: mine }
const base = { number: 'phone-1', identities: [phone], occurredAt: at }

const table: [string, DeviceFact, object | null][] = [
  [
    'a text',
    said({ name: 'Μαρία' }),
    { ...base, ...received, name: 'Μαρία', content: { type: 'text', text: 'Καλημέρα, έχετε το μπλε;' } },
  ],
  [
    'a text from a hidden phone',
    said({ chat: maria.lid }),
    { ...base, ...received, identities: [lid], content: { type: 'text', text: 'Καλημέρα, έχετε το μπλε;' } },
  ],
  [
    'an answer to a message of ours, forwarded',
    said({ body: '2', quoted: { key: '3EB0CC', fromMe: true }, forwarded: true }),
    {
      ...base,
      ...received,
      replyTo: 'device:phone-1:out:3EB0CC',
      forwarded: true,
      content: { type: 'text', text: '2' },
    },
  ],
  [
    'a picture with words',
    said({ type: 'image', hasMedia: true, mime: 'image/jpeg', body: 'Αυτό;' }),
    {
      ...base,
      ...received,
      content: { type: 'media', media: 'image', mediaId: message().id, mime: 'image/jpeg', caption: 'Αυτό;' },
    },
  ],
  [
    'a voice message',
    said({ type: 'ptt', hasMedia: true, mime: 'audio/ogg; codecs=opus', body: '' }),
    {
      ...base,
      ...received,
      content: { type: 'media', media: 'voice', mediaId: message().id, mime: 'audio/ogg; codecs=opus' },
    },
  ],
  [
    'a place',
    said({ type: 'location', body: '', location: { latitude: 37.97, longitude: 23.72, name: 'Σπίτι' } }),
    { ...base, ...received, content: { type: 'location', latitude: 37.97, longitude: 23.72, name: 'Σπίτι' } },
  ],
  [
    'a contact',
    said({
      type: 'vcard',
      vcards: [
        'BEGIN:VCARD\nVERSION:3.0\nFN:Γιώργος Π.\nitem1.TEL;waid=306900000009:+30 690 000 0009\nEND:VCARD',
      ],
    }),
    {
      ...base,
      ...received,
      content: { type: 'contacts', contacts: [{ name: 'Γιώργος Π.', phones: ['+306900000009'] }] },
    },
  ],
  [
    'a poll, which nobody here can take in',
    said({ type: 'poll_creation', body: 'Ποιο;' }),
    { ...base, ...received, content: { type: 'unsupported', reason: 'poll_creation' } },
  ],
  [
    'what the shop wrote on its phone',
    said({ fromMe: true, body: 'Σας απαντώ εγώ.' }),
    {
      ...base,
      kind: 'message_echoed',
      dedupeKey: `message:${ours}`,
      providerId: ours,
      content: { type: 'text', text: 'Σας απαντώ εγώ.' },
    },
  ],
  [
    'an edit',
    { fact: 'edit', message: message({ body: 'το πράσινο', editedAt: 1_795_687_200_000 }) },
    {
      ...base,
      kind: 'message_edited',
      occurredAt: new Date(1_795_687_200_000),
      dedupeKey: `edited:${mine}:1795687200000`,
      providerId: `${mine}:edit`,
      original: mine,
      content: { type: 'text', text: 'το πράσινο' },
    },
  ],
  ['a text that was only now decrypted', { fact: 'edit', message: message() }, null],
  [
    'a message taken back',
    { fact: 'revoke', message: message({ type: 'revoked', body: '' }) },
    {
      ...base,
      kind: 'message_deleted',
      dedupeKey: `deleted:${mine}`,
      providerId: `${mine}:revoke`,
      original: mine,
    },
  ],
  [
    'one that the shop took back on its phone',
    { fact: 'revoke', message: message({ type: 'revoked', body: '', fromMe: true }) },
    {
      ...base,
      kind: 'message_deleted',
      dedupeKey: `deleted:${ours}`,
      providerId: `${ours}:revoke`,
      original: ours,
      byShop: true,
    },
  ],
  [
    'a reaction',
    {
      fact: 'reaction',
      key: '3EB0DD',
      sender: maria.phone,
      fromMe: false,
      emoji: '❤️',
      timestamp: 1_795_687_190,
      to: { key: '3EB0CC', fromMe: true, chat: maria.phone },
    },
    {
      ...base,
      kind: 'message_received',
      dedupeKey: 'reaction:phone-1:3EB0DD:❤️',
      providerId: 'device:phone-1:in:3EB0DD',
      content: { type: 'reaction', emoji: '❤️', to: 'device:phone-1:out:3EB0CC' },
    },
  ],
  ...([-1, 1, 2, 3, 4] as const).map((ack): [string, DeviceFact, object] => [
    `the ack ${ack}`,
    { fact: 'ack', ack, message: message({ fromMe: true }) },
    {
      kind: 'status_changed',
      number: 'phone-1',
      providerId: ours,
      status: { [-1]: 'failed', 1: 'sent', 2: 'delivered', 3: 'read', 4: 'played' }[ack],
      occurredAt: new Date('2026-11-26T10:00:00Z'),
      identities: [phone],
      ...(ack === -1 && { reason: 'WhatsApp did not take the message.' }),
    },
  ]),
  ['an ack of theirs', { fact: 'ack', ack: 3, message: message() }, null],
  ['a message on its way', { fact: 'ack', ack: 0, message: message({ fromMe: true }) }, null],
  ['a group', said({ chat: '120363000000000001@g.us' }), null],
  ['a status', said({ chat: 'status@broadcast', broadcast: true }), null],
  ['a broadcast list', said({ broadcast: true }), null],
  ['a channel', said({ chat: '120363000000000002@newsletter' }), null],
  ["WhatsApp's own bot", said({ chat: '867051314767696@bot' }), null],
  ['a note to oneself', said({ chat: '306999999999@c.us', fromMe: true }), null],
  ['a call', said({ type: 'call_log', body: '' }), null],
  ['a changed key', said({ type: 'e2e_notification', body: '' }), null],
]

for (const [name, happened, expected] of table) {
  test(`${name}: ${expected ? 'is told' : 'is nobody’s concern'}`, async (t) => {
    const it = device(t)
    await it.ready()
    await it.happened(happened)
    assert.deepEqual(it.facts, expected ? [expected] : [])
  })
}

test('one person with two names is one person, where WhatsApp tells both; it is asked once', async (t) => {
  const it = device(t, { whoIs: async () => maria })
  const client = await it.ready()
  await it.happened(said({ chat: maria.lid }), said({ chat: maria.lid, key: '3EB0AB', id: 'x' }))
  assert.deepEqual(
    it.facts.map((fact) => 'identities' in fact && fact.identities),
    [
      [phone, lid],
      [phone, lid],
    ],
  )
  assert.equal(client.calls.filter(([name]) => name === 'whoIs').length, 1)
})

test('a note to oneself is none of ours under its other name either', async (t) => {
  const it = device(t, { whoIs: async () => ({ phone: '306999999999@c.us', lid: '77700000000001@lid' }) })
  await it.ready()
  await it.happened(said({ chat: '77700000000001@lid', fromMe: true }))
  assert.deepEqual(it.facts, [])
})

test('a message does not wait for names that cannot be had', async (t) => {
  const it = device(t, { whoIs: () => Promise.reject(new Error('Evaluation failed: t')) })
  await it.ready()
  await it.happened(said({ chat: maria.lid }))
  assert.equal(it.facts.length, 1)
})

test('facts come one after the other, each once the one before is stored', async (t) => {
  const order: string[] = []
  let store = () => {}
  const it = device(t)
  await it.ready({
    onFacts: async ([fact]) => {
      order.push(fact!.kind)
      if (order.length === 1) await new Promise<void>((resolve) => (store = resolve))
    },
  })
  await it.happened(said({}), { fact: 'revoke', message: message({ type: 'revoked' }) })
  assert.deepEqual(order, ['message_received'])
  store()
  await it.happened()
  assert.deepEqual(order, ['message_received', 'message_deleted'])
})

test('told as JSON, the same is read; hostile values are kept as unreadable', (t) => {
  const { channel } = device(t)
  const told = {
    number: 'phone-1',
    at: '2026-11-26T10:00:00Z',
    about: { phone: maria.phone },
    happened: said({}),
  }
  assert.equal(channel.parse(JSON.parse(JSON.stringify(told)))[0]!.kind, 'message_received')
  for (const body of [
    { ...told, happened: { fact: 'message' } },
    { ...told, happened: said({ key: '' }) },
  ])
    assert.equal(channel.parse(body)[0]!.kind, 'unreadable')
})
