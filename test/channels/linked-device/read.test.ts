import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import whatsapp from 'whatsapp-web.js'
import { readMessage, readReaction } from '../../../src/channels/linked-device/read.ts'

const chat = '306900000001@c.us'
const key = (fromMe: boolean, id = '3EB0AA', remote = chat) => ({
  fromMe,
  remote,
  id,
  _serialized: `${fromMe}_${remote}_${id}`,
})
const wid = (text: string) => ({ server: text.split('@')[1], user: text.split('@')[0], _serialized: text })

/** The library's own object, made of what WhatsApp's page gives it. */
const message = (data: object) =>
  new (whatsapp as unknown as { Message: new (client: object, data: object) => object }).Message(
    {},
    {
      id: key(false),
      from: wid(chat),
      to: wid('306999999999@c.us'),
      t: 1_795_687_190,
      ack: 1,
      links: [],
      ...data,
    },
  )

const base = {
  id: `false_${chat}_3EB0AA`,
  key: '3EB0AA',
  fromMe: false,
  chat,
  timestamp: 1_795_687_190,
  hasMedia: false,
}

const table: [string, object, object][] = [
  [
    'a text',
    { type: 'chat', body: 'Γεια', notifyName: 'Μαρία' },
    { ...base, type: 'chat', body: 'Γεια', name: 'Μαρία' },
  ],
  [
    'an answer to ours',
    {
      type: 'chat',
      body: '2',
      quotedStanzaID: '3EB0CC',
      quotedParticipant: wid('306999999999@c.us'),
      isForwarded: true,
    },
    { ...base, type: 'chat', body: '2', quoted: { key: '3EB0CC', fromMe: true }, forwarded: true },
  ],
  [
    'an answer to their own',
    { type: 'chat', body: '?', quotedStanzaID: '3EB0CC', quotedParticipant: wid(chat) },
    { ...base, type: 'chat', body: '?', quoted: { key: '3EB0CC', fromMe: false } },
  ],
  [
    'a document',
    {
      type: 'document',
      directPath: '/v/t62',
      caption: 'Τιμολόγιο',
      body: 'preview',
      mimetype: 'application/pdf',
      filename: 'a.pdf',
    },
    {
      ...base,
      type: 'document',
      body: 'Τιμολόγιο',
      hasMedia: true,
      mime: 'application/pdf',
      filename: 'a.pdf',
    },
  ],
  [
    'a place',
    { type: 'location', lat: 37.97, lng: 23.72, loc: 'Σπίτι\nΟδός 1', clientUrl: 'https://maps.example' },
    {
      ...base,
      type: 'location',
      body: '',
      location: {
        latitude: 37.97,
        longitude: 23.72,
        name: 'Σπίτι',
        address: 'Οδός 1',
        url: 'https://maps.example',
      },
    },
  ],
  [
    'a contact',
    { type: 'vcard', body: 'BEGIN:VCARD' },
    { ...base, type: 'vcard', body: 'BEGIN:VCARD', vcards: ['BEGIN:VCARD'] },
  ],
  [
    'an edited text',
    {
      type: 'chat',
      body: 'νέο',
      latestEditMsgKey: key(false, '3EB0EE'),
      latestEditSenderTimestampMs: 1_795_687_200_000,
    },
    { ...base, type: 'chat', body: 'νέο', editedAt: 1_795_687_200_000 },
  ],
  [
    'one taken back, which bears the key of what it was',
    { type: 'revoked', protocolMessageKey: key(false, '3EB0OLD') },
    { ...base, type: 'revoked', body: '', key: '3EB0OLD' },
  ],
  [
    'what the shop wrote on its phone',
    {
      id: key(true),
      from: wid('306999999999@c.us'),
      to: wid(chat),
      type: 'chat',
      body: 'ok',
      notifyName: 'Κατάστημα',
    },
    { ...base, id: `true_${chat}_3EB0AA`, fromMe: true, type: 'chat', body: 'ok' },
  ],
  [
    'a status',
    { id: key(false, '3EB0AA', 'status@broadcast'), type: 'chat', body: 'x', isStatusV3: true },
    {
      ...base,
      id: 'false_status@broadcast_3EB0AA',
      chat: 'status@broadcast',
      type: 'chat',
      body: 'x',
      broadcast: true,
    },
  ],
]

for (const [name, data, expected] of table)
  test(`the library's message is read: ${name}`, () => assert.deepEqual(readMessage(message(data)), expected))

test('the library’s reaction is read; one that names no message is not', () => {
  const Reaction = createRequire(import.meta.url)('whatsapp-web.js/src/structures/Reaction.js')
  const data = {
    msgKey: key(false, '3EB0RR'),
    parentMsgKey: key(true, '3EB0PP'),
    reactionText: '👍',
    senderUserJid: chat,
    timestamp: 1_795_687_190,
  }
  assert.deepEqual(readReaction(new Reaction({}, data)), {
    fact: 'reaction',
    key: '3EB0RR',
    sender: chat,
    fromMe: false,
    emoji: '👍',
    timestamp: 1_795_687_190,
    to: { key: '3EB0PP', chat, fromMe: true },
  })
  assert.equal(readReaction(new Reaction({}, { ...data, parentMsgKey: null })), undefined)
})

test('whatever stands in for a message, nothing is thrown', () => {
  for (const value of [null, 7, 'x', [], {}, { id: null }, { id: { remote: 5 }, location: 3, vCards: 'x' }]) {
    assert.equal(readMessage(value).key, '')
    assert.equal(readReaction(value), undefined)
  }
})
