import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eraseCustomer } from '../../src/commerce/connect/privacy.ts'
import { newId } from '../../src/ids.ts'
import { testDatabase } from '../support/postgres.ts'

const many = 300

test('who is to be forgotten is found without reading everybody’s orders', async (t) => {
  const { sql } = await testDatabase(t)
  for (let n = 0; n < many; n++) {
    const customer = { externalId: `c${n}`, email: `Buyer${n}@example.gr`, name: 'Μαρία' }
    await sql`
      insert into orders (id, store, external_id, changed_at, number, customer, placed_at, status, total, currency)
      values (${newId()}, 'shopify', ${`o${n}`}, now(), ${`o${n}`}, ${sql.json(customer)}, now(), 'paid', 5, 'EUR')`
    await sql`
      insert into store_parts (id, store, kind, external_id, part_of, changed_at, content)
      values (${newId()}, 'shopify', 'order', ${`o${n}`}, ${`o${n}`}, now(), ${sql.json({ customer })})`
  }
  await sql`analyze`
  const deps = { clock: { now: () => new Date('2026-11-21T10:00:00Z') }, country: 'GR' } as never
  const asked = { customerId: 'c7', orderIds: ['o8'], email: 'buyer9@example.gr', phone: null } as never
  const read = await sql.begin(async (tx) => {
    // Few as they are, they would all be read at once.
    await tx`set local enable_seqscan = off`
    await eraseCustomer(tx, deps, 'shopify', asked)
    const [row] = await tx<[{ read: number }]>`
      select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::int as read
      from pg_stat_xact_user_tables where relname in ('orders', 'store_parts')`
    return row.read
  })
  assert.ok(read < many / 5, `${read} rows read`)
  const left = await sql`
    select external_id, customer -> 'name' is null as nameless, customer -> 'email' is null as mailless
    from orders where customer -> 'email' is null order by external_id`
  assert.deepEqual(
    left.map((row) => [row.external_id, row.nameless, row.mailless]),
    [
      ['o7', true, true],
      ['o8', true, true],
      ['o9', false, true],
    ],
  )
})
