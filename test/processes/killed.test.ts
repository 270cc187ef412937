import { test } from 'node:test'
import { createRandom } from '../../src/virtual-whatsapp/random.ts'
import { testDatabase } from '../support/postgres.ts'
import { freePort, startServer, startVirtual } from '../support/processes.ts'
import { noRedis, testRedis } from '../support/redis.ts'
import {
  addAnswer,
  addShoppers,
  apiToken,
  assertSound,
  question,
  settleUnconfirmed,
  untilQuiet,
  writes,
} from './shop.ts'

const rounds = 3
const shoppers = 20

for (const queue of ['postgres', 'redis'] as const) {
  test(`killed at any moment, it answers everybody, and twice only where it could not know (${queue})`, {
    skip: queue === 'redis' && noRedis,
  }, async (t) => {
    const { sql, url } = await testDatabase(t)
    const redis = queue === 'redis' ? await testRedis(t) : undefined
    const port = await freePort()
    const virtual = await startVirtual(t, port, ['--seed', '7', '--connections', '4', '--rate', '1000'])
    const env = {
      ...virtual.env,
      API_TOKEN: apiToken,
      WHATSAPP_MESSAGES_PER_SECOND: '1000',
      DATABASE_URL: url,
      ...(redis ? { REDIS_URL: redis.url } : {}),
    }
    const server = await startServer(t, { port, env })
    await addAnswer(server)
    const people = await addShoppers(virtual, shoppers)
    const random = createRandom(queue === 'redis' ? 11 : 12)
    await virtual.control('PATCH', 'settings', { latencyMs: 30 })
    let written = 0
    let writing = true
    const writer = (async () => {
      while (writing) {
        await writes(virtual, people[written++ % shoppers]!, question)
        await new Promise((resolve) => setTimeout(resolve, 15))
      }
    })()
    const unknown = new Set<string>()
    for (let round = 0; round < rounds; round++) {
      await new Promise((resolve) => setTimeout(resolve, 300 + random() * 900))
      server.kill('SIGKILL')
      await server.exited()
      const rows = await sql<
        { id: string }[]
      >`select id from messages where status in ('sending', 'unconfirmed')`
      for (const row of rows) unknown.add(row.id)
      await server.restart()
    }
    writing = false
    await writer
    await virtual.control('POST', 'webhooks/settled', { timeoutMs: 20_000 })
    await untilQuiet(sql, written)
    await settleUnconfirmed(sql)
    await assertSound(sql, virtual, unknown)
  })
}
