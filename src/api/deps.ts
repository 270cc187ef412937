import type { Accounts } from '../accounts/accounts.ts'
import type { Mail } from '../accounts/mail.ts'
import type { Channel } from '../channels/channel.ts'
import type { Clock } from '../clock.ts'
import type { Sql } from '../db/client.ts'
import type { Sealer } from '../db/secrets.ts'
import type { Wake } from '../events/wake.ts'
import type { Flow } from '../flows/flow.ts'
import type { NewId } from '../ids.ts'
import type { Log } from '../log.ts'
import type { ShopCache } from '../shop/cache.ts'
import type { NumbersCache } from '../shop/numbers-cache.ts'
import type { ShopDefaults } from '../shop/settings.ts'
import type { Store } from '../stores/store.ts'
import type { LiveStreams } from './live-streams.ts'

/** What the API needs of the server. It opens and closes nothing of it. */
export type ApiDeps = {
  sql: Sql
  clock: Clock
  newId: NewId
  log: Log
  wake: Wake
  /** Where files lie, in `media/`. */
  dataDir: string
  /** How large an uploaded list may be, in bytes; 1 GB, where absent. */
  importMaxBytes?: number | undefined
  /** The token of scripts; undefined: nobody has one. */
  apiToken: string | undefined
  /** How the outside reaches the server, for the OpenAPI document. */
  publicUrl: string
  /** Settings of a shop that never changed one. */
  defaults: ShopDefaults
  /** Every flow as its folder says it, in the registry's order. */
  flows: readonly Flow<{ at: string }>[]
  shop: ShopCache
  numbers: NumbersCache
  /** Every channel by its name in the database. */
  channels: Record<string, Channel>
  /** Every store by its name in the database. */
  stores: Record<string, Store>
  sealer: Sealer
  accounts: Accounts
  /** The streams of this process to dashboards. */
  live: LiveStreams
  /** Undefined: none can be sent, and links are shown to be copied. */
  mail?: Mail | undefined
  /** The machine's time in milliseconds, for throttling; `Date.now` where absent. */
  now?: () => number
}
