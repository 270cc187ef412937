import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lockCampaign } from '../../src/campaigns/campaign.ts'
import { step } from '../../src/campaigns/run.ts'
import { mergeContacts } from '../../src/contacts/merge.ts'
import { appendStatusesIn } from '../../src/events/append.ts'
import { newId } from '../../src/ids.ts'
import { applyStatuses } from '../../src/outbox/status.ts'
import {
  accepted,
  addPeople,
  assertWhole,
  type CampaignShop,
  campaignShop,
  consent,
  noon,
  refused,
} from './shop.ts'

const nth = fc.nat({ max: 9 })
const command = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('step' as const), lost: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('send' as const),
      outcome: fc.constantFrom('accepted', 'failed', 'unknown', 'throttled'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'launch' as const,
        'pause' as const,
        'resume' as const,
        'sweep' as const,
        'crash' as const,
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('status' as const),
      nth,
      status: fc.constantFrom('sent' as const, 'delivered' as const, 'read' as const, 'failed' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('optOut' as const), nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('merge' as const), nth }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('later' as const), hours: fc.integer({ min: 1, max: 30 }) }),
  },
)
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never

async function run(shop: CampaignShop, id: string, people: string[], one: Command): Promise<void> {
  const { sql } = shop
  switch (one.do) {
    case 'step': {
      class Killed extends Error {}
      const settings = (await shop.deps.shop.current()).settings
      await sql
        .begin(async (tx) => {
          const campaign = await lockCampaign(tx, id, true)
          if (campaign) await step(tx, { newId, now: shop.at.now, settings, size: 2 }, campaign)
          if (one.lost) throw new Killed()
        })
        .catch((error) => assert.ok(error instanceof Killed, String(error)))
      return
    }
    case 'send':
      await shop.send(() => {
        if (one.outcome === 'failed') return refused(131026, 'recipient')
        if (one.outcome === 'throttled') return refused(130429, 'throttle')
        return one.outcome === 'accepted' ? accepted() : { outcome: 'unknown', reason: 'reset' }
      }, 2)
      return
    case 'launch':
    case 'pause':
    case 'resume':
    case 'cancel':
      assert.ok([200, 409].includes((await shop.act(id, one.do)).status))
      return
    case 'sweep':
      await sql`update messages set not_before = null where status = 'pending'`
      return shop.sweep()
    case 'crash':
      await sql`update messages set lease_until = clock_timestamp() - interval '1 s' where status = 'sending'`
      return shop.sweep()
    case 'status': {
      const rows = await sql<{ provider_id: string; id: string }[]>`
        select provider_id, id from messages where provider_id is not null order by seq`
      const about = rows[one.nth % Math.max(1, rows.length)]
      if (!about) return
      const status = {
        providerId: about.provider_id,
        messageId: about.id,
        status: one.status,
        channelId: shop.channelId,
      }
      await appendStatusesIn(sql, [
        { ...status, occurredAt: shop.at.now, code: one.status === 'failed' ? 131026 : 0 },
      ])
      await applyStatuses(shop.runDeps)
      return
    }
    case 'optOut':
      await consent(sql, people[one.nth % people.length]!, false, 'marketing', shop.at.now)
      return
    case 'merge': {
      const other = people[(one.nth + 3) % people.length]!
      await sql.begin((tx) => mergeContacts(tx, people[one.nth % people.length]!, other))
      return
    }
    case 'later':
      shop.at.now = new Date(shop.at.now.getTime() + one.hours * 3_600_000)
      return
  }
}

test('whatever happens in whatever order, every recipient is in one place, and nobody gets it twice', async (t) => {
  const shop = await campaignShop(t)
  const { sql } = shop
  const check = async (id: string) => {
    const counts = await shop.counts(id)
    assertWhole(counts)
    const [lines] = await sql<[{ n: number; twice: number }]>`
      select count(*)::int as n, (select count(*)::int from (
        select contact_id from messages where campaign_id = ${id} and status in ('accepted', 'unconfirmed')
        group by contact_id having count(*) > 1) d) as twice
      from campaign_recipients where campaign_id = ${id}`
    assert.equal(counts.audience, lines.n, 'a recipient without a place, or a place without a recipient')
    return lines.twice
  }
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 40 }), async (commands) => {
      await sql`truncate contacts, contact_identities, consents, conversations, messages, message_events, campaigns, campaign_recipients, import_rows`
      await sql`delete from sending_streams where campaign_id is not null`
      shop.at.now = noon
      const people = await addPeople(
        sql,
        shop.importId,
        Array.from({ length: 7 }, (_, n) => (n === 5 ? { consent: null } : {})),
      )
      const id = await shop.create({ holdout: 0.2 })
      await shop.act(id, 'launch')
      let merged = false
      for (const one of commands) {
        await run(shop, id, people, one)
        merged ||= one.do === 'merge'
        const twice = await check(id)
        // Two who both had it before they turned out to be one did get it twice: nobody could know.
        if (!merged) assert.equal(twice, 0)
      }
      // Everything comes to rest.
      await shop.act(id, 'resume')
      for (let n = 0; n < 8; n++) {
        await sql`update messages set lease_until = clock_timestamp() - interval '1 s' where status = 'sending'`
        shop.at.now = new Date(shop.at.now.getTime() + 8 * 3_600_000)
        await sql`update messages set not_before = null where status = 'pending'`
        await shop.run(id)
        await shop.sweep()
        await shop.sendAll()
        await shop.run(id)
      }
      await check(id)
      const { pending, held, sending } = await shop.counts(id)
      const { body } = await shop.call('GET', `/api/campaigns/${id}`)
      assert.deepEqual([pending, held, sending], [0, 0, 0])
      assert.ok(['finished', 'cancelled'].includes(body.status) && body.finishedAt, body.status)
    }),
    { numRuns: 40 },
  )
})
