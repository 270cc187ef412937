/** What the import thread is started with. `offsetMs`: how far business time is ahead of the machine's. */
export type ThreadData = {
  databaseUrl: string
  dataDir: string
  offsetMs: number
  shop: { country: string; currency: string }
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

/** An error as it crosses between threads, which keep of one no more than its words. */
export type SentError = {
  name: string
  message: string
  code?: string | undefined
  stack?: string | undefined
}

export type FromThread =
  /** This import is begun with. */
  | { type: 'begin'; id: string }
  | { type: 'log'; level: LogLevel; data: Record<string, unknown>; err?: SentError; message: string }
  /** May the next chunk be written? */
  | { type: 'make_way' }

export type ToThread = { type: 'go_on' } | { type: 'stop' }
