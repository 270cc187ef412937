import type { Sql } from '../db/client.ts'
import {
  gatherChanges,
  type LiveEvent,
  type LiveType,
  liveTypes,
  peekLive,
  readLive,
} from '../events/live.ts'
import type { Log } from '../log.ts'

/** Whom events go to. `may`: whether this client may know of such a change. */
type Client = { may(type: LiveType): boolean; write(chunk: string): void; end(): void }

export type LiveStreams = {
  /** Sends the events after `after` (undefined: from now on) until it is called back. Resolves once it listens. */
  add(client: Client, after: string | undefined): Promise<() => void>
  /** Ends all streams. Browsers come back by themselves, to whoever is there then. */
  close(): Promise<void>
}

/** How soon a change is told, at most. With nobody looking nothing is asked. */
const everyMs = 200
const longestPauseMs = 5000

/**
 * The streams of this process. One statement a round asks whether there is something new, whatever the number of
 * clients; several processes see the same table.
 */
export function createLiveStreams({ sql, log }: { sql: Sql; log: Log }): LiveStreams {
  const clients = new Map<Client, bigint>()
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> | undefined
  let pauseMs = everyMs
  let closed = false

  const tell = (client: Client, events: LiveEvent[]) => {
    const seen = clients.get(client) ?? 0n
    const fresh = events.filter(({ id }) => BigInt(id) > seen)
    const last = fresh.at(-1)
    if (!last) return
    clients.set(client, BigInt(last.id))
    const chunks = fresh.filter(({ type }) => client.may(type)).map(chunkOf)
    if (chunks.length > 0) client.write(chunks.join(''))
  }
  const look = async () => {
    let { waiting, newest } = await peekLive({ sql })
    if (waiting && (await gatherChanges({ sql }))) newest = (await peekLive({ sql })).newest
    const behind = [...clients.values()].reduce((least, one) => (one < least ? one : least), BigInt(newest))
    if (behind >= BigInt(newest)) return
    const { missed, events } = await readLive({ sql }, String(behind))
    for (const client of clients.keys()) {
      if (missed) everything(client, newest)
      else tell(client, events)
    }
  }
  const everything = (client: Client, newest: string) => {
    clients.set(client, BigInt(newest))
    const types = liveTypes.filter((type) => client.may(type))
    client.write(types.map((type) => chunkOf({ id: newest, type, ids: [] })).join(''))
  }
  const next = () => {
    if (closed || timer || clients.size === 0) return
    timer = setTimeout(() => {
      round = look()
        .then(
          () => {
            pauseMs = everyMs
          },
          (error) => {
            if (pauseMs === everyMs) log.warn({ err: error }, 'live events not read')
            pauseMs = Math.min(pauseMs * 2, longestPauseMs)
          },
        )
        .finally(() => {
          timer = undefined
          next()
        })
    }, pauseMs)
  }

  return {
    async add(client, after) {
      const { newest } = await peekLive({ sql })
      const past = after === undefined ? undefined : await readLive({ sql }, after)
      if (closed) {
        client.end()
        return () => {}
      }
      // An id and no data: nothing happens in the page, and it knows from where to go on.
      client.write(`retry: 1000\nid: ${newest}\n\n`)
      clients.set(client, BigInt(after ?? newest))
      if (past?.missed) everything(client, newest)
      else if (past) tell(client, past.events)
      next()
      return () => {
        clients.delete(client)
        if (clients.size > 0) return
        clearTimeout(timer)
        timer = undefined
      }
    },
    async close() {
      closed = true
      clearTimeout(timer)
      for (const client of clients.keys()) client.end()
      clients.clear()
      await round
    },
  }
}

const chunkOf = ({ id, type, ids }: LiveEvent) =>
  `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify({ id, type, ids })}\n\n`
