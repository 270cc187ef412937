import type { QueryClient } from '@tanstack/react-query'
import { staleBy } from './keys.ts'

export type Connection = 'connecting' | 'live' | 'reconnecting'

/**
 * Listens to the server and makes stale what it says has changed. The browser connects again by itself and names
 * the last event it saw; where it gives up (an answer that is no stream), this starts anew after a pause, and asks for everything again, because what came meanwhile is not known.
 * Returns how to stop.
 */
export function listen(queries: QueryClient, onState: (state: Connection) => void): () => void {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let pauseMs = 1000
  let lost = false
  const stale = (nouns: readonly string[]) => {
    for (const noun of nouns) void queries.invalidateQueries({ queryKey: [noun] })
  }
  const open = () => {
    source = new EventSource('/api/events')
    source.onopen = () => {
      pauseMs = 1000
      onState('live')
      if (lost) void queries.invalidateQueries()
      lost = false
    }
    source.onerror = () => {
      onState('reconnecting')
      if (source?.readyState !== EventSource.CLOSED) return
      lost = true
      timer = setTimeout(open, pauseMs)
      pauseMs = Math.min(pauseMs * 2, 30_000)
    }
    for (const [type, nouns] of Object.entries(staleBy)) source.addEventListener(type, () => stale(nouns))
  }
  open()
  return () => {
    clearTimeout(timer)
    source?.close()
  }
}
