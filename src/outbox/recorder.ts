import { setTimeout as wait } from 'node:timers/promises'
import { isConnectionLost } from '../db/client.ts'
import type { Log } from '../log.ts'
import type { Alert } from './numbers.ts'
import { type Result, type ResultDeps, recordResults } from './results.ts'
import { haltCampaign, haltNumber, haltWhereAllFail, slowNumber, stopTemplate } from './streams.ts'

export type RecorderDeps = ResultDeps & {
  log: Log
  alert: Alert
  /** Many are on the wire: more answers are about to come. */
  busy: () => boolean
  /** Told after answers of these numbers are written: what waited behind them may go. */
  written: (channelIds: Iterable<string>) => void
}

export type Recorder = { add(result: Result): void; close(): Promise<void> }

/** How long answers gather: writing a hundred costs little more than writing ten. */
const gatherMs = 50
const mostAtOnce = 1000
const mostRefused = 3

/** Writes answers while more come in; a database that is away is tried again until it is back or the process ends. */
export function createRecorder(deps: RecorderDeps): Recorder {
  const results: Result[] = []
  /** So many are written one by one, because the database refused them together. */
  let alone = 0
  /** So often in a row: the first of them is taken again until it is written or given up. */
  let refused = 0
  let recording: Promise<void> | undefined
  let closing = false

  function record() {
    recording ??= writeAll().finally(() => {
      recording = undefined
      if (results.length > 0 && !closing) record()
    })
  }

  async function writeAll(): Promise<void> {
    for (let failures = 0; results.length > 0; ) {
      // One by one there is nothing to gather.
      if (deps.busy() && !closing && alone === 0) await wait(gatherMs)
      const batch = results.splice(0, alone > 0 ? 1 : mostAtOnce)
      try {
        await write(batch)
        failures = 0
        refused = 0
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
      for (const one of found.stopped) await stopTemplate(deps, channelId, one)
      if (found.refused !== null) await deps.alert('sending_refused', channelId, { reason: found.refused })
      for (const [campaignId, words] of found.halted) await haltCampaign(deps, channelId, campaignId, words)
      for (const [id, failure] of found.templates) await haltWhereAllFail(deps, channelId, id, failure)
    }
    deps.written(new Set(batch.map((one) => one.message.channelId)))
  }

  return {
    add(result) {
      results.push(result)
      record()
    },
    async close() {
      closing = true
      await recording
      if (results.length > 0) await writeAll()
    },
  }
}
