import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Role, rightsOf, roles } from '../../src/accounts/rights.ts'
import type { DeclaredRoute } from '../../src/api/rights.ts'
import { newUser } from '../dashboard/people.ts'
import { testDatabase } from '../support/postgres.ts'
import { startTestServer } from '../support/server.ts'
import { token } from './app.ts'
import { sessionOf } from './session.ts'

// `UPDATE_RIGHTS=1 node run.mjs scripts/test.ts test/api/rights.test.ts` writes the table anew; read the diff.
const update = process.env.UPDATE_RIGHTS === '1'
const file = join(import.meta.dirname, '../../docs/rights.md')

const askers = ['nobody', ...roles, 'script'] as const
type Asker = (typeof askers)[number]

/** Whether the rights alone let them through; what is signed is decided by the signature. */
function may(asker: Asker, { right, isPersonal }: DeclaredRoute): boolean {
  if (right === 'public') return true
  if (right === 'signed' || asker === 'nobody') return false
  if (asker === 'script') return !isPersonal
  return right === 'session' || rightsOf(asker as Role).includes(right)
}

test('every route has a right of its own, as the table of the documents says', async (t) => {
  const server = await startTestServer()
  t.after(() => server.stop())
  const begin = '<!-- routes -->\n'
  const text = await readFile(file, 'utf8')
  const head = text.slice(0, text.indexOf(begin) + begin.length)
  const table = head + tableOf(server.routes)
  if (update) await writeFile(file, table)
  assert.equal(table, update ? table : text)
  for (const { method, path, right } of server.routes) {
    const known = right === 'public' || right === 'signed' || right === 'session'
    assert.ok(known || rightsOf('admin').includes(right), `${method} ${path}: nobody has "${right}"`)
    // What may be read may be asked for without its body, by the same people.
    if (method === 'HEAD') {
      const get = server.routes.find((one) => one.path === path && one.method === 'GET')
      assert.equal(right, get?.right, path)
    }
  }
})

test('each may by requests what the table says, and nothing else', async (t) => {
  const { url: databaseUrl, sql } = await testDatabase(t)
  const server = await startTestServer({ DATABASE_URL: databaseUrl, API_TOKEN: token })
  t.after(() => server.stop())
  const credentials: Record<Asker, Record<string, string>> = {
    nobody: {},
    admin: {},
    marketer: {},
    agent: {},
    script: { authorization: `Bearer ${token}` },
  }
  for (const role of roles)
    credentials[role] = await sessionOf(server.url, (await newUser(sql, role, role)).email)
  const wrong: string[] = []
  for (const route of server.routes) {
    if (route.method === 'HEAD') continue
    const reads = route.method === 'GET'
    const asked = askers.map(async (asker) => {
      const leave = new AbortController()
      const { status } = await fetch(server.url + addressOf(route.path), {
        method: route.method,
        redirect: 'manual',
        signal: AbortSignal.any([leave.signal, AbortSignal.timeout(120_000)]),
        headers: {
          ...credentials[asker],
          ...(route.right !== 'signed' && { origin: server.url }),
          // A body of a kind that no route reads: whoever may is told so, and nothing is done.
          ...(!reads && { 'content-type': 'application/x-nothing' }),
        },
        ...(!reads && { body: 'nothing' }),
      })
      // Live events would go on.
      leave.abort()
      if (!isRight(asker, route, status))
        wrong.push(`${asker}: ${route.method} ${route.path} (${route.right}) gave ${status}`)
    })
    await Promise.all(asked)
  }
  assert.deepEqual(wrong, [])
})

function isRight(asker: Asker, route: DeclaredRoute, status: number): boolean {
  if (route.right === 'signed') return status === 401 || status === 403
  if (!may(asker, route)) return status === (asker === 'nobody' || asker === 'script' ? 401 : 403)
  return route.method === 'GET' ? ![401, 403, 429].includes(status) : status === 415
}

const addressOf = (path: string) =>
  path
    .replace(/:(id|\w+Id)\b/g, '01900000-0000-7000-8000-000000000000')
    .replace(/:\w+/g, 'nothing')
    .replace('*', 'nothing')

function tableOf(routes: DeclaredRoute[]): string {
  const kept = routes.filter(({ method }) => method !== 'HEAD')
  const order = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
  kept.sort(
    (a, b) =>
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || order.indexOf(a.method) - order.indexOf(b.method),
  )
  const rows = kept.map((route) => {
    const marks = askers.map((one) => (route.right === 'signed' ? 'signed' : may(one, route) ? 'yes' : ''))
    return `| ${route.method} | \`${route.path}\` | ${route.right} | ${marks.join(' | ')} |`
  })
  return [
    `| method | path | right | ${askers.join(' | ')} |`,
    `| --- | --- | --- |${askers.map(() => ' --- |').join('')}`,
    ...rows,
    '',
  ].join('\n')
}
