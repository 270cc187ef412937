// Retries of what failed, and two contacts who are one: nobody gets a campaign twice.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lockCampaign } from '../../src/campaigns/campaign.ts'
import { step } from '../../src/campaigns/run.ts'
import { mergeContacts } from '../../src/contacts/merge.ts'
import { newId } from '../../src/ids.ts'
import { until } from '../support/processes.ts'
import { accepted, addPeople, addTemplate, assertWhole, campaignShop, refused } from './shop.ts'

const some = (count: number) => Array.from({ length: count }, () => ({}))

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
  const fails = await shop.sql`select distinct failed_at from messages where status = 'failed'`
  assert.deepEqual(
    fails.map((row) => row.failed_at),
    [shop.at.now],
    'by the clock of the shop',
  )
  // All who ask at once get the same draft, though they are more than there are connections.
  const asked = await Promise.all(Array.from({ length: 24 }, () => shop.act(id, 'retry')))
  const again = asked[0]!
  assert.deepEqual(new Set(asked.map(({ body }) => body.id)), new Set([again.body.id]))
  assert.deepEqual([again.status, again.body.retryOf, again.body.status], [201, id, 'draft'])
  assert.equal((await shop.act(id, 'retry')).body.id, again.body.id, 'twice is once')
  assert.equal((await shop.act(again.body.id, 'launch')).status, 200)
  await shop.run(again.body.id)
  assert.equal(await shop.sendAll(), 2)
  assert.equal((await shop.counts(again.body.id)).audience, 2)
  assert.equal(ids.length, 4)
})

test('a retry that was deleted is made again as one, with what was changed of it', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(3))
  const id = await shop.launched()
  let first = true
  await shop.sendAll(() => {
    if (!first) return accepted()
    first = false
    return refused(131026, 'recipient')
  })
  const draft = (await shop.act(id, 'retry')).body
  await shop.call('DELETE', `/api/campaigns/${draft.id}`)
  const again = (await shop.act(id, 'retry')).body
  const { kind, schedule, template, holdout, variants, dailyCeiling, discountCodes } = draft
  const rest = { kind, schedule, template, holdout, variants, dailyCeiling, discountCodes }
  const changed = await shop.call('PATCH', `/api/campaigns/${again.id}`, { name: 'Ξανά', ...rest })
  assert.deepEqual([changed.status, changed.body.name, changed.body.retryOf], [200, 'Ξανά', id])
  assert.equal((await shop.plan(again.id)).audience, 1)
})

test('whose message failed is tried again with the same version, and at the same hour of theirs', async (t) => {
  const shop = await campaignShop(t)
  await addTemplate(shop.sql, shop.account, 'el', 'Άλλα νέα για εσάς!', { name: 'other' })
  await addPeople(shop.sql, shop.importId, some(40))
  const version = (name: string) => ({ name, template: { name, language: 'el', variables: {} } })
  const variants = [version('news'), version('other')]
  const id = await shop.launched({ variants, schedule: { localTime: '12:00' } })
  await shop.sendAll(() => refused(131026, 'recipient'))
  const versions = async (of: string) => {
    const rows = await shop.sql`
      select contact_id, variant from campaign_recipients where campaign_id = ${of} order by contact_id`
    return rows.map((row) => [row.contact_id, row.variant])
  }
  let last = id
  for (const n of [1, 2]) {
    const { id: again, schedule } = (await shop.act(last, 'retry')).body
    assert.deepEqual(schedule, { localTime: '12:00' })
    await shop.act(again, 'launch')
    await shop.run(again)
    assert.equal(await shop.sendAll(() => refused(131026, 'recipient')), 40)
    assert.deepEqual(await versions(again), await versions(id), `retry ${n}`)
    last = again
  }
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
  const none = await shop.act(id, 'retry')
  assert.deepEqual([none.status, none.body.errors[0].path], [422, 'id'])
  assert.match(none.body.errors[0].message, /nobody is left/)
  const [twice] = await shop.sql`
    select 1 from messages where status = 'accepted' group by contact_id having count(*) > 1`
  assert.equal(twice, undefined)
})

test('two retries that are written at the same moment write to nobody twice', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(3))
  const id = await shop.launched()
  await shop.sendAll(() => refused(131026, 'recipient'))
  const first = (await shop.act(id, 'retry')).body.id
  await shop.act(first, 'launch')
  await shop.run(first)
  await shop.sendAll(() => refused(131026, 'recipient'))
  const one = (await shop.act(first, 'retry')).body.id
  const other = (await shop.act(id, 'retry')).body.id
  assert.notEqual(one, other)
  for (const draft of [one, other]) await shop.act(draft, 'launch')
  const deps = { newId, now: shop.at.now, settings: (await shop.deps.shop.current()).settings }
  let over = false
  let running: Promise<unknown> | undefined
  await shop.sql.begin(async (tx) => {
    // Its occasion begins, and its people are written; it commits when the other is there too.
    for (let n = 0; n < 2; n++) await step(tx, deps, (await lockCampaign(tx, one))!)
    running = shop.run(other).finally(() => {
      over = true
    })
    await until(async () => {
      const [waiting] = await shop.sql`
        select 1 from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`
      return over || waiting !== undefined
    }, 'the other has come so far')
  })
  await running
  await shop.run(one)
  const written = [await shop.counts(one), await shop.counts(other)]
  assert.deepEqual(
    written.map(({ audience }) => audience),
    [3, 0],
  )
})

test('whose other half got it already is tried again by no retry', async (t) => {
  const shop = await campaignShop(t)
  const [one, two, three] = await addPeople(shop.sql, shop.importId, some(3))
  const id = await shop.launched()
  const [{ message: got }] = await shop.sql<[{ message: string }]>`
    select id as message from messages where contact_id = ${one!}`
  await shop.sendAll((message) => (message === got ? accepted() : refused(131026, 'recipient')))
  await shop.sql.begin((tx) => mergeContacts(tx, one!, two!))
  const again = (await shop.act(id, 'retry')).body.id
  assert.equal((await shop.plan(again)).audience, 1)
  await shop.act(again, 'launch')
  await shop.run(again)
  const [line, more] = await shop.sql`select contact_id from campaign_recipients where campaign_id = ${again}`
  assert.deepEqual([line?.contact_id, more], [three, undefined])
})

test('whose other half got it is not tried again by a retry that is written already', async (t) => {
  const shop = await campaignShop(t)
  const [one, two, three, four] = await addPeople(shop.sql, shop.importId, some(4))
  const id = await shop.launched()
  const of = async (campaign: string, person: string) => {
    const [row] = await shop.sql<[{ id: string; status: string }]>`
      select id, status from messages where campaign_id = ${campaign} and contact_id = ${person}`
    return row
  }
  const got = (await of(id, one!)).id
  await shop.sendAll((message) => (message === got ? accepted() : refused(131026, 'recipient')))
  const retried = async (of: string) => {
    const again = (await shop.act(of, 'retry')).body.id
    await shop.act(again, 'launch')
    await shop.run(again)
    return again
  }
  const again = await retried(id)
  // The one got the first campaign; three and four get it once between them.
  await shop.sql.begin((tx) => mergeContacts(tx, one!, two!))
  const unlucky = (await of(again, four!)).id
  const waiting = (await of(again, three!)).id
  await shop.sql`update messages set not_before = 'infinity' where id = ${waiting}`
  await shop.sendAll((message) => (message === unlucky ? refused(131026, 'recipient') : accepted()))
  const more = await retried(again)
  await shop.sendAll()
  assert.equal((await of(more, four!)).status, 'accepted')
  await shop.sql.begin((tx) => mergeContacts(tx, three!, four!))
  await shop.sql`update messages set not_before = null where id = ${waiting}`
  await shop.sendAll()
  const twice = await shop.sql`
    select 1 from messages where status = 'accepted' group by contact_id having count(*) > 1`
  assert.equal(twice.length, 0)
  const counts = await shop.counts(again)
  assertWhole(counts)
  assert.deepEqual([counts.audience, counts.skipped, counts.failed], [3, 2, 1])
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
