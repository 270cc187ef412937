import { z } from 'zod'
import type { Queries, Sql } from '../db/client.ts'
import type { Sealer } from '../db/secrets.ts'
import type { NewId } from '../ids.ts'
import { resolveAlert } from './alerts.ts'
import { bump } from './revisions.ts'
import { words } from './text.ts'

/** What a number proves itself with. Sealed in the database, never in an answer, never in a log. */
export type Credentials = { token: string; appSecret: string; verifyToken: string }

/** One of the shop's numbers, without its secrets. */
export type ShopNumber = {
  id: string
  kind: string
  name: string
  /** The provider's id of it. */
  number: string
  account: string
  displayPhone: string | null
  baseUrl: string
  virtual: boolean
  messagesPerSecond: number
  /** `active`, `paused` (see `reason`) or `removed` (also a virtual one, once a real one is configured). */
  status: 'active' | 'paused' | 'removed'
  reason: string | null
  quality: string | null
  tier: string | null
  /** Unique people a day outside windows; null = unlimited or unknown. */
  reach: number | null
  userIdField: 'recipient' | 'to'
  /** Of a linked device, whose pace is a person's; null of others. */
  messagesPerMinute: number | null
  /** How many marketing messages may leave in 24 hours, 0: none; null: no limit of its own. */
  marketingPerDay: number | null
  /** Whether its credentials come from the environment and not from here. */
  fromEnvironment: boolean
}

const secret = z.string().min(1, 'Should not be empty.').max(2000)
const rate = z.int().min(1, 'Should be 1 to 1000.').max(1000, 'Should be 1 to 1000.')
const userIdField = z.enum(['recipient', 'to'])

export const numberInput = z.strictObject({
  kind: z.literal('cloud-api').default('cloud-api'),
  name: words(100).describe('What the shop calls it.'),
  number: z.string().regex(/^\d{1,32}$/, "Should be the digits of Meta's phone number ID."),
  account: z.string().regex(/^\d{1,32}$/, "Should be the digits of Meta's business account ID."),
  displayPhone: words(32).nullable().optional(),
  baseUrl: z
    .url({ protocol: /^https?$/, error: 'Should be a web address.' })
    .transform((value) => value.replace(/\/+$/, ''))
    .default('https://graph.facebook.com/v25.0'),
  accessToken: secret.describe('Write-only.'),
  appSecret: secret.describe('Write-only.'),
  verifyToken: secret.describe('Write-only.'),
  messagesPerSecond: rate.default(80),
  userIdField: userIdField.default('recipient'),
})

export const numberPatch = z.strictObject({
  name: numberInput.shape.name.optional(),
  number: numberInput.shape.number
    .optional()
    .describe('Only as long as nobody wrote to it or heard from it.'),
  account: numberInput.shape.account.optional(),
  displayPhone: numberInput.shape.displayPhone,
  baseUrl: numberInput.shape.baseUrl.unwrap().optional(),
  accessToken: secret.optional(),
  appSecret: secret.optional(),
  verifyToken: secret.optional(),
  messagesPerSecond: rate.optional(),
  userIdField: userIdField.optional(),
})

const columns = `id, kind, name, number, account, display_phone as "displayPhone", base_url as "baseUrl", virtual,
  messages_per_second as "messagesPerSecond", status, reason, quality, tier, reach,
  coalesce(settings->>'userIdField', 'recipient') as "userIdField",
  credentials is null and kind <> 'linked-device' and status <> 'removed' as "fromEnvironment",
  (settings->>'messagesPerMinute')::int as "messagesPerMinute", (settings->>'marketingPerDay')::int as "marketingPerDay"`

export type StoredNumber = ShopNumber & { credentials: Uint8Array | null }

/** Every number with its sealed credentials, oldest first; those that were removed as well. */
export const readNumbers = (tx: Queries) =>
  tx<StoredNumber[]>`select ${tx.unsafe(columns)}, credentials from channels order by created_at, id`

export async function listNumbers({ sql }: { sql: Sql }): Promise<ShopNumber[]> {
  return sql<ShopNumber[]>`select ${sql.unsafe(columns)} from channels order by created_at, id`
}

export async function getNumber({ sql }: { sql: Sql }, id: string): Promise<ShopNumber | undefined> {
  const [found] = await sql<ShopNumber[]>`select ${sql.unsafe(columns)} from channels where id = ${id}`
  return found
}

/** Nothing more goes out by this number until it is resumed. `reason`: in the words of whoever pauses it. False when there is no such number, or it is removed. */
export async function pauseNumber(
  { sql }: { sql: Sql },
  id: string,
  reason: string | null,
): Promise<boolean> {
  return setStatus(sql, id, 'paused', reason)
}

export async function resumeNumber({ sql }: { sql: Sql }, id: string): Promise<boolean> {
  return setStatus(sql, id, 'active', null)
}

async function setStatus(
  sql: Sql,
  id: string,
  status: 'active' | 'paused',
  reason: string | null,
): Promise<boolean> {
  return sql.begin(async (tx) => {
    await bump(tx, 'channels')
    const rows = await tx`
      update channels set status = ${status}, reason = ${reason} where id = ${id} and status <> 'removed'`
    await tx`
      update sending_streams set status = ${status === 'paused' ? 'paused' : 'running'}, reason = ${reason}
      where channel_id = ${id} and campaign_id is null and ${rows.count > 0}`
    // Whoever resumes it says that it is mended; what is refused again is a new alert, with its own hour.
    if (status === 'active') await resolveAlert({ sql: tx }, 'number_credentials', id)
    return rows.count > 0
  })
}

/** The row that holds the number's bucket: no message goes out by a number without one. */
export async function ensureStream(tx: Queries, newId: NewId, channelId: string): Promise<void> {
  await tx`
    insert into sending_streams (id, channel_id) values (${newId()}, ${channelId})
    on conflict (channel_id) where campaign_id is null do nothing`
}

export const sealed = (sealer: Sealer, credentials: Credentials): Buffer =>
  sealer.seal(JSON.stringify(credentials))

export const unsealed = (sealer: Sealer, bytes: Uint8Array): Credentials =>
  JSON.parse(sealer.open(Buffer.from(bytes)).toString('utf8')) as Credentials
