import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../support/postgres.ts'
import { type ServerProcess, startServer, until } from '../support/processes.ts'
import { apiToken } from './shop.ts'

const rows = 40_000
const headers = { authorization: `Bearer ${apiToken}` }

test('killed again and again in the middle of an import, it takes every row once', async (t) => {
  const { sql, url } = await testDatabase(t)
  const server = await startServer(t, { env: { API_TOKEN: apiToken, DATABASE_URL: url } })
  const { id } = await upload(server, file())
  const seen: number[] = []
  const done = async () => {
    const [found] = await sql<
      { status: string; line: number }[]
    >`select status, line from imports where id = ${id}`
    if (found!.line > (seen.at(-1) ?? 0)) seen.push(found!.line)
    return found!.status === 'done'
  }
  for (const part of [0.1, 0.35, 0.6, 0.85]) {
    await until(async () => (await done()) || seen.at(-1)! > rows * part, `${part * 100} % are in`, 60_000)
    server.kill('SIGKILL')
    await server.exited()
    await server.restart()
  }
  await until(done, 'the import is done', 60_000)

  const found = (await (await fetch(`${server.url}/api/imports/${id}`, { headers })).json()) as {
    rows: Record<string, number>
  }
  assert.deepEqual(found.rows, {
    total: rows,
    rejected: rows / 100,
    duplicate: rows / 100,
    suppressed: rows / 100,
    new: rows - (3 * rows) / 100,
    updated: 0,
    unchanged: 0,
  })
  const [counted] = await sql`
    select (select count(*)::int from import_rows) as rows, (select count(distinct line)::int from import_rows) as lines,
      (select count(*)::int from contacts) as contacts, (select count(*)::int from contact_identities) as identities,
      (select count(*)::int from consents) as consents, (select count(distinct contact_id)::int from consents) as people`
  const people = rows - (2 * rows) / 100
  assert.deepEqual(
    { ...counted },
    { rows, lines: rows, contacts: people, identities: people, consents: people, people },
  )
  assert.ok(seen.length > 4, 'it was killed between chunks')
})

/** Of each hundred rows one is no phone, one is there already, and one says no. */
function file(): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const phone = i % 100 === 7 ? '3,07E+11' : `69${40_000_000 + (i % 100 === 8 ? i - 2 : i)}`
    return `"${phone}",${i % 100 === 9 ? 'no' : ''},Πελάτης ${i}`
  })
  return `phone,consent,name\n${lines.join('\n')}\n`
}

async function upload({ url }: ServerProcess, text: string): Promise<{ id: string }> {
  const form = new FormData()
  form.set('file', new Blob([text]), 'buyers.csv')
  form.set('options', JSON.stringify({ consent: { purpose: 'marketing', source: 'shop', text: 'Yes' } }))
  const answer = await fetch(`${url}/api/imports`, { method: 'POST', headers, body: form })
  assert.equal(answer.status, 202, await answer.clone().text())
  return (await answer.json()) as { id: string }
}
