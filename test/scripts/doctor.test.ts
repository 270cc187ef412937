import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { startTestServer } from '../support/server.ts'
import { isHeld, run } from './run.ts'

type Report = { ok: boolean; checks: { name: string; state: string; detail: string; cure?: string }[] }

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kalathi-doctor-'))
})
after(() => rm(folder, { recursive: true, force: true }))

async function doctor(
  env: Record<string, string>,
): Promise<Report & { code: number | null; text: string; state(name: string): string | undefined }> {
  const { code, out, err } = await run('doctor', ['--json'], env)
  assert.equal(err, '')
  const report = JSON.parse(out) as Report
  for (const { state, cure } of report.checks)
    assert.equal(cure !== undefined, state === 'failed', 'what fails has a cure, and only that')
  assert.equal(report.ok, code === 0)
  return {
    ...report,
    code,
    text: out,
    state: (name) => report.checks.find((one) => one.name === name)?.state,
  }
}

test('before the first start nothing is wrong, and nothing is made', async () => {
  const dataDir = join(folder, 'none')
  const report = await doctor({ DATA_DIR: dataDir })
  assert.equal(report.code, 0)
  assert.deepEqual(
    report.checks.map((one) => one.state),
    ['ok', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
  )
  assert.ok(!(await readdir(folder)).includes('none'))
})

test('a configuration that is not valid is the one finding', async () => {
  const report = await doctor({ DATA_DIR: folder, ROLE: 'boss' })
  assert.equal(report.code, 1)
  assert.deepEqual(
    report.checks.map(({ name, state }) => [name, state]),
    [['configuration', 'failed']],
  )
  assert.match(report.checks[0]!.detail, /^ROLE should be/)
})

test('a running server is looked at from the disk to the number, and a stopped one by its database', async (t) => {
  const server = await startTestServer()
  t.after(() => server.stop())
  const port = new URL(server.url).port
  const running = await doctor({ DATA_DIR: server.dataDir, PORT: port })
  assert.equal(running.code, 0, running.text)
  for (const name of [
    'data directory',
    'database',
    'database encoding',
    'migrations',
    'queue',
    'webhook verification',
    'webhook signature',
  ])
    assert.equal(running.state(name), 'ok', name)
  assert.equal(running.state('public address'), 'unknown')
  assert.equal(
    running.checks.filter((one) => one.name.startsWith('+30 210 555 0100: ') && one.state === 'ok').length,
    3,
  )

  const elsewhere = await doctor({ DATA_DIR: server.dataDir, PORT: port, PUBLIC_URL: 'http://shop.example' })
  assert.equal(elsewhere.code, 1)
  assert.equal(elsewhere.state('public address'), 'failed')
})

test('a stopped server’s database is started for the look, and stopped again', async (t) => {
  const dataDir = join(folder, 'stopped')
  const chat = await run('chat', [], { DATA_DIR: dataDir, PORT: '0' }, '/quit\n')
  assert.equal(chat.code, 0)
  t.after(() => rm(dataDir, { recursive: true, force: true }))
  const report = await doctor({ DATA_DIR: dataDir, PORT: '9' })
  assert.equal(report.code, 0, report.text)
  for (const name of ['database', 'database encoding', 'migrations', 'queue'])
    assert.equal(report.state(name), 'ok', name)
  for (const name of ['webhook verification', 'webhook signature', '+30 210 555 0100: virtual number'])
    assert.equal(report.state(name), 'unknown', name)
  assert.equal(isHeld(dataDir), false)
})

test('what cannot be reached fails with a cure, and no secret is ever printed', async () => {
  const secrets = {
    token: 'EAAtoken-of-nobody',
    app: 'app-secret-of-nobody',
    verify: 'verify-of-nobody',
    password: 'password-of-nobody',
  }
  const env = {
    DATA_DIR: folder,
    PORT: '9',
    DATABASE_URL: `postgres://kalathi:${secrets.password}@127.0.0.1:9/kalathi`,
    REDIS_URL: `redis://:${secrets.password}@127.0.0.1:9`,
    WHATSAPP_PHONE_NUMBER_ID: '710000000000077',
    WHATSAPP_BUSINESS_ACCOUNT_ID: '720000000000077',
    WHATSAPP_ACCESS_TOKEN: secrets.token,
    WHATSAPP_APP_SECRET: secrets.app,
    WHATSAPP_VERIFY_TOKEN: secrets.verify,
    WHATSAPP_GRAPH_URL: 'http://127.0.0.1:9',
  }
  const report = await doctor(env)
  assert.equal(report.code, 1)
  for (const name of ['database', 'queue', 'public address']) assert.equal(report.state(name), 'failed', name)
  assert.deepEqual(
    report.checks
      .filter((one) => one.name.startsWith('710000000000077: ') && one.state === 'failed')
      .map(({ name }) => name),
    ['710000000000077: connection'],
    'one cause is said once',
  )
  const plain = await run('doctor', [], env)
  assert.match(plain.out, /✗ database .*\n.*→ /)
  assert.match(plain.out, /\n4 to cure\.\n$/)
  for (const secret of Object.values(secrets))
    assert.ok(!`${report.text}${plain.out}${plain.err}`.includes(secret), 'a secret was printed')
})

test('a webhook of the owner that takes nothing is named, with its cure', async (t) => {
  const server = await startTestServer({ API_TOKEN: 'a-token-of-the-doctor-with-32-letters' })
  t.after(() => server.stop())
  const call = (method: string, path: string, body: object) =>
    fetch(`${server.url}/api/notifications${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        authorization: 'Bearer a-token-of-the-doctor-with-32-letters',
      },
      body: JSON.stringify(body),
    })
  const webhook = { url: `${server.url}/nobody-is-here` }
  assert.equal((await call('PUT', '', { handovers: 'all', webhook })).status, 200)
  const look = () => doctor({ DATA_DIR: server.dataDir, PORT: new URL(server.url).port })
  assert.equal((await look()).state("owner's webhook"), 'ok')
  assert.equal((await call('POST', '/test', {})).status, 200)
  const failing = await look()
  assert.equal(failing.state("owner's webhook"), 'failed')
  assert.match(failing.text, /http_404, attempt 1/)
})
