import { randomBytes } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import type { Queries, Sql } from '../../db/client.ts'
import type { Sealer } from '../../db/secrets.ts'
import { json } from '../json.ts'
import { type Changed, fieldErrors, invalid } from '../refusal.ts'
import { bump } from '../revisions.ts'
import {
  notificationsInput,
  parseNotifications,
  type StoredNotifications,
  type StoredWebhook,
} from './settings.ts'

const oldSecretForMs = 24 * 3_600_000

/** What the outside is shown. `secret` only in the answer that made it. */
export type Notifications = Omit<StoredNotifications, 'webhook'> & {
  webhook: { url: string; disabled: string | null; secret?: string } | null
}

export async function readNotifications(tx: Queries): Promise<StoredNotifications> {
  const [row] = await tx<{ value: unknown }[]>`select value from settings where key = 'notifications'`
  return parseNotifications(row?.value)
}

export function showNotifications({ webhook, ...rest }: StoredNotifications): Notifications {
  return { ...rest, webhook: webhook && { url: webhook.url, disabled: webhook.disabled } }
}

/** Replaces the settings; a webhook keeps its secret, and one that was switched off is in use again. */
export async function changeNotifications(
  { sql, sealer, clock }: { sql: Sql; sealer: Sealer; clock: Clock },
  input: unknown,
): Promise<Changed<Notifications>> {
  const parsed = notificationsInput.safeParse(input)
  if (!parsed.success) return invalid(fieldErrors(parsed.error.issues))
  const { handovers, ownerPhone = null, template = null, webhook: wanted } = parsed.data
  return sql.begin(async (tx): Promise<Changed<Notifications>> => {
    // Raised first: its row lock makes changes of two people follow each other instead of losing one.
    await bump(tx, 'shop')
    const before = (await readNotifications(tx)).webhook
    const fresh = wanted && (!before || wanted.rotateSecret) ? newSecret() : null
    const webhook = wanted ? hookOf(wanted.url, before, fresh, sealer, clock) : null
    const next = { handovers, ownerPhone, template, webhook }
    await write(tx, next)
    const shown = showNotifications(next)
    if (!fresh || !shown.webhook) return { ok: true, value: shown }
    return { ok: true, value: { ...shown, webhook: { ...shown.webhook, secret: fresh } } }
  })
}

/** Nothing goes to this address any more, unless it was changed meanwhile. */
export async function disableWebhook(tx: Queries, url: string, reason: string): Promise<void> {
  await bump(tx, 'shop')
  const now = await readNotifications(tx)
  if (now.webhook?.url === url) await write(tx, { ...now, webhook: { ...now.webhook, disabled: reason } })
}

/** The secrets that sign now, the newest first. @throws SealBroken where they were sealed with another key. */
export function secretsOf({ secret, previous }: StoredWebhook, sealer: Sealer, now: Date): string[] {
  const old = previous && new Date(previous.until) > now ? [previous.secret] : []
  return [secret, ...old].map((one) => sealer.open(Buffer.from(one, 'base64')).toString())
}

function hookOf(
  url: string,
  before: StoredWebhook | null,
  fresh: string | null,
  sealer: Sealer,
  clock: Clock,
): StoredWebhook {
  if (before && !fresh) return { ...before, url, disabled: null }
  const until = new Date(clock.now().getTime() + oldSecretForMs).toISOString()
  return {
    url,
    secret: sealer.seal(fresh!).toString('base64'),
    previous: before && { secret: before.secret, until },
    disabled: null,
  }
}

// As Standard Webhooks has it: 24 random bytes at least, base64, behind whsec_.
const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`

async function write(tx: Queries, value: StoredNotifications): Promise<void> {
  await tx`
    insert into settings (key, value) values ('notifications', ${json(tx, value)})
    on conflict (key) do update set value = excluded.value, changed_at = clock_timestamp()`
}
