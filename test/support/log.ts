import type { Log } from '../../src/log.ts'

const nothing = () => {}

/** For what a test does not look at. */
export const quietLog: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing } as Log
