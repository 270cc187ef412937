import type { Clock } from '../clock.ts'
import { isConnectionLost, type Sql } from '../db/client.ts'
import type { Log } from '../log.ts'
import { mostReplies } from './claim-replies.ts'
import { takeReplies } from './decide.ts'
import type { Judged } from './facts.ts'
import type { Numbers } from './numbers.ts'

export type ExpressDeps = {
  sql: Sql
  clock: Clock
  log: Log
  numbers: Numbers
  instance: () => number
  /** Takes over what may leave at once. */
  going(channelId: string, taken: { going: Judged[]; markedAt: number }): void
}

export type Express = {
  /** Whatever answers wait on this number go now. Asked again meanwhile, it looks again. */
  run(channelId: string): void
  /**
   * Whether they leave within about a second, behind what waits on this number already: they would grow old in the
   * queue and be given back, their tokens spent.
   */
  fits(channelId: string, waiting: number): boolean
  /** Tokens that the answers of each number took: to be given with the next claim, which settles those of its numbers. */
  owed(): ReadonlyMap<string, number>
  settle(owed: ReadonlyMap<string, number>, by: { channelId: string }[]): void
  close(): Promise<void>
}

/**
 * Answers beside a campaign of the same number: one claim at a time of them alone, so that whoever wrote to the shop
 * does not wait for a batch of the campaign. Only for the process that sends the campaign: the second that the provider
 * counts is kept by its queue, whatever the tokens say.
 */
export function createExpress(deps: ExpressDeps): Express {
  /** What runs, and whether somebody asked meanwhile. */
  const running = new Map<string, { again: boolean; done: Promise<void> }>()
  const owed = new Map<string, number>()

  async function take(channelId: string): Promise<void> {
    const state = running.get(channelId)!
    do {
      state.again = false
      const rules = await deps.numbers.rules()
      const taken = await takeReplies(deps.sql, channelId, {
        rules,
        now: deps.clock.now(),
        instance: deps.instance(),
      })
      owed.set(channelId, (owed.get(channelId) ?? 0) + taken.going.length)
      deps.going(channelId, taken)
    } while (state.again)
  }

  return {
    run(channelId) {
      const there = running.get(channelId)
      if (there) {
        there.again = true
        return
      }
      const state = { again: false, done: Promise.resolve() }
      running.set(channelId, state)
      state.done = take(channelId)
        .catch((error) => {
          // The transaction took its claims with it; the next claim of everything finds them.
          deps.log.error({ err: error, away: isConnectionLost(error) }, 'answers not claimed')
        })
        .finally(() => running.delete(channelId))
    },
    fits: (channelId, waiting) =>
      waiting + mostReplies <= (deps.numbers.of(channelId)?.messagesPerSecond ?? 0),
    owed: () => new Map(owed),
    settle(given, by) {
      for (const { channelId } of by) {
        const left = (owed.get(channelId) ?? 0) - (given.get(channelId) ?? 0)
        if (left > 0) owed.set(channelId, left)
        else owed.delete(channelId)
      }
    },
    async close() {
      await Promise.all([...running.values()].map(({ done }) => done))
    },
  }
}
