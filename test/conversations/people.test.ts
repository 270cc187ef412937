import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Identity } from '../../src/channels/channel.ts'
import { anna, hour, maria, openShop, phone, type TestShop } from './shop.ts'

const user: Identity = { kind: 'wa_user', value: 'GR.10000000000000201' }
const next = phone('306900000299')

const contactsLeft = async (shop: TestShop) =>
  (await shop.sql`select id from contacts where merged_into is null`).length

test('who changes the number keeps the history; the old number is let go', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'ωράριο')
  const id = await shop.contactOf(maria)
  await shop.happen(maria, { kind: 'number_changed', to: [next] })
  assert.equal(await shop.contactOf(next), id)
  await assert.rejects(() => shop.contactOf(maria), /nobody/)
  await shop.say(next, 'Γεια')
  assert.deepEqual((await shop.thread(next)).slice(0, 1), ['> ωράριο'])
  assert.equal((await shop.thread(next)).length, 4)
  await shop.say(maria, 'hello')
  assert.notEqual(await shop.contactOf(maria), id, 'whoever gets the old number is somebody else')
  assert.equal((await shop.thread(maria)).length, 2)
})

test('a change to a number that we know already makes the two one', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'ωράριο')
  await shop.say(next, 'αποστολή')
  const change = shop.fact(maria, { kind: 'number_changed', to: [next] })
  await shop.run(await shop.append([change]))
  assert.equal(await contactsLeft(shop), 1)
  assert.equal((await shop.thread(next)).length, 4)
})

test('a phone and a user id that turn out to be one person are joined, and nothing is lost', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'ωράριο')
  await shop.say(user, 'STOP')
  await shop.say(user, 'θέλω άνθρωπο')
  const [a, b] = [await shop.contactOf(maria), await shop.contactOf(user)]
  assert.notEqual(a, b)
  await writeOrders(shop, a, b)
  await shop.say([maria, user], 'εγώ είμαι')
  assert.equal(await shop.contactOf(user), await shop.contactOf(maria))
  assert.equal(await contactsLeft(shop), 1)
  const thread = await shop.thread(maria)
  for (const line of ['> ωράριο', '> STOP', '> θέλω άνθρωπο', '> εγώ είμαι'])
    assert.ok(thread.includes(line), line)
  assert.equal((await shop.conversation(maria)).mode, 'human', 'somebody had asked for a human')
  const [orders] =
    await shop.sql`select count(*)::int as n from orders where contact_id = ${await shop.contactOf(maria)}`
  assert.equal(orders!.n, 2)
  assert.equal((await shop.sql`select 1 from conversations`).length, 1)
  assert.equal(
    (
      await shop.sql`select 1 from flow_runs r left join conversations c on c.id = r.conversation_id where c.id is null`
    ).length,
    0,
  )
})

test('the opt-out of either wins, also over a later opt-in of the other, by whatever clock', async (t) => {
  const shop = await openShop(t)
  shop.clock.at += 30 * 24 * hour
  await shop.say(user, 'STOP')
  await shop.say(maria, 'START')
  await shop.say([maria, user], 'Γεια')
  const [holds] = await shop.sql`
    select granted, source from consents where contact_id = ${await shop.contactOf(maria)} and purpose = 'marketing'
    order by occurred_at desc, id desc limit 1`
  assert.deepEqual({ ...holds }, { granted: false, source: 'merge' })
})

test('a merge that comes again changes nothing', async (t) => {
  const shop = await openShop(t)
  await shop.say(user, 'STOP')
  await shop.say(maria, 'START')
  const [a, b] = [await shop.contactOf(maria), await shop.contactOf(user)]
  const met = (key: string, survivor: string, other: string) =>
    shop.store([
      {
        source: 'contacts',
        dedupeKey: key,
        kind: 'identities_met',
        channelId: null,
        about: { contactId: survivor },
        payload: { other },
        occurredAt: shop.clock.now(),
      },
    ])
  await shop.run(await met('one', a, b))
  const once = await everything(shop)
  await shop.run(await met('two', a, b))
  await shop.run(await met('three', b, a))
  assert.deepEqual(await everything(shop), once)
})

test('events of the one that was merged away are taken with the other’s', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'Γεια')
  await shop.say(user, 'Γεια')
  const waiting = await shop.append([
    shop.fact(user, { kind: 'message_received', content: { type: 'text', text: 'ωράριο' } }),
  ])
  const joined = await shop.append([
    shop.fact([maria, user], { kind: 'message_received', content: { type: 'text', text: 'αποστολή' } }),
  ])
  await shop.run([...joined, ...waiting])
  await shop.run([...joined, ...waiting])
  const unhandled = await shop.sql`select 1 from events where handled_at is null`
  assert.equal(unhandled.length, 0)
  const thread = await shop.thread(maria)
  assert.ok(thread.includes('> ωράριο') && thread.includes('> αποστολή'))
})

test('a woken contact that was merged away meanwhile harms nobody', async (t) => {
  const shop = await openShop(t)
  await shop.say(anna, 'Szia')
  const id = await shop.contactOf(anna)
  await shop.sql`update contacts set merged_into = ${id} where id = ${id}`
  await shop.run([id, '00000000-0000-7000-8000-eeeeeeeeeeee'])
  assert.deepEqual(shop.logged, [])
})

async function writeOrders(shop: TestShop, ...contactIds: string[]): Promise<void> {
  const columns = await shop.sql<{ column_name: string }[]>`
    select column_name from information_schema.columns
    where table_name = 'orders' and is_nullable = 'NO' and column_default is null`
  const known: Record<string, unknown> = {
    store: 'generic',
    status: 'paid',
    total: '10.00',
    currency: 'EUR',
    placed_at: shop.clock.now(),
  }
  for (const [at, contactId] of contactIds.entries()) {
    const row = Object.fromEntries(
      columns.map(({ column_name: name }) => [
        name,
        known[name] ?? (name.endsWith('_at') ? shop.clock.now() : shop.deps.newId()),
      ]),
    )
    await shop.sql`insert into orders ${shop.sql({ ...row, external_id: `o-${at}`, contact_id: contactId })}`
  }
}

async function everything(shop: TestShop) {
  const [rows] = await shop.sql`
    select (select jsonb_agg(c order by c.id) from consents c) as consents,
      (select jsonb_agg(to_jsonb(i) order by i.id) from contact_identities i) as identities,
      (select jsonb_agg(to_jsonb(m) order by m.seq) from messages m) as messages,
      (select jsonb_agg(to_jsonb(c) order by c.id) from contacts c) as contacts,
      (select jsonb_agg(to_jsonb(v) order by v.id) from conversations v) as conversations`
  return rows
}
