import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ChannelError } from '../../../src/channels/channel.ts'
import { deleteTemplate } from '../../../src/shop/templates/delete.ts'
import { changeTemplate, createDraft } from '../../../src/shop/templates/drafts.ts'
import { previewTemplate } from '../../../src/shop/templates/preview.ts'
import { stateOf } from '../../../src/shop/templates/states/index.ts'
import { submitTemplate } from '../../../src/shop/templates/submit.ts'
import { syncTemplates } from '../../../src/shop/templates/sync.ts'
import { account, body, seed, stop, type TemplateShop, templateShop, utility } from './support.ts'

const hour = 3_600_000
const words = (shop: TemplateShop, template: Parameters<typeof stateOf>[0]) =>
  stateOf(template, false, { language: 'en', timeZone: 'Europe/Athens', now: shop.clock.now() })

test('submitted, approved, paused twice, unpaused, disabled: each as Meta tells it on its clock', async (t) => {
  const shop = await templateShop(t)
  const { id } = await shop.draft()
  const submitted = await submitTemplate(shop.deps, id)
  assert.ok(submitted.ok)
  assert.equal(submitted.value.status, 'PENDING')
  shop.pass(2000)
  await shop.hear()
  assert.equal((await shop.read(id)).status, 'APPROVED')
  const pause = () => shop.control('POST', 'templates', { name: 'parcel', language: 'el', status: 'PAUSED' })
  await pause()
  await shop.hear()
  const paused = await shop.read(id)
  assert.deepEqual([paused.status, paused.pausedUntil?.toISOString()], ['PAUSED', '2026-11-21T13:00:02.000Z'])
  assert.match(words(shop, paused).words, /until today, 15:00/)
  assert.deepEqual(await shop.alerts(), ['template_stopped parcel/el'])
  shop.pass(3 * hour)
  await shop.hear()
  assert.deepEqual([(await shop.read(id)).status, (await shop.read(id)).pausedUntil], ['APPROVED', null])
  assert.deepEqual(await shop.alerts(), [])
  await pause()
  await shop.hear()
  shop.pass(3 * hour)
  await shop.hear()
  assert.equal((await shop.read(id)).status, 'PAUSED', 'six hours this time')
  shop.pass(3 * hour)
  await shop.hear()
  assert.equal((await shop.read(id)).status, 'APPROVED')
  await pause()
  await shop.hear()
  const disabled = await shop.read(id)
  assert.equal(disabled.status, 'DISABLED')
  assert.match(words(shop, disabled).cure, /another name/)
  const changed = await changeTemplate(shop.deps, id, { components: [{ type: 'BODY', text: 'Άλλο.' }] })
  assert.ok(!changed.ok && changed.reason === 'conflict' && /new template/.test(changed.words))
})

test('rejected with a reason, corrected, submitted again', async (t) => {
  const shop = await templateShop(t)
  const { id } = await shop.draft()
  await submitTemplate(shop.deps, id)
  const parcel = { name: 'parcel', language: 'el' }
  await shop.control('POST', 'templates', { ...parcel, verdict: 'REJECTED', reason: 'INVALID_FORMAT' })
  shop.pass(2000)
  await shop.hear()
  const rejected = await shop.read(id)
  assert.deepEqual([rejected.status, rejected.reason], ['REJECTED', 'INVALID_FORMAT'])
  assert.match(words(shop, rejected).cure, /Put words around each variable/)
  const nothing = await submitTemplate(shop.deps, id)
  assert.ok(!nothing.ok && nothing.reason === 'conflict' && /nothing to submit/.test(nothing.words))
  const better = [{ ...body, text: 'Η παραγγελία σας {{1}} έφυγε.' }]
  const changed = await changeTemplate(shop.deps, id, { components: better, category: 'utility' })
  assert.ok(changed.ok)
  assert.deepEqual([changed.value.components, changed.value.draft?.components], [[body], better])
  const again = await submitTemplate(shop.deps, id)
  assert.ok(again.ok)
  assert.deepEqual([again.value.status, again.value.components, again.value.draft], ['PENDING', better, null])
  assert.equal(again.value.reason, null)
  shop.pass(2000)
  await shop.hear()
  assert.equal((await shop.read(id)).status, 'APPROVED')
})

test('an approved one is changed once a day and ten times a month, and not in its category', async (t) => {
  const shop = await templateShop(t, { templates: [seed('parcel')] })
  await syncTemplates(shop.deps, account)
  const [{ id }] = await shop.sql<[{ id: string }]>`select id from templates where name = 'parcel'`
  const category = await changeTemplate(shop.deps, id, { category: 'marketing' })
  assert.ok(!category.ok && category.reason === 'invalid' && category.errors[0]!.path === 'category')
  const change = async (n: number) => {
    await changeTemplate(shop.deps, id, { components: [{ ...body, text: `Το δέμα {{1}} έφυγε (${n}).` }] })
    return submitTemplate(shop.deps, id)
  }
  for (let n = 1; n <= 10; n++) {
    assert.equal((await change(n)).ok, true, `change ${n}`)
    if (n === 1) {
      shop.pass(2000)
      await shop.hear()
      const soon = await change(99)
      assert.ok(!soon.ok && soon.reason === 'conflict' && /2026-11-22T10:00:00/.test(soon.words))
    }
    shop.pass(25 * hour)
    await shop.hear()
  }
  const eleventh = await change(11)
  assert.ok(!eleventh.ok && eleventh.reason === 'conflict' && /2026-12-21T10:00:00/.test(eleventh.words))
  shop.pass(21 * 24 * hour)
  await shop.hear()
  assert.equal((await submitTemplate(shop.deps, id)).ok, true)
})

test('what feeds a change waits with it, and feeds the template once the change is submitted', async (t) => {
  const shop = await templateShop(t)
  const live = { 1: { field: 'order.number' } }
  const { id } = await shop.draft({ variables: live })
  await submitTemplate(shop.deps, id)
  shop.pass(2000)
  await shop.hear()
  const better = [
    { ...body, text: 'Το δέμα {{1}} έρχεται με {{2}} σήμερα.', example: { body_text: [['1', 'ACS']] } },
  ]
  const next = { 1: { text: 'σας' }, 2: { field: 'order.carrier' } }
  await changeTemplate(shop.deps, id, { components: better, variables: { 1: { text: 'σας' } } })
  await changeTemplate(shop.deps, id, { variables: next })
  const changed = await shop.read(id)
  assert.deepEqual([changed.variables, changed.draft?.variables], [live, next])
  assert.deepEqual(changed.components, [body])
  const shown = async (of: 'live' | 'draft') => {
    const previewed = await previewTemplate(shop.deps, id, { of })
    return previewed.ok && previewed.value.body
  }
  assert.match(String(await shown('draft')), /^Το δέμα σας έρχεται/)
  assert.doesNotMatch(String(await shown('live')), /σας έρχεται/)

  await changeTemplate(shop.deps, id, { components: [body] })
  const back = await shop.read(id)
  assert.deepEqual([back.variables, back.draft], [live, null], 'the change is forgotten, and what fed it')

  await changeTemplate(shop.deps, id, { components: better, variables: next })
  assert.ok((await submitTemplate(shop.deps, id)).ok)
  const submitted = await shop.read(id)
  assert.deepEqual([submitted.components, submitted.variables, submitted.draft], [better, next, null])
})

test('what breaks a rule is not sent, and what Meta refuses is told in words', async (t) => {
  const shop = await templateShop(t)
  const advert = await shop.draft({ category: 'marketing' })
  const silent = await submitTemplate(shop.deps, advert.id)
  assert.ok(!silent.ok && silent.reason === 'invalid' && /Διακοπή/.test(silent.errors[0]!.message))
  assert.equal((await shop.read(advert.id)).status, 'DRAFT')
  const refusing = {
    ...shop.channel,
    createTemplate: async () => {
      throw new ChannelError('content', 100, 'The body has too many variables for its length.')
    },
  }
  const { id } = await shop.draft({ name: 'other' })
  const refused = await submitTemplate({ ...shop.deps, channels: { 'cloud-api': refusing } }, id)
  assert.ok(!refused.ok && refused.reason === 'provider' && refused.atFault === 'template')
  assert.equal((await submitTemplate(shop.deps, id)).ok, true, 'and it can be tried again')
})

test('Meta may file it elsewhere, and announces what it will do', async (t) => {
  const shop = await templateShop(t)
  const { id } = await shop.draft({
    components: [{ type: 'BODY', text: 'Μόνο σήμερα: έκπτωση 20% σε όλα.' }],
  })
  const submitted = await submitTemplate(shop.deps, id)
  assert.ok(submitted.ok && submitted.value.category === 'marketing')
  shop.pass(2000)
  await shop.hear()
  const parcel = { name: 'parcel', language: 'el' }
  const at = new Date(shop.clock.ms + 24 * hour).toISOString()
  await shop.control('POST', 'templates', { ...parcel, category: 'UTILITY', at })
  await shop.hear()
  const announced = await shop.read(id)
  assert.deepEqual([announced.category, announced.nextCategory], ['marketing', 'utility'])
  assert.match(words(shop, announced).words, /From tomorrow, 12:00 WhatsApp counts it as utility/)
  shop.pass(24 * hour)
  await shop.hear()
  assert.deepEqual([(await shop.read(id)).category, (await shop.read(id)).nextCategory], ['utility', null])
})

test('its events are heard in any order, doubled, and before the answer of the submission', async (t) => {
  const shop = await templateShop(t, { templateReviewMs: 0 })
  const { id } = await shop.draft()
  const early = {
    ...shop.channel,
    async createTemplate(...given: Parameters<typeof shop.channel.createTemplate>) {
      const taken = await shop.channel.createTemplate(...given)
      shop.vw.timePassed()
      await shop.hear((bodies) => [...bodies, ...bodies])
      return taken
    },
  }
  const submitted = await submitTemplate({ ...shop.deps, channels: { 'cloud-api': early } }, id)
  assert.ok(submitted.ok)
  assert.deepEqual([submitted.value.status, submitted.value.draft], ['APPROVED', null])
  const parcel = { name: 'parcel', language: 'el' }
  shop.pass(60_000)
  await shop.control('POST', 'templates', { ...parcel, status: 'PAUSED' })
  await shop.hear()
  shop.pass(3 * hour)
  await shop.control('POST', 'templates', { ...parcel, quality: 'YELLOW' })
  await shop.hear((bodies) => bodies.toReversed())
  const { status, quality } = await shop.read(id)
  assert.deepEqual([status, quality], ['APPROVED', 'YELLOW'])
})

test('two who submit at once submit once; after a crash the second attempt finds what the first did', async (t) => {
  const shop = await templateShop(t)
  const { id } = await shop.draft()
  const called = Promise.withResolvers<void>()
  const answered = Promise.withResolvers<void>()
  const slow = {
    ...shop.channel,
    async createTemplate(...given: Parameters<typeof shop.channel.createTemplate>) {
      called.resolve()
      await answered.promise
      return shop.channel.createTemplate(...given)
    },
  }
  const first = submitTemplate({ ...shop.deps, channels: { 'cloud-api': slow } }, id)
  await called.promise
  const second = await submitTemplate(shop.deps, id)
  assert.ok(!second.ok && second.reason === 'conflict' && /at this moment/.test(second.words))
  const changed = await changeTemplate(shop.deps, id, { components: [] })
  assert.ok(!changed.ok && changed.reason === 'conflict', 'nor is it changed meanwhile')
  assert.ok(!(await deleteTemplate(shop.deps, id)).ok, 'nor deleted')
  answered.resolve()
  assert.equal((await first).ok, true)
  const other = await shop.draft({ name: 'other' })
  await shop.channel.createTemplate(shop.line, { ...utility, name: 'other' })
  const found = await submitTemplate(shop.deps, other.id)
  assert.ok(found.ok)
  assert.deepEqual([found.value.status, found.value.draft], ['PENDING', null])
  const third = await shop.draft({ name: 'third' })
  const theirs = { type: 'BODY', text: 'Κάτι άλλο.' }
  await shop.channel.createTemplate(shop.line, { ...utility, name: 'third', components: [theirs] })
  const taken = await submitTemplate(shop.deps, third.id)
  assert.ok(!taken.ok && taken.reason === 'conflict' && /waits beside it/.test(taken.words))
  assert.deepEqual((await shop.read(third.id)).draft?.components, [body])
})

test('deleted at Meta and here; a name of a campaign stays', async (t) => {
  const shop = await templateShop(t, { templates: [seed('parcel'), seed('parcel', { language: 'hu' })] })
  await syncTemplates(shop.deps, account)
  const draft = await shop.draft({ name: 'other' })
  assert.deepEqual(await deleteTemplate(shop.deps, draft.id), { ok: true })
  const [{ id }] = await shop.sql<[{ id: string }]>`select id from templates where language = 'hu'`
  await shop.sql`
    insert into campaigns (id, name, channel_id, status, audience, template)
    values (${shop.deps.newId()}, 'Φθινόπωρο', ${shop.deps.newId()}, 'running', '{}', '{"name": "parcel"}')`
  const used = await deleteTemplate(shop.deps, id)
  assert.ok(!used.ok && used.reason === 'conflict' && /"Φθινόπωρο"/.test(used.words))
  await shop.sql`update campaigns set status = 'finished'`
  assert.deepEqual(await deleteTemplate(shop.deps, id), { ok: true })
  await shop.hear()
  assert.deepEqual(await shop.stored(), { 'hello_world/en_US': 'APPROVED', 'parcel/el': 'APPROVED' })
  assert.equal((await syncTemplates(shop.deps, account)).ok, true)
  assert.equal((await shop.stored())['parcel/hu'], undefined)
  const anew = await shop.draft({ language: 'hu' })
  const soon = await submitTemplate(shop.deps, anew.id)
  assert.ok(!soon.ok && soon.reason === 'provider' && /30 days/.test(soon.words))
})

test('a draft is changed freely, and refused where it cannot be one', async (t) => {
  const shop = await templateShop(t)
  const { id } = await shop.draft()
  const changed = await changeTemplate(shop.deps, id, {
    category: 'marketing',
    components: [body, { type: 'BUTTONS', buttons: [stop] }],
    variables: { 1: { field: 'order.number', fallback: 'σας' } },
  })
  assert.ok(changed.ok)
  assert.deepEqual([changed.value.category, changed.value.draft], ['marketing', null])
  const taken = await createDraft(shop.deps, utility)
  assert.ok(!taken.ok && taken.reason === 'invalid' && taken.errors[0]!.path === 'name')
  const nowhere = await createDraft(shop.deps, { ...utility, channelId: shop.deps.newId() })
  assert.ok(!nowhere.ok && nowhere.reason === 'invalid' && nowhere.errors[0]!.path === 'channelId')
  await submitTemplate(shop.deps, id)
  const review = await changeTemplate(shop.deps, id, { components: [body] })
  assert.ok(!review.ok && review.reason === 'conflict' && /reviewing/.test(review.words))
  const fed = await changeTemplate(shop.deps, id, { variables: {} })
  assert.ok(fed.ok && Object.keys(fed.value.variables).length === 0, 'what feeds it is ours')
})
