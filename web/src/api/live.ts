import type { QueryClient } from '@tanstack/react-query'
import { keys, staleBy, staleWhole } from './keys.ts'

export type Connection = 'connecting' | 'live' | 'reconnecting'

const longestPauseMs = 30_000
/** A page that nobody looks at gives its connection back: a browser has six a server, and people have many tabs. */
const hiddenMs = 60_000
/** What comes faster than that is asked for once: of people who write, and of counters that count. */
const restMs: Record<string, number> = { conversations: 400, messages: 200, presence: 200 }
const longRestMs = 1500
/** While a campaign runs, which says so all the time, and of which a thread on screen has seldom a message. */
const wholeRestMs = 2500
const isId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/

/**
 * Listens to the server and makes stale what it says has changed: of a key whose second part is an id only what is
 * named. After a lost connection it goes on from the last event it saw. Returns how to stop.
 */
export function listen(queries: QueryClient, onState: (state: Connection) => void): () => void {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let hidden: ReturnType<typeof setTimeout> | undefined
  let pauseMs = 1000
  let last: string | undefined
  const stale = staleness(queries, (noun) => restMs[noun] ?? longRestMs)
  const shown = staleness(queries, () => wholeRestMs)
  const open = () => {
    clearTimeout(timer)
    source = new EventSource(last === undefined ? '/api/events' : `/api/events?after=${last}`)
    source.onopen = () => {
      pauseMs = 1000
      onState('live')
      // Without an event to go on from, what was asked before the line stood may have changed since.
      if (last === undefined)
        void queries.invalidateQueries({ predicate: ({ state }) => state.dataUpdatedAt > 0 })
    }
    source.onerror = () => {
      onState('reconnecting')
      if (source?.readyState !== EventSource.CLOSED) return
      // It was refused, perhaps because nobody is signed in any more.
      void queries.invalidateQueries({ queryKey: keys.me })
      timer = setTimeout(open, pauseMs)
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    }
    for (const [type, nouns] of Object.entries(staleBy))
      source.addEventListener(type, ({ data, lastEventId }) => {
        last = lastEventId
        const { ids } = JSON.parse(data) as { ids: string[] }
        for (const noun of nouns) stale.add(noun, ids)
        for (const noun of staleWhole[type] ?? []) shown.add(noun, [])
      })
  }
  const onVisible = () => {
    clearTimeout(hidden)
    if (document.hidden) hidden = setTimeout(() => source?.close(), hiddenMs)
    else if (source?.readyState === EventSource.CLOSED) open()
  }
  open()
  document.addEventListener('visibilitychange', onVisible)
  return () => {
    document.removeEventListener('visibilitychange', onVisible)
    clearTimeout(timer)
    clearTimeout(hidden)
    stale.stop()
    shown.stop()
    source?.close()
  }
}

/** Makes nouns stale: the first time at once, then no more often than each bears. */
function staleness(queries: QueryClient, restOf: (noun: string) => number) {
  const waiting = new Map<string, Set<string> | 'all'>()
  const resting = new Map<string, ReturnType<typeof setTimeout>>()
  const flush = (noun: string) => {
    const ids = waiting.get(noun)
    waiting.delete(noun)
    resting.delete(noun)
    if (!ids) return
    void queries.invalidateQueries({
      queryKey: [noun],
      predicate: ({ queryKey: [, id] }) => ids === 'all' || !isId.test(String(id)) || ids.has(String(id)),
    })
    resting.set(
      noun,
      setTimeout(() => flush(noun), restOf(noun)),
    )
  }
  return {
    /** No ids: any of them. */
    add(noun: string, ids: readonly string[]) {
      const before = waiting.get(noun)
      if (ids.length === 0 || before === 'all') waiting.set(noun, 'all')
      else waiting.set(noun, new Set([...(before ?? []), ...ids]))
      if (!resting.has(noun)) flush(noun)
    },
    stop() {
      for (const timer of resting.values()) clearTimeout(timer)
    },
  }
}
