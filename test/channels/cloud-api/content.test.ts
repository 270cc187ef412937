import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Content } from '../../../src/channels/channel.ts'
import { fixture, only } from './support.ts'

const sha256 = 'q83vEjRWeJA='
const file = { type: 'media', mediaId: '5550001', sha256 } as const
const text = (words: string): Content => ({ type: 'text', text: words })

const expected: Record<string, Record<string, Content>> = {
  messages: {
    text: text('Καλησπέρα σας!'),
    text_with_from_user_id: text('ok'),
    image: { ...file, media: 'image', mime: 'image/jpeg', caption: 'το δέμα' },
    image_with_url: { ...file, media: 'image', mime: 'image/jpeg' },
    video: { ...file, media: 'video', mime: 'video/mp4' },
    document: {
      ...file,
      media: 'document',
      mime: 'application/pdf',
      caption: 'τιμολόγιο',
      filename: 'τιμολόγιο.pdf',
    },
    audio: { ...file, media: 'audio', mime: 'audio/mpeg' },
    voice: { ...file, media: 'voice', mime: 'audio/ogg; codecs=opus' },
    sticker: { ...file, media: 'sticker', mime: 'image/webp' },
    media_without_id: { type: 'unsupported', reason: 'The file could not be fetched' },
    location_current: { type: 'location', latitude: 40.6401, longitude: 22.9444 },
    location_chosen: {
      type: 'location',
      latitude: 40.6264,
      longitude: 22.9484,
      name: 'Λευκός Πύργος',
      address: 'Νίκης 1',
      url: 'https://maps.example/x',
    },
    contacts: {
      type: 'contacts',
      contacts: [
        { name: 'Νίκος Π.', phones: ['+306945556677', '210 555 1234'] },
        { name: 'Ελένη', phones: [] },
      ],
    },
    reaction: { type: 'reaction', emoji: '👍🏽', to: 'wamid.OURS9' },
    reaction_removed_empty: { type: 'reaction', emoji: null, to: 'wamid.OURS9' },
    reaction_removed_absent: { type: 'reaction', emoji: null, to: 'wamid.OURS9' },
    order: {
      type: 'order',
      catalogId: '4400',
      text: 'χωρίς ζάχαρη',
      items: [
        { retailerId: 'ELIA-500', quantity: 2, price: '12.5', currency: 'EUR' },
        { retailerId: 'MELI-1', quantity: 1, price: '9.90', currency: 'EUR' },
      ],
    },
    reply: text('ναι'),
    forwarded: text('δείτε'),
    forwarded_often: text('δείτε'),
    referral: text('Γεια'),
    unsupported: { type: 'unsupported', reason: 'Not supported yet.' },
    unsupported_with_type: { type: 'unsupported', reason: 'poll' },
    future_type: { type: 'unsupported', reason: 'unreadable hologram' },
    interactive_without_body: { type: 'unsupported', reason: 'Unsupported payload' },
  },
  pressed: {
    button_reply: { type: 'choice', id: 'track:17', title: 'Πού είναι;' },
    list_reply: { type: 'choice', id: 'faq:3', title: 'Επιστροφές' },
    list_reply_with_description: {
      type: 'choice',
      id: 'faq:3',
      title: 'Επιστροφές',
      description: 'Πώς και πότε',
    },
    template_button: { type: 'choice', id: 'cart:9:keep', title: 'Κρατήστε το' },
    template_button_without_context: { type: 'choice', id: 'Κρατήστε το', title: 'Κρατήστε το' },
    form: {
      type: 'form',
      name: 'flow',
      text: 'Sent',
      response: { rating: '5', nested: { a: [1, true, null] } },
    },
    form_bad_json: { type: 'form', name: 'flow', text: 'Sent', response: { value: '{oops' } },
  },
}

/** Bodies of these files that hold no content, with what they are instead. */
const ignored = { request_welcome: 'chat opened', group: 'group message' }

for (const [name, cases] of Object.entries(expected)) {
  for (const [shape, content] of Object.entries(cases)) {
    test(`content: ${name}.${shape}`, () => {
      const fact = only(name, shape)
      assert.equal(fact.kind, 'message_received')
      assert.deepEqual('content' in fact && fact.content, content)
    })
  }
  test(`every body of ${name} has an expectation`, () => {
    const expectedNames = [...Object.keys(cases), ...(name === 'messages' ? Object.keys(ignored) : [])]
    assert.deepEqual(Object.keys(fixture(name)).sort(), expectedNames.sort())
  })
}

for (const [shape, reason] of Object.entries(ignored)) {
  test(`ignored: ${shape}`, () => {
    assert.deepEqual(only('messages', shape), { kind: 'ignored', reason })
  })
}

test('a message carries who, where, when and what it answers', () => {
  assert.deepEqual(only('messages', 'reply'), {
    kind: 'message_received',
    dedupeKey: 'message:wamid.KLT01',
    number: '700100200300',
    identities: [
      { kind: 'phone', value: '+306940001122' },
      { kind: 'wa_user', value: 'GR.70555000111222' },
    ],
    name: 'Μαρία Δ.',
    occurredAt: new Date(1_790_000_100_000),
    providerId: 'wamid.KLT01',
    content: text('ναι'),
    replyTo: 'wamid.OURS9',
  })
})

test('forwarding and the advertisement are told', () => {
  for (const shape of ['forwarded', 'forwarded_often']) {
    const fact = only('messages', shape)
    assert.equal(fact.kind === 'message_received' && fact.forwarded, true)
  }
  const fact = only('messages', 'referral')
  assert.deepEqual(fact.kind === 'message_received' && fact.referral, {
    sourceUrl: 'https://fb.example/ad',
    sourceId: '6600',
    sourceType: 'ad',
    headline: 'Έκπτωση',
    clickId: 'CLID77',
  })
})
