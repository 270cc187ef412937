import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connect } from '../../src/db/client.ts'
import { registerInstance } from '../../src/outbox/instances.ts'
import { sweepOutbox } from '../../src/outbox/sweep.ts'
import { quietLog } from '../support/log.ts'
import { enqueue, message, rowOf, testShop } from './shop.ts'

test('what a dead process left is settled at once, what a living one holds is left alone', async (t) => {
  const { sql, url, deps, channelId, persons, takeTo } = await testShop(t, 3)
  const alone = () => connect(url, { max: 1, log: quietLog, applicationName: 'kalathi-test' })
  const [dying, living] = [alone(), alone()]
  const dead = await registerInstance(dying, quietLog)
  const alive = await registerInstance(living, quietLog)
  const ids = await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  await takeTo(dead.id(), 1)
  await takeTo(alive.id(), 1)
  const [{ pid }] = await dying<[{ pid: number }]>`select pg_backend_pid() as pid`
  await dying.end({ timeout: 0 })
  while ((await sql`select 1 from pg_stat_activity where pid = ${pid}`).length > 0);
  // A process that has only just begun may not have taken its lock yet.
  await sql`update instances set started_at = started_at - interval '5 seconds'`
  await sweepOutbox(deps)
  const statuses = await Promise.all(ids.map(async (id) => (await rowOf(sql, id)).status))
  assert.deepEqual(statuses, ['unconfirmed', 'sending', 'pending'])
  await alive.close()
})

test('a process that lost its connection goes on under another id', async (t) => {
  const { sql, url } = await testShop(t)
  const own = connect(url, { max: 1, log: quietLog, applicationName: 'kalathi-lost' })
  const instance = await registerInstance(own, quietLog)
  const before = instance.id()
  await instance.renew()
  assert.equal(instance.id(), before)
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'kalathi-lost'`
  // The ticker calls it each second; the first calls meet the lost connection.
  for (let tries = 0; instance.id() === before && tries < 20; tries++) await instance.renew().catch(() => {})
  assert.notEqual(instance.id(), before)
  await instance.close()
  const rows = await sql`select 1 from instances where gone_at is null`
  assert.equal(rows.length, 1, 'the one that was lost is for a sweep to settle')
})
