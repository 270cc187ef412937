import { type LoggerOptions, pino } from 'pino'
import { PinoPretty as pretty } from 'pino-pretty'

/**
 * The one place where the log is made, and where it is made harmless: errors keep their name, code, constraint
 * and stack of places, never their message's values (Postgres quotes rows in `detail`, requests quote headers),
 * and fields that could hold a person or a secret are removed by name.
 * @param forPeople lines to read in a terminal instead of JSON
 */
export function createLogger(level: string, forPeople = false) {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeError, error: describeError },
    redact: { paths: secret.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
  } satisfies LoggerOptions
  if (!forPeople) return pino(options)
  return pino(options, pretty({ colorize: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' }))
}

const secret = [
  'authorization',
  'token',
  'accessToken',
  'access_token',
  'appSecret',
  'password',
  'secret',
  'phone',
  'to',
  'from',
  'name',
  'text',
  'body',
  'content',
  'email',
  'address',
  'wa_id',
  'identities',
]

type Described = {
  type: string
  code?: string
  constraint?: string
  message?: string
  stack?: string
  cause?: Described
}

/** @param depth of causes to follow */
function describeError(error: unknown, depth = 3): Described {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, constraint_name: constraint, routine } = error as Error & Record<string, unknown>
  const fromDatabase = routine !== undefined || error.name === 'PostgresError'
  return {
    type: error.name,
    ...(code === undefined ? {} : { code: String(code) }),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    // Postgres puts values into its messages; the code and the place tell enough.
    ...(fromDatabase ? {} : { message: scrub(error.message) }),
    ...(error.stack ? { stack: placesOf(error.stack) } : {}),
    ...(error.cause !== undefined && depth > 0 ? { cause: describeError(error.cause, depth - 1) } : {}),
  }
}

/** Where, without what was said there. */
function placesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n')
}

/** Addresses with passwords, bearer tokens and long digit runs (phones) have no business in a message. */
function scrub(message: string): string {
  return message
    .slice(0, 500)
    .replace(/\/\/[^/\s@]*@/g, '//[redacted]@')
    .replace(/bearer\s+\S+/gi, 'Bearer [redacted]')
    .replace(/\+?\d{7,}/g, '[number]')
}
