// A template that WhatsApp stops while a campaign runs: whoever would get it waits, and nobody is lost.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../src/ids.ts'
import { stopTemplate } from '../../src/outbox/streams.ts'
import { applyTemplateChange } from '../../src/shop/templates/told.ts'
import {
  addPeople,
  addTemplate,
  assertWhole,
  type CampaignShop,
  campaignShop,
  noon,
  refused,
} from './shop.ts'

const some = (count: number, more = {}) => Array.from({ length: count }, () => more)
const later = (hours: number) => new Date(noon.getTime() + hours * 3_600_000)

async function told(shop: CampaignShop, change: object, language = 'el') {
  const event = { account: shop.account, name: 'news', language, change }
  await shop.sql.begin((tx) => applyTemplateChange(tx, newId, event, shop.at.now))
}

const shown = async (shop: CampaignShop, id: string) => {
  const { body } = await shop.call('GET', `/api/campaigns/${id}`)
  assertWhole(body.counts)
  return body
}

test('a paused template holds the rest until it is approved again, and the campaign says so', async (t) => {
  const shop = await campaignShop(t)
  await shop.sql`update templates set changed_at = ${later(-1)}`
  const [one] = await addPeople(shop.sql, shop.importId, some(5))
  const id = await shop.launched()
  assert.equal(await shop.send(undefined, 2), 2)
  await told(shop, { status: 'PAUSED', pausedUntil: later(3).toISOString() })
  assert.equal(await shop.sendAll(), 0)
  const paused = await shown(shop, id)
  assert.deepEqual([paused.status, paused.counts.held, paused.counts.skipped], ['running', 3, 0])
  assert.deepEqual(
    [paused.waiting.reason, paused.waiting.template, new Date(paused.waiting.until)],
    ['template_stopped', 'news (el)', later(3)],
  )
  assert.match(paused.waiting.detail, /^WhatsApp paused it until .*15:00/)
  const listed = (await shop.call('GET', '/api/campaigns')).body.items[0]
  assert.deepEqual(listed.waiting, paused.waiting)
  const { items } = (await shop.call('GET', `/api/campaigns/${id}/recipients?outcome=held`)).body
  assert.match(items[0].why, /once WhatsApp lets it go again/)

  // The plan says what the launch would do, and of one person too.
  const draft = await shop.create()
  assert.deepEqual((await shop.plan(draft)).held, [{ reason: 'template_stopped', count: 5 }])
  const of = (await shop.call('GET', `/api/campaigns/${draft}/plan?contact=${one}`)).body
  assert.deepEqual([of.willSend, of.reason, new Date(of.at)], [true, 'template_stopped', later(3)])

  shop.at.now = later(1)
  await shop.sweep()
  assert.equal(await shop.sendAll(), 0, 'its pause is not over')
  await told(shop, { status: 'APPROVED' })
  await shop.sweep()
  assert.equal(await shop.sendAll(), 3)
  const done = await shown(shop, id)
  assert.deepEqual([done.counts.accepted, done.counts.held, done.waiting], [5, 0, null])
})

test('what WhatsApp disabled waits for good; another language goes on, and cancelling ends it', async (t) => {
  const shop = await campaignShop(t)
  await addTemplate(shop.sql, shop.account, 'hu', 'Jó napot, híreink vannak!')
  await shop.sql`update templates set changed_at = ${later(-1)}`
  await addPeople(shop.sql, shop.importId, [...some(2), ...some(2, { language: 'hu' })])
  const id = await shop.launched({ template: { name: 'news', language: 'auto', variables: {} } })
  await told(shop, { status: 'DISABLED' }, 'hu')
  assert.equal(await shop.sendAll(), 2)
  shop.at.now = later(49)
  await shop.sweep()
  assert.equal(await shop.sendAll(), 0)
  const { counts, waiting } = await shown(shop, id)
  assert.deepEqual([counts.accepted, counts.held, counts.skipped], [2, 2, 0])
  assert.equal(waiting.template, 'news (hu)')
  assert.match(waiting.detail, /^WhatsApp disabled it for good/)
  await shop.act(id, 'cancel')
  await shop.run(id)
  assert.equal((await shown(shop, id)).counts.skipped, 2)
})

test('a refusal that comes before the news of the pause fails nobody', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(3))
  const id = await shop.launched()
  assert.equal(await shop.send(() => refused(132015, 'template_stopped'), 1), 1)
  await stopTemplate(shop, shop.channelId, { name: 'news', language: 'el', at: noon })
  await shop.sql`update messages set not_before = null where status = 'pending'`
  assert.equal(await shop.sendAll(), 0)
  const { counts } = await shown(shop, id)
  assert.deepEqual([counts.held, counts.failed], [3, 0])
  // Once its hour is over it is tried again, whether news came or not.
  shop.at.now = later(1)
  await shop.sweep()
  assert.equal(await shop.sendAll(), 3)
})

test('a campaign that is still being written stops where its template goes in no language any more', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(2))
  const id = await shop.create({ template: { name: 'news', language: 'auto', variables: {} } })
  await shop.act(id, 'launch')
  await shop.sql`update templates set status = 'DISABLED'`
  await shop.run(id)
  const { status, reason, counts } = await shown(shop, id)
  assert.deepEqual([status, counts.audience], ['paused', 0])
  assert.match(reason, /no longer sends the template "news".*resume/)
  await shop.sql`update templates set status = 'APPROVED'`
  await shop.act(id, 'resume')
  await shop.run(id)
  assert.equal(await shop.sendAll(), 2)
})

test('a campaign that is still being written stops where nothing fills a variable any more, and goes on once something does', async (t) => {
  const shop = await campaignShop(t)
  const { sql } = shop
  await addPeople(sql, shop.importId, [{}, {}])
  const id = await shop.create({ template: { name: 'news', language: 'auto', variables: {} } })
  await shop.act(id, 'launch')
  const [template] = await sql<{ id: string; components: { type: string; text?: string }[] }[]>`
    select id, components from templates where name = 'news'`
  const components = template!.components.map((one) =>
    one.type === 'BODY' ? { ...one, text: 'Γεια σας {{1}}, έχουμε νέα!' } : one,
  )
  await sql`update templates set components = ${sql.json(components)}`
  await shop.run(id)
  const { status, reason, counts } = await shown(shop, id)
  assert.deepEqual([status, counts.audience], ['paused', 0])
  assert.match(reason, /Nothing fills a variable of the template "news".*\(el\).*resume/)
  const filled = await shop.call('PATCH', `/api/templates/${template!.id}`, {
    variables: { 1: { text: 'φίλε' } },
  })
  assert.equal(filled.status, 200, JSON.stringify(filled.body))
  await shop.act(id, 'resume')
  await shop.run(id)
  assert.equal(await shop.sendAll(), 2)
})

test('a sequence goes on where a translation is new that nothing fills: only its readers are left out', async (t) => {
  const shop = await campaignShop(t)
  const { sql } = shop
  await addPeople(sql, shop.importId, [{}, { language: 'hu' }])
  const sequence = {
    ...{ kind: 'lifecycle', schedule: { once: 'ever' } },
    template: { name: 'news', language: 'auto', variables: {} },
  }
  const id = await shop.create(sequence)
  await shop.act(id, 'launch')
  await addTemplate(sql, shop.account, 'hu', 'Üdv, {{1}}, híreink vannak!')
  await shop.run(id)
  assert.equal(await shop.sendAll(), 1)
  const { status, counts } = await shown(shop, id)
  assert.deepEqual([status, counts.skipped], ['running', 1])
})

test('while their only language is paused its readers are written down to wait, and others to go', async (t) => {
  const shop = await campaignShop(t)
  await addTemplate(shop.sql, shop.account, 'hu', 'Jó napot, híreink vannak!')
  await addPeople(shop.sql, shop.importId, [{}, { language: 'hu' }])
  const id = await shop.create({ template: { name: 'news', language: 'auto', variables: {} } })
  await shop.act(id, 'launch')
  await shop.sql`update templates set status = 'PAUSED', paused_until = ${later(3)} where language = 'el'`
  await shop.run(id)
  assert.equal(await shop.sendAll(), 1)
  const { counts } = await shown(shop, id)
  assert.deepEqual([counts.accepted, counts.held, counts.skipped], [1, 1, 0])
  shop.at.now = later(3)
  await shop.sweep()
  assert.equal(await shop.sendAll(), 1)
})
