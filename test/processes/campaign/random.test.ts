// A campaign whose server dies again and again, at any moment, and is told to begin twice at once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { createRandom } from '../../../src/virtual-whatsapp/random.ts'
import { testDatabase } from '../../support/postgres.ts'
import { freePort, startServer, startVirtual, until } from '../../support/processes.ts'
import { apiToken } from '../shop.ts'
import { assertProved, callerOf, draftCampaign, hurry, statusesOf, untilThrough } from './shop.ts'

const people = 400
const kills = 6
/** What one start sends before it dies, on average a third of a second's, must leave something for the last. */
const perSecond = '40'

test('killed at any moment, a campaign reaches everybody once, or says that it cannot know', async (t) => {
  const { sql, url } = await testDatabase(t)
  const port = await freePort()
  const virtual = await startVirtual(t, port, ['--seed', '21', '--rate', '1000', '--no-marketing-cap'])
  const env = {
    ...{ ...virtual.env, API_TOKEN: apiToken, DATABASE_URL: url },
    WHATSAPP_MESSAGES_PER_SECOND: perSecond,
  }
  const server = await startServer(t, { port, env })
  const call = callerOf(server)
  const id = await draftCampaign(call, virtual, people, { holdout: 0.1 })
  await virtual.control('PATCH', 'settings', { latencyMs: 40 })

  await Promise.all([1, 2, 3].map(() => call('POST', `campaigns/${id}/launch`)))
  const random = createRandom(21)
  const moments: string[] = []
  for (let kill = 0; kill < kills; kill++) {
    // The second half dies while messages leave, however slow the machine is.
    if (kill >= kills / 2) await until(async () => /pending/.test(await statusesOf(sql, id)), 'it is planned')
    await wait(kill === 0 ? random() * 100 : random() * 700)
    server.kill('SIGKILL')
    await server.exited()
    moments.push(await statusesOf(sql, id))
    await server.restart()
  }
  assert.match(moments.at(-1)!, /pending/, `it died in the middle: ${moments.join('; ')}`)
  await hurry(sql)
  await untilThrough(call, virtual, id)
  const { counts } = await assertProved(sql, call, virtual, id, people)
  assert.deepEqual([counts.failed, counts.skipped], [0, 0], moments.join('; '))
  assert.ok(counts.unconfirmed < people / 4, JSON.stringify(counts))
})
