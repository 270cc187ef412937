import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixture, NOW, only, parse } from './support.ts'

const phone = { kind: 'phone', value: '+306940001122' }
const user = { kind: 'wa_user', value: 'GR.70555000111222' }
const newPhone = { kind: 'phone', value: '+306977788899' }
const newUser = { kind: 'wa_user', value: 'GR.70555000999' }
const template = { kind: 'template_changed', templateId: '12340001', language: 'el', account: '880011' }
const state = { kind: 'number_state_changed', account: '880011', displayPhone: '+302109990000' }

/** What must be in the fact; a value of `undefined` must be absent. */
const expected: Record<string, Record<string, Record<string, unknown>>> = {
  changes: {
    edit_text: {
      kind: 'message_edited',
      providerId: 'wamid.EDIT1',
      original: 'wamid.KLT01',
      dedupeKey: 'edit:wamid.EDIT1:1790000100000',
      content: { type: 'text', text: 'διορθωμένο' },
      byShop: undefined,
    },
    edit_image: {
      kind: 'message_edited',
      original: 'wamid.KLT02',
      content: {
        type: 'media',
        media: 'image',
        mediaId: '5550002',
        mime: 'image/jpeg',
        sha256: 'AAAA',
        caption: 'νέα λεζάντα',
      },
    },
    revoke: {
      kind: 'message_deleted',
      original: 'wamid.KLT01',
      dedupeKey: 'deletion:wamid.REV1',
      identities: [phone, user],
    },
    revoke_without_original: { kind: 'unreadable', number: '700100200300' },
    echo_text: {
      kind: 'message_echoed',
      dedupeKey: 'echo:wamid.ECHO1',
      identities: [phone, user],
      name: 'Μαρία Δ.',
      content: { type: 'text', text: 'Σας απαντώ από το κινητό' },
    },
    echo_edit_swapped: {
      kind: 'message_edited',
      identities: [phone, user],
      byShop: true,
      original: 'wamid.ECHO1',
    },
    echo_revoke_swapped: { kind: 'message_deleted', identities: [phone, user], byShop: true },
    echo_revoke: { kind: 'message_deleted', identities: [phone, user], byShop: true },
  },
  system: {
    user_changed_number: {
      kind: 'number_changed',
      dedupeKey: 'number:wamid.SYS1',
      number: '700100200300',
      identities: [phone],
      to: [newPhone],
    },
    user_changed_number_with_ids: { identities: [phone, user], to: [newPhone, newUser] },
    user_changed_user_id: { kind: 'number_changed', identities: [user], to: [newUser] },
    customer_identity_changed: {
      kind: 'identity_changed',
      dedupeKey: 'identity:wamid.SYS1',
      identities: [phone, user],
    },
    user_id_update: { kind: 'number_changed', identities: [user], to: [phone, newUser] },
    user_id_update_flat: { kind: 'number_changed', identities: [user], to: [newUser] },
    unknown: { kind: 'unreadable' },
  },
  statuses: {
    sent: {
      kind: 'status_changed',
      status: 'sent',
      providerId: 'wamid.OURS9',
      messageId: '018f-row',
      occurredAt: new Date(1_790_000_400_000),
      identities: [phone, user],
      pricing: { billable: true, model: 'PMP', type: 'regular', category: 'marketing' },
      code: undefined,
    },
    delivered: { status: 'delivered', identities: [phone, user], messageId: undefined },
    read: { status: 'read', occurredAt: new Date(1_790_000_400_123) },
    played: { status: 'played', occurredAt: new Date(1_790_000_400_000) },
    failed: { status: 'failed', code: 131049, reason: 'Healthy ecosystem.' },
    recipient_is_user_id: { status: 'read', identities: [user] },
    without_recipient: { status: 'delivered', identities: [] },
    old_pricing: { pricing: { billable: false, model: 'CBP', category: 'service' } },
    group: { kind: 'ignored' },
    deleted: { kind: 'ignored' },
    unknown: { kind: 'unreadable' },
  },
  people: {
    phone_only: { identities: [phone], name: 'Α' },
    user_id_only: { identities: [user], name: 'Β', username: 'beta.b' },
    from_is_user_id: { identities: [user], name: 'Β' },
    parent_id_in_from: { identities: [{ kind: 'wa_user', value: 'GR.ENT.70555' }] },
    no_contacts: { identities: [phone], name: undefined },
    contact_of_another: { identities: [phone], name: undefined },
    two_contacts: { identities: [phone, user], name: 'Μαρία Δ.' },
    nobody: { kind: 'unreadable', number: '700100200300' },
    contact_names_the_sender: { identities: [phone, user] },
  },
  account: {
    template_approved: {
      ...template,
      name: 'kalathi_ypenthymisi',
      occurredAt: new Date(1_790_000_500_000),
      change: { status: 'APPROVED', category: 'UTILITY' },
    },
    template_rejected: {
      ...template,
      change: { status: 'REJECTED', category: 'MARKETING', reason: 'INVALID_FORMAT' },
    },
    template_paused: {
      ...template,
      change: {
        status: 'PAUSED',
        reason: 'Paused for 3 hours.',
        pausedUntil: new Date('2026-09-21T17:21:40Z'),
      },
    },
    template_quality: { ...template, change: { quality: 'YELLOW' } },
    template_category: { ...template, change: { category: 'MARKETING' } },
    number_flagged: { ...state, quality: 'FLAGGED', tier: 'TIER_10K', reach: 10_000 },
    number_upgraded: { ...state, quality: undefined, tier: 'TIER_10K', reach: null },
    capability_number: { kind: 'number_state_changed', displayPhone: undefined, reach: 2000 },
    capability_unlimited: { kind: 'number_state_changed', reach: null },
    capability_business: { kind: 'number_state_changed', tier: 'TIER_2K', reach: 2000 },
    restriction: { kind: 'account_changed', event: 'ACCOUNT_RESTRICTION', account: '880011' },
    disabled: { kind: 'account_changed', event: 'DISABLED_UPDATE' },
    review: { kind: 'account_changed', event: 'APPROVED' },
    value_errors: {
      kind: 'account_changed',
      event: 'errors',
      details: { errors: [{ code: 130429, title: 'Rate limit hit' }] },
    },
    history: { kind: 'ignored', reason: 'history' },
    unknown_field: { kind: 'unreadable', value: { field: 'weather_update', value: { anything: ['goes'] } } },
  },
  preferences: {
    stop: {
      kind: 'preference_changed',
      purpose: 'marketing',
      granted: false,
      identities: [phone, user],
      words: 'User requested to stop marketing messages',
      occurredAt: new Date(1_790_000_600_000),
    },
    resume: { granted: true, identities: [phone] },
    signup: { granted: true },
    by_user_id: { granted: false, identities: [user] },
    contact_of_another: { granted: false, identities: [phone] },
    unknown_value: { kind: 'unreadable' },
  },
}

for (const [name, cases] of Object.entries(expected)) {
  for (const [shape, fields] of Object.entries(cases)) {
    test(`facts: ${name}.${shape}`, () => {
      const fact: Record<string, unknown> = { ...only(name, shape) }
      for (const [field, value] of Object.entries(fields)) assert.deepEqual(fact[field], value, field)
    })
  }
  test(`every body of ${name} has an expectation`, () => {
    assert.deepEqual(Object.keys(fixture(name)).sort(), Object.keys(cases).sort())
  })
}

test('every entry, change, message and status is walked, in order', () => {
  const bodies = [fixture('messages').text, fixture('statuses').sent, fixture('account').restriction]
  const entry = bodies.flatMap((body) => (body as { entry: unknown[] }).entry)
  const [first] = entry as [{ changes: [{ value: { messages: { id: string }[] } }] }]
  const { messages } = first.changes[0].value
  messages.push({ ...messages[0]!, id: 'wamid.KLT02' })
  const facts = parse({ object: 'whatsapp_business_account', entry })
  assert.deepEqual(
    facts.map((fact) => fact.kind),
    ['message_received', 'message_received', 'status_changed', 'account_changed'],
  )
})

test('a fact sent again has the same key, another fact another', () => {
  for (const file of ['account', 'preferences']) {
    const keys = Object.values(fixture(file)).flatMap((body) =>
      parse(body).map((fact) => 'dedupeKey' in fact && fact.dedupeKey),
    )
    const again = Object.values(fixture(file)).flatMap((body) =>
      parse(body).map((fact) => 'dedupeKey' in fact && fact.dedupeKey),
    )
    assert.deepEqual(keys, again)
  }
  const paused = fixture('account').template_paused as { entry: { time: number }[] }
  const before = parse(paused)[0]
  paused.entry[0]!.time += 60
  const after = parse(paused)[0]
  assert.notEqual(
    before && 'dedupeKey' in before && before.dedupeKey,
    after && 'dedupeKey' in after && after.dedupeKey,
  )
})

test('errors beside readable messages are told too', () => {
  const body = fixture('messages').text as { entry: [{ changes: [{ value: Record<string, unknown> }] }] }
  body.entry[0].changes[0].value.errors = [{ code: 131000 }]
  assert.deepEqual(
    parse(body).map((fact) => fact.kind),
    ['message_received', 'account_changed'],
  )
})

const times: [unknown, Date][] = [
  ['1790000100', new Date(1_790_000_100_000)],
  [1_790_000_100, new Date(1_790_000_100_000)],
  ['1790000100250', new Date(1_790_000_100_250)],
  [undefined, NOW],
  ['yesterday', NOW],
  [1e300, NOW],
  [-5, NOW],
  [{ s: 1 }, NOW],
]
for (const [timestamp, occurredAt] of times) {
  test(`a timestamp of ${JSON.stringify(timestamp)}`, () => {
    const body = fixture('messages').text as {
      entry: [{ changes: [{ value: { messages: [Record<string, unknown>] } }] }]
    }
    body.entry[0].changes[0].value.messages[0].timestamp = timestamp
    const [fact] = parse(body)
    assert.deepEqual(fact?.kind === 'message_received' && fact.occurredAt, occurredAt)
  })
}
