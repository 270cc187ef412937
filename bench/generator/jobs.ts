import type { Spread } from '../statistics.ts'

/** What the generator can be told to do; `port` is that of the server under load. */
export type Job =
  | {
      job: 'intake'
      /** A shopper's messages, or the orders of a store. */
      what: 'messages' | 'orders'
      port: number
      connections: number
      seconds: number
      shoppers: number
      prefix: string
    }
  | { job: 'latency'; port: number; perSecond: number; seconds: number; prefix: string }
  | {
      job: 'conversations'
      port: number
      total: number
      inFlight: number
      shoppers: number
      numbers: number
      prefix: string
      progressEvery: number
    }
  /** Takes a campaign's messages, each answered after `delayMs`, until `total` came; meanwhile shoppers write. */
  | {
      job: 'campaign'
      port: number
      total: number
      delayMs: number
      /** Whether it tells of each that it was sent, delivered and read. */
      statuses: boolean
      /** Messages that shoppers write meanwhile: so many a second for so many seconds. 0: nobody writes. */
      perSecond: number
      seconds: number
      prefix: string
    }

export type Result =
  | { kind: 'ready'; graphPort: number }
  | { kind: 'progress'; done: number }
  | { kind: 'intake'; stored: number; seconds: number; refused: number; latency: Spread }
  | { kind: 'latency'; asked: number; latency: Spread }
  | {
      kind: 'conversations'
      started: number
      replies: number
      lost: number
      unexpected: number
      receipts: number
      latency: Spread
    }
  | {
      kind: 'campaign'
      sent: number
      twice: number
      /** From the first to the last. */
      seconds: number
      /** Of one number within one second. */
      most: number
      /** Of one number from its first to its last, a second. */
      pace: number
      /** The longest that the generator itself stood still: what came meanwhile it took for one moment. */
      stoodMs: number
      latency: Spread
    }
  | { kind: 'failed'; message: string }
