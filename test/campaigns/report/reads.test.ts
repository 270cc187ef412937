import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countCampaign } from '../../../src/campaigns/counts.ts'
import { connect } from '../../../src/db/client.ts'
import { addCampaign, enqueue, message, now, testShop } from '../../outbox/shop.ts'
import { quietLog } from '../../support/log.ts'

test('who answered is not looked for among all answers for each of the many, although none had when Postgres last counted', async (t) => {
  const { sql, url, channelId, persons } = await testShop(t, 200)
  const write = async (campaignId: string) => {
    const marketing = { purpose: 'marketing', occasion: 'once', campaignId } as const
    await enqueue(sql, ...persons.map((person) => message(channelId, person, marketing)))
    await sql`update messages set status = 'accepted', accepted_at = ${now}, delivered_at = ${now}`
  }
  for (let n = 0; n < 3; n++) await write(await addCampaign(sql, channelId))
  await sql`vacuum analyze`
  const campaignId = await addCampaign(sql, channelId)
  await write(campaignId)
  const later = new Date(now.getTime() + 60_000)
  const answer = { direction: 'in', status: 'received', author: 'shopper', occurredAt: later } as const
  await enqueue(sql, ...persons.map((person) => message(channelId, person, answer)))

  const reported = {
    id: campaignId,
    kind: 'broadcast',
    split: false,
    days: 7,
    since: now,
    until: null,
  } as const
  const one = connect(url, { max: 1, log: quietLog, applicationName: 'counts' })
  t.after(() => one.end())
  const readSoFar = async () => {
    const [row] = await one<[{ read: number }]>`
      select (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as read
      from pg_stat_xact_user_tables where relname = 'messages'`
    return row.read
  }
  const before = await readSoFar()
  const { counts } = await countCampaign(one, reported)
  assert.deepEqual([counts.accepted, counts.replied], [persons.length, persons.length])
  const read = (await readSoFar()) - before
  assert.ok(read <= 10 * persons.length, `${read} rows read for ${persons.length}`)
})
