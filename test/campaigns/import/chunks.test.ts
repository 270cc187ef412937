import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { createImporting } from '../../../src/campaigns/import/importing.ts'
import { newId } from '../../../src/ids.ts'
import { importer } from './support.ts'

/** Rows of a chunk: a longer file is decided while the chunk ahead is being written. */
const chunk = 4000
const phoneOf = (i: number) => `69410${String(i).padStart(5, '0')}`

/** Three chunks, of which the second and the third name people of the one right ahead. */
function file(): string {
  const rows: string[] = []
  for (let i = 0; i < 2 * chunk + 300; i++) {
    // By their phone, and by the e-mail that a row of the chunk ahead gave.
    if (i >= chunk && i < chunk + 100) rows.push(`${phoneOf(i - 1000)},,n`)
    else if (i >= 2 * chunk && i < 2 * chunk + 100) rows.push(`${phoneOf(i - 1000)},,n`)
    else if (i >= 2 * chunk + 100 && i < 2 * chunk + 200) rows.push(`,p${i - 200}@example.gr,n`)
    else rows.push(`${phoneOf(i)},p${i}@example.gr,n`)
  }
  return `phone,email,name\n${rows.join('\n')}\n`
}

/** Runs an import of the file; `between` is called before each chunk is written, when it is decided. */
async function run(
  t: TestContext,
  between: (sql: Awaited<ReturnType<typeof importer>>['sql'], at: number) => Promise<void>,
) {
  const { api, send, sql, outcomes } = await importer(t)
  let at = 0
  const importing = createImporting({
    ...api.deps,
    shop: async () => (await api.deps.shop.current()).settings,
    makeWay: () => between(sql, at++),
  })
  t.after(() => importing.close())
  const take = async () => {
    const { body } = await send('/api/imports', file(), {
      options: { country: 'GR', consent: { source: 'checkout', text: 'Yes' } },
    })
    await importing.run()
    return (await api.call('GET', `/api/imports/${body.id}`)).body
  }
  const { id, status, rows } = await take()
  return { status, rows, sql, outcomes: await outcomes(id), again: async () => (await take()).rows }
}

test('who stands in the chunk that is being written is known to the next one', async (t) => {
  const { status, rows, sql, again } = await run(t, async () => {})
  assert.equal(status, 'done')
  assert.equal(rows.duplicate, 300)
  assert.equal(rows.new, 2 * chunk)
  assert.equal((await sql`select 1 from contacts`).length, 2 * chunk)
  assert.equal((await sql`select 1 from consents`).length, 2 * chunk)
  // Nothing of people who are there already is refused by the database: only what was decided ahead tells of them.
  const second = await again()
  assert.equal(second.unchanged, 2 * chunk)
  assert.equal(second.duplicate, 300)
})

test('a no under the customer number of another chunk counts, whatever phone stands beside it', async (t) => {
  const { take, sql } = await importer(t)
  const rows = Array.from({ length: 2 * chunk + 2 }, (_, i) => `${i},${phoneOf(i)},yes`)
  const said = (i: number, of: number) => {
    rows[i] = `${of},${phoneOf(50_000 + i)},no`
  }
  said(chunk + 1, chunk - 1)
  said(2 * chunk + 1, 7)
  const { rows: ended } = await take(`customer id,phone,consent\n${rows.join('\n')}\n`)
  assert.deepEqual([ended.suppressed, ended.new], [2, 2 * chunk])
  const no = await sql<{ phone: string }[]>`
    select i.value as phone from consents s join contact_identities i on i.contact_id = s.contact_id
    where not s.granted order by i.value`
  assert.deepEqual(
    no.map(({ phone }) => phone),
    [7, chunk - 1].map((i) => `+30${phoneOf(i)}`),
  )
})

test('a chunk that the world has overtaken is decided anew, and so is the one behind it', async (t) => {
  const met = 2 * chunk - 50
  const id = newId()
  const { status, rows, sql, outcomes } = await run(t, async (sql, at) => {
    if (at !== 1) return
    // Decided as new, and now somebody writes to the shop, who never wants to hear from it.
    await sql`insert into contacts (id, name) values (${id}, 'other')`
    await sql`insert into contact_identities (contact_id, kind, value) values (${id}, 'phone', ${`+30${phoneOf(met)}`})`
    await sql`
      insert into consents (contact_id, purpose, granted, source, dedupe_key, occurred_at)
      values (${id}, 'marketing', false, 'whatsapp', 'stop', now())`
  })
  assert.equal(status, 'done')
  assert.deepEqual(rows, {
    total: 2 * chunk + 300,
    new: 2 * chunk - 1,
    updated: 0,
    unchanged: 0,
    duplicate: 300,
    rejected: 0,
    suppressed: 1,
  })
  assert.deepEqual(outcomes[met], [met + 2, 'suppressed', 'opted_out'])
  const ledger = await sql<{ granted: boolean }[]>`select granted from consents where contact_id = ${id}`
  assert.deepEqual(
    ledger.map(({ granted }) => granted),
    [false],
  )
  assert.equal((await sql`select 1 from contacts`).length, 2 * chunk)
})
