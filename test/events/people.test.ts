import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergeContacts } from '../../src/contacts/merge.ts'
import { knownPeople, ownersOf, resolvePeople } from '../../src/events/people.ts'
import { newId } from '../../src/ids.ts'
import { testDatabase } from '../support/postgres.ts'
import { phone, user } from './support.ts'

/** Every identity has one owner, every owner a row, and no contact is left without anybody to be. */
async function sound(sql: Awaited<ReturnType<typeof testDatabase>>['sql']) {
  const lost =
    await sql`select 1 from contact_identities i where not exists (select 1 from contacts c where c.id = i.contact_id)`
  const empty = await sql`
    select 1 from contacts c where merged_into is null and not exists (select 1 from contact_identities i where i.contact_id = c.id)`
  assert.deepEqual(
    [lost.length, empty.length],
    [0, 0],
    'identities without a contact, contacts without an identity',
  )
}

test('fifty transactions at once with overlapping identities: no deadlock, one contact a person', async (t) => {
  const { sql } = await testDatabase(t)
  const persons = 12
  const met: { survivor: string; other: string }[] = []
  await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      sql.begin(async (tx) => {
        // Each names several people, in an order of its own, by phone, by user id, or by both.
        const people = Array.from({ length: 6 }, (_, k) => {
          const person = (n * 7 + k * (n % 2 ? 5 : 11)) % persons
          const both = [phone(person), user(person)]
          return { identities: n % 3 === 0 ? both.reverse() : n % 3 === 1 ? [phone(person)] : [user(person)] }
        })
        const resolved = await resolvePeople(tx, newId, people)
        assert.equal(resolved.contactIds.length, people.length)
        met.push(...resolved.met)
      }),
    ),
  )
  await sound(sql)
  for (const { survivor, other } of met) await sql.begin((tx) => mergeContacts(tx, survivor, other))
  const owners = await sql<
    { value: string; contact_id: string }[]
  >`select value, contact_id from contact_identities`
  const of = new Map(owners.map((row) => [row.value, row.contact_id]))
  for (let person = 0; person < persons; person++) {
    assert.equal(of.get(phone(person).value), of.get(user(person).value), `person ${person} is two contacts`)
  }
  assert.equal(new Set(of.values()).size, persons)
})

test('a person named by three things of which two are others’ ends as one after the meetings', async (t) => {
  const { sql } = await testDatabase(t)
  const resolve = (...people: Parameters<typeof resolvePeople>[2]) =>
    sql.begin((tx) => resolvePeople(tx, newId, people))
  const a = await resolve({ identities: [phone(1)], name: 'Α' })
  const b = await resolve({ identities: [user(1)] })
  const email = { kind: 'email' as const, value: 'a@shop.example' }
  const c = await resolve({ identities: [email as never, phone(1), user(1)] })
  assert.deepEqual(c.contactIds, a.contactIds)
  assert.deepEqual(
    c.met.map((one) => [one.survivor, one.other]),
    [[a.contactIds[0], b.contactIds[0]]],
  )
  await sound(sql)
})

test('people of one call that share an identity are one contact', async (t) => {
  const { sql } = await testDatabase(t)
  const { contactIds, met } = await sql.begin((tx) =>
    resolvePeople(tx, newId, [
      { identities: [phone(1)] },
      { identities: [phone(1), user(1)] },
      { identities: [user(1)] },
    ]),
  )
  assert.equal(new Set(contactIds).size, 1)
  assert.deepEqual(met, [])
  await sound(sql)
})

test('a line whose country spells it in two ways is one person, whoever writes it how', async (t) => {
  const { sql } = await testDatabase(t)
  const resolve = (...people: Parameters<typeof resolvePeople>[2]) =>
    sql.begin((tx) => resolvePeople(tx, newId, people))
  const line = (value: string) => ({ identities: [{ kind: 'phone' as const, value }] })
  const pairs = [
    ['+5215512345678', '+525512345678'],
    ['+541123456789', '+5491123456789'],
    ['+551187654321', '+5511987654321'],
  ] as const
  for (const [old, now] of pairs) {
    const first = await resolve(line(old))
    const again = await resolve(line(now), line(old))
    assert.deepEqual(again, { contactIds: [first.contactIds[0], first.contactIds[0]], met: [] })
    for (const one of [old, now])
      assert.deepEqual(
        knownPeople([line(one)], await ownersOf(sql, [line(one)])),
        first.contactIds,
        `${one} is known at once`,
      )
    const rows = await sql`select value from contact_identities where contact_id = ${first.contactIds[0]!}`
    assert.deepEqual(
      rows.map((row) => row.value),
      [now],
    )
  }
  await sound(sql)
})

test('a line that was stored under its old spelling, or under both, becomes one person', async (t) => {
  const { sql } = await testDatabase(t)
  const resolve = (...people: Parameters<typeof resolvePeople>[2]) =>
    sql.begin((tx) => resolvePeople(tx, newId, people))
  const line = (value: string) => ({ identities: [{ kind: 'phone' as const, value }] })
  const stored = async (value: string) => {
    const id = newId()
    await sql`insert into contacts (id) values (${id})`
    await sql`insert into contact_identities (contact_id, kind, value) values (${id}, 'phone', ${value})`
    return id
  }
  const old = await stored('+5215512345678')
  assert.equal(
    knownPeople([line('+5215512345678')], await ownersOf(sql, [line('+5215512345678')])),
    null,
    'its spelling is to be mended',
  )
  assert.deepEqual(await resolve(line('+5215512345678')), { contactIds: [old], met: [] })
  const values = await sql`select value from contact_identities where contact_id = ${old} order by id desc`
  assert.deepEqual(
    values.map((row) => row.value),
    ['+525512345678', '+5215512345678'],
    'the newest is written to',
  )

  const [former, latter] = [await stored('+551187654321'), await stored('+5511987654321')]
  const { contactIds, met } = await resolve(line('+551187654321'))
  assert.deepEqual(
    [contactIds, met.map(({ survivor, other }) => [survivor, other])],
    [[latter], [[latter, former]]],
  )
  await sql.begin((tx) => mergeContacts(tx, latter, former))
  assert.deepEqual(await resolve(line('+551187654321')), { contactIds: [latter], met: [] })
  await sound(sql)
})
