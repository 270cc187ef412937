import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { getCampaign } from '../../src/campaigns/campaign.ts'
import { listPlanned, type Part } from '../../src/campaigns/planned.ts'
import { changeSettings } from '../../src/shop/settings.ts'
import {
  addPeople,
  addTemplate,
  assertWhole,
  campaignShop,
  components,
  consent,
  noon,
  type Person,
} from './shop.ts'

const people = fc.array(
  fc.record({
    name: fc.constantFrom('Γιώργος Παπαδόπουλος', 'Kovács Anna', '', 'Κατάστημα ΑΕ'),
    language: fc.constantFrom('el', 'hu', 'en', 'fr', null),
    country: fc.constantFrom('GR', 'HU', 'US', 'AU', null),
    consent: fc.constantFrom(true, true, true, false, null),
    blocked: fc.boolean().map((one) => one && false),
    phone: fc.constantFrom(undefined, undefined, undefined, null),
    attributes: fc.constantFrom({}, { city: 'Πάτρα' }, { city: ' ' }),
  }),
  { minLength: 1, maxLength: 25 },
)
const scene = fc.record({
  people,
  hour: fc.integer({ min: 0, max: 23 }),
  holdout: fc.constantFrom(0, 0.3),
  localTime: fc.constantFrom(undefined, undefined, '10:00'),
  variants: fc.boolean(),
  reach: fc.constantFrom(null, 3),
  cap: fc.constantFrom(null, { messages: 1, days: 7 }),
  humans: fc.boolean(),
})

test('what the plan says is what the outbox does', async (t) => {
  const shop = await campaignShop(t)
  const { sql, account } = shop
  const greeting = components('Γεια σας {{1}}, από {{2}}!')
  await addTemplate(sql, account, 'el', '', { name: 'hello', components: greeting })
  await addTemplate(sql, account, 'hu', '', { name: 'hello', components: greeting })
  await addTemplate(sql, account, 'en_US', '', { name: 'hello', components: greeting, status: 'PAUSED' })
  await fc.assert(
    fc.asyncProperty(scene, async (given) => {
      await sql`truncate contacts, contact_identities, consents, conversations, messages, campaigns, campaign_recipients, import_rows`
      await sql`delete from sending_streams where campaign_id is not null`
      await sql`update channels set reach = ${given.reach}`
      await changeSettings(shop.deps, { frequencyCap: given.cap })
      shop.at.now = new Date(noon.getTime() + given.hour * 3_600_000)
      const ids = await addPeople(sql, shop.importId, given.people as Person[])
      if (given.cap) await earlier(shop, ids.slice(0, 2))
      if (given.humans) {
        await sql`update conversations set mode = 'human' where contact_id = ${ids[0]!}`
      }
      const template = {
        name: 'hello',
        language: 'auto',
        variables: [{ field: 'first_name', fallback: 'φίλε' }, { field: 'attributes.city' }],
      }
      const id = await shop.create({
        template,
        holdout: given.holdout,
        ...(given.localTime && { schedule: { localTime: given.localTime } }),
        ...(given.variants && {
          variants: [
            { name: 'a', template },
            { name: 'b', template },
          ],
        }),
      })
      const plan = await shop.plan(id)
      assert.deepEqual(plan.problems, [])
      const campaign = (await getCampaign(shop.deps, id))!
      const people = async (part: Part) =>
        (await listPlanned(shop.deps, campaign, { ...part, after: null, limit: 200 })).items
      const behind = async (part: Part) => (await people(part)).length
      for (const one of await people({ part: 'holdout' })) assert.equal(one.reason, 'holdout')
      for (const part of ['audience', 'willSend', 'holdout'] as const)
        assert.equal(await behind({ part }), plan[part], `who stands behind ${part}`)
      for (const part of ['skipped', 'held'] as const)
        for (const { reason, count } of plan[part])
          assert.equal(await behind({ part, reason }), count, reason)
      assert.equal((await shop.act(id, 'launch')).status, 200)
      await shop.run(id)
      assertWhole(await shop.counts(id))
      await shop.sendAll()
      const [first, counts] = [await byReason(sql, id), await shop.counts(id)]
      assertWhole(counts)
      assert.deepEqual(first.skipped, plan.skipped.sort(byName), 'who is skipped, and why')
      assert.equal(counts.holdout, plan.holdout)
      const heldOut = await shop.call('GET', `/api/campaigns/${id}/recipients?outcome=holdout`)
      for (const { reason, why } of heldOut.body.items) {
        assert.equal(reason, 'holdout')
        assert.match(why, /for comparison/)
      }
      assert.equal(counts.accepted + counts.held, plan.willSend)
      assert.equal(counts.audience, plan.audience)
      assert.deepEqual(first.held, plan.held.sort(byName), 'who waits, and what for')
      if (given.reach !== null) assert.ok(counts.accepted <= given.reach)
      // In the end, all days and hours over, all get it who were to.
      await sql`update channels set reach = null`
      // Australia's zones are all awake for nine hours a day: steps of seven meet them.
      for (let n = 0; n < 40; n++) {
        shop.at.now = new Date(shop.at.now.getTime() + 7 * 3_600_000)
        await sql`update conversations set mode = 'bot'`
        await shop.sweep()
        await shop.sendAll()
      }
      const last = await shop.counts(id)
      assertWhole(last)
      assert.equal(last.accepted, plan.willSend)
    }),
    { numRuns: 25 },
  )
})

const byName = (a: { reason: string }, b: { reason: string }) => (a.reason < b.reason ? -1 : 1)

/** They got another campaign's message yesterday. */
async function earlier({ sql, channelId, at }: Awaited<ReturnType<typeof campaignShop>>, ids: string[]) {
  for (const id of ids) {
    await sql`
      insert into conversations (id, contact_id, channel_id) values (gen_random_uuid(), ${id}, ${channelId})`
    await sql`
      insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, author, content, status,
        purpose, occurred_at, accepted_at)
      select gen_random_uuid(), c.id, ${id}, ${channelId}, 'out', gen_random_uuid()::text, 'campaign', '{"type":"text","text":""}',
        'accepted', 'marketing', ${new Date(at.now.getTime() - 24 * 3_600_000)}, ${new Date(at.now.getTime() - 24 * 3_600_000)}
      from conversations c where c.contact_id = ${id}`
  }
}

async function byReason(sql: Awaited<ReturnType<typeof campaignShop>>['sql'], id: string) {
  const rows = await sql<{ kind: 'held' | 'skipped'; reason: string; count: number }[]>`
    select kind, reason, count(*)::int as count from (
      select case when r.message_id is null then 'skipped' else m.status end as kind, coalesce(m.reason, r.reason) as reason
      from campaign_recipients r left join messages m on m.id = r.message_id
      where r.campaign_id = ${id} and r.outcome <> 'holdout') lines
    where kind in ('held', 'skipped') group by kind, reason order by reason`
  const of = (kind: string) =>
    rows.filter((row) => row.kind === kind).map(({ reason, count }) => ({ reason, count }))
  return { held: of('held').sort(byName), skipped: of('skipped').sort(byName) }
}

test('one person’s plan says whether, when, why not and with which words', async (t) => {
  const shop = await campaignShop(t)
  await addTemplate(shop.sql, shop.account, 'el', '', {
    name: 'hello',
    components: components('Γεια σας {{1}}!'),
  })
  const [anna, no] = await addPeople(shop.sql, shop.importId, [
    { name: 'ΠΑΠΑΔΟΠΟΥΛΟΣ ΓΙΩΡΓΟΣ', phone: '+306900000001' },
    { name: 'Κώστας', consent: false },
  ])
  const [outside] = await addPeople(shop.sql, null, [{ name: 'Νίκος' }])
  const id = await shop.create({
    template: { name: 'hello', language: 'el', variables: { 1: { field: 'first_name' } } },
  })
  const of = async (who: string) =>
    (await shop.call('GET', `/api/campaigns/${id}/plan?contact=${encodeURIComponent(who)}`)).body
  const sure = await of('690 000 0001')
  assert.deepEqual(
    [sure.contactId, sure.willSend, sure.text, sure.reason, sure.at],
    [anna, true, 'Γεια σας Γιώργο!', null, noon.toISOString()],
  )
  const price = { amount: '0.06', currency: 'EUR' }
  assert.deepEqual(sure.cost, { ...price, country: 'GR', category: 'marketing', messages: 1 })
  assert.equal((await of(no!)).cost, null)
  assert.deepEqual([(await of(no!)).reason, (await of(no!)).why], ['opted_out', 'They said no to marketing.'])
  assert.equal((await of(outside!)).outcome, 'not_in_audience')
  assert.equal((await shop.call('GET', `/api/campaigns/${id}/plan?contact=6911111111`)).status, 404)
  shop.at.now = new Date('2026-11-21T20:00:00Z')
  const late = await of(anna!)
  assert.deepEqual([late.reason, late.at, late.willSend], ['quiet_hours', '2026-11-22T07:00:00.000Z', true])
})

test('each category of a country is priced by itself', async (t) => {
  const shop = await campaignShop(t)
  await addTemplate(shop.sql, shop.account, 'el', 'Το δέμα σας έφυγε.', {
    name: 'parcel',
    category: 'utility',
  })
  await addPeople(
    shop.sql,
    shop.importId,
    Array.from({ length: 40 }, () => ({})),
  )
  const version = (name: string) => ({ name, template: { name, language: 'el', variables: {} } })
  const { countries, cost } = await shop.plan(
    await shop.create({ variants: [version('news'), version('parcel')] }),
  )
  const rates: Record<string, number> = { marketing: 0.0592, utility: 0.0212 }
  assert.deepEqual(countries.map((one: { category: string }) => one.category).sort(), [
    'marketing',
    'utility',
  ])
  let [messages, total] = [0, 0]
  for (const one of countries) {
    messages += one.messages
    total += Number(one.amount)
    assert.equal(one.amount, (one.messages * rates[one.category]!).toFixed(2))
  }
  assert.deepEqual([messages, cost.amount], [40, total.toFixed(2)])
})

test('a plan is held until something that it depends on changes', async (t) => {
  const shop = await campaignShop(t)
  const [one] = await addPeople(shop.sql, shop.importId, [{}])
  const id = await shop.create()
  const before = await shop.plan(id)
  assert.equal((await shop.plan(id)).plannedAt, before.plannedAt)
  await consent(shop.sql, one!, false, 'marketing', new Date(noon.getTime() + 1))
  const after = await shop.plan(id)
  assert.deepEqual([before.willSend, after.willSend], [1, 0])
  // Not all that decides says when it changed: some seconds later it is planned anew.
  await shop.sql`delete from consents where not granted`
  shop.at.now = new Date(noon.getTime() + 6_000)
  assert.equal((await shop.plan(id)).willSend, 1)
  await shop.call('PATCH', `/api/campaigns/${id}`, { audience: { importId: shop.importId, segment: 'x' } })
  assert.equal((await shop.call('PATCH', `/api/campaigns/${id}`, { holdout: 0.9 })).status, 422)
})

test('a plan of only those to come says who is there already, and gets nothing', async (t) => {
  const shop = await campaignShop(t)
  await shop.call('POST', '/api/segments', { name: 'Silent', conditions: { type: 'tag', is: 'silent' } })
  const [early, late] = await addPeople(shop.sql, null, [{ tags: ['silent'] }, {}])
  const id = await shop.create({
    kind: 'lifecycle',
    audience: { segment: 'Silent', exclude: [] },
    schedule: { onlyFromNowOn: true },
  })
  const says = async () => {
    const { audience, willSend, skipped } = await shop.plan(id)
    const people = await shop.call('GET', `/api/campaigns/${id}/plan/people?part=skipped`)
    const ids = people.body.items.map((one: { contactId: string }) => one.contactId)
    return { audience, willSend, skipped, ids }
  }
  const before = [{ reason: 'before', count: 1 }]
  assert.deepEqual(await says(), { audience: 1, willSend: 0, skipped: before, ids: [early] })
  const { startsAt, finishesAt } = await shop.plan(id)
  const next = new Date(noon.getTime() + 3_600_000).toISOString()
  assert.deepEqual([startsAt, finishesAt], [next, next], 'the first look writes to nobody')
  const one = await shop.call('GET', `/api/campaigns/${id}/plan?contact=${early}`)
  assert.deepEqual([one.body.willSend, one.body.reason], [false, 'before'])
  await shop.act(id, 'launch')
  await shop.run(id)
  await shop.sql`update contacts set tags = '["silent"]'`
  await shop.sql`update segments set changed_at = clock_timestamp()`
  assert.deepEqual(await says(), { audience: 2, willSend: 1, skipped: before, ids: [early] })
  const other = await shop.call('GET', `/api/campaigns/${id}/plan?contact=${late}`)
  assert.equal(other.body.willSend, true)
})
