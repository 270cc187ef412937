import type { Sql } from '../../db/client.ts'
import type { Sealer } from '../../db/secrets.ts'
import type { Log } from '../../log.ts'
import type { Connection } from '../../stores/store.ts'

/** What the environment says of a store. */
type EnvironmentStore = {
  webhookSecret: string | undefined
  baseUrl: string | undefined
  credentials: Record<string, string>
}

/** What is sealed of a store: the secret of its webhooks, and what its API is asked with. */
export type StoreSecret = { webhookSecret: string | null; credentials: Record<string, string> }

/** A store that is connected, as its row says. */
type StoreRow = {
  id: string
  kind: string
  baseUrl: string | null
  credentials: Buffer | null
  fromEnvironment: boolean
}

export type Connections = {
  /** The secrets that webhooks of this kind of store may be signed with: of the environment and of the API. */
  secretsOf(kind: string): string[]
  /** How its API is asked; undefined where that is not known. */
  connectionOf(kind: string): Connection | undefined
  /** The host that the store is reached by: what it calls itself. */
  shopOf(kind: string): string | null
  /** Reads them again. Throws when the database is away; what is held stays usable. */
  refresh(): Promise<void>
}

type Deps = {
  sql: Sql
  sealer: Sealer
  log: Log
  environment: Readonly<Record<string, EnvironmentStore>>
}

type Held = StoreSecret & { baseUrl: string | null }

/**
 * Holds the stores in memory, because their door must verify while the database is away. A row has a few hundred
 * bytes and there are two, so they are read every second and no revision is kept of them.
 */
export function createConnections({ sql, sealer, log, environment }: Deps): Connections {
  let held = new Map<string, Held>()

  const ofEnvironment = (kind: string): Held | undefined => {
    const given = Object.hasOwn(environment, kind) ? environment[kind] : undefined
    return (
      given && {
        webhookSecret: given.webhookSecret ?? null,
        baseUrl: given.baseUrl ?? null,
        credentials: given.credentials,
      }
    )
  }
  const open = ({ kind, credentials }: StoreRow): StoreSecret | undefined => {
    if (!credentials) return undefined
    try {
      return JSON.parse(sealer.open(credentials).toString('utf8')) as StoreSecret
    } catch {
      log.error({ store: kind }, 'credentials of a store cannot be opened')
      return undefined
    }
  }
  const known = (kind: string) => [held.get(kind), ofEnvironment(kind)].filter((one) => one !== undefined)
  const connectionOf = (kind: string): Connection | undefined => {
    const found = known(kind).find((one) => one.baseUrl && Object.keys(one.credentials).length > 0)
    return found && { baseUrl: found.baseUrl!, credentials: found.credentials }
  }
  return {
    secretsOf: (kind) => [...new Set(known(kind).flatMap((one) => one.webhookSecret || []))],
    connectionOf,
    shopOf(kind) {
      const baseUrl = known(kind).find((one) => one.baseUrl)?.baseUrl
      return baseUrl ? new URL(baseUrl).hostname.toLowerCase() : null
    },
    async refresh() {
      const rows = await sql<StoreRow[]>`
        select id, kind, base_url as "baseUrl", credentials, from_environment as "fromEnvironment"
        from stores where not from_environment`
      held = new Map(
        rows.flatMap((row) => {
          const secret = open(row)
          return secret ? [[row.kind, { ...secret, baseUrl: row.baseUrl }]] : []
        }),
      )
    },
  }
}
