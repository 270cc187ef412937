import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { freePort, isAlive, postgresPid, startServer, startVirtual, until } from '../support/processes.ts'
import { addShoppers, deliver, shopperPhone, textHook, writes } from './shop.ts'

/** Every process below this one, and itself. */
async function treeOf(pid: number): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')
  const below = await Promise.all(
    children
      .split(' ')
      .filter(Boolean)
      .map((child) => treeOf(Number(child))),
  )
  return [pid, ...below.flat()]
}

const linuxOnly = process.platform === 'linux' ? false : 'looks into /proc'

test('SIGTERM answers what is under way and leaves no process', { skip: linuxOnly }, async (t) => {
  const port = await freePort()
  const virtual = await startVirtual(t, port)
  const server = await startServer(t, { port, env: virtual.env })
  const [shopper] = await addShoppers(virtual, 1)
  await virtual.control('PATCH', 'settings', { latencyMs: 1000 })
  await writes(virtual, shopper!, 'hello')
  await until(
    async () => (await virtual.control<{ delivered: number }>('GET', 'webhooks')).delivered > 0,
    'the webhook is in',
  )
  const tree = await treeOf(server.pid)
  const postgres = (await postgresPid(server.dataDir))!
  const started = Date.now()
  assert.deepEqual(await server.stop(), { code: 0, signal: null })
  assert.ok(Date.now() - started < 25_000)
  assert.deepEqual([...tree, postgres].filter(isAlive), [])

  await virtual.control('PATCH', 'settings', { latencyMs: 0 })
  await server.restart()
  await until(
    async () => (await virtual.control<{ count: number }>('GET', 'ledger/count')).count === 1,
    'it is answered',
  )
})

test('SIGTERM ends in time though the provider never answers, and leaves no process', {
  skip: linuxOnly,
}, async (t) => {
  const port = await freePort()
  const virtual = await startVirtual(t, port)
  const server = await startServer(t, { port, env: virtual.env })
  const [shopper] = await addShoppers(virtual, 1)
  await virtual.control('PATCH', 'settings', { latencyMs: 60_000 })
  await writes(virtual, shopper!, 'hello')
  await until(
    async () => (await virtual.control<{ count: number }>('GET', 'ledger/count')).count === 1,
    'it is on the wire',
  )
  const tree = await treeOf(server.pid)
  const postgres = (await postgresPid(server.dataDir))!
  const started = Date.now()
  assert.equal((await server.stop()).code, 0)
  assert.ok(Date.now() - started < 25_000, `${Date.now() - started} ms`)
  assert.deepEqual([...tree, postgres].filter(isAlive), [])
})

for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
  test(`below npm start, ${signal} to npm alone ends everything`, { skip: linuxOnly }, async (t) => {
    const server = await startServer(t, { command: ['npm', 'start'] })
    const answer = await fetch(`${server.url}/phone`)
    assert.equal(answer.status, 200, 'the virtual phone is there')
    const tree = await treeOf(server.pid)
    assert.ok(tree.length >= 3, `npm, the server and Postgres are processes: ${tree.length}`)
    const postgres = (await postgresPid(server.dataDir))!
    process.kill(server.pid, signal)
    await until(() => [...tree, postgres].every((pid) => !isAlive(pid)), 'all have ended', 25_000)
  })
}

test('Postgres killed under the server: nothing acknowledged is lost, and it recovers by itself', {
  skip: linuxOnly,
}, async (t) => {
  const port = await freePort()
  const virtual = await startVirtual(t, port)
  const server = await startServer(t, { port, env: virtual.env })
  const acknowledged: string[] = []
  const post = async (n: number) => {
    const id = `wamid.acknowledged${n}`
    if ((await deliver(server.url, textHook(shopperPhone(n % 5), 'hello', id))) === 200) acknowledged.push(id)
  }
  await post(0)
  process.kill((await postgresPid(server.dataDir))!, 'SIGKILL')
  for (let n = 1; n < 40; n++) await post(n)
  assert.equal(acknowledged.length, 40, 'spooled while the database was away')
  await until(async () => (await fetch(`${server.url}/readyz`)).ok, 'the server is ready again')
  const metric = async () =>
    (await (await fetch(`${server.url}/metrics`)).text()).match(/unhandled\S* (\d+)/)?.[1]
  await until(
    async () => (await metric()) === '0' && (await spooled(server.dataDir)) === 0,
    'the spool is drained',
  )
  const { connect } = await import('../../src/db/client.ts')
  const { runningEmbedded } = await import('../../src/db/embedded.ts')
  const { quietLog } = await import('../support/log.ts')
  const sql = connect((await runningEmbedded(server.dataDir))!, {
    max: 1,
    log: quietLog,
    applicationName: 'test',
  })
  t.after(() => sql.end({ timeout: 1 }))
  await until(async () => {
    const [row] = await sql<
      [{ n: number }]
    >`select count(*)::int as n from messages where direction = 'in' and provider_id = any(${acknowledged})`
    return row.n === 40
  }, 'every acknowledged message is in a conversation')
})

async function spooled(dataDir: string): Promise<number> {
  const { readdir } = await import('node:fs/promises')
  return (await readdir(`${dataDir}/spool`)).length
}
