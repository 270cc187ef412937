import type postgres from 'postgres'
import type { Log } from '../log.ts'
import driver from './driver.ts'

/** The database. Gives bigint as text and times as Date (UTC), unless Drizzle was put on the same client: it then takes times as text. */
export type Sql = postgres.Sql

/** What both a pool and a transaction can do: take it where the caller decides which. */
export type Queries = postgres.ISql

type ConnectOptions = {
  /** Connections at most. */
  max: number
  log: Log
  /** Shown in pg_stat_activity. */
  applicationName: string
  /** Whether connections are kept as long as they live: for what Postgres ties to one, such as advisory locks. */
  lasting?: boolean
}

/**
 * A pool of connections, opened when first needed and again by themselves after the database was away:
 * a statement fails at once while it is (see `isConnectionLost`), and the next attempt waits a second at
 * most, where the driver's default would go up to 20 s.
 */
export function connect(url: string, { max, log, applicationName, lasting }: ConnectOptions): Sql {
  return driver(withoutPassword(url), {
    ...passwordOf(url),
    max,
    prepare: true,
    connect_timeout: 10,
    // The driver else closes a connection that is idle, and each after an hour at most.
    ...(lasting ? { idle_timeout: 0, max_lifetime: null } : { idle_timeout: 300 }),
    backoff: (attempt) => Math.min(0.05 * 2 ** attempt, 1),
    keep_alive: 30,
    // The default of 4 is for spinning disks, and makes the planner read whole small tables for 20 rows of them.
    connection: {
      application_name: applicationName,
      TimeZone: 'UTC',
      random_page_cost: 1.1,
      // A process that froze in the middle of a transaction must not hold its locks for ever: others wait for them.
      idle_in_transaction_session_timeout: 10_000,
    },
    onnotice: (notice) => log.debug({ severity: notice.severity, code: notice.code }, 'database notice'),
  })
}

const driverCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECTION_CONNECT_TIMEOUT',
  'CONNECT_TIMEOUT',
])

/**
 * True when the database was lost or not reached, so that the same statement may succeed later; false when
 * it answered with a refusal. Codes: Postgres appendix A (class 08 connections, 57P0x shutdown and start,
 * 53300 too many connections), those of postgres.js, and of the system. Looks into `cause`, where Drizzle
 * and AggregateError's first error keep the original.
 */
export function isConnectionLost(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    const { code } = at as NodeJS.ErrnoException
    if (typeof code === 'string') {
      if (driverCodes.has(code) || /^08...$/.test(code)) return true
      if (code === '57P01' || code === '57P02' || code === '57P03' || code === '57P05' || code === '53300')
        return true
    }
    at = at.cause ?? (at instanceof AggregateError ? at.errors[0] : undefined)
  }
  return false
}

/** The address without its password, which then can stand in no error that quotes it. */
function withoutPassword(url: string): string {
  return url.replace(/^([a-z]+:\/\/[^/?#@:]*):[^/?#]*@/i, '$1@')
}

function passwordOf(url: string): { password?: string } {
  const found = /^[a-z]+:\/\/[^/?#@:]*:([^/?#]*)@/i.exec(url)?.[1]
  if (found === undefined) return {}
  try {
    return { password: decodeURIComponent(found) }
  } catch {
    return { password: found } // a bare % that was never encoded
  }
}
