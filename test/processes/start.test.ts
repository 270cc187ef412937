import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { testDatabase } from '../support/postgres.ts'
import { freePort, isAlive, startServer, startVirtual, until } from '../support/processes.ts'
import { addShoppers, writes } from './shop.ts'

const malformed: [Record<string, string>, RegExp][] = [
  [{ PORT: 'http' }, /^PORT should be a whole number/],
  [{ DATABASE_URL: 'mysql://localhost/x' }, /^DATABASE_URL should be/],
  [{ REDIS_URL: 'localhost:6379' }, /^REDIS_URL should be/],
  [{ API_TOKEN: 'short-secret' }, /^API_TOKEN should be at least 32/],
  [{ SHOP_TIMEZONE: 'Athens' }, /^SHOP_TIMEZONE should be/],
  [{ SHOP_COUNTRY: 'ZZ' }, /^SHOP_COUNTRY should be/],
  [{ SHOP_CURRENCY: 'XXX' }, /^SHOP_CURRENCY should be/],
  [{ WHATSAPP_ACCESS_TOKEN: 'a-secret-token' }, /^WHATSAPP_\w+ is missing/],
  [{ ROLE: 'both' }, /^ROLE should be/],
]

test('a malformed variable stops the start with one line that names it and not its value', async (t) => {
  await Promise.all(
    malformed.map(async ([env, expected]) => {
      const server = await startServer(t, { env, ready: false })
      assert.equal((await server.exited()).code, 1)
      const lines = server.log().trim().split('\n')
      assert.deepEqual([lines.length, expected.test(lines[0]!)], [1, true], server.log())
      for (const value of Object.values(env))
        assert.ok(!/secret/.test(value) || !server.log().includes(value))
    }),
  )
})

const unusable: [string, Record<string, string>, RegExp][] = [
  ['a file as folder', { DATA_DIR: fileURLToPath(import.meta.url) }, /^DATA_DIR .* is a file.*Set DATA_DIR/],
  ['a folder below a file', { DATA_DIR: `${fileURLToPath(import.meta.url)}/x` }, /^DATA_DIR .* is a file/],
  // Node's recursive mkdir never comes back from there.
  ['a folder that takes none', { DATA_DIR: '/proc/kalathi' }, /^DATA_DIR .* cannot be made/],
  ['an address of elsewhere', { HOST: '192.0.2.1' }, /^HOST 192\.0\.2\.1 is no address of this machine/],
]

test('a folder or an address that cannot be used is said in one line, with the cure', async (t) => {
  for (const [what, env, expected] of unusable) {
    if (env.DATA_DIR?.startsWith('/proc') && process.platform !== 'linux') continue
    const server = await startServer(t, { env, ready: false })
    assert.equal((await server.exited()).code, 1, what)
    assert.match(server.log(), expected, what)
    assert.equal(server.log().trim().split('\n').length, 1, server.log())
  }
})

test('a database that is not there yet is said once, in one short line', async (t) => {
  const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' }
  const server = await startServer(t, { env, ready: false })
  await until(() => server.log().includes('not reachable yet, waiting'), 'it waits')
  const lines = server.log().trim().split('\n')
  assert.deepEqual([lines.length, lines[0]!.includes('"code":"ECONNREFUSED"')], [1, true], server.log())
  assert.doesNotMatch(server.log(), /stack| {4}at /)
})

test('a taken port and a taken folder are said in one line; the first server goes on', async (t) => {
  const first = await startServer(t)
  const port = await startServer(t, { port: first.port, ready: false })
  assert.equal((await port.exited()).code, 1)
  assert.match(port.log(), /^Port \d+ is taken[^\n]*\n$/)
  const folder = await startServer(t, { dataDir: first.dataDir, ready: false })
  assert.equal((await folder.exited()).code, 1)
  const said = folder
    .log()
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('{'))
  assert.equal(said.length, 1, folder.log())
  assert.ok((await fetch(`${first.url}/readyz`)).ok)
})

test('it lives at once, is ready once the database is there, and says so', async (t) => {
  const { url } = await testDatabase(t)
  const target = new URL(url)
  const port = await freePort()
  // A door that opens late, as a database in a compose file does.
  const proxyPort = await freePort()
  const late = new URL(url)
  late.port = String(proxyPort)
  const server = await startServer(t, { port, env: { DATABASE_URL: late.href }, ready: false })
  await until(
    async () => (await fetch(`${server.url}/healthz`).catch(() => undefined))?.ok === true,
    'it lives',
  )
  assert.equal((await fetch(`${server.url}/readyz`)).status, 503)
  assert.equal((await fetch(`${server.url}/webhooks/whatsapp`, { method: 'POST', body: '{}' })).status, 503)
  const { connect } = await import('node:net')
  const proxy = createServer((socket) => {
    const onward = connect(Number(target.port), target.hostname)
    socket.pipe(onward).pipe(socket)
    socket.on('error', () => onward.destroy())
    onward.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(proxyPort, '127.0.0.1', resolve))
  t.after(() => proxy.close())
  await until(async () => (await fetch(`${server.url}/readyz`)).ok, 'it is ready')
  assert.equal((await server.stop()).code, 0)
})

test('SIGTERM while it still waits for the database ends it at once', async (t) => {
  const server = await startServer(t, {
    env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' },
    ready: false,
  })
  await until(() => server.log().includes('not reachable yet'), 'it waits')
  server.kill('SIGTERM')
  await Promise.race([server.exited(), until(() => !isAlive(server.pid), 'it has ended', 5000)])
})

test('neither phones, nor words, nor tokens are in the log, whatever goes wrong', async (t) => {
  const { sql, url } = await testDatabase(t)
  const port = await freePort()
  const virtual = await startVirtual(t, port)
  const env = {
    ...virtual.env,
    DATABASE_URL: url,
    LOG_LEVEL: 'trace',
    API_TOKEN: 'api-token-that-nobody-may-read-0123',
  }
  const server = await startServer(t, { port, env })
  const [shopper] = await addShoppers(virtual, 1)
  const words = 'ένα-μυστικό-του-πελάτη'
  const traps = [
    { kind: 'status', status: 500, remaining: 1 },
    { kind: 'reset', remaining: 1 },
    { kind: 'code', code: 131026, remaining: 1 },
    { kind: 'empty', remaining: 1 },
    { kind: 'code', code: 100, remaining: 1 },
  ]
  for (const trap of traps) {
    await virtual.control('POST', 'traps', trap)
    const before = await received(sql)
    await writes(virtual, shopper!, words)
    await until(async () => (await received(sql)) > before, 'it is received')
  }
  await sql`
    insert into events (source, dedupe_key, contact_id, channel_id, kind, payload, occurred_at)
    select 'test', 'bad', contact_id, channel_id, 'message_received', ${sql.json({ providerId: 'wamid.bad', text: words })}, now() from messages limit 1`
  await fetch(`${server.url}/api/contacts?q=${encodeURIComponent(words)}`, {
    headers: { authorization: 'Bearer wrong-token-0123456789' },
  })
  await fetch(`${server.url}/api/contacts`, { headers: { authorization: `Bearer ${env.API_TOKEN}` } })
  await until(() => server.log().includes('turn failed'), 'the bad event was tried')
  await sql`alter table messages rename to messages_away`
  await writes(virtual, shopper!, words)
  await until(() => server.log().includes('PostgresError'), 'the database refused')
  await sql`alter table messages_away rename to messages`
  await virtual.control('PATCH', 'settings', { latencyMs: 0 })
  assert.equal((await server.stop()).code, 0)
  const log = server.log()
  assert.ok(log.length > 1000)
  const secrets = [
    words,
    '306970000000',
    '6970000000',
    'wrong-token',
    ...Object.values(env).filter((value) => /token|secret/i.test(value)),
    new URL(url).password,
  ]
  for (const secret of secrets) if (secret) assert.ok(!log.includes(secret), `the log holds ${secret}`)
})

async function received(sql: Awaited<ReturnType<typeof testDatabase>>['sql']): Promise<number> {
  const [row] = await sql<[{ n: number }]>`select count(*)::int as n from messages where direction = 'in'`
  return row.n
}
