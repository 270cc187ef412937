import type { Queries, Sql } from '../db/client.ts'
import type { Sealer } from '../db/secrets.ts'
import type { NewId } from '../ids.ts'
import { json } from './json.ts'
import { ensureStream, getNumber, numberInput, type ShopNumber, sealed } from './numbers.ts'
import { type Changed, fieldErrors, invalid } from './refusal.ts'
import { bump } from './revisions.ts'

type Deps = { sql: Sql; sealer: Sealer; newId: NewId }

/**
 * Stores a Cloud API number as told; whether it works is for its checks to say. One that was removed comes back as
 * itself, with its conversations.
 */
export async function createNumber(deps: Deps, input: unknown): Promise<Changed<ShopNumber>> {
  const parsed = numberInput.safeParse(input)
  if (!parsed.success) return invalid(fieldErrors(parsed.error.issues))
  const { accessToken, appSecret, verifyToken, userIdField, kind, ...rest } = parsed.data
  const credentials = sealed(deps.sealer, { token: accessToken, appSecret, verifyToken })
  const id = await deps.sql.begin(async (tx) => {
    await bump(tx, 'channels')
    await bump(tx, 'shop')
    const [row] = await tx<{ id: string }[]>`
      insert into channels (id, kind, name, number, account, display_phone, base_url, credentials, messages_per_second, settings)
      values (${deps.newId()}, ${kind}, ${rest.name}, ${rest.number}, ${rest.account}, ${rest.displayPhone ?? null},
        ${rest.baseUrl}, ${credentials}, ${rest.messagesPerSecond}, ${json(tx, { userIdField })})
      on conflict (number) do update set name = excluded.name, account = excluded.account,
        display_phone = coalesce(excluded.display_phone, channels.display_phone), base_url = excluded.base_url,
        credentials = excluded.credentials, messages_per_second = excluded.messages_per_second,
        settings = (channels.settings || excluded.settings || jsonb_build_object('changedAt', clock_timestamp())) - 'checked',
        status = 'active', reason = null, quality = null, tier = null, reach = null
      where channels.status = 'removed' and not channels.virtual
      returning id`
    if (row) await openStream(tx, deps.newId, row.id)
    return row?.id
  })
  if (id === undefined) return invalid([{ path: 'number', message: 'This number is there already.' }])
  return { ok: true, value: (await getNumber(deps, id))! }
}

/** The row that holds the number's bucket, running again where its number was removed. */
export async function openStream(tx: Queries, newId: NewId, channelId: string): Promise<void> {
  await ensureStream(tx, newId, channelId)
  await tx`
    update sending_streams set status = 'running', reason = null
    where channel_id = ${channelId} and campaign_id is null and status <> 'running'`
}
