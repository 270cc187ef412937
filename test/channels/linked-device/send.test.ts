import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Outgoing, Reply } from '../../../src/channels/channel.ts'
import { NotConnected } from '../../../src/channels/linked-device/client.ts'
import { device, line, maria, message, outgoing, settled } from './scripted.ts'

const sentTo = (calls: unknown[][]) => calls.filter(([name]) => name === 'send').map((call) => call.slice(1))
const reply = (value: Reply): Partial<Outgoing> => ({ reply: value })
const found = { find: async () => maria.phone }

const rendered: [string, Reply, string | null][] = [
  ['words', { type: 'text', text: 'Ναι.' }, 'Ναι.'],
  ['no words', { type: 'text', text: ' ' }, null],
  [
    'choices, as lines whose number is understood',
    {
      type: 'choices',
      header: 'Παραγγελία',
      text: 'Τι θέλετε;',
      footer: 'Γράψτε τον αριθμό.',
      choices: [
        { id: 'a', title: 'Πού είναι' },
        { id: 'b', title: 'Αλλαγή', description: 'έως αύριο' },
      ],
    },
    'Παραγγελία\n\nΤι θέλετε;\n\n1. Πού είναι\n2. Αλλαγή – έως αύριο\n\nΓράψτε τον αριθμό.',
  ],
  [
    'a link',
    { type: 'link', text: 'Η παραγγελία σας.', title: 'Δείτε την', url: 'https://shop.example/1' },
    'Η παραγγελία σας.\n\nΔείτε την: https://shop.example/1',
  ],
  ['a question for a place', { type: 'location_request', text: 'Πού είστε;' }, 'Πού είστε;'],
  ['a text longer than anybody reads', { type: 'text', text: 'α'.repeat(5000) }, `${'α'.repeat(4095)}…`],
  [
    'a template',
    { type: 'template', name: 'sale', language: 'el', category: 'marketing', body: [], preview: 'Εκπτώσεις' },
    null,
  ],
]

for (const [name, value, expected] of rendered) {
  test(`${name}: ${expected === null ? 'is refused, and nothing leaves' : 'goes out in words'}`, async (t) => {
    const it = device(t, found)
    const client = await it.ready()
    const result = await it.channel.send(line, outgoing(reply(value)))
    const [sent] = sentTo(client.calls)
    if (expected === null)
      assert.deepEqual(
        [result.outcome, 'class' in result && result.class, sent],
        ['refused', 'content', undefined],
      )
    else assert.deepEqual([result.outcome, sent], ['accepted', [maria.phone, { text: expected }]])
  })
}

test('what is accepted bears the id that its statuses will bear', async (t) => {
  const it = device(t, found)
  await it.ready()
  const result = await it.channel.send(line, outgoing())
  assert.deepEqual(result, { outcome: 'accepted', providerId: 'device:phone-1:out:3EB0BB', identities: [] })
  await it.happened({ fact: 'ack', ack: 2, message: message({ fromMe: true, key: '3EB0BB' }) })
  const [status] = it.facts
  assert.ok(status?.kind === 'status_changed')
  assert.deepEqual([status.providerId, status.messageId], ['device:phone-1:out:3EB0BB', outgoing().id])
})

test('our own message is no echo, though the page tells of it before the call is answered', async (t) => {
  const own = message({ fromMe: true, key: '3EB0BB', body: 'Ναι, το έχουμε.' })
  const it = device(t, {
    ...found,
    send: async () => {
      await it.happened({ fact: 'message', message: own })
      return own
    },
  })
  await it.ready()
  assert.equal((await it.channel.send(line, outgoing())).outcome, 'accepted')
  await it.happened({ fact: 'message', message: own })
  await it.happened({
    fact: 'message',
    message: message({ fromMe: true, key: '3EB0EE', body: 'Από το κινητό' }),
  })
  assert.deepEqual(
    it.facts.map((fact) => fact.kind === 'message_echoed' && fact.providerId),
    ['device:phone-1:out:3EB0EE'],
  )
})

test('a send whose answer never came is unknown, and the ack of its message names our row', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const it = device(t, { ...found, send: () => new Promise(() => {}) })
  await it.ready()
  const sending = it.channel.send(line, outgoing())
  await settled()
  t.mock.timers.tick(30_000)
  assert.equal((await sending).outcome, 'unknown')
  const late = message({ fromMe: true, key: '3EB0FF', body: 'Ναι, το έχουμε.' })
  await it.happened({ fact: 'message', message: late }, { fact: 'ack', ack: 1, message: late })
  assert.deepEqual(
    it.facts.map((fact) => fact.kind === 'status_changed' && fact.messageId),
    [outgoing().id],
  )
})

const outcomes: [string, Parameters<typeof device>[1], Partial<Outgoing>, string][] = [
  [
    'a fault of the page while sending',
    { ...found, send: () => Promise.reject(new Error('Target closed')) },
    {},
    'unknown',
  ],
  ['no word of what became of it', { ...found, send: async () => null }, {}, 'unknown'],
  [
    'a library that is gone before',
    { ...found, send: () => Promise.reject(new NotConnected()) },
    {},
    'refused transient',
  ],
  ['a phone that is not on WhatsApp', { find: async () => null }, {}, 'refused recipient'],
  ['a look-up that fails', { find: () => Promise.reject(new Error('x')) }, {}, 'refused transient'],
  ['an id of the Cloud API', found, { to: { kind: 'wa_user', value: 'GR.1a2B' } }, 'refused recipient'],
  ['a hidden phone', found, { to: { kind: 'wa_user', value: maria.lid } }, 'accepted'],
  [
    'a file inside our own network',
    found,
    reply({ type: 'media', media: 'image', source: { link: 'http://169.254.169.254/latest' } }),
    'refused content',
  ],
  [
    'a file that was given to another channel',
    found,
    reply({ type: 'media', media: 'image', source: { mediaId: '1' } }),
    'refused content',
  ],
]

for (const [name, script, over, expected] of outcomes) {
  test(`${name}: ${expected}`, async (t) => {
    const it = device(t, script)
    const client = await it.ready()
    const result = await it.channel.send(line, outgoing(over))
    const told = result.outcome === 'refused' ? `refused ${result.class}` : result.outcome
    assert.equal(told, expected)
    if (expected.startsWith('refused') && !script?.send) assert.equal(sentTo(client.calls).length, 0)
  })
}

test('a file that was given to it before goes out as it is, and no path but its own is read', async (t) => {
  const it = device(t, found)
  const client = await it.ready()
  const bytes = Buffer.from('%PDF-1.7 a receipt')
  const file = { bytes, mime: 'application/pdf', filename: 'receipt.pdf' }
  const mediaId = await it.channel.uploadMedia(line, file)
  assert.equal(await it.channel.uploadMedia(line, file), mediaId, 'the same is kept once')
  const document = (id: string) =>
    reply({ type: 'media', media: 'document', source: { mediaId: id }, filename: 'receipt.pdf' })
  assert.equal((await it.channel.send(line, outgoing(document(mediaId)))).outcome, 'accepted')
  const [, content] = sentTo(client.calls).at(-1) as [string, { file: object }]
  assert.deepEqual(content.file, { bytes, mime: 'application/pdf', as: 'document', filename: 'receipt.pdf' })
  for (const id of ['../session', `${mediaId.slice(1)}0`]) {
    const other = await it.channel.send(line, outgoing(document(id)))
    assert.equal(other.outcome === 'refused' && other.class, 'content')
  }
  await assert.rejects(
    it.channel.uploadMedia(line, { bytes: Buffer.alloc(17 * 1024 * 1024), mime: 'application/pdf' }),
    /larger than 16 MB/,
  )
})

test('without a session, or before it is ready, nothing has left', async (t) => {
  const it = device(t)
  const before = await it.channel.send(line, outgoing())
  await it.open()
  const meanwhile = await it.channel.send(line, outgoing())
  for (const result of [before, meanwhile])
    assert.ok(result.outcome === 'refused' && result.class === 'transient')
})

test('messages leave one after the other, each after a moment of typing', async (t) => {
  let running = 0
  let most = 0
  const it = device(t, {
    ...found,
    send: async () => {
      most = Math.max(most, ++running)
      await settled()
      running--
      return message({ fromMe: true, key: `3EB0${Math.random()}` })
    },
  })
  const client = await it.ready()
  await Promise.all([1, 2, 3].map(() => it.channel.send(line, outgoing())))
  assert.deepEqual([most, it.pauses], [1, [1600, 1600, 1600]])
  assert.equal(client.calls.filter(([name]) => name === 'typing').length, 3)
  // Whoever was found once is not asked for again.
  assert.equal(client.calls.filter(([name]) => name === 'find').length, 1)
})

test('ticks, typing and files are had of what was heard', async (t) => {
  const it = device(t, { download: async () => ({ bytes: Buffer.from('jpeg'), mime: 'image/jpeg' }) })
  const client = await it.ready()
  await it.happened({ fact: 'message', message: message({ type: 'image', hasMedia: true }) })
  await it.channel.markRead(line, 'device:phone-1:in:3EB0AA', { typing: true })
  await it.channel.markRead(line, 'device:phone-1:in:unknown', { typing: true })
  assert.deepEqual(
    client.calls.filter(([name]) => name === 'seen' || name === 'typing'),
    [
      ['seen', maria.phone],
      ['typing', maria.phone],
    ],
  )
  assert.equal((await it.channel.fetchMedia(line, message().id, 100)).bytes.toString(), 'jpeg')
  await assert.rejects(it.channel.fetchMedia(line, message().id, 3), {
    name: 'ChannelError',
    class: 'content',
  })
})
