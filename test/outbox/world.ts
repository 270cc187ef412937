// An outbox, its processes and its provider, moved by commands; and what must hold at every moment.
import assert from 'node:assert/strict'
import type { SendResult } from '../../src/channels/channel.ts'
import type { Sql } from '../../src/db/client.ts'
import { appendStatusesIn } from '../../src/events/append.ts'
import { newId } from '../../src/ids.ts'
import type { Asked, Claimed } from '../../src/outbox/claim.ts'
import { takeDue } from '../../src/outbox/decide.ts'
import type { Judged } from '../../src/outbox/facts.ts'
import { recordResults } from '../../src/outbox/results.ts'
import { applyStatuses } from '../../src/outbox/status.ts'
import { slowNumber } from '../../src/outbox/streams.ts'
import { sweepOutbox } from '../../src/outbox/sweep.ts'
import { leftOpen } from '../support/transactions.ts'
import { type Command, instances, type outcomes } from './commands.ts'
import { enqueue, message, now, rules, type testShop } from './shop.ts'

/** What the provider saw: the truth that the outbox has to live with. */
type Taken = { providerId: string; id: string; answered: boolean }

type Shop = Awaited<ReturnType<typeof testShop>>

export async function world({ sql, channelId, persons, deps }: Shop, campaignId: string) {
  await clear(sql)
  let human = false
  const onWire = new Map<number, Taken[]>()
  const wire = new Map<string, Claimed>()
  const taken: Taken[] = []
  const handed = new Map<string, { times: number; unconfirmed: number; marketing: boolean }>()
  const purposes = new Map<string, string>()
  const heights = new Map<string, number>()
  const occasions = new Map<number, number>()
  const mine = <T>(of: Map<number, T[]>, who: number) => of.get(who) ?? []

  async function run(step: Command): Promise<void> {
    switch (step.do) {
      case 'write': {
        const occasion = occasions.get(step.person) ?? 0
        occasions.set(step.person, occasion + 1)
        const more = step.purpose === 'marketing' ? { campaignId, occasion: String(occasion) } : {}
        const [id] = await enqueue(
          sql,
          message(channelId, persons[step.person]!, { purpose: step.purpose, ...more }),
        )
        purposes.set(id!, step.purpose)
        return
      }
      case 'take': {
        const asked = [{ channelId, rate: 1e6, most: 3 }]
        const going = await takeFor(step.instance, asked, step.dies)
        for (const one of going) {
          const id = one.message.id
          const before = handed.get(id) ?? {
            times: 0,
            unconfirmed: 0,
            marketing: one.message.purpose === 'marketing',
          }
          handed.set(id, { ...before, times: before.times + 1 })
          wire.set(`${step.instance} ${id}`, one.message)
          onWire.set(step.instance, [
            ...mine(onWire, step.instance),
            { providerId: `wamid.${newId()}`, id, answered: false },
          ])
        }
        return
      }
      case 'answer': {
        const [first, ...rest] = mine(onWire, step.instance)
        if (!first) return
        onWire.set(step.instance, rest)
        const isTaken = ['accepted', 'lost', 'unknown'].includes(step.outcome)
        if (isTaken) taken.push(first)
        else handed.get(first.id)!.times--
        if (step.outcome === 'lost') return
        const sent = wire.get(`${step.instance} ${first.id}`)!
        await recordResults(deps, [
          { message: sent, result: resultOf(step.outcome, first.providerId), at: now },
        ])
        return
      }
      case 'crash':
        // Its answers are lost with it; what it was sending is for the others to settle.
        for (const one of mine(onWire, step.instance)) taken.push(one)
        onWire.delete(step.instance)
        await sql`update messages set lease_until = clock_timestamp() - interval '1 s' where instance = ${step.instance} and status = 'sending'`
        return
      case 'expire':
        // A frozen process: its lease is over, and it does not know.
        await sql`update messages set lease_until = clock_timestamp() - interval '1 s' where status = 'sending'`
        return
      case 'status': {
        const about = taken[step.nth % Math.max(1, taken.length)]
        if (!about) return
        const status = {
          providerId: about.providerId,
          status: step.status,
          channelId,
          occurredAt: now,
          code: step.status === 'failed' ? 131026 : 0,
        }
        // Our id comes back with every status but, sometimes, a failed one.
        const echoed = step.echoed || step.status !== 'failed'
        await appendStatusesIn(sql, [echoed ? { ...status, messageId: about.id } : status])
        return
      }
      case 'apply':
        await applyStatuses(deps)
        return
      case 'sweep':
        await sweepOutbox(deps)
        return
      case 'quarter':
        await sql`update messages set lease_until = clock_timestamp() - interval '1 s' where status = 'unconfirmed'`
        return
      case 'pause':
      case 'resume':
        await sql`update sending_streams set status = ${step.do === 'pause' ? 'paused' : 'running'}, reason = null`
        return
      case 'slow':
        await slowNumber(sql, channelId, 50)
        return
      case 'hold':
      case 'release':
        human = step.do === 'hold'
        await sql`update conversations set mode = ${human ? 'human' : 'bot'}`
        await sql`update messages set not_before = ${now} where status = 'held' and not ${human}`
    }
  }

  /** A process that dies before the end of the transaction has taken nothing. */
  async function takeFor(instance: number, asked: Asked[], dies: boolean): Promise<Judged[]> {
    class Died extends Error {}
    const die = {
      begin: (work: (tx: unknown) => Promise<unknown>) =>
        sql
          .begin(async (tx) => {
            await work(leftOpen(tx))
            throw new Died()
          })
          .catch((error) => {
            assert.ok(error instanceof Died, String(error))
            return []
          }),
    }
    const taken = await takeDue(dies ? (die as unknown as Sql) : sql, { asked, rules, now, instance })
    return taken.flatMap(({ going }) => going)
  }

  async function check(): Promise<void> {
    const rows = await sql<
      {
        id: string
        status: string
        purpose: string
        sent_at: Date | null
        delivered_at: Date | null
        read_at: Date | null
        lease_until: Date | null
        instance: string | null
        lane: number
        conversation_id: string
      }[]
    >`
      select id, status, purpose, sent_at, delivered_at, read_at, lease_until, instance, lane, conversation_id from messages`
    assert.equal(rows.length, purposes.size)
    const flying = new Map<string, number>()
    for (const row of rows) {
      assert.ok(
        ['pending', 'held', 'sending', 'accepted', 'failed', 'skipped', 'unconfirmed'].includes(row.status),
        row.status,
      )
      const height = [row.sent_at, row.delivered_at, row.read_at].filter(Boolean).length
      assert.ok(height >= (heights.get(row.id) ?? 0), 'a status went down')
      heights.set(row.id, height)
      if (row.read_at) assert.ok(row.delivered_at, 'read and not delivered')
      if (row.delivered_at) assert.equal(row.status, 'accepted', 'delivered and not accepted')
      if (row.status === 'sending') {
        assert.ok(row.lease_until && row.instance, 'in flight without a lease')
        flying.set(row.conversation_id, (flying.get(row.conversation_id) ?? 0) + 1)
      }
    }
    for (const count of flying.values()) assert.ok(count === 1, `${count} in flight to one person`)
    for (const one of handed.values()) {
      if (one.marketing) assert.ok(one.times <= 1, 'marketing reached the provider twice')
      else assert.ok(one.times <= 2, 'a message reached the provider more than twice')
    }
    const twice = [...handed].filter(([, one]) => one.times === 2).map(([id]) => id)
    const again = await sql<{ id: string; purpose: string }[]>`
      select id, purpose from messages where id = any(${twice}::uuid[]) and verdict ? 'again'`
    assert.deepEqual(
      again.filter((row) => row.purpose === 'reply').length,
      twice.length,
      'sent twice without having been unconfirmed',
    )
  }

  /** Lets everything come to rest: all running, all answers given, all leases over. */
  async function settle(): Promise<void> {
    await run({ do: 'resume' })
    await run({ do: 'release' })
    for (let round = 0; round < 40; round++) {
      for (const who of instances) {
        while (mine(onWire, who).length > 0) await run({ do: 'answer', instance: who, outcome: 'accepted' })
      }
      await run({ do: 'expire' })
      await run({ do: 'sweep' })
      await run({ do: 'quarter' })
      await run({ do: 'sweep' })
      await run({ do: 'apply' })
      await sql`update messages set not_before = null where status = 'pending'`
      await sql`update sending_streams set slowed_until = null`
      await check()
      await run({ do: 'take', instance: 1, dies: false })
      const [left] = await sql<
        [{ n: number }]
      >`select count(*)::int as n from messages where status in ('pending', 'held', 'sending')`
      if (left.n === 0) return
    }
    const left =
      await sql`select status, reason, purpose, not_before from messages where status in ('pending', 'held', 'sending')`
    assert.deepEqual([...left], [], 'messages that never come to rest')
  }

  /** Whatever the provider took and told us of with our id must be known in the end. */
  async function tellAll(): Promise<void> {
    for (const one of taken) {
      await appendStatusesIn(sql, [
        { providerId: one.providerId, messageId: one.id, status: 'delivered', channelId, occurredAt: now },
      ])
    }
    await applyStatuses(deps)
    const rows =
      await sql`select id, status from messages where id = any(${taken.map((one) => one.id)}::uuid[]) and status <> 'accepted'`
    assert.deepEqual([...rows], [], 'the provider delivered it and we say otherwise')
  }

  return { run, check, settle, tellAll }
}

function resultOf(outcome: Exclude<(typeof outcomes)[number], 'lost'>, providerId: string): SendResult {
  switch (outcome) {
    case 'accepted':
      return { outcome, providerId, identities: [] }
    case 'unknown':
      return { outcome, reason: 'timeout' }
    default:
      return {
        outcome: 'refused',
        class: outcome,
        code: 1,
        words: outcome,
        ...(outcome === 'throttle' ? { retryAfterMs: 0 } : {}),
      }
  }
}

async function clear(sql: Sql): Promise<void> {
  await sql`truncate messages, message_events, events`
  await sql`update sending_streams set status = 'running', tokens = 1000, slowed_until = null`
  await sql`update conversations set mode = 'bot'`
}
