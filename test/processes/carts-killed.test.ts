import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Queries, Sql } from '../../src/db/client.ts'
import { testDatabase } from '../support/postgres.ts'
import { freePort, type ServerProcess, startServer, startVirtual, until } from '../support/processes.ts'
import { addShoppers, apiToken, shopperPhone, untilQuiet, writes } from './shop.ts'

const people = 4
const agreed = { purpose: 'cart', granted: true, words: 'Remind me', at: '2026-01-01T00:00:00Z' }

test('killed at each step of bringing carts to mind, it says no step of a cart twice', async (t) => {
  const { sql, url } = await testDatabase(t)
  const port = await freePort()
  const virtual = await startVirtual(t, port, ['--seed', '7'])
  const env = { ...virtual.env, API_TOKEN: apiToken, DATABASE_URL: url }
  const server = await startServer(t, { port, env })
  const shoppers = await addShoppers(virtual, people)
  // So that the window is open.
  for (const one of shoppers) await writes(virtual, one, 'hello')
  await untilQuiet(sql, people)
  await call(server, 'PATCH', 'flows/cart-recovery', { settings: { steps: [{ afterMinutes: 60 }] } })
  await call(server, 'PATCH', 'settings', { quietHours: null })
  for (const [n] of shoppers.entries())
    await call(server, 'PUT', `store/carts/c${n}`, {
      ...{ customer: { phone: `+${shopperPhone(n)}` }, consents: [agreed] },
      ...{ items: [{ name: 'Soap', quantity: 1, price: '9.00' }], total: '9.00', currency: 'EUR' },
      updatedAt: new Date().toISOString(),
    })
  await until(async () => {
    const rows = await sql`select 1 from timers where fired_at is null and name = 'step'`
    return rows.length === people
  }, 'every cart is minded')

  for (const moment of momentsOf(sql)) {
    await killAt(sql, server, moment)
    await server.restart()
  }
  await until(async () => {
    const rows = await sql`select 1 from messages where purpose = 'cart' and status <> 'accepted'`
    return rows.length === 0
  }, 'what left is known')
  const told = await sql<{ id: string; business_key: string }[]>`
    select id, business_key from messages where purpose = 'cart'`
  assert.equal(new Set(told.map(({ business_key }) => business_key)).size, people)
  assert.equal(told.length, people)
  const { items } = await virtual.control<{ items: { biz: string }[] }>('GET', 'ledger?limit=100000')
  const heard = items.map(({ biz }) => biz).filter((biz) => told.some(({ id }) => id === biz))
  assert.deepEqual(heard.sort(), told.map(({ id }) => id).sort())
})

async function call(
  { url }: ServerProcess,
  method: string,
  path: string,
  body: Record<string, unknown>,
): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${apiToken}` }
  const answer = await fetch(`${url}/api/${path}`, { method, headers, body: JSON.stringify(body) })
  assert.ok(answer.ok, `${path}: ${answer.status} ${await answer.text()}`)
}

type Moment = {
  name: string
  /** What the server comes to wait for there. */
  lock: string
  begin?(): Promise<void>
  isReached(): Promise<boolean>
}

/** A short moment is made long by a lock, so that the server is killed in it and at no other. */
async function killAt(sql: Sql, server: ServerProcess, { name, lock, begin, isReached }: Moment) {
  await sql.begin(async (tx: Queries) => {
    await tx.unsafe(`lock table ${lock} in share mode`)
    await begin?.()
    await until(isReached, name)
    server.kill('SIGKILL')
    await server.exited()
  })
}

function momentsOf(sql: Sql): Moment[] {
  const waitsFor = (words: string) => async () => {
    const rows = await sql`
      select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
        and query ilike ${`%${words}%`}`
    return rows.length > 0
  }
  return [
    {
      name: 'those that are due are being found',
      lock: 'events',
      async begin() {
        await sql`update carts set changed_at = changed_at - interval '61 minutes'`
        await sql`
          update flow_runs set state = jsonb_set(state, '{round,changedAt}',
            to_jsonb(((state #>> '{round,changedAt}')::timestamptz - interval '61 minutes')::text))
          where flow = 'cart-recovery' and subject <> ''`
        await sql`update timers set due_at = now() where fired_at is null and name = 'step'`
      },
      isReached: waitsFor('insert into events'),
    },
    { name: 'the step is being written', lock: 'flow_runs', isReached: waitsFor('insert into flow_runs') },
    {
      name: 'it is written, and nobody has been woken',
      lock: 'sending_streams',
      async isReached() {
        const rows = await sql`select 1 from messages where purpose = 'cart' and status = 'pending'`
        return rows.length === people
      },
    },
    {
      name: 'it has left, and what came of it is not written',
      lock: 'message_events',
      isReached: waitsFor('message_events'),
    },
  ]
}
