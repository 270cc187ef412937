import type { Queries, Sql } from '../db/client.ts'
import type { Sealer } from '../db/secrets.ts'
import { json } from './json.ts'
import { type Credentials, getNumber, numberPatch, type ShopNumber, sealed, unsealed } from './numbers.ts'
import { type Changed, type FieldError, fieldErrors, invalid, notFound } from './refusal.ts'
import { bump } from './revisions.ts'

type Deps = { sql: Sql; sealer: Sealer }
type Stored = { number: string; account: string; virtual: boolean; credentials: Uint8Array | null }

/** By these it is known at the provider, and proves itself there. */
const proofs = ['number', 'account', 'accessToken', 'appSecret', 'verifyToken'] as const

/** Changes what is named. The environment's number keeps its ids and credentials where they are: in the environment. */
export async function changeNumber(deps: Deps, id: string, patch: unknown): Promise<Changed<ShopNumber>> {
  const parsed = numberPatch.safeParse(patch)
  if (!parsed.success) return invalid(fieldErrors(parsed.error.issues))
  const given = parsed.data
  const errors = await deps.sql.begin(async (tx) => {
    await bump(tx, 'channels')
    await bump(tx, 'shop')
    const [old] = await tx<Stored[]>`
      select number, account, virtual, credentials from channels where id = ${id} and status <> 'removed' for update`
    if (!old) return undefined
    const ids: Partial<Patch> = { number: old.number, account: old.account }
    const differs = proofs.filter((key) => given[key] !== undefined && given[key] !== ids[key])
    const wrong = await refusals(tx, id, old, { given, differs })
    if (wrong.length > 0) return wrong
    await write(tx, id, given)
    if (differs.length > 0) await writeProofs(tx, deps, id, old, given)
    if (differs.some((key) => key !== 'verifyToken')) await forgetProved(tx, id)
    return []
  })
  if (!errors) return notFound
  return errors.length > 0 ? invalid(errors) : { ok: true, value: (await getNumber(deps, id))! }
}

type Patch = ReturnType<typeof numberPatch.parse>

type Differs = (typeof proofs)[number][]

async function refusals(
  tx: Queries,
  id: string,
  old: Stored,
  { given, differs }: { given: Patch; differs: Differs },
): Promise<FieldError[]> {
  if (!old.credentials)
    return differs.map((path) => ({ path, message: 'Set by the environment: change it there.' }))
  const ids = differs.filter((key) => key === 'number' || key === 'account')
  if (old.virtual) return ids.map((path) => ({ path, message: 'The number to try things with has its own.' }))
  if (!ids.includes('number')) return []
  if (await isUsed(tx, id))
    return [
      {
        path: 'number',
        message:
          'This number has conversations already, and they are its own. Remove it, then add the right one as a new number.',
      },
    ]
  const [other] = await tx`select 1 from channels where number = ${given.number!} and id <> ${id}`
  return other ? [{ path: 'number', message: 'This number is there already.' }] : []
}

async function write(tx: Queries, id: string, given: Patch): Promise<void> {
  const { name, displayPhone, baseUrl, messagesPerSecond, userIdField } = given
  await tx`
    update channels set name = coalesce(${name ?? null}, name),
      display_phone = case when ${displayPhone !== undefined} then ${displayPhone ?? null} else display_phone end,
      base_url = coalesce(${baseUrl ?? null}, base_url),
      messages_per_second = coalesce(${messagesPerSecond ?? null}::integer, messages_per_second),
      settings = settings || ${json(tx, userIdField === undefined ? {} : { userIdField })}
    where id = ${id}`
}

/** What was found of it, and what it did so far, says nothing of what it is from now on. */
async function forgetProved(tx: Queries, id: string): Promise<void> {
  await tx`
    update channels set settings = (settings || jsonb_build_object('changedAt', clock_timestamp())) - 'checked'
    where id = ${id}`
}

async function writeProofs(
  tx: Queries,
  { sealer }: Deps,
  id: string,
  { credentials }: Stored,
  given: Patch,
): Promise<void> {
  if (!credentials) return
  const { number = null, account = null, accessToken, appSecret, verifyToken } = given
  const before = unsealed(sealer, credentials)
  const after: Credentials = {
    token: accessToken ?? before.token,
    appSecret: appSecret ?? before.appSecret,
    verifyToken: verifyToken ?? before.verifyToken,
  }
  await tx`
    update channels set number = coalesce(${number}, number), account = coalesce(${account}, account),
      credentials = ${sealed(sealer, after)}
    where id = ${id}`
}

/** Whether anybody wrote to it or heard from it: then its history is its own, and its id stays. */
export async function isUsed(tx: Queries, id: string): Promise<boolean> {
  const [row] = await tx<[{ used: boolean }]>`
    select exists (select 1 from conversations where channel_id = ${id}) as used`
  return row.used
}
