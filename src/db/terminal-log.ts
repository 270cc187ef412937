import type { Log } from '../log.ts'

const say = (fields: unknown, message?: string) => console.error(message ?? '', fields)

/** For commands typed by a person: only what went wrong, on stderr. */
export const terminalLog: Log = { debug() {}, info() {}, warn: say, error: say }
