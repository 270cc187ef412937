import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Queries } from '../../src/db/client.ts'
import { claim } from '../../src/outbox/claim.ts'
import { addCampaign, enqueue, message, testShop } from './shop.ts'

const marketing = { purpose: 'marketing', occasion: 'launch' } as const
const most = 10

/** Rows of messages that this transaction has read so far. */
async function readSoFar(tx: Queries): Promise<number> {
  const [row] = await tx<{ read: number }[]>`
    select (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as read
    from pg_stat_xact_user_tables where relname = 'messages'`
  return row!.read
}

test('a claim reads what it takes and not all that waits, also where nothing did when Postgres last counted', async (t) => {
  const { sql, channelId, persons } = await testShop(t, 200)
  const write = (campaignId: string) =>
    enqueue(sql, ...persons.map((person) => message(channelId, person, { ...marketing, campaignId })))
  await write(await addCampaign(sql, channelId))
  await sql`update messages set status = 'accepted'`
  await sql`vacuum analyze messages`
  await write(await addCampaign(sql, channelId))
  await write(await addCampaign(sql, channelId, 'halted'))
  await sql.begin(async (tx) => {
    // Few as they are, they would all be read at once.
    await tx`set local enable_seqscan = off`
    const before = await readSoFar(tx)
    const [claimed] = await claim(tx, [{ channelId, rate: 1e6, most }], 1)
    assert.equal(claimed?.messages.length, most)
    const read = (await readSoFar(tx)) - before
    assert.ok(read <= 8 * most, `${read} rows read for ${most}`)
  })
})
