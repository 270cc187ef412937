import assert from 'node:assert/strict'
import { test } from 'node:test'
import { IntakeFull } from '../../src/events/intake.ts'
import { at, batch, countOf, event, phone, status, testIntake, user } from './support.ts'

test('the same webhook a hundred times at once is stored once, and everybody is told', async (t) => {
  const { sql, intake, woken } = await testIntake(t)
  const one = batch([event()], [status()])
  await Promise.all(Array.from({ length: 100 }, () => intake.append(structuredClone(one))))
  assert.deepEqual([await countOf(sql, 'events'), await countOf(sql, 'message_events')], [1, 1])
  assert.deepEqual([await countOf(sql, 'contacts'), await countOf(sql, 'contact_identities')], [1, 1])
  assert.equal(new Set(woken.turns).size, 1)
})

test('requests of one moment share transactions', async (t) => {
  const { sql, intake } = await testIntake(t)
  const [before] = await sql<[{ n: string }]>`select pg_current_xact_id()::text as n`
  await Promise.all(
    Array.from({ length: 200 }, (_, n) =>
      intake.append(batch([event({ about: { identities: [phone(n)] } })])),
    ),
  )
  const [after] = await sql<[{ n: string }]>`select pg_current_xact_id()::text as n`
  assert.equal(await countOf(sql, 'events'), 200)
  assert.ok(
    Number(after.n) - Number(before.n) < 20,
    `${Number(after.n) - Number(before.n)} transactions for 200 requests`,
  )
})

test('a bad entry alone is put away; its neighbours and its request are stored', async (t) => {
  const { sql, intake } = await testIntake(t)
  const bad = event({ payload: { text: 'NUL \u0000' }, raw: Buffer.from('as it came') })
  await Promise.all([
    intake.append(batch([event(), bad, event()], [status({ reason: 'NUL \u0000' }), status()])),
    intake.append(batch([event({ occurredAt: new Date(Number.NaN) })])),
    ...Array.from({ length: 20 }, () => intake.append(batch([event()]))),
  ])
  const rows = await sql<
    { kind: string; count: number }[]
  >`select kind, count(*)::int from events group by kind order by kind`
  assert.deepEqual(Object.fromEntries(rows.map((row) => [row.kind, row.count])), {
    message_received: 22,
    unreadable: 3,
  })
  assert.equal(await countOf(sql, 'message_events'), 1)
  const kept = await sql<{ payload: { entry: string }; raw: Buffer | null }[]>`
    select payload, raw from events where kind = 'unreadable' and raw is not null`
  assert.equal(kept[0]?.raw?.toString(), 'as it came')
  assert.match(Buffer.from(kept[0]!.payload.entry, 'base64').toString(), /NUL/)
})

test('two contacts that meet in one event become an event that merges them, also beside a bad entry', async (t) => {
  const { sql, intake } = await testIntake(t)
  await intake.append(batch([event({ about: { identities: [phone(1)] } })]))
  await intake.append(batch([event({ about: { identities: [user(1)] } })]))
  const meeting = event({ about: { identities: [phone(1), user(1)] } })
  const fresh = event({ about: { identities: [phone(2)] } })
  const given = batch([fresh, meeting, event({ payload: { nul: '\u0000' } })])
  await intake.append(given)
  assert.equal(
    given.events.length,
    3,
    'the caller’s batch was changed: a retry would store what was rolled back',
  )
  const met = await sql<{ contact_id: string; payload: { other: string } }[]>`
    select contact_id, payload from events where kind = 'identities_met'`
  assert.equal(met.length, 1)
  const known = await sql<{ id: string }[]>`select id from contacts`
  const ids = new Set(known.map((row) => row.id))
  assert.ok(ids.has(met[0]!.contact_id) && ids.has(met[0]!.payload.other))
  const orphans =
    await sql`select 1 from events e where contact_id is not null and not exists (select 1 from contacts c where c.id = e.contact_id)`
  assert.equal(orphans.length, 0)
})

test('requests that name the same facts in opposite orders do not spoil each other', async (t) => {
  const { sql, intake, intakeOn } = await testIntake(t)
  const others = [intake, intakeOn(sql), intakeOn(sql)]
  const facts = Array.from({ length: 40 }, (_, n) => event({ about: { identities: [phone(n)] } }))
  const told = Array.from({ length: 40 }, () => status())
  await Promise.all(
    others.flatMap((one) => [
      one.append(batch([...facts], [...told])),
      one.append(batch([...facts].reverse(), [...told].reverse())),
      ...facts.map((fact) => one.append(batch([fact]))),
    ]),
  )
  assert.deepEqual([await countOf(sql, 'events'), await countOf(sql, 'message_events')], [40, 40])
  assert.equal((await sql`select 1 from events where kind = 'unreadable'`).length, 0)
})

test('an opt-out word is in the ledger with its event, once', async (t) => {
  const { sql, intake } = await testIntake(t)
  const stop = event({ consents: [{ purpose: 'marketing', granted: false, words: 'STOP' }] })
  await Promise.all([intake.append(batch([stop])), intake.append(batch([structuredClone(stop)]))])
  const rows = await sql<
    { granted: boolean; words: string; occurred_at: Date }[]
  >`select granted, words, occurred_at from consents`
  assert.deepEqual([...rows], [{ granted: false, words: 'STOP', occurred_at: at }])
})

test('beyond what fits in memory the sender is told to come again, and what was taken is stored', async (t) => {
  const { sql, intake } = await testIntake(t)
  const many = (count: number) =>
    batch(
      [],
      Array.from({ length: count }, () => status()),
    )
  const taken = intake.append(many(49_999))
  await assert.rejects(intake.append(many(2)), IntakeFull)
  await taken
  assert.equal(intake.waiting(), 0)
  assert.equal(await countOf(sql, 'message_events'), 49_999)
})

test('closing waits for what was given', async (t) => {
  const { sql, intakeOn } = await testIntake(t)
  const one = intakeOn(sql)
  const given = Array.from({ length: 50 }, () => one.append(batch([event()])))
  await one.close()
  await Promise.all(given)
  assert.equal(await countOf(sql, 'events'), 50)
})

test('an event about nobody wakes the account, not a turn', async (t) => {
  const { intake, woken } = await testIntake(t)
  await intake.append(batch([event({ about: null, kind: 'template_status_changed' })]))
  assert.deepEqual(woken, { turns: [], statuses: 0, account: 1 })
})
