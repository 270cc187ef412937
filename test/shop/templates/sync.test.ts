import assert from 'node:assert/strict'
import { test } from 'node:test'
import { libraryDraft } from '../../../src/shop/templates/library/index.ts'
import { syncTemplates } from '../../../src/shop/templates/sync.ts'
import { syncDueTemplates, wantSync } from '../../../src/shop/templates/sync-due.ts'
import { account, body, seed, templateShop, utility } from './support.ts'

const day = 24 * 3_600_000

test('all pages are read, and read again they are no news', async (t) => {
  const templates = Array.from({ length: 130 }, (_, i) => seed(`parcel_${String(i).padStart(3, '0')}`))
  const shop = await templateShop(t, { templates })
  const first = await syncTemplates(shop.deps, account)
  assert.deepEqual(first, { account, ok: true, seen: 131, added: 131, changed: 0, gone: 0 })
  const again = await syncTemplates(shop.deps, account)
  assert.deepEqual(again, { account, ok: true, seen: 131, added: 0, changed: 0, gone: 0 })
  const [row] = await shop.sql`select components, category, status from templates where name = 'parcel_007'`
  assert.deepEqual({ ...row }, { components: [body], category: 'utility', status: 'APPROVED' })
})

test('a ready template that is there already is fed as the ready one, and not where its text is another', async (t) => {
  const { name, components } = libraryDraft('win_back_reasons', 'hu')!
  const other = libraryDraft('win_back_reasons', 'el')!
  const changed = other.components.map((one) =>
    one.type === 'BODY' ? { ...one, text: 'Γεια {{1}}, {{2}}!' } : one,
  )
  const category = 'MARKETING'
  const shop = await templateShop(t, {
    templates: [
      seed(name, { language: 'hu', category, components }),
      seed(name, { language: 'el', category, components: changed }),
    ],
  })
  await syncTemplates(shop.deps, account)
  const rows =
    await shop.sql`select language, variables from templates where name = ${name} order by language`
  assert.deepEqual([rows[0]!.variables, rows[1]!.variables['button.0']], [{}, { text: 'why:price' }])
})

test('what is gone at Meta is marked, told, and comes back', async (t) => {
  const shop = await templateShop(t, { templates: [seed('parcel'), seed('parcel', { language: 'hu' })] })
  await syncTemplates(shop.deps, account)
  const [hu] = await shop.sql`select provider_id from templates where language = 'hu'`
  await shop.channel.deleteTemplate(shop.line, { name: 'parcel', providerId: hu!.provider_id })
  shop.pass(1000)
  const synced = await syncTemplates(shop.deps, account)
  assert.deepEqual(synced, { account, ok: true, seen: 2, added: 0, changed: 0, gone: 1 })
  assert.deepEqual(await shop.stored(), {
    'hello_world/en_US': 'APPROVED',
    'parcel/el': 'APPROVED',
    'parcel/hu': 'DELETED',
  })
  assert.deepEqual(await shop.alerts(), ['template_stopped parcel/hu'])
  shop.vw.addTemplate(account, seed('parcel', { language: 'hu' }))
  shop.pass(1000)
  assert.equal((await syncTemplates(shop.deps, account)).ok, true)
  assert.equal((await shop.stored())['parcel/hu'], 'APPROVED')
  assert.deepEqual(await shop.alerts(), [])
})

test('one that a listing skipped is asked for by its name before it is taken for gone', async (t) => {
  const shop = await templateShop(t, { templates: [seed('parcel'), seed('parcel_2')] })
  await syncTemplates(shop.deps, account)
  shop.pass(1000)
  const { listTemplates } = shop.channel
  const skipping = {
    ...shop.channel,
    async *listTemplates(...[line, filter]: Parameters<typeof listTemplates>) {
      for await (const page of listTemplates(line, filter))
        yield filter ? page : page.filter((one) => one.name !== 'parcel')
    },
  }
  const deps = { ...shop.deps, channels: { 'cloud-api': skipping } }
  const synced = await syncTemplates(deps, account)
  assert.equal(synced.ok && synced.gone, 0)
  assert.equal((await shop.stored())['parcel/el'], 'APPROVED')
})

test('drafts are left alone; one that Meta has otherwise waits beside what it has', async (t) => {
  const shop = await templateShop(t)
  const feed = { variables: { 1: { field: 'order.number' } } }
  const mine = await shop.draft(feed)
  const other = await shop.draft({ name: 'other' })
  const theirs = { type: 'BODY', text: 'Το δέμα σας έφυγε.' }
  shop.vw.addTemplate(account, seed('parcel', { components: [theirs] }))
  await syncTemplates(shop.deps, account)
  const { status, components, variables, draft } = await shop.read(mine.id)
  assert.deepEqual(
    [status, components, variables, draft],
    ['APPROVED', [theirs], {}, { category: 'utility', components: utility.components, ...feed }],
  )
  assert.equal((await shop.read(other.id)).status, 'DRAFT')
})

test('a draft whose submission was answered by nobody is found to be submitted', async (t) => {
  const shop = await templateShop(t)
  const feed = { 1: { field: 'order.number' } }
  const { id } = await shop.draft({ variables: feed })
  await shop.channel.createTemplate(shop.line, utility)
  await syncTemplates(shop.deps, account)
  const { status, draft, providerId, variables } = await shop.read(id)
  assert.deepEqual([status, draft, variables], ['PENDING', null, feed])
  assert.match(providerId!, /^\d+$/)
})

test('what an event told of a later moment is not undone by a listing', async (t) => {
  const shop = await templateShop(t, { templates: [seed('parcel')] })
  await syncTemplates(shop.deps, account)
  shop.pass(2000)
  const later = new Date(shop.clock.ms + 5000)
  await shop.sql`update templates set status = 'PAUSED', changed_at = ${later} where name = 'parcel'`
  await syncTemplates(shop.deps, account)
  assert.equal((await shop.stored())['parcel/el'], 'PAUSED')
  shop.pass(10_000)
  await syncTemplates(shop.deps, account)
  assert.equal((await shop.stored())['parcel/el'], 'APPROVED', 'what is listed after that holds')
})

test('a listing that breaks off removes nothing', async (t) => {
  const shop = await templateShop(t, { templates: [seed('parcel')] })
  await syncTemplates(shop.deps, account)
  const { ChannelError } = await import('../../../src/channels/channel.ts')
  const broken = {
    ...shop.channel,
    // biome-ignore lint/correctness/useYield: it breaks off before the first page
    async *listTemplates() {
      throw new ChannelError('credentials', 190, 'The access token has expired or was revoked.')
    },
  }
  const deps = { ...shop.deps, channels: { 'cloud-api': broken } }
  const synced = await syncTemplates(deps, account)
  assert.deepEqual(synced, {
    account,
    ok: false,
    words: 'The access token has expired or was revoked.',
  })
  assert.equal((await shop.stored())['parcel/el'], 'APPROVED')
  for (let i = 0; i < 5; i++) {
    await syncDueTemplates(deps)
    await shop.sql`update template_syncs set not_before = null`
  }
  assert.deepEqual(await shop.alerts(), [`templates_not_read ${account}`])
  await syncDueTemplates(shop.deps)
  assert.deepEqual(await shop.alerts(), [])
})

test('an account is read when it is new, when something is wanted, and after a day', async (t) => {
  const shop = await templateShop(t)
  let listings = 0
  const counting = {
    ...shop.channel,
    listTemplates: (...given: Parameters<typeof shop.channel.listTemplates>) => {
      listings++
      return shop.channel.listTemplates(...given)
    },
  }
  const deps = { ...shop.deps, channels: { 'cloud-api': counting } }
  const due = async () => {
    await shop.sql`update template_syncs set not_before = null`
    await syncDueTemplates(deps)
    return listings
  }
  assert.equal(await due(), 1, 'new')
  assert.equal(await due(), 1, 'nothing to do')
  await wantSync(shop.sql, account)
  assert.equal(await due(), 2, 'wanted')
  shop.clock.ms += day - 1000
  assert.equal(await due(), 2, 'not yet a day')
  shop.clock.ms += 2000
  assert.equal(await due(), 3, 'a day')
  await wantSync(shop.sql, account)
  await syncDueTemplates(deps)
  assert.equal(listings, 3, 'not at once after the last')
  shop.clock.ms += 2 * day
  await shop.sql`update template_syncs set not_before = null`
  await Promise.all([syncDueTemplates(deps), syncDueTemplates(deps), syncDueTemplates(deps)])
  assert.equal(listings, 4, 'one process at a time')
})
