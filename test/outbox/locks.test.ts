// Whoever changes several messages takes them in the order of their ids, or a deadlock waits for two of them to meet.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { eraseContact } from '../../src/contacts/erase.ts'
import { mergeContacts } from '../../src/contacts/merge.ts'
import type { Sql } from '../../src/db/client.ts'
import { appendStatusesIn } from '../../src/events/append.ts'
import { settleGone } from '../../src/outbox/instances.ts'
import { recordResults } from '../../src/outbox/results.ts'
import { applyStatuses, hearStatuses } from '../../src/outbox/status.ts'
import { sweepOutbox } from '../../src/outbox/sweep.ts'
import { withdraw } from '../../src/outbox/withdraw.ts'
import { until } from '../support/processes.ts'
import { addPerson, enqueue, message, now, rowOf, testShop } from './shop.ts'

type Shop = Awaited<ReturnType<typeof sending>>

/** Three messages on their way to one person, written in the order in which nobody may take them. */
async function sending(t: TestContext) {
  const shop = await testShop(t)
  const [person] = shop.persons
  const messages = [1, 2, 3].map(() => message(shop.channelId, person!)).reverse()
  await enqueue(shop.sql, ...messages)
  const taken = []
  for (const { id } of messages) {
    // One of a conversation is on its way at a time; here it is as if each had been.
    await shop.sql`update messages set status = 'held' where id <> ${id}`
    await shop.sql`update messages set status = 'pending' where id = ${id}`
    taken.push(...(await shop.takeTo(7, 1)))
  }
  await shop.sql`update messages set status = 'sending', instance = 7, attempts = 1`
  // The highest first in the table, too, which is how Postgres comes by them.
  await shop.sql`
    with gone as (delete from messages returning *)
    insert into messages overriding system value select * from gone order by id desc`
  const [low, , high] = messages.map(({ id }) => id).sort()
  return { ...shop, person: person!, messages, taken, low: low!, high: high! }
}

const writers: Record<string, (shop: Shop) => Promise<unknown>> = {
  'the answers to what was sent': ({ deps, taken }) =>
    recordResults(
      deps,
      taken.map(({ message }) => ({ message, at: now, result: { outcome: 'unknown', reason: 'late' } })),
    ),
  statuses: async ({ sql, deps, channelId, messages }) => {
    await sql.begin((tx) =>
      appendStatusesIn(
        tx,
        messages.map(({ id }) => ({
          ...{ providerId: `wamid.${id}`, messageId: id, status: 'delivered', channelId },
          occurredAt: now,
        })),
      ),
    )
    await applyStatuses(deps)
  },
  'who settles what a dead process left': async ({ sql }) => {
    await sql`
      insert into instances (id, host, pid, started_at) overriding system value
      values (7, 'gone', 1, clock_timestamp() - interval '1 minute')`
    await sql.begin((tx) => settleGone(tx))
  },
  'a withdrawal': ({ sql, messages }) =>
    sql.begin((tx) =>
      withdraw(
        tx,
        messages.map(({ businessKey }) => businessKey),
      ),
    ),
  'a merge': async ({ sql, channelId, person }) => {
    const survivor = await addPerson(sql, channelId, 99)
    await sql.begin((tx) => mergeContacts(tx, survivor.contactId, person.contactId))
  },
  'an erasure': ({ sql, person }) => eraseContact({ sql }, person.contactId, now),
}

for (const [who, write] of Object.entries(writers)) {
  test(`${who}: the message of the lowest id is waited for before one of a higher is taken`, async (t) => {
    const shop = await sending(t)
    const { sql, low, high } = shop
    if (who === 'a withdrawal') await sql`update messages set status = 'pending'`
    let writing: Promise<unknown> | undefined
    await sql.begin(async (tx) => {
      await tx`select 1 from messages where id = ${low} for update`
      writing = write(shop)
      await until(() => somebodyWaits(sql), 'it waits')
      const free = await sql`select 1 from messages where id = ${high} for update skip locked`
      assert.equal(free.length, 1, 'it holds another already')
    })
    await writing
  })
}

test('the sweep waits for nobody who is just writing what became of a message', async (t) => {
  const shop = await sending(t)
  const { sql, deps, low, high } = shop
  await sql`update messages set lease_until = clock_timestamp() - interval '1 minute'`
  await sql.begin(async (tx) => {
    await tx`select 1 from messages where id = ${low} for update`
    await sweepOutbox(deps)
  })
  assert.deepEqual(
    [(await rowOf(sql, low)).status, (await rowOf(sql, high)).status],
    ['sending', 'unconfirmed'],
  )
  await sql`update messages set lease_until = clock_timestamp() - interval '1 minute', purpose = 'agent'`
  await sql.begin(async (tx) => {
    await tx`select 1 from messages where id = ${high} for update`
    await sweepOutbox(deps)
  })
  assert.deepEqual(
    [(await rowOf(sql, low)).status, (await rowOf(sql, high)).status],
    ['unconfirmed', 'unconfirmed'],
  )
})

test('two who hear the same of unknown messages, in opposite orders, wait for each other and not in a circle', async (t) => {
  const { sql, deps, channelId } = await testShop(t)
  const heard = ['a', 'm', 'z'].map((providerId) => ({
    ...{ providerId, status: 'sent' as const, channelId, occurredAt: now },
  }))
  let hearing: Promise<unknown>[] = []
  await sql.begin(async (tx) => {
    await appendStatusesIn(tx, [heard[1]!])
    hearing = [heard, heard.toReversed()].map((statuses) => hearStatuses(deps, statuses))
    await until(() => somebodyWaits(sql, 2), 'both wait')
  })
  await Promise.all(hearing)
  assert.equal((await sql`select 1 from message_events`).length, 3)
})

async function somebodyWaits(sql: Sql, howMany = 1): Promise<boolean> {
  const rows = await sql`
    select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  return rows.length >= howMany
}
