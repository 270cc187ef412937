import { createServer, connect as dial, type Socket } from 'node:net'
import { type TestContext, test } from 'node:test'
import { openQueues } from '../../src/queues/queues.ts'
import { quietLog } from '../support/log.ts'
import { testDatabase } from '../support/postgres.ts'
import { manyAreNotified, patiently, rarely, until } from './waiting.ts'

test('a worker listens again whose connection ended in the moment it had begun to', {
  timeout: 180_000,
}, async (t) => {
  const { url, sql } = await testDatabase(t)
  const unlucky = await startUnluckyDoor(t, url, async () => {
    await sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query ilike '%listen bullmq_jobs%' and pid <> pg_backend_pid()`
  })
  const queues = await openQueues({ databaseUrl: unlucky.url, log: quietLog, ...rarely, ...patiently })
  t.after(() => queues.close({ drainMs: 1000 }))
  unlucky.begin()
  const handled = new Set<string>()
  queues.work({ run_turns: async ({ contactIds }) => void handled.add(contactIds[0]!) }, { concurrency: 2 })
  await until(unlucky.hasStruck)
  await manyAreNotified(queues, handled)
})

/**
 * A way to Postgres on which the first connection to ask LISTEN hears the answer and its own end in one piece, as a
 * process does that was busy meanwhile.
 */
async function startUnluckyDoor(t: TestContext, url: string, endListeners: () => Promise<void>) {
  const server = new URL(url)
  const sockets = new Set<Socket>()
  let struck: Socket | undefined
  let begun = false
  let hasStruck = false
  const door = createServer((client) => {
    const behind = dial(Number(server.port), server.hostname)
    const held: Buffer[] = []
    for (const socket of [client, behind]) {
      sockets.add(socket)
      socket.on('error', () => {})
    }
    client.on('data', (asked) => {
      if (begun && !struck && asked.toString('latin1').toLowerCase().includes('listen bullmq_jobs'))
        struck = client
      behind.write(asked)
    })
    behind.on('data', (answer) => {
      if (struck !== client) return void client.write(answer)
      held.push(answer)
      if (held.length === 1) void endListeners()
    })
    behind.on('end', () => {
      client.end(Buffer.concat(held))
      if (struck === client) hasStruck = true
    })
    client.on('close', () => behind.destroy())
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    for (const socket of sockets) socket.destroy()
    door.close()
  })
  const address = new URL(url)
  address.host = `127.0.0.1:${(door.address() as { port: number }).port}`
  return {
    url: address.href,
    /** To be called once the tables are there: their statements name what is listened to as well. */
    begin() {
      begun = true
    },
    hasStruck: () => hasStruck,
  }
}
