import { z } from 'zod'
import type { Pairing } from '../channels/channel.ts'
import type { Sql } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import { json } from './json.ts'
import { ensureStream, getNumber, type ShopNumber } from './numbers.ts'
import { type Changed, fieldErrors, invalid, notFound } from './refusal.ts'
import { bump } from './revisions.ts'
import { words } from './text.ts'

/** More is what gets phones blocked. */
const mostPerMinute = 60
const marketingUsually = 5

const pace = z.int().min(1).max(mostPerMinute, `Should be 1 to ${mostPerMinute}.`)
const marketing = {
  allowMarketing: z.boolean().describe('Bulk messages are the main reason why linked phones are blocked.'),
  marketingPerDay: z
    .int()
    .min(1)
    .max(20, 'Should be 1 to 20.')
    .describe('In 24 hours, where marketing is allowed.'),
}

export const linkedInput = z.strictObject({
  kind: z.literal('linked-device'),
  name: words(100).describe('What the shop calls it.'),
  acceptRisk: z
    .literal(true, 'Say true: a linked device is unofficial, and WhatsApp may block its phone.')
    .describe('That the way is unofficial, and that WhatsApp may block the phone.'),
  messagesPerMinute: pace.default(20),
  allowMarketing: marketing.allowMarketing.default(false),
  marketingPerDay: marketing.marketingPerDay.default(marketingUsually),
})

export const linkedPatch = z.strictObject({
  name: linkedInput.shape.name.optional(),
  messagesPerMinute: pace.optional(),
  allowMarketing: marketing.allowMarketing.optional(),
  marketingPerDay: marketing.marketingPerDay.optional(),
})

/** Adds a number that is a device of ours. It speaks once a phone is paired with it; nothing is started here. */
export async function createLinkedNumber(
  deps: { sql: Sql; newId: NewId },
  input: unknown,
): Promise<Changed<ShopNumber>> {
  const parsed = linkedInput.safeParse(input)
  if (!parsed.success) return invalid(fieldErrors(parsed.error.issues))
  const { name, messagesPerMinute, allowMarketing, marketingPerDay } = parsed.data
  const id = deps.newId()
  const settings = { messagesPerMinute, marketingPerDay: allowMarketing ? marketingPerDay : 0 }
  await deps.sql.begin(async (tx) => {
    await bump(tx, 'channels')
    await bump(tx, 'shop')
    // What the phone's number is, only the phone can say; until then, and for templates, its id is its name.
    await tx`
      insert into channels (id, kind, name, number, account, base_url, messages_per_second, settings)
      values (${id}, 'linked-device', ${name}, ${id}, ${id}, 'https://web.whatsapp.com', 1, ${json(tx, settings)})`
    await ensureStream(tx, deps.newId, id)
  })
  return { ok: true, value: (await getNumber(deps, id))! }
}

export async function changeLinkedNumber(
  deps: { sql: Sql },
  id: string,
  patch: unknown,
): Promise<Changed<ShopNumber>> {
  const parsed = linkedPatch.safeParse(patch)
  if (!parsed.success) return invalid(fieldErrors(parsed.error.issues))
  const { name, messagesPerMinute, allowMarketing, marketingPerDay } = parsed.data
  const perDay =
    allowMarketing === false ? 0 : (marketingPerDay ?? (allowMarketing ? marketingUsually : undefined))
  const settings = {
    ...(messagesPerMinute !== undefined && { messagesPerMinute }),
    ...(perDay !== undefined && { marketingPerDay: perDay }),
  }
  const rows = await deps.sql.begin(async (tx) => {
    await bump(tx, 'channels')
    await bump(tx, 'shop')
    return tx`
      update channels set name = coalesce(${name ?? null}, name), settings = settings || ${json(tx, settings)}
      where id = ${id} and kind = 'linked-device'`
  })
  return rows.count === 0 ? notFound : { ok: true, value: (await getNumber(deps, id))! }
}

/** What somebody asked of a device; whoever holds it does it, and notes `at` as done. */
export type Linking = { wanted: 'paired' | 'unpaired'; at: string }

/** A pairing as it is stored; `request`: of the last linking that was acted upon. */
export type StoredPairing = Omit<Pairing, 'qr'> & {
  qr: { text: string; expiresAt: string } | null
  request?: string
}

/** First key of the advisory locks by which a process holds a device; the second is the hash of the number's id. */
export const deviceLock = 0x6c696e6b

/** Asks for a pairing, or for its end. False where there is no such device. */
export async function askForLinking(
  { sql }: { sql: Sql },
  id: string,
  wanted: Linking['wanted'],
): Promise<boolean> {
  const rows = await sql`
    update channels set settings = settings || jsonb_build_object('linking',
      jsonb_build_object('wanted', ${wanted}::text, 'at', clock_timestamp()::text))
    where id = ${id} and kind = 'linked-device' and status <> 'removed'`
  return rows.count > 0
}

type Row = { linking: Linking | null; pairing: StoredPairing | null; held: boolean }

/** How a device stands. What a process wrote that no longer holds it is not believed. */
export async function getPairing({ sql }: { sql: Sql }, id: string, now: Date): Promise<Pairing | undefined> {
  const [row] = await sql<Row[]>`
    select settings -> 'linking' as linking, settings -> 'pairing' as pairing, exists (
      select 1 from pg_locks l where l.locktype = 'advisory' and l.classid = ${deviceLock}::oid and l.objsubid = 2 and l.granted
        and l.objid::bigint = (hashtext(${id}) & 4294967295::bigint)
        and l.database = (select oid from pg_database where datname = current_database())) as held
    from channels where id = ${id} and kind = 'linked-device'`
  if (!row) return undefined
  const { linking, pairing, held } = row
  const phone = pairing?.phone ?? null
  const still = (state: Pairing['state'], reason: string | null, over: boolean): Pairing => ({
    state,
    reason,
    over,
    qr: null,
    phone,
  })
  if (linking && linking.at !== pairing?.request) {
    return linking.wanted === 'paired'
      ? still('starting', null, false)
      : still('disconnected', 'It is being unlinked.', false)
  }
  if (!pairing) return still('disconnected', 'No phone is paired with it yet.', true)
  if (!held && !pairing.over) return still('disconnected', 'No server holds it just now.', false)
  const expiresAt = pairing.qr && new Date(pairing.qr.expiresAt)
  const qr = expiresAt && expiresAt > now ? { text: pairing.qr!.text, expiresAt } : null
  return { state: pairing.state, reason: pairing.reason, over: pairing.over, qr, phone }
}

/** Notes how a device stands; its number is shown once it is known. */
export async function savePairing(
  { sql }: { sql: Sql },
  id: string,
  pairing: Pairing,
  request?: string,
): Promise<void> {
  const stored = { ...pairing, ...(request && { request }) }
  await sql.begin(async (tx) => {
    const shown = await tx`
      update channels set display_phone = ${pairing.phone}
      where id = ${id} and ${pairing.phone}::text is not null and display_phone is distinct from ${pairing.phone}`
    if (shown.count > 0) await bump(tx, 'channels')
    await tx`update channels set settings = settings || ${json(tx, { pairing: stored })} where id = ${id}`
  })
}
