import assert from 'node:assert/strict'
import { test } from 'node:test'
import { token } from '../../api/app.ts'
import { addTemplate, campaignShop, noon } from '../shop.ts'
import { at, day, hour, storyOf } from './story.ts'

const after = (ms: number) => new Date(noon.getTime() + ms)
type Step = { step: string; count: number; of: string | null; share: number | null; definition: string }
const counts = (steps: Step[]) => Object.fromEntries(steps.map(({ step, count }) => [step, count]))

test('the funnel of a campaign, its people, its failures and its answers', async (t) => {
  const channel = { explain: (code: number) => ({ words: `cause ${code}`, cure: `cure ${code}` }) } as never
  const shop = await campaignShop(t, { channels: { 'cloud-api': channel } })
  const story = storyOf(shop)
  const id = await story.campaign()
  const other = await story.campaign({ name: 'other' })
  const people = await story.people(10)
  const [reader, replier, clicker, buyer, stopper, silent, failed, again, skipped, held] = people
  await story.sent(id, reader!, { readAt: after(hour) })
  await story.sent(id, replier!, { readAt: after(hour) })
  const link = (await story.sent(id, clicker!, { readAt: after(hour) }))!
  await story.sent(id, buyer!, { readAt: after(hour) })
  await story.sent(id, stopper!)
  await story.sent(id, silent!, { deliveredAt: null })
  await story.sent(id, failed!, { status: 'failed', code: 131026, reason: 'Undeliverable' })
  await story.sent(id, again!, { status: 'failed', code: 131026, reason: 'Undeliverable' })
  await story.sent(id, skipped!, { outcome: 'skipped' })
  await story.sent(id, held!, { outcome: 'holdout' })
  await story.wrote(replier!, after(-hour))
  await story.wrote(replier!, after(2 * hour))
  await story.wrote(replier!, after(3 * hour))
  await story.wrote(reader!, after(-hour))
  await story.wrote(stopper!, after(2 * hour), true)
  await story.clicked(id, clicker!, link, after(hour))
  await story.sent(other, buyer!, { plannedAt: after(-day) })
  await story.ordered(buyer!, { at: after(4 * hour), total: '30.00', shipping: '5.00' })
  await story.ordered(buyer!, { at: after(5 * hour), total: '10.00', refunded: '2.50' })
  await story.ordered(buyer!, { at: after(6 * hour), total: '4000', currency: 'HUF' })
  await story.ordered(buyer!, { at: after(7 * hour), total: '99.00', status: 'refunded' })
  const cancelled = await story.ordered(clicker!, { at: after(4 * hour), total: '500.00' })
  await story.attribute(at(1))
  // Cancelled, and not looked at again yet: it is no revenue all the same.
  await shop.sql`update orders set status = 'cancelled' where id = ${cancelled}`
  // The last is of one who turned out to be the second: what they said last counts.
  for (const [who, answer, hours] of [
    [reader, 'price', 1],
    [replier, 'price', 2],
    [clicker, 'not_now', 1],
    [replier, 'quality', 1],
  ] as const) {
    await shop.sql`
      insert into campaign_answers (campaign_id, contact_id, answer, dedupe_key, answered_at)
      values (${id}, ${who!}, ${answer}, ${Math.random()}, ${after(hours * hour)})`
  }
  // Long after the message, about something else.
  await story.wrote(silent!, after(7 * day))
  shop.at.now = at(2)
  const { status, body } = await shop.call('GET', `/api/campaigns/${id}/report`)
  assert.equal(status, 200, JSON.stringify(body))
  assert.deepEqual(counts(body.steps), {
    audience: 10,
    accepted: 6,
    delivered: 5,
    read: 4,
    replied: 2,
    clicked: 1,
    opted_out: 1,
    ordered: 1,
  })
  assert.deepEqual(
    body.steps.map(({ share }: Step) => share),
    [null, 0.6, 0.8333, 0.8, 0.3333, 0.1667, 0.1667, 0.2],
  )
  assert.ok(body.steps.every(({ definition }: Step) => definition.length > 20))
  assert.deepEqual(body.revenue, [
    { amount: '4000.00', currency: 'HUF', orders: 1 },
    { amount: '32.50', currency: 'EUR', orders: 3 },
  ])
  assert.deepEqual(body.conversion, { value: 0.2, buyers: 1, reached: 5 })
  assert.deepEqual(body.failures, [
    { code: 131026, reason: 'Undeliverable', count: 2, cause: 'cause 131026', cure: 'cure 131026' },
  ])
  assert.deepEqual(body.answers, [
    { answer: 'price', count: 2 },
    { answer: 'not_now', count: 1 },
  ])
  assert.deepEqual([body.variants, body.verdict], [[], null])
  const campaign = (await shop.call('GET', `/api/campaigns/${id}`)).body.counts
  for (const step of ['audience', 'accepted', 'delivered', 'read', 'replied'])
    assert.equal(campaign[step], counts(body.steps)[step], `${step} is that of the campaign itself`)
  assert.deepEqual(counts((await shop.call('GET', `/api/campaigns/${other}/report`)).body.steps), {
    ...{ audience: 1, accepted: 1, delivered: 1, read: 0, replied: 0, opted_out: 0, ordered: 0 },
  })

  for (const { step, count } of body.steps as Step[]) {
    const seen: { contactId: string; why: string | null; at: string }[] = []
    for (let cursor = ''; ; ) {
      const page = await shop.call('GET', `/api/campaigns/${id}/report/${step}/people?limit=3${cursor}`)
      assert.equal(page.status, 200, JSON.stringify(page.body))
      seen.push(...page.body.items)
      if (page.body.next === null) break
      cursor = `&cursor=${page.body.next}`
    }
    assert.equal(seen.length, count, step)
    assert.equal(new Set(seen.map((one) => one.contactId)).size, count, step)
    if (step === 'ordered') assert.deepEqual([seen[0]!.contactId, seen[0]!.why], [buyer, 'window: 1001'])
    if (step === 'opted_out') assert.equal(seen[0]!.why, 'ΣΤΟΠ')
    if (step === 'replied') {
      const first = seen.find((one) => one.contactId === replier)!
      assert.equal(first.at, after(2 * hour).toISOString(), 'the first word after the message')
    }
  }
  assert.equal((await shop.call('GET', `/api/campaigns/${id}/report/bought/people`)).status, 400)
  assert.equal((await shop.call('GET', `/api/campaigns/${shop.importId}/report`)).status, 404)
})

test('whoever presses a button answers the campaign whose button it is, and no other', async (t) => {
  const shop = await campaignShop(t)
  const story = storyOf(shop)
  const [asked, other] = [await story.campaign({ name: 'asked' }), await story.campaign({ name: 'other' })]
  const [presses, stops, writes] = await story.people(3)
  for (const who of [presses, stops, writes]) {
    const message = await story.sent(asked, who!)
    await story.sent(other, who!)
    if (who === writes) await story.wrote(who!, at(1))
    else await story.wrote(who!, at(1), who === stops, message)
  }
  const counted = async (id: string) => {
    const { steps } = (await shop.call('GET', `/api/campaigns/${id}/report`)).body
    const of = (name: string) => steps.find(({ step }: { step: string }) => step === name).count
    return [of('replied'), of('opted_out')]
  }
  assert.deepEqual(await counted(asked), [3, 1])
  assert.deepEqual(await counted(other), [1, 0])
  const conditions = { type: 'campaign', id: other, was: 'replied' }
  const found = await shop.call('POST', '/api/segments/count', { conditions })
  assert.equal(found.body.contacts, 1)
})

test('variants beside each other, with a verdict once there are enough', async (t) => {
  const shop = await campaignShop(t)
  const story = storyOf(shop)
  await addTemplate(shop.sql, shop.account, 'el', 'Γεια σας!', { name: 'hello' })
  const template = (name: string) => ({ name, template: { name: 'news', language: 'el', variables: {} } })
  const id = await story.campaign({ variants: [template('σύντομο'), template('μακρύ')] })
  const people = await story.people(200)
  for (const [i, who] of people.entries()) {
    await story.sent(id, who, { variant: i % 2 })
    // 30 of the first hundred, 10 of the second.
    if (i % 2 === 0 ? i < 60 : i < 20) await story.ordered(who, { at: after(hour), total: '10' })
  }
  await story.attribute(at(1))
  const { body } = await shop.call('GET', `/api/campaigns/${id}/report`)
  assert.deepEqual(
    body.variants.map((one: { name: string; messages: number; steps: Step[]; revenue: object[] }) => [
      one.name,
      one.messages,
      counts(one.steps).ordered,
      one.revenue,
    ]),
    [
      ['σύντομο', 100, 30, [{ amount: '300.00', currency: 'EUR', orders: 30 }]],
      ['μακρύ', 100, 10, [{ amount: '100.00', currency: 'EUR', orders: 10 }]],
    ],
  )
  assert.deepEqual([body.verdict.verdict, body.verdict.leader], ['clear', 0])
})

test('variants of what repeats are compared by people, however often each gets it', async (t) => {
  const shop = await campaignShop(t)
  const story = storyOf(shop)
  const template = (name: string) => ({ name, template: { name: 'news', language: 'el', variables: {} } })
  const id = await story.campaign({ variants: [template('σύντομο'), template('μακρύ')] })
  await shop.sql`update campaigns set kind = 'recurring', finished_at = null where id = ${id}`
  const people = await story.people(80)
  for (const week of [0, 1, 2])
    for (const [i, who] of people.entries()) {
      const plannedAt = at(7 * week)
      await story.sent(id, who, {
        ...{ variant: i % 2, occasion: String(week), plannedAt },
        ...{ acceptedAt: plannedAt, deliveredAt: plannedAt },
      })
      // The same six of forty after each, and two of forty.
      if (i % 2 === 0 ? i < 12 : i < 4)
        await story.ordered(who, { at: new Date(plannedAt.getTime() + hour), total: '10' })
    }
  await story.attribute(at(20))
  const { body } = await shop.call('GET', `/api/campaigns/${id}/report`)
  assert.deepEqual(
    body.variants.map((one: { steps: Step[] }) => counts(one.steps).ordered),
    [18, 6],
  )
  assert.equal(body.verdict.verdict, 'too_few', 'eight buyers are no proof, twenty-four orders or not')
})

test('lift: by intention to treat, over the same days, each person and each order once', async (t) => {
  const shop = await campaignShop(t)
  const story = storyOf(shop)
  const id = await story.campaign({ holdout: 0.5 })
  await shop.sql`update campaigns set kind = 'recurring', finished_at = null where id = ${id}`
  const people = await story.people(200)
  for (const [i, who] of people.entries()) {
    const held = i % 2 === 1
    // One in ten of those written to never got it: they count as treated.
    const failed = !held && i % 20 === 0
    await story.sent(id, who, held ? { outcome: 'holdout' } : { status: failed ? 'failed' : 'accepted' })
    if (!held)
      await story.sent(id, who, {
        ...{ occasion: 'second', plannedAt: at(1) },
        status: failed ? 'failed' : 'accepted',
      })
    // 40 of the 100 treated, 20 of those held out; a second order of one is no second buyer.
    if (i % 10 < 3) await story.ordered(who, { at: at(2), total: held ? '10.00' : '30.00' })
    if (i === 0) await story.ordered(who, { at: at(2.5), total: '30.00' })
    // Too early, too late, cancelled, or in another currency.
    if (i === 8) await story.ordered(who, { at: at(-1), total: '1000.00' })
    if (i === 18) await story.ordered(who, { at: at(8.1), total: '1000.00' })
    if (i === 28) await story.ordered(who, { at: at(2), total: '1000.00', status: 'cancelled' })
  }
  const lift = async () => (await shop.call('GET', `/api/campaigns/${id}/report`)).body.lift
  shop.at.now = at(3)
  const found = await lift()
  assert.deepEqual(found.treated, {
    ...{ people: 100, buyers: 40, rate: 0.4, revenue: '1230.00', revenuePerPerson: '12.30' },
  })
  assert.deepEqual(found.holdout, {
    ...{ people: 100, buyers: 20, rate: 0.2, revenue: '200.00', revenuePerPerson: '2.00' },
  })
  assert.deepEqual([found.verdict, found.complete, found.until], ['clear', false, at(8).toISOString()])
  const close = (a: number, b: number) => assert.ok(Math.abs(a - b) < 1e-4, `${a} is not ${b}`)
  close(found.rate.difference, 0.2)
  close(found.revenuePerPerson.difference, 10.3)
  await shop.sql`update orders set currency = 'KWD'`
  await shop.call('PATCH', '/api/settings', { currency: 'KWD' })
  assert.equal((await lift()).treated.revenuePerPerson, '12.300')
  shop.at.now = at(8)
  assert.equal((await lift()).complete, true)
  await shop.sql`update campaign_recipients set outcome = 'message' where outcome = 'holdout'`
  assert.equal(await lift(), null)
})

test('a campaign that nobody got yet has a report of noughts', async (t) => {
  const shop = await campaignShop(t)
  const url = `/api/campaigns/${await shop.create()}/report`
  const { body, status } = await shop.call('GET', url)
  assert.equal(status, 200)
  const greek = await shop.app.inject({
    url,
    headers: { authorization: `Bearer ${token}`, 'accept-language': 'el' },
  })
  assert.equal(greek.json().steps[2].definition, 'Το μήνυμα έφτασε στο κινητό τους.')
  assert.deepEqual([body.steps[0].count, body.steps[1].share, body.revenue, body.lift], [0, null, [], null])
})
