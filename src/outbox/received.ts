import { isConnectionLost, type Sql } from '../db/client.ts'
import type { Log } from '../log.ts'
import { spend } from './claim.ts'

export type Received = { count(channelId: string, messages: number): void; close(): Promise<void> }

const everyMs = 100

/**
 * Takes tokens for messages received: the provider's throughput counts both directions. Gathered and written
 * ten times a second, because the bucket's row is what all claims of the number wait for.
 */
export function createReceived(sql: Sql, log: Log): Received {
  const counts = new Map<string, number>()
  let timer: NodeJS.Timeout | undefined
  let writing = Promise.resolve()

  async function write() {
    timer = undefined
    const taken = [...counts]
    counts.clear()
    for (const [channelId, messages] of taken) {
      try {
        await spend(sql, channelId, messages)
      } catch (error) {
        if (!isConnectionLost(error)) log.warn({ err: error, channelId }, 'received messages not counted')
      }
    }
  }

  return {
    count(channelId, messages) {
      counts.set(channelId, (counts.get(channelId) ?? 0) + messages)
      timer ??= setTimeout(() => {
        writing = write()
      }, everyMs)
    },
    async close() {
      clearTimeout(timer)
      await writing
    },
  }
}
