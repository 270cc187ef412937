import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergeContacts } from '../../src/contacts/merge.ts'
import { resolvePeople } from '../../src/events/people.ts'
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
