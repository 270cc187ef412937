import type { Numbers } from './numbers.ts'

export type Receipts = {
  /** Blue ticks for the shopper, and "typing…" where an answer follows. */
  read(channelId: string, providerId: string, typing: boolean): void
  close(): Promise<void>
}

/** A number under load has better uses for its requests than ticks. */
const mostAtOnce = 20

/** Best effort by design: a receipt that is lost harms nobody, so nothing of it is stored or tried again. */
export function createReceipts(numbers: Pick<Numbers, 'of'>): Receipts {
  const flights = new Set<Promise<void>>()
  return {
    read(channelId, providerId, typing) {
      const number = numbers.of(channelId)
      if (!number || flights.size >= mostAtOnce) return
      const flight = number.channel
        .markRead(number.line, providerId, { typing })
        .finally(() => flights.delete(flight))
      flights.add(flight)
    },
    async close() {
      await Promise.allSettled(flights)
    },
  }
}
