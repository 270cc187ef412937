import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { endLeftover, findBrowser } from '../../../src/channels/linked-device/browser.ts'
import type { ClientEvent } from '../../../src/channels/linked-device/client.ts'
import { createProcessClient } from '../../../src/channels/linked-device/process.ts'

const page = new URL('../../fixtures/linked-device/web.html', import.meta.url)
const noBrowser = await findBrowser().then(
  () => (process.platform === 'linux' ? false : 'processes are counted in /proc'),
  (error) => `no Chromium here (${error instanceof Error ? error.message.split('\n')[0] : error})`,
)

/** A folder for a device whose page is ours: the library then asks no network. */
function folder(t: TestContext): string {
  const root = mkdtempSync(join(tmpdir(), 'kalathi-browser-'))
  t.after(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }))
  copyFileSync(page, join(root, 'web.html'))
  return join(root, 'device')
}

/** Processes that were started for this folder, and their environments. */
function running(path: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .filter((pid) => read(pid, 'cmdline').includes(path))
}

function read(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'latin1')
  } catch {
    return ''
  }
}

async function untilGone(path: string): Promise<void> {
  const end = Date.now() + 60_000
  while (running(path).length > 0 && Date.now() < end) await new Promise((resolve) => setImmediate(resolve))
  assert.deepEqual(running(path), [])
}

test('the library and a real browser show a code, know nothing of ours, and end when told', {
  skip: noBrowser,
}, async (t) => {
  const path = folder(t)
  process.env.KALATHI_TEST_SECRET = 'must-not-be-passed-on'
  const events: ClientEvent[] = []
  const client = createProcessClient({ folder: path, onEvent: (event) => events.push(event) })
  t.after(() => client.stop())
  await client.start()
  assert.deepEqual(events[0], { event: 'qr', text: 'ref-of-the-page,static,identity,secret,CHROME' })
  assert.ok((await client.memory()) > 10 * 1024 ** 2)
  const pids = running(path)
  assert.ok(pids.length >= 2)
  for (const pid of pids) assert.ok(!read(pid, 'environ').includes('must-not-be-passed-on'))
  await client.stop()
  assert.deepEqual(running(path), [])
  await assert.rejects(client.find('306900000001'), { name: 'NotConnected' })
})

for (const [name, killed] of [
  ['a server that is killed', (server: number) => [server]],
  ['a server and its device’s process that are killed', (server: number, host: number) => [server, host]],
] as const) {
  test(`${name} leave no browser behind`, { skip: noBrowser }, async (t) => {
    const path = folder(t)
    const code = `
      import { createProcessClient } from '${new URL('../../../src/channels/linked-device/process.ts', import.meta.url)}'
      const client = createProcessClient({ folder: process.argv[1], onEvent() {} })
      await client.start()
      process.stdout.write('started')`
    const server = spawn(process.execPath, ['--input-type=module', '-e', code, path], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    await once(server.stdout, 'data')
    const host = running(path).find((pid) => read(pid, 'cmdline').includes('host.ts\0'))
    assert.ok(host && running(path).length >= 3)
    for (const pid of killed(server.pid!, Number(host))) process.kill(pid, 'SIGKILL')
    await untilGone(path)
  })
}

test('what holds a profile since a crash is ended; what only bears its number is not', {
  skip: noBrowser,
}, async (t) => {
  const profile = folder(t)
  mkdirSync(profile, { recursive: true })
  const [holder, other] = [profile, '/elsewhere'].map((named) =>
    spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)', named], { detached: true, stdio: 'ignore' }),
  )
  t.after(() => other!.kill('SIGKILL'))
  for (const [left, gone] of [
    [other!, false],
    [holder!, true],
  ] as const) {
    const exited = once(left, 'exit')
    symlinkSync(`${hostname()}-${left.pid}`, join(profile, 'SingletonLock'))
    await endLeftover(profile)
    assert.deepEqual(readdirSync(profile), [])
    if (gone) await exited
  }
  assert.ok(running('/elsewhere').includes(String(other!.pid)))
})
