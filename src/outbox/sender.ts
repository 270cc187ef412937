import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../clock.ts'
import { isConnectionLost, type Sql } from '../db/client.ts'
import type { Wake } from '../events/wake.ts'
import type { NewId } from '../ids.ts'
import type { Log } from '../log.ts'
import { metrics } from '../metrics.ts'
import { type Claim, claim, refillOf } from './claim.ts'
import { ruleOn } from './decide.ts'
import type { Judged } from './facts.ts'
import type { Alert, Numbers } from './numbers.ts'
import { type Result, recordResults } from './results.ts'
import { haltCampaign, haltNumber, haltWhereAllFail, slowNumber } from './streams.ts'

export type SenderDeps = {
  sql: Sql
  clock: Clock
  newId: NewId
  log: Log
  wake: Wake
  numbers: Numbers
  alert: Alert
  /** This process, as the claims name it. */
  instance: () => number
}

type SendingNumber = NonNullable<ReturnType<Numbers['of']>>

export type Sender = {
  /** Sends what is due on a number, at its pace. Returns when nothing more is due now; errors are logged. */
  run(channelId: string): Promise<void>
  inFlight(): number
  /** Claims nothing more, waits for the answers under way and writes them. */
  close(): Promise<void>
}

/** On the wire at once, over all numbers: enough for 1,000 messages/s at a second's latency. */
const mostInFlight = 1000
const mostClaimed = 100
const busyAbove = 20
const breathMs = 5
/**
 * Half of what a bucket holds of a second. Where nobody waits for an answer so many tokens gather: a claim of twenty
 * costs what one of five does, and of a campaign at full pace that is most of the work.
 */
const gatherMs = 20
const mostRefused = 3

/** Moves messages from the outbox to the provider. All it knows is in Postgres; what is here may die at any line. */
export function createSender(deps: SenderDeps): Sender {
  const running = new Map<string, { again: boolean; done: Promise<void> }>()
  const flights = new Set<Promise<void>>()
  const results: Result[] = []
  /** So many results are written one by one, because the database refused them together. */
  let alone = 0
  let refused = 0
  let recording: Promise<void> | undefined
  let closing = false

  function run(channelId: string): Promise<void> {
    const current = running.get(channelId)
    if (current) {
      current.again = true
      return current.done
    }
    if (closing) return Promise.resolve()
    const state = { again: true, done: Promise.resolve() }
    running.set(channelId, state)
    state.done = loop(channelId, state).finally(() => running.delete(channelId))
    return state.done
  }

  /**
   * While one batch is put before the policy the next is claimed, and never more than that: who waits for an answer
   * is in the next claim whatever a campaign does. One is decided about after the other, for they share the reach.
   */
  async function loop(channelId: string, state: { again: boolean }): Promise<void> {
    const ruling = { batch: Promise.resolve() }
    while (state.again && !closing) {
      state.again = false
      try {
        while (!closing && (await round(channelId, ruling))) {}
        await ruling.batch
        // Under load the next claim finds more: a claim costs the same for one message as for ten.
        if (flights.size > busyAbove) await wait(breathMs)
      } catch (error) {
        // What was claimed comes back when its lease runs out; the sweep wakes this number again.
        deps.log.error({ err: error, channelId, away: isConnectionLost(error) }, 'sending round failed')
        await ruling.batch.catch(() => {})
        return
      }
    }
  }

  /** Claims, rules and sends once. Says whether there may be more to do at once. */
  async function round(channelId: string, ruling: { batch: Promise<void> }): Promise<boolean> {
    const number = deps.numbers.of(channelId)
    if (!number) return false
    while (flights.size >= mostInFlight) await Promise.race(flights)
    const rate = number.messagesPerSecond
    const most = Math.max(1, Math.min(mostClaimed, mostInFlight - flights.size))
    const claimed = await claim(deps.sql, { channelId, instance: deps.instance(), rate, most })
    if (claimed.paused) return false
    await ruling.batch
    if (claimed.messages.length > 0) {
      ruling.batch = rule(claimed, channelId, number)
      // A failure is told when the next round waits for it.
      ruling.batch.catch(() => {})
    }
    return claimed.messages.length === most || paced(claimed, rate)
  }

  /** Puts what was claimed before the policy and lets go what may go. */
  async function rule({ messages }: Claim, channelId: string, number: SendingNumber): Promise<void> {
    const going = await ruleOn(deps.sql, {
      messages,
      rules: await deps.numbers.rules(),
      now: deps.clock.now(),
      instance: deps.instance(),
      channelId,
    })
    for (const one of going) send(one, number)
  }

  /** At the number's pace, waits for the next token. With tokens left over all that was due is taken. */
  async function paced(claimed: Claim, rate: number): Promise<boolean> {
    if (claimed.tokens >= 1) return false
    const least = onlyCampaign(claimed) ? gatherMs : breathMs
    await wait(Math.min(1000, Math.max(least, ((1 - claimed.tokens) / refillOf(rate)) * 1000)))
    return true
  }

  function send({ message, address }: Judged, number: SendingNumber) {
    const flight = number.channel
      .send(number.line, {
        id: message.id,
        to: address!,
        reply: message.content,
        ...(message.replyTo ? { replyTo: message.replyTo } : {}),
      })
      // A channel never throws by contract; if it does, bytes may have left.
      .catch(() => ({ outcome: 'unknown', reason: 'fault while sending' }) as const)
      .then((result) => {
        metrics.sends.inc({ outcome: result.outcome === 'refused' ? result.class : result.outcome })
        results.push({ message, result, at: deps.clock.now() })
        record()
      })
      .finally(() => flights.delete(flight))
    flights.add(flight)
  }

  /** Writes results while more come in; a database that is away is tried again until it is back or the process ends. */
  function record() {
    recording ??= writeAll().finally(() => {
      recording = undefined
      if (results.length > 0 && !closing) record()
    })
  }

  async function writeAll(): Promise<void> {
    for (let failures = 0; results.length > 0; ) {
      // With many on the wire more answers are about to come, and writing ten costs what writing one does.
      if (flights.size > busyAbove && !closing) await wait(gatherMs)
      const batch = results.splice(0, alone > 0 ? 1 : 500)
      try {
        await write(batch)
        failures = 0
        alone = Math.max(0, alone - 1)
      } catch (error) {
        if (!isConnectionLost(error) && batch.length === 1 && ++refused >= mostRefused) {
          // One answer that the database will not take must not hold up all others: a status or its lease settles it.
          deps.log.error({ err: error, messageId: batch[0]!.message.id }, 'result given up')
          refused = 0
          continue
        }
        results.unshift(...batch)
        if (!isConnectionLost(error)) alone = batch.length
        deps.log.error({ err: error, results: batch.length }, 'results not written, trying again')
        if (closing && ++failures > 5) return
        await wait(500)
      }
    }
  }

  async function write(batch: Result[]): Promise<void> {
    for (const [channelId, found] of await recordResults(deps, batch)) {
      if (found.slowMs !== null) await slowNumber(deps.sql, channelId, found.slowMs)
      if (found.credentials !== null) await haltNumber(deps, channelId, found.credentials)
      if (found.refused !== null) await deps.alert('sending_refused', channelId, { reason: found.refused })
      for (const [campaignId, words] of found.halted) await haltCampaign(deps, channelId, campaignId, words)
      for (const [id, failure] of found.templates) await haltWhereAllFail(deps, channelId, id, failure)
    }
    for (const id of new Set(batch.map((one) => one.message.channelId))) void run(id)
  }

  return {
    run,
    inFlight: () => flights.size,
    async close() {
      closing = true
      await Promise.all([...running.values()].map((state) => state.done))
      await Promise.all(flights)
      await recording
      if (results.length > 0) await writeAll()
    },
  }
}

const onlyCampaign = ({ messages }: Claim): boolean =>
  messages.length > 0 && messages.every((one) => one.campaignId !== null)
