import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { importer } from './support.ts'

test('whatever a file holds, it is refused or taken, and every row has one outcome', async (t) => {
  const { send, importing, api, sql } = await importer(t)
  const cell = fc.constantFrom(
    '6941234567',
    '6971234568',
    'a@b.gr',
    '',
    '"',
    'x',
    '3,07E+11',
    'όχι',
    'yes',
    '\u0000',
    '=1+1',
    '2026-01-01',
    '\\',
    '\\N',
    '\t',
    '😀',
    '\ud83d',
  )
  const table = fc
    .array(
      fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(';')),
      { maxLength: 8 },
    )
    .map((lines) => Buffer.from(`phone;email;name;consent\n${lines.join('\n')}`))
  const bytes = fc.uint8Array({ maxLength: 300 }).map((some) => Buffer.from(some))
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({ weight: 3, arbitrary: table }, { weight: 1, arbitrary: bytes }),
      async (file) => {
        const { status, body } = await send('/api/imports', file)
        assert.ok(status === 202 || status === 422, String(status))
        if (status === 422) return
        await importing.run()
        const found = (await api.call('GET', `/api/imports/${body.id}`)).body
        assert.equal(found.status, 'done', found.reason)
        const { total, ...six } = found.rows as Record<string, number>
        assert.equal(
          Object.values(six).reduce((sum, count) => sum + count, 0),
          total,
        )
        const [counted] = await sql<{ rows: number; lines: number }[]>`
        select count(*)::int as rows, count(distinct line)::int as lines from import_rows where import_id = ${body.id}`
        assert.deepEqual({ ...counted }, { rows: total, lines: total })
        assert.equal((await api.call('GET', `/api/imports/${body.id}/rows.csv`)).status, 200)
      },
    ),
    { numRuns: 60 },
  )
  const [orphans] = await sql<{ count: number }[]>`
    select count(*)::int as count from contact_identities i left join contacts c on c.id = i.contact_id where c.id is null`
  assert.equal(orphans!.count, 0)
})
