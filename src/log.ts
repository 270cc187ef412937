import type { Logger } from 'pino'

/** What a room may do with the log. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>
