import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lockCampaign } from '../../src/campaigns/campaign.ts'
import { freezeChunk } from '../../src/campaigns/pass.ts'
import { isHeldOut, variantOf } from '../../src/campaigns/split.ts'
import { mergeContacts } from '../../src/contacts/merge.ts'
import { newId } from '../../src/ids.ts'
import { haltCampaign, haltNumber } from '../../src/outbox/streams.ts'
import { raiseAlert } from '../../src/shop/alerts.ts'
import {
  accepted,
  addPeople,
  addTemplate,
  assertWhole,
  type CampaignShop,
  campaignShop,
  components,
  consent,
  noon,
  refused,
} from './shop.ts'

const some = (count: number) => Array.from({ length: count }, () => ({}))

test('from draft to finished: planned, launched, frozen, sent, counted', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, [
    ...some(3),
    { consent: null },
    { consent: false },
    { phone: null },
    { blocked: true },
  ])
  const id = await shop.create()
  const plan = await shop.plan(id)
  assert.deepEqual(
    [plan.audience, plan.willSend, plan.skipped.map((one: { reason: string }) => one.reason).sort()],
    [7, 3, ['blocked', 'no_consent', 'no_identity', 'opted_out']],
  )
  assert.deepEqual([plan.cost, plan.startsAt], [{ amount: '0.18', currency: 'EUR' }, noon.toISOString()])
  assert.deepEqual((await shop.act(id, 'launch')).body, { id, status: 'running' })
  assert.deepEqual((await shop.act(id, 'launch')).body, { id, status: 'running' }, 'again changes nothing')
  await shop.run(id)
  const frozen = await shop.counts(id)
  assertWhole(frozen)
  assert.deepEqual([frozen.audience, frozen.pending, frozen.skipped], [7, 3, 4])
  assert.equal(await shop.sendAll(), 3)
  await shop.run(id)
  const { body } = await shop.call('GET', `/api/campaigns/${id}`)
  assert.deepEqual([body.status, body.counts.accepted, body.counts.audience], ['finished', 3, 7])
  const csv = await shop.call('GET', `/api/campaigns/${id}/recipients.csv`)
  assert.equal(csv.body.trim().split('\r\n').length, 8)
  const listed = await shop.call('GET', `/api/campaigns/${id}/recipients?outcome=skipped&limit=3`)
  const rest = await shop.call(
    'GET',
    `/api/campaigns/${id}/recipients?outcome=skipped&limit=3&cursor=${listed.body.next}`,
  )
  assert.deepEqual([listed.body.items.length, rest.body.items.length, rest.body.next], [3, 1, null])
  assert.ok(listed.body.items.every((one: { why: string }) => one.why.length > 10))
})

const settings = async (shop: CampaignShop) => (await shop.deps.shop.current()).settings

/** One chunk of two people in a transaction that is then lost, as it is when the process dies before the commit. */
async function chunk(shop: CampaignShop, id: string, { lost = false } = {}): Promise<boolean> {
  const deps = { newId, now: shop.at.now, settings: await settings(shop), size: 2 }
  class Killed extends Error {}
  try {
    return await shop.sql.begin(async (tx) => {
      const campaign = await lockCampaign(tx, id, true)
      if (!campaign || campaign.occasion === null) {
        await tx`update campaigns set occasion = 'once', next_at = null where id = ${id}`
        return true
      }
      if (campaign.frozenAt) return false
      const more = await freezeChunk(tx, deps, campaign)
      if (lost) throw new Killed()
      return more
    })
  } catch (error) {
    if (error instanceof Killed) return true
    throw error
  }
}

test('a process that dies after any chunk, before or after its commit, loses nobody and writes nobody twice', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, [...some(7), { consent: false }])
  const id = await shop.create()
  await shop.act(id, 'launch')
  await chunk(shop, id)
  for (let n = 0; n < 4; n++) {
    await chunk(shop, id, { lost: true })
    assertWhole(await shop.counts(id))
    assert.equal((await shop.counts(id)).audience, Math.min(8, n * 2), 'what was lost left nothing')
    await chunk(shop, id)
  }
  await shop.run(id)
  const [rows] = await shop.sql<[{ lines: number; messages: number; people: number }]>`
    select (select count(*)::int from campaign_recipients) as lines, count(*)::int as messages, count(distinct contact_id)::int as people
    from messages`
  assert.deepEqual(rows, { lines: 8, messages: 7, people: 7 })
})

test('two launchers at once, and a launch during the freezing, write everybody once', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(30))
  const id = await shop.create()
  const answers = await Promise.all([shop.act(id, 'launch'), shop.act(id, 'launch'), shop.act(id, 'launch')])
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200],
  )
  const work = async () => {
    while (await chunk(shop, id)) {}
  }
  await Promise.all([work(), work(), shop.act(id, 'launch'), work()])
  while (await chunk(shop, id)) {}
  const counts = await shop.counts(id)
  assertWhole(counts)
  assert.deepEqual([counts.audience, counts.pending], [30, 30])
})

test('paused, nothing goes and nothing freezes; resumed, it goes on; cancelled, it is over', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(6))
  const id = await shop.create()
  assert.equal((await shop.act(id, 'pause')).status, 409)
  await shop.act(id, 'launch')
  await chunk(shop, id)
  await chunk(shop, id)
  assert.deepEqual((await shop.act(id, 'pause')).body, { id, status: 'paused' })
  assert.deepEqual((await shop.act(id, 'pause')).body, { id, status: 'paused' })
  await shop.run(id)
  assert.deepEqual([await shop.sendAll(), (await shop.counts(id)).audience], [0, 2])
  assert.deepEqual((await shop.act(id, 'launch')).body, { id, status: 'paused' }, 'a launch resumes nothing')
  assert.deepEqual((await shop.act(id, 'resume')).body, { id, status: 'running' })
  await shop.run(id)
  assert.deepEqual([await shop.send(accepted, 2), (await shop.counts(id)).audience], [2, 6])
  assert.deepEqual((await shop.act(id, 'cancel')).body, { id, status: 'cancelled' })
  assert.equal(await shop.sendAll(), 0)
  await shop.run(id)
  const counts = await shop.counts(id)
  assertWhole(counts)
  assert.deepEqual([counts.accepted, counts.skipped, counts.pending], [2, 4, 0])
  for (const what of ['pause', 'resume', 'cancel']) {
    assert.deepEqual((await shop.act(id, what)).body, { id, status: 'cancelled' })
  }
  assert.equal((await shop.act(id, 'launch')).status, 409)
})

test('an opt-out seconds before the send is honoured', async (t) => {
  const shop = await campaignShop(t)
  const [one] = await addPeople(shop.sql, shop.importId, some(2))
  const id = await shop.launched()
  await consent(shop.sql, one!, false, 'marketing', new Date(noon.getTime() + 1000))
  assert.equal(await shop.sendAll(), 1)
  const listed = await shop.call('GET', `/api/campaigns/${id}/recipients?outcome=skipped`)
  assert.deepEqual(
    listed.body.items.map((line: { contactId: string; reason: string }) => [line.contactId, line.reason]),
    [[one, 'opted_out']],
  )
})

test('past the number’s reach people wait for tomorrow, never fail, and go as it comes free', async (t) => {
  const shop = await campaignShop(t)
  await shop.sql`update channels set reach = 4`
  await addPeople(shop.sql, shop.importId, some(10))
  const id = await shop.launched()
  await shop.sendAll()
  const first = await shop.counts(id)
  assertWhole(first)
  assert.deepEqual([first.accepted, first.held, first.failed], [4, 6, 0])
  for (const [hours, sent] of [
    [23, 4],
    [25, 8],
    [26, 8],
    [50, 10],
  ] as const) {
    shop.at.now = new Date(noon.getTime() + hours * 3_600_000)
    await shop.sweep()
    await shop.sendAll()
    const counts = await shop.counts(id)
    assert.deepEqual([counts.accepted, counts.failed], [sent, 0], `after ${hours} h`)
  }
})

test('a provider that says stop pauses it with the reason; resume clears it', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(3))
  const id = await shop.launched()
  await shop.send(() => refused(131048, 'halt'), 1)
  await haltCampaign(
    { sql: shop.sql, alert: async () => {} },
    shop.channelId,
    id,
    'Too many people blocked the number.',
  )
  const { body } = await shop.call('GET', `/api/campaigns/${id}`)
  assert.deepEqual(
    [body.status, body.reason, body.counts.pending],
    ['paused', 'Too many people blocked the number.', 3],
  )
  assert.equal(await shop.send(), 0)
  await shop.act(id, 'resume')
  await shop.sql`update messages set not_before = null`
  assert.equal(await shop.sendAll(), 3)
  assert.equal((await shop.call('GET', `/api/campaigns/${id}`)).body.reason, null)
})

test('a campaign whose number sends nothing says why, since when, and what to do', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(2))
  const draft = await shop.create()
  const id = await shop.launched()
  const { sql, channelId } = shop
  const shown = async (one = id) => {
    const { body } = await shop.call('GET', `/api/campaigns/${one}`)
    const listed = (await shop.call('GET', '/api/campaigns')).body.items.find((item: Body) => item.id === one)
    assert.deepEqual(listed.waiting, body.waiting, 'the list says the same')
    return body
  }
  type Body = { id: string }
  assert.equal((await shown()).waiting, null)

  const alert = (kind: string, subject: string, details: object) =>
    raiseAlert({ sql, newId }, kind, subject, details as Record<string, unknown>)
  await haltNumber({ sql, alert }, channelId, 'The access token has expired or was revoked.')
  const halted = await shown()
  assert.deepEqual(
    [halted.status, halted.reason, halted.waiting.reason, halted.waiting.detail],
    ['running', null, 'number_refused', 'The access token has expired or was revoked.'],
  )
  assert.match(halted.waiting.cure, /token.*resume the number/)
  assert.ok(!Number.isNaN(Date.parse(halted.waiting.since)))
  assert.equal((await shown(draft)).waiting, null, 'a draft waits for nothing')
  assert.equal(await shop.send(), 0)

  await shop.call('POST', `/api/channels/${channelId}/resume`)
  assert.equal((await shown()).waiting, null)
  assert.equal((await shop.call('GET', '/api/alerts?open=true')).body.items.length, 0)
  await shop.call('POST', `/api/channels/${channelId}/pause`, { reason: 'stocktaking' })
  const paused = await shown()
  assert.deepEqual(
    [paused.waiting.reason, paused.waiting.detail, paused.waiting.since],
    ['number_paused', 'stocktaking', null],
  )
  await shop.act(id, 'pause')
  assert.equal((await shown()).waiting, null, 'what is paused by itself has its reason there')

  await shop.call('POST', `/api/channels/${channelId}/resume`)
  await shop.act(id, 'resume')
  await alert('device_unpaired', channelId, { reason: 'unlinked on the phone' })
  assert.deepEqual((await shown()).waiting.reason, 'device_unpaired')
})

const launchProblems: [string, object, string, RegExp][] = [
  ['no such template', { template: { name: 'none', language: 'el' } }, 'template.name', /synchronise/],
  ['no such translation', { template: { name: 'news', language: 'fr' } }, 'template.language', /"auto"/],
  ['not approved', { template: { name: 'slow', language: 'el' } }, 'template.name', /not approved/],
  ['unknown words', { template: { name: 'told', language: 'el' } }, 'template.name', /synchronise/],
  [
    'a variable without a value',
    { template: { name: 'hello', language: 'el' } },
    'template.variables.1',
    /name a field/,
  ],
]

test('what cannot be sent is refused at the launch, and said by the plan, with the cure', async (t) => {
  const shop = await campaignShop(t)
  const add = (name: string, more: object) =>
    addTemplate(shop.sql, shop.account, 'el', 'Γεια!', { name, ...more })
  await add('slow', { status: 'PENDING' })
  await add('told', { components: [] })
  await add('hello', { components: components('Γεια {{1}}!') })
  await add('loud', {
    components: [
      { type: 'BODY', text: 'Γεια!' },
      { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Δείτε' }] },
    ],
  })
  await add('stop', {
    components: components('Γεια!', {
      type: 'BUTTONS',
      buttons: [{ type: 'QUICK_REPLY', text: 'Stop promotions' }],
    }),
  })
  for (const [what, more, path, cure] of launchProblems) {
    const id = await shop.create(more)
    const { status, body } = await shop.act(id, 'launch')
    assert.deepEqual([status, body.errors?.[0].path], [422, path], what)
    assert.match(body.errors[0].message, cure)
    assert.deepEqual((await shop.plan(id)).problems, body.errors)
  }
  const loud = await shop.call('POST', '/api/campaigns', {
    ...shop.draft,
    template: { name: 'loud', language: 'el' },
  })
  assert.deepEqual([loud.status, loud.body.errors?.[0].path], [422, 'template.name'])
  assert.match(loud.body.errors[0].message, /opt out/)
  assert.equal(
    (await shop.act(await shop.create({ template: { name: 'stop', language: 'el' } }), 'launch')).status,
    200,
  )
})

test('a test goes to oneself, is counted nowhere, and asks nobody', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(1))
  const id = await shop.create()
  for (let n = 0; n < 2; n++) assert.equal((await shop.act(id, 'test', { to: '6900000009' })).status, 202)
  assert.equal((await shop.act(id, 'test', { to: 'me' })).status, 422)
  assert.equal(await shop.sendAll(), 2)
  assert.equal((await shop.counts(id)).audience, 0)
  await shop.act(id, 'launch')
  await shop.run(id)
  assert.equal((await shop.counts(id)).audience, 1)
})

test('those that failed are tried again by a campaign of their own', async (t) => {
  const shop = await campaignShop(t)
  const ids = await addPeople(shop.sql, shop.importId, some(4))
  const id = await shop.launched()
  assert.equal((await shop.act(id, 'retry')).status, 422)
  const failing = new Set<string>()
  await shop.sendAll((messageId) => {
    if (failing.size >= 2) return accepted()
    failing.add(messageId)
    return refused(131026, 'recipient')
  })
  // Two who ask at once get the same draft.
  const [again, other] = await Promise.all([shop.act(id, 'retry'), shop.act(id, 'retry')])
  assert.equal(other!.body.id, again!.body.id)
  assert.deepEqual([again.status, again.body.retryOf, again.body.status], [201, id, 'draft'])
  assert.equal((await shop.act(id, 'retry')).body.id, again.body.id, 'twice is once')
  assert.equal((await shop.act(again.body.id, 'launch')).status, 200)
  await shop.run(again.body.id)
  assert.equal(await shop.sendAll(), 2)
  assert.equal((await shop.counts(again.body.id)).audience, 2)
  assert.equal(ids.length, 4)
})

test('a second retry leaves out whom the first, or a retry of that, has written to', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(3))
  const failing = (count: number) => {
    let left = count
    return () => (left-- > 0 ? refused(131026, 'recipient') : accepted())
  }
  const id = await shop.launched()
  await shop.sendAll(failing(3))
  const retried = async (of: string, failures: number) => {
    const { id: again } = (await shop.act(of, 'retry')).body
    const { audience } = await shop.plan(again)
    await shop.act(again, 'launch')
    assert.equal((await shop.act(of, 'retry')).body.id, again, 'until it is written, it is the one')
    await shop.run(again)
    assert.equal((await shop.plan(again)).audience, audience, 'its own messages leave nobody out')
    assert.equal((await shop.counts(again)).audience, audience)
    await shop.sendAll(failing(failures))
    return { again, audience }
  }
  const first = await retried(id, 2)
  assert.equal(first.audience, 3)
  assert.equal((await retried(first.again, 1)).audience, 2)
  assert.equal((await retried(id, 0)).audience, 1)
  assert.equal((await retried(id, 0)).audience, 0)
  const [twice] = await shop.sql`
    select 1 from messages where status = 'accepted' group by contact_id having count(*) > 1`
  assert.equal(twice, undefined)
})

test('two contacts who turn out to be one get it once, and keep what is known of both', async (t) => {
  const shop = await campaignShop(t)
  const history = (orders: number, total: string, lastAt: string) => ({
    orders,
    total,
    currency: 'EUR',
    firstAt: lastAt,
    lastAt,
  })
  const [one, two] = await addPeople(shop.sql, shop.importId, [
    { tags: ['a', 'b'], history: history(2, '10.50', '2026-02-01') },
    { tags: ['b', 'c'], history: history(1, '4.50', '2026-05-01'), birthday: '05-06' },
  ])
  const id = await shop.launched()
  await shop.sql.begin((tx) => mergeContacts(tx, one!, two!))
  await shop.sendAll()
  const counts = await shop.counts(id)
  assertWhole(counts)
  assert.deepEqual([counts.accepted, counts.skipped, counts.audience], [1, 1, 2])
  const [kept] = await shop.sql`select tags, history, birthday from contacts where id = ${one!}`
  assert.deepEqual(kept, {
    tags: ['a', 'b', 'c'],
    history: { orders: 3, total: '15.00', currency: 'EUR', firstAt: '2026-02-01', lastAt: '2026-05-01' },
    birthday: '05-06',
  })
  assert.equal((await shop.plan(await shop.create())).audience, 1)
})

test('holdouts and variants are even, stable, and independent of each other', () => {
  const ids = Array.from({ length: 20_000 }, () => newId())
  const campaign = newId()
  const held = ids.filter((id) => isHeldOut(campaign, id, 0.2))
  assert.ok(Math.abs(held.length - 4000) < 250, `${held.length} of 20,000 held out at 20 %`)
  const first = held.filter((id) => variantOf(campaign, id, 2) === 0).length / held.length
  assert.ok(Math.abs(first - 0.5) < 0.04, `${first} of those held out would have had the first variant`)
  for (const variants of [2, 3, 5]) {
    const shares = Array.from(
      { length: variants },
      (_, n) => ids.filter((id) => variantOf(campaign, id, variants) === n).length,
    )
    // Chi square with at most 4 degrees of freedom: above 23 once in ten thousand.
    const expected = ids.length / variants
    const chi = shares.reduce((sum, one) => sum + (one - expected) ** 2 / expected, 0)
    assert.ok(chi < 23, `${shares}`)
  }
  assert.deepEqual(
    held,
    ids.filter((id) => isHeldOut(campaign, id, 0.2)),
  )
  const another = newId()
  const both = held.filter((id) => isHeldOut(another, id, 0.2)).length / held.length
  assert.ok(Math.abs(both - 0.2) < 0.04, 'another campaign holds out others')
})
