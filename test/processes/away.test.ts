import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { type TestContext, test } from 'node:test'
import { Redis } from 'ioredis'
import { newId } from '../../src/ids.ts'
import { enqueueIn } from '../../src/outbox/enqueue.ts'
import { testDatabase } from '../support/postgres.ts'
import { freePort, isAlive, startServer, startVirtual, until } from '../support/processes.ts'
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

/** A way to a server that can be cut and mended. */
async function cuttable(t: TestContext, url: string) {
  const target = new URL(url)
  const [host, behind] = [target.hostname, Number(target.port)]
  const sockets = new Set<Socket>()
  let cut = false
  const proxy = createServer((socket) => {
    if (cut) {
      socket.destroy()
      return
    }
    const onward = connect(behind, host)
    for (const one of [socket, onward]) {
      sockets.add(one)
      one.on('error', () => {})
      one.on('close', () => {
        sockets.delete(one)
        socket.destroy()
        onward.destroy()
      })
    }
    socket.pipe(onward).pipe(socket)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const destroy = () => {
    for (const one of sockets) one.destroy()
  }
  t.after(() => {
    proxy.close()
    destroy()
  })
  const address = proxy.address()
  target.port = String(typeof address === 'object' && address ? address.port : 0)
  return {
    url: target.href,
    cut() {
      cut = true
      destroy()
    },
    mend() {
      cut = false
    },
  }
}

test('while the database is away webhooks are taken, and everything is answered after', async (t) => {
  const { sql, url } = await testDatabase(t)
  const way = await cuttable(t, url)
  const port = await freePort()
  const virtual = await startVirtual(t, port, ['--rate', '1000'])
  const env = {
    ...virtual.env,
    DATABASE_URL: way.url,
    API_TOKEN: apiToken,
    WHATSAPP_MESSAGES_PER_SECOND: '1000',
  }
  const server = await startServer(t, { port, env })
  await addAnswer(server)
  const people = await addShoppers(virtual, 5)
  for (const one of people) await writes(virtual, one, question)
  await untilQuiet(sql, 5)
  way.cut()
  const before = await virtual.control<{ delivered: number }>('GET', 'webhooks')
  for (let n = 0; n < 20; n++) await writes(virtual, people[n % 5]!, question)
  await until(
    async () =>
      (await virtual.control<{ delivered: number }>('GET', 'webhooks')).delivered >= before.delivered + 20,
    'they are taken',
  )
  assert.ok((await readdir(`${server.dataDir}/spool`)).length > 0)
  assert.equal((await fetch(`${server.url}/readyz`)).status, 503)
  way.mend()
  await untilQuiet(sql, 25)
  assert.deepEqual(await readdir(`${server.dataDir}/spool`), [])
  await settleUnconfirmed(sql)
  await assertSound(sql, virtual)
})

test('without its queue the shop still answers within moments, and the queue comes back by itself', {
  skip: noRedis,
}, async (t) => {
  const { sql, url } = await testDatabase(t)
  const redis = await testRedis(t)
  const port = await freePort()
  const virtual = await startVirtual(t, port)
  const server = await startServer(t, {
    port,
    env: { ...virtual.env, DATABASE_URL: url, REDIS_URL: redis.url, API_TOKEN: apiToken },
  })
  await addAnswer(server)
  const people = await addShoppers(virtual, 4)
  let asked = 0
  const answeredWithin = async (ms: number) => {
    await writes(virtual, people[asked++ % people.length]!, question)
    await until(
      async () => (await virtual.control<{ count: number }>('GET', 'ledger/count')).count >= asked,
      'it is answered',
      ms,
    )
  }
  await answeredWithin(5000)
  await redis.kill()
  for (let n = 0; n < 3; n++) await answeredWithin(6000)
  await redis.start()
  await until(async () => (await fetch(`${server.url}/readyz`)).ok, 'the queue is back')
  await answeredWithin(5000)
  const client = new Redis(redis.url)
  t.after(() => client.disconnect())
  await client.flushall()
  await answeredWithin(6000)
  await until(
    async () => (await client.keys('*')).some((key) => /repeat|scheduler/i.test(key)),
    'the schedules are back',
    40_000,
  )
  await assertSound(sql, virtual)
})

for (const queue of ['postgres', 'redis'] as const) {
  test(`web and worker apart: the worker killed on the way, all is answered (${queue})`, {
    skip: queue === 'redis' && noRedis,
  }, async (t) => {
    const { sql, url } = await testDatabase(t)
    const redis = queue === 'redis' ? await testRedis(t) : undefined
    const port = await freePort()
    const virtual = await startVirtual(t, port, ['--rate', '1000'])
    const env = {
      ...virtual.env,
      DATABASE_URL: url,
      API_TOKEN: apiToken,
      WHATSAPP_MESSAGES_PER_SECOND: '1000',
      ...(redis ? { REDIS_URL: redis.url } : {}),
    }
    const web = await startServer(t, { port, env: { ...env, ROLE: 'web' } })
    const worker = await startServer(t, { env: { ...env, ROLE: 'worker' } })
    await addAnswer(web)
    const people = await addShoppers(virtual, 10)
    await virtual.control('PATCH', 'settings', { latencyMs: 60 })
    for (let n = 0; n < 60; n++) {
      await writes(virtual, people[n % 10]!, question)
      if (n === 30) worker.kill('SIGKILL')
    }
    await worker.exited()
    await worker.restart()
    const unknown = await sql<{ id: string }[]>`select id from messages where status = 'unconfirmed'`
    await untilQuiet(sql, 60)
    await settleUnconfirmed(sql)
    await assertSound(sql, virtual, new Set(unknown.map((row) => row.id)))
    assert.equal((await worker.stop()).code, 0)
    assert.equal((await web.stop()).code, 0)
  })
}

test('a worker frozen past its leases sends no marketing twice when it thaws', async (t) => {
  const { sql, url } = await testDatabase(t)
  const port = await freePort()
  const virtual = await startVirtual(t, port, ['--rate', '1000', '--no-marketing-cap'])
  const env = { ...virtual.env, DATABASE_URL: url, ROLE: 'worker', WHATSAPP_MESSAGES_PER_SECOND: '200' }
  // Quiet hours would hold it all at night, and a worker that is there already hears of it a moment later.
  await sql`insert into settings (key, value) values ('shop', '{"quietHours":null}')`
  const workers = [await startServer(t, { env }), await startServer(t, { env })] as const
  await virtual.control('PATCH', 'settings', { latencyMs: 150 })
  const total = 400
  await launch(sql, total)
  const sent = async () => (await virtual.control<{ count: number }>('GET', 'ledger/count')).count
  await until(async () => (await sent()) > 60, 'the campaign runs')
  workers[0].kill('SIGSTOP')
  await sql`update messages set lease_until = clock_timestamp() - interval '1 s' where status = 'sending'`
  await until(
    async () => (await sql`select 1 from messages where status = 'pending'`).length < 150,
    'the other goes on',
  )
  workers[0].kill('SIGCONT')
  await until(async () => {
    const rows = await sql`select 1 from messages where status in ('pending', 'sending')`
    return rows.length === 0
  }, 'the campaign is through')
  const { duplicates } = await virtual.control<{ duplicates: unknown[] }>('GET', 'ledger/duplicates')
  assert.deepEqual(duplicates, [])
  const counts = await sql<
    { status: string; n: number }[]
  >`select status, count(*)::int as n from messages group by status`
  assert.equal(
    counts.reduce((sum, row) => sum + row.n, 0),
    total,
  )
  for (const { status } of counts) assert.ok(['accepted', 'unconfirmed'].includes(status), status)
  for (const one of workers) assert.ok(isAlive(one.pid))
})

/** A campaign of the template that every account has, to people who agreed. */
async function launch(sql: Awaited<ReturnType<typeof testDatabase>>['sql'], people: number): Promise<void> {
  const [channel] = await sql<[{ id: string }]>`select id from channels`
  const campaignId = newId()
  const persons = Array.from({ length: people }, (_, n) => ({
    contact: newId(),
    conversation: newId(),
    phone: `+3069${90_000_000 + n}`,
  }))
  await sql.begin(async (tx) => {
    const of = (key: keyof (typeof persons)[0]) => persons.map((one) => one[key])
    await tx`insert into contacts (id, country) select unnest(${of('contact')}::uuid[]), 'GR'`
    await tx`
      insert into contact_identities (contact_id, kind, value)
      select c, 'phone', p from unnest(${of('contact')}::uuid[], ${of('phone')}::text[]) as x(c, p)`
    await tx`
      insert into conversations (id, contact_id, channel_id)
      select v, c, ${channel.id} from unnest(${of('conversation')}::uuid[], ${of('contact')}::uuid[]) as x(v, c)`
    await tx`
      insert into consents (contact_id, purpose, granted, source, dedupe_key, occurred_at)
      select c, 'marketing', true, 'test', c::text, now() from unnest(${of('contact')}::uuid[]) as c`
    await tx`insert into sending_streams (id, channel_id, campaign_id) values (${newId()}, ${channel.id}, ${campaignId})`
    await enqueueIn(
      tx,
      persons.map((one) => ({
        id: newId(),
        conversationId: one.conversation,
        contactId: one.contact,
        channelId: channel.id,
        direction: 'out' as const,
        businessKey: `campaign:${campaignId}:${one.contact}`,
        author: 'campaign' as const,
        content: {
          type: 'template' as const,
          name: 'hello_world',
          language: 'en_US',
          category: 'marketing' as const,
          body: [],
        },
        body: '',
        status: 'pending' as const,
        purpose: 'marketing' as const,
        campaignId,
        occasion: 'launch',
        occurredAt: new Date(),
        sample: false,
      })),
    )
  })
}
