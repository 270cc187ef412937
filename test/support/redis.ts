import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { connect, createServer } from 'node:net'
import type { TestContext } from 'node:test'

/** Why tests on Redis are to be skipped; false where a redis-server is installed. */
export const noRedis: string | false =
  spawnSync('redis-server', ['--version']).status === 0
    ? false
    : 'no redis-server on the PATH (apt-get install redis-server)'

type TestRedis = {
  url: string
  /** As by kill -9: nothing is said to the clients. */
  kill(): Promise<void>
  /** Starts it again on the same port, empty. */
  start(): Promise<void>
}

/** A Redis of the test's own, which keeps nothing on disk and ends with the test. */
export async function testRedis(t: TestContext): Promise<TestRedis> {
  const port = await freePort()
  let child: ChildProcess | undefined
  const kill = async () => {
    const ending = child
    child = undefined
    if (!ending || ending.exitCode !== null) return
    const ended = new Promise((resolve) => ending.once('exit', resolve))
    ending.kill('SIGKILL')
    await ended
  }
  const start = async () => {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    child = spawn('redis-server', args, { cwd: '/', stdio: 'ignore' })
    while (!(await accepts(port)))
      if (child.exitCode !== null) throw new Error('redis-server ended at its start')
  }
  t.after(kill)
  await start()
  return { url: `redis://127.0.0.1:${port}`, kill, start }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

/** Whether something answers PING there. Redis accepts connections a moment before it can serve them. */
function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    socket.once('data', (data) => {
      socket.destroy()
      resolve(data.toString().startsWith('+PONG'))
    })
    socket.once('error', () => setTimeout(resolve, 5, false))
  })
}
