import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createImporting } from '../../../src/campaigns/import/importing.ts'
import { newId } from '../../../src/ids.ts'
import { importer } from './support.ts'

test('an opt-out of long ago stands: no yes is written behind it', async (t) => {
  const { take, sql } = await importer(t)
  const id = newId()
  await sql`insert into contacts (id, name) values (${id}, 'A')`
  await sql`insert into contact_identities (contact_id, kind, value) values (${id}, 'phone', '+306941234567')`
  await sql`
    insert into consents (contact_id, purpose, granted, source, dedupe_key, occurred_at)
    values (${id}, 'marketing', false, 'whatsapp', 'stop', '2025-01-05T10:00:00Z')`
  const consent = { purpose: 'marketing', source: 'checkout', text: 'Yes' }
  const found = await take('phone,consent\n6941234567,yes\n', { options: { consent } })
  assert.equal(found.rows.suppressed, 1)
  const ledger = await sql<{ granted: boolean }[]>`select granted from consents`
  assert.deepEqual(
    ledger.map(({ granted }) => granted),
    [false],
  )
})

test('two processes at one file: one works, and every row is taken once', async (t) => {
  const { api, importing, send, sql } = await importer(t)
  const rows = Array.from({ length: 9000 }, (_, i) => `69410${String(i).padStart(5, '0')}`)
  const { body } = await send('/api/imports', `phone\n${rows.join('\n')}\n`)
  const other = createImporting({
    ...api.deps,
    shop: async () => (await api.deps.shop.current()).settings,
    makeWay: async () => {},
  })
  await Promise.all([importing.run(), other.run(), importing.run()])
  await other.close()
  await importing.run()
  const found = (await api.call('GET', `/api/imports/${body.id}`)).body
  assert.equal(found.status, 'done')
  assert.equal(found.rows.new, 9000)
  assert.equal((await sql`select 1 from contacts`).length, 9000)
})

test('an old spelling of a number is the same line', async (t) => {
  const { take, sql } = await importer(t)
  const id = newId()
  await sql`insert into contacts (id, name, country) values (${id}, 'Ana', 'MX')`
  await sql`insert into contact_identities (contact_id, kind, value) values (${id}, 'phone', '+5215512345678')`
  const found = await take('phone,name\n+525512345678,Ana\n')
  assert.equal(found.rows.unchanged, 1)
  assert.equal((await sql`select 1 from contacts`).length, 1)
})
