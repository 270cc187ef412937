import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getCampaign, lockCampaign } from '../../src/campaigns/campaign.ts'
import { writeFrozen } from '../../src/campaigns/freeze.ts'
import { freezeChunk } from '../../src/campaigns/pass.ts'
import { readRecipients } from '../../src/campaigns/recipients.ts'
import { newId } from '../../src/ids.ts'
import {
  accepted,
  addPeople,
  addTemplate,
  assertWhole,
  type CampaignShop,
  campaignShop,
  components,
  noon,
} from './shop.ts'

const news = { name: 'news', language: 'el', category: 'marketing' as const }
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
  assert.equal((await shop.act(id, 'resume')).status, 409)
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
  [
    'a code that is too long',
    { template: { name: 'coded', language: 'el', variables: { 'button.0': { text: 'X'.repeat(21) } } } },
    'template.variables.button.0',
    /20 characters/,
  ],
  [
    'an answer by the button that ends marketing',
    {
      template: {
        ...{ name: 'coded', language: 'el' },
        variables: { 'button.0': { text: 'SALE' }, 'button.1': { text: 'why:price' } },
      },
    },
    'template.variables.button.1',
    /wants no more/,
  ],
]

test('what cannot be sent is refused at the launch, and said by the plan, with the cure', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(1))
  const add = (name: string, more: object) =>
    addTemplate(shop.sql, shop.account, 'el', 'Γεια!', { name, ...more })
  await add('slow', { status: 'PENDING' })
  await add('told', { components: [] })
  await add('hello', { components: components('Γεια {{1}}!') })
  await add('coded', {
    components: components('Γεια!', {
      type: 'BUTTONS',
      buttons: [
        { type: 'COPY_CODE', example: ['SALE'] },
        { type: 'QUICK_REPLY', text: 'ΣΤΟΠ' },
      ],
    }),
  })
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

test('where there are variants it is they that must be sendable, each of them', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(1))
  const sendable = { name: 'news', language: 'el' }
  const variants = (second: object) => [
    { name: 'A', template: sendable },
    { name: 'B', template: second },
  ]
  const half = await shop.act(
    await shop.create({ variants: variants({ name: 'none', language: 'el' }) }),
    'launch',
  )
  assert.deepEqual([half.status, half.body.errors[0].path], [422, 'variants.1.template.name'])
  const whole = await shop.create({
    template: { name: 'none', language: 'el' },
    variants: variants(sendable),
  })
  assert.equal((await shop.act(whole, 'launch')).status, 200)
})

test('who has a line for an occasion keeps it, and is written no second message', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(2))
  const campaign = (await getCampaign(shop, await shop.create()))!
  const page = { after: null, limit: 10, orders: false, carts: false }
  const recipients = await readRecipients(shop.sql, shop.sql`true`, page)
  const assessed = recipients.map((recipient) => ({
    ...{ recipient, country: 'GR', occasion: 'once', variant: 0, outcome: 'message' as const },
    ...{ verdict: { verdict: 'send' as const }, notBefore: noon, hour: false, opens: true },
    reply: { type: 'template' as const, ...news, body: [] },
  }))
  const write = (some: typeof assessed) =>
    shop.sql.begin(async (tx) =>
      (await writeFrozen(tx, newId, campaign, some, noon)).map(({ recipient }) => recipient.id),
    )
  const [first, second] = recipients.map(({ id }) => id)
  assert.deepEqual(await write(assessed.slice(0, 1)), [first])
  assert.deepEqual(await write(assessed), [second])
  const [made] = await shop.sql`
    select count(*)::int as n, count(distinct m.id)::int as messages from campaign_recipients r
    join messages m on m.id = r.message_id`
  assert.deepEqual({ ...made }, { n: 2, messages: 2 })
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
