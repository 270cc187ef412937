import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Channel } from '../../../src/channels/channel.ts'
import { channel, httpServer, json, lineTo, SECRETS } from './servers.ts'

type Json = Record<string, unknown>

const one = (n: number, more: Json = {}): Json => ({
  id: `12340${n}`,
  name: `parcel_${n}`,
  language: 'el',
  category: 'UTILITY',
  status: 'APPROVED',
  quality_score: { score: 'GREEN', date: 1 },
  rejected_reason: 'NONE',
  components: [{ type: 'BODY', text: 'Το δέμα έφυγε.' }],
  ...more,
})

async function all(api: Channel, port: number, filter?: { name?: string }) {
  const found = []
  for await (const page of api.listTemplates(lineTo(port), filter)) found.push(...page)
  return found
}

test('a listing goes on by cursor, and never by the address that the answer names', async (t) => {
  const { port, seen } = await httpServer(t, (response, { url }) => {
    const after = new URL(url, 'http://x').searchParams.get('after')
    const next = after === null ? 'MTA=' : after === 'MTA=' ? 'MjA=' : undefined
    json(response, 200, {
      data: [one(after === null ? 1 : after === 'MTA=' ? 2 : 3)],
      paging: {
        cursors: { before: 'x', after: next ?? 'end' },
        ...(next && { next: `https://evil.example/steal?access_token=${SECRETS.token}` }),
      },
    })
  })
  const found = await all(channel(t), port)
  assert.deepEqual(
    found.map(({ name }) => name),
    ['parcel_1', 'parcel_2', 'parcel_3'],
  )
  assert.deepEqual(found[0], {
    providerId: '123401',
    name: 'parcel_1',
    language: 'el',
    category: 'utility',
    status: 'APPROVED',
    quality: 'GREEN',
    reason: null,
    components: [{ type: 'BODY', text: 'Το δέμα έφυγε.' }],
  })
  assert.deepEqual(
    seen.map(({ method, url }) => [method, url.split('?')[0]]),
    [1, 2, 3].map(() => ['GET', `/v25.0/${SECRETS.account}/message_templates`]),
  )
})

test('a name is looked for exactly, though Meta finds those that contain it', async (t) => {
  const { port, seen } = await httpServer(t, (response) =>
    json(response, 200, { data: [one(1), one(1, { name: 'parcel_10' })] }),
  )
  const found = await all(channel(t), port, { name: 'parcel_1' })
  assert.deepEqual(
    found.map(({ name }) => name),
    ['parcel_1'],
  )
  assert.equal(new URL(seen[0]!.url, 'http://x').searchParams.get('name'), 'parcel_1')
})

test('what cannot be told from others is left out, what cannot be stored is taken out', async (t) => {
  const data = [
    null,
    7,
    {},
    one(1, { id: undefined }),
    one(2, { language: '' }),
    one(3, { status: 7 }),
    one(4, {
      components: [{ type: 'BODY', text: 'a\u0000b\ud800' }, null],
      quality_score: 'x',
      category: null,
    }),
    one(5, { rejected_reason: 'SCAM', status: 'rejected' }),
  ]
  const { port } = await httpServer(t, (response) => json(response, 200, { data }))
  const found = await all(channel(t), port)
  assert.deepEqual(
    found.map(({ name, status, reason, quality, category }) => [name, status, reason, quality, category]),
    [
      ['parcel_4', 'APPROVED', null, null, 'marketing'],
      ['parcel_5', 'REJECTED', 'SCAM', 'GREEN', 'utility'],
    ],
  )
  assert.doesNotMatch(JSON.stringify(found), /\\u0000|\\ud800/)
})

const circles: [string, unknown][] = [
  ['the same cursor for ever', { data: [one(1)], paging: { next: 'x', cursors: { after: 'same' } } }],
  ['no list at all', { success: true }],
  ['a list that is none', { data: { 0: one(1) } }],
]
for (const [name, answer] of circles) {
  test(`a listing that answers ${name} breaks off`, async (t) => {
    const { port, seen } = await httpServer(t, (response) => json(response, 200, answer))
    await assert.rejects(all(channel(t), port), { name: 'ChannelError', class: 'transient' })
    assert.ok(seen.length <= 2)
  })
}

test('a draft is sent as Meta wants it, and its answer read', async (t) => {
  const { port, seen } = await httpServer(t, (response) =>
    json(response, 200, { id: '1234', status: 'PENDING', category: 'MARKETING' }),
  )
  const components = [{ type: 'BODY', text: 'Γεια {{first_name}}!' }]
  const draft = { name: 'hello', language: 'el', category: 'utility', components }
  const taken = await channel(t).createTemplate(lineTo(port), draft)
  assert.deepEqual(taken, { providerId: '1234', status: 'PENDING', category: 'marketing' })
  assert.deepEqual(JSON.parse(Buffer.from(seen[0]!.body, 'latin1').toString()), {
    ...draft,
    category: 'UTILITY',
    parameter_format: 'NAMED',
  })
  assert.equal(seen[0]!.headers.authorization, `Bearer ${SECRETS.token}`)
})

test('changes go to the template, deletions to one language of a name', async (t) => {
  const { port, seen } = await httpServer(t, (response) => json(response, 200, { success: true }))
  const api = channel(t)
  await api.editTemplate(lineTo(port), '1234', { components: [] })
  await api.editTemplate(lineTo(port), '1234', { category: 'marketing', components: [] })
  await api.deleteTemplate(lineTo(port), { name: 'hello', providerId: '1234' })
  assert.deepEqual(
    seen.map(({ method, url, body }) => [method, url, body]),
    [
      ['POST', '/v25.0/1234', '{"components":[]}'],
      ['POST', '/v25.0/1234', '{"category":"MARKETING","components":[]}'],
      ['DELETE', `/v25.0/${SECRETS.account}/message_templates?hsm_id=1234&name=hello`, ''],
    ],
  )
  await assert.rejects(api.editTemplate(lineTo(port), '..', { components: [] }), { class: 'credentials' })
  assert.equal(seen.length, 3, 'an id cannot climb out of its place')
})

const refusals: [subcode: number, words: RegExp, reason: string | null][] = [
  [2388023, /30 days/, null],
  [2388024, /already has/, 'exists'],
  [2388040, /more characters/, null],
  [2388047, /header/, null],
  [2388072, /body/, null],
  [2388073, /footer/, null],
  [2388293, /too many variables/, null],
  [2388299, /begin nor end/, null],
  [2388019, /as many templates/, null],
  [2593002, /no template of this name/, 'gone'],
  [7, /does not accept/, null],
]
for (const [subcode, words, reason] of refusals) {
  test(`subcode ${subcode} has words, and tells no secret`, async (t) => {
    const { port } = await httpServer(t, (response) =>
      json(response, 400, {
        error: {
          code: 100,
          error_subcode: subcode,
          message: `bad ${SECRETS.token}`,
          error_user_msg: `No ${SECRETS.token} for ${SECRETS.number} please.`,
        },
      }),
    )
    const draft = { name: 'hello', language: 'el', category: 'utility', components: [] }
    await assert.rejects(
      channel(t).createTemplate(lineTo(port), draft),
      (error: Error & { reason: unknown }) => {
        assert.match(error.message, words)
        assert.equal(error.reason, reason)
        for (const secret of Object.values(SECRETS)) assert.ok(!error.message.includes(secret))
        return true
      },
    )
  })
}

test('an answer that names no template is no success', async (t) => {
  const { port } = await httpServer(t, (response) => json(response, 200, { success: true }))
  const draft = { name: 'hello', language: 'el', category: 'utility', components: [] }
  await assert.rejects(channel(t).createTemplate(lineTo(port), draft), { class: 'transient' })
})
