import type { Line } from '../channels/channel.ts'
import type { WhatsAppConfig } from '../config.ts'
import type { Sql } from '../db/client.ts'
import type { Sealer } from '../db/secrets.ts'
import type { Log } from '../log.ts'
import { type Credentials, readNumbers, type ShopNumber, type StoredNumber, unsealed } from './numbers.ts'
import { revisionOf } from './revisions.ts'

/** A number with what its channel needs to speak for it. `line` holds secrets: never log it. */
export type NumberEntry = ShopNumber & { line: Line }

export type NumbersCache = {
  /** By the provider's id of the number. Numbers that were removed are not found. */
  byNumber(number: string): NumberEntry | undefined
  byId(channelId: string): NumberEntry | undefined
  /** The shop's channel with this provider number id. */
  channelIdOf(number: string): string | undefined
  /** Oldest first. */
  all(): NumberEntry[]
  /** App secrets of all numbers, each once: a webhook may be signed with any of them. */
  secrets(): string[]
  verifyTokens(): string[]
  /** Reads the numbers again if they changed. Throws when the database is away; what is held stays usable. */
  refresh(): Promise<void>
}

type Deps = { sql: Sql; sealer: Sealer; log: Log; environment: Readonly<WhatsAppConfig> | undefined }

/**
 * Holds the numbers in memory, because the webhook's door must verify and read while the database is away.
 * Empty until the first `refresh`; to be refreshed at the start and every second or two after that.
 */
export function createNumbersCache(deps: Deps): NumbersCache {
  let revision = -1
  let entries: NumberEntry[] = []
  let byNumber = new Map<string, NumberEntry>()
  let byId = new Map<string, NumberEntry>()
  let secrets: string[] = []
  let verifyTokens: string[] = []

  const refresh = async () => {
    if ((await revisionOf(deps.sql, 'channels')) === revision) return
    const read = await deps.sql.begin('isolation level repeatable read read only', async (tx) => ({
      revision: await revisionOf(tx, 'channels'),
      rows: await readNumbers(tx),
    }))
    if (read.revision < revision) return
    const usable = read.rows.flatMap((row) => {
      const credentials = row.status === 'removed' ? undefined : credentialsOf(deps, row)
      return credentials ? [{ entry: entryOf(row, credentials), credentials }] : []
    })
    revision = read.revision
    entries = usable.map(({ entry }) => entry)
    byNumber = new Map(entries.map((entry) => [entry.number, entry]))
    byId = new Map(entries.map((entry) => [entry.id, entry]))
    // A device has none, and an empty one must not open the door.
    const given = (values: string[]) => [...new Set(values)].filter((value) => value !== '')
    secrets = given(usable.map(({ credentials }) => credentials.appSecret))
    verifyTokens = given(usable.map(({ credentials }) => credentials.verifyToken))
  }
  return {
    byNumber: (number) => byNumber.get(number),
    byId: (channelId) => byId.get(channelId),
    channelIdOf: (number) => byNumber.get(number)?.id,
    all: () => entries,
    secrets: () => secrets,
    verifyTokens: () => verifyTokens,
    refresh,
  }
}

function entryOf({ credentials: _, ...number }: StoredNumber, credentials: Credentials): NumberEntry {
  return {
    ...number,
    line: {
      id: number.id,
      number: number.number,
      account: number.account,
      baseUrl: number.baseUrl,
      token: credentials.token,
      secrets: [credentials.appSecret],
      userIdField: number.userIdField,
    },
  }
}

/** Undefined where there are none to be had: the number then can neither speak nor be listened to. */
function credentialsOf({ sealer, log, environment }: Deps, row: StoredNumber): Credentials | undefined {
  // Its session in DATA_DIR is all it proves itself with.
  if (row.kind === 'linked-device') return { token: '', appSecret: '', verifyToken: '' }
  if (row.credentials === null) {
    if (environment?.phoneNumberId === row.number) {
      const { accessToken, appSecret, verifyToken } = environment
      return { token: accessToken, appSecret, verifyToken }
    }
    log.warn({ channelId: row.id }, 'number of an earlier environment is out of use')
    return undefined
  }
  try {
    return unsealed(sealer, row.credentials)
  } catch (error) {
    log.error({ channelId: row.id, err: error }, 'credentials of a number cannot be opened')
    return undefined
  }
}
