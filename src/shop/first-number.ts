import type { Config } from '../config.ts'
import type { Sql } from '../db/client.ts'
import type { Sealer } from '../db/secrets.ts'
import type { NewId } from '../ids.ts'
import { openStream } from './add-number.ts'
import { ensureStream, sealed } from './numbers.ts'
import { bump } from './revisions.ts'

/** The number of virtual WhatsApp, as that server was started. */
export type VirtualNumber = {
  baseUrl: string
  number: string
  account: string
  token: string
  appSecret: string
  verifyToken: string
  displayPhone: string
}

type Deps = { sql: Sql; sealer: Sealer; newId: NewId }

/**
 * Makes the number that the environment names, or else the virtual one, a number of the shop, and gives its
 * channel's id; undefined when there is neither. To be called at every start: addresses, rates and tokens may
 * have changed. Once a real number is configured the virtual ones are removed: a real shopper's message must
 * never go to a double.
 */
export async function ensureFirstNumber(
  deps: Deps,
  config: Pick<Config, 'whatsapp' | 'messagesPerSecond' | 'shop'>,
  virtual?: VirtualNumber,
): Promise<string | undefined> {
  const { whatsapp } = config
  const wanted = whatsapp
    ? {
        number: whatsapp.phoneNumberId,
        account: whatsapp.businessAccountId,
        baseUrl: whatsapp.graphUrl,
        displayPhone: null,
        virtual: false,
        messagesPerSecond: whatsapp.messagesPerSecond,
        // Null: they stay in the environment, so that the environment is where they are changed.
        credentials: null,
      }
    : virtual && {
        number: virtual.number,
        account: virtual.account,
        baseUrl: virtual.baseUrl,
        displayPhone: virtual.displayPhone,
        virtual: true,
        messagesPerSecond: config.messagesPerSecond,
        credentials: sealed(deps.sealer, virtual),
      }
  if (!wanted) return undefined
  return deps.sql.begin(async (tx) => {
    await bump(tx, 'channels')
    await bump(tx, 'shop')
    const [old] = await tx<
      { status: string }[]
    >`select status from channels where number = ${wanted.number} for update`
    const [row] = await tx<{ id: string }[]>`
      insert into channels (id, kind, name, number, account, display_phone, base_url, credentials, virtual, messages_per_second)
      values (${deps.newId()}, 'cloud-api', ${config.shop.name}, ${wanted.number}, ${wanted.account},
        ${wanted.displayPhone}, ${wanted.baseUrl}, ${wanted.credentials}, ${wanted.virtual}, ${wanted.messagesPerSecond})
      on conflict (number) do update set account = excluded.account, base_url = excluded.base_url,
        credentials = excluded.credentials, virtual = excluded.virtual,
        messages_per_second = excluded.messages_per_second,
        display_phone = coalesce(excluded.display_phone, channels.display_phone),
        status = case when channels.status = 'removed' then 'active' else channels.status end,
        reason = case when channels.status = 'removed' then null else channels.reason end
      returning id`
    const id = row!.id
    // One that somebody paused stays so.
    await (old?.status === 'removed' ? openStream : ensureStream)(tx, deps.newId, id)
    // Another virtual number is one of a former start: nobody answers there any more.
    await tx`
      update channels set status = 'removed', reason = 'replaced'
      where virtual and id <> ${id} and status <> 'removed'`
    return id
  })
}
