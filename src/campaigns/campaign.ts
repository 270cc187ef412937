import { isDeepStrictEqual } from 'node:util'
import type { Clock } from '../clock.ts'
import type { Queries, Sql } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import type { ShopCache } from '../shop/cache.ts'
import { json } from '../shop/json.ts'
import type { NumbersCache } from '../shop/numbers-cache.ts'
import { type Changed, type FieldError, fieldErrors, invalid, notFound } from '../shop/refusal.ts'
import { readAudience } from './audience.ts'
import { type CampaignInput, campaignInput } from './campaign-shape.ts'
import { readTranslations, withoutOptOut } from './templates.ts'

export type Status = 'draft' | 'scheduled' | 'running' | 'paused' | 'finished' | 'cancelled'

/** A campaign as it is stored. Times are UTC. */
export type Campaign = Pick<
  CampaignInput,
  'name' | 'audience' | 'template' | 'variants' | 'discountCodes' | 'holdout'
> & {
  id: string
  kind: CampaignInput['kind']
  channelId: string
  status: Status
  /** Why it is paused, in words for people. */
  reason: string | null
  schedule: CampaignInput['schedule']
  retryOf: string | null
  /** By whose id its people are split into variants. */
  splitAs: string
  dailyCeiling: number | null
  /** What is being frozen or was last, and how far. */
  occasion: string | null
  cursor: string | null
  frozenAt: Date | null
  nextAt: Date | null
  createdAt: Date
  launchedAt: Date | null
  finishedAt: Date | null
}

export type CampaignDeps = {
  sql: Sql
  newId: NewId
  clock: Clock
  shop: ShopCache
  numbers: Pick<NumbersCache, 'all' | 'byId'>
}

/** The same within a transaction: one that took a second connection beside its own could wait for itself. */
export type CampaignDepsIn = Omit<CampaignDeps, 'sql'> & { sql: Queries }

const columns = `id, name, kind, channel_id as "channelId", status, reason, audience, template, schedule,
  holdout::float8 as holdout, variants, discount_codes as "discountCodes", retry_of as "retryOf",
  coalesce(split_as, id) as "splitAs", daily_ceiling as "dailyCeiling", occasion, cursor, frozen_at as "frozenAt", next_at as "nextAt",
  created_at as "createdAt", launched_at as "launchedAt", finished_at as "finishedAt"`

export async function getCampaign({ sql }: { sql: Queries }, id: string): Promise<Campaign | undefined> {
  const [row] = await sql<Campaign[]>`select ${sql.unsafe(columns)} from campaigns where id = ${id}`
  return row
}

/** Its row, which whoever changes what it is doing holds until the commit. Undefined: not there, or held where `skip`. */
export async function lockCampaign(tx: Queries, id: string, skip = false): Promise<Campaign | undefined> {
  const [row] = await tx<Campaign[]>`
    select ${tx.unsafe(columns)} from campaigns where id = ${id} for update ${skip ? tx`skip locked` : tx``}`
  return row
}

/** Newest first; those before the id given. */
export async function listCampaigns(
  { sql }: { sql: Sql },
  { before, status, limit }: { before: string | undefined; status: string | undefined; limit: number },
): Promise<Campaign[]> {
  return sql<Campaign[]>`
    select ${sql.unsafe(columns)} from campaigns
    where (${before ?? null}::uuid is null or id < ${before ?? null}::uuid)
      and (${status ?? null}::text is null or status = ${status ?? null}::text)
    order by id desc limit ${limit}`
}

/** What it is made of. `isCopy`: what it names may be gone by now; the plan says so, and it can be changed. */
type Origin = { retryOf?: string | null; splitAs?: string | null; isCopy?: boolean }

export async function createCampaign(
  deps: CampaignDepsIn,
  input: unknown,
  { retryOf = null, splitAs = null, isCopy = false }: Origin = {},
): Promise<Changed<Campaign>> {
  const checked = await check(deps, input, isCopy)
  if (!checked.ok) return checked
  const { channelId, ...given } = checked.value
  const [row] = await deps.sql<Campaign[]>`
    insert into campaigns (id, name, kind, channel_id, audience, template, schedule, holdout, variants, discount_codes,
      daily_ceiling, retry_of, split_as)
    values (${deps.newId()}, ${given.name}, ${given.kind}, ${channelId}, ${json(deps.sql, given.audience)},
      ${json(deps.sql, given.template)}, ${given.schedule && json(deps.sql, given.schedule)}, ${String(given.holdout)},
      ${json(deps.sql, given.variants)}, ${json(deps.sql, given.discountCodes)}, ${given.dailyCeiling}, ${retryOf}, ${splitAs})
    returning ${deps.sql.unsafe(columns)}`
  return { ok: true, value: row! }
}

/** What it would be made of again. A number that was removed meanwhile gives way to one that is there. */
export function inputOf({ numbers }: Pick<CampaignDeps, 'numbers'>, campaign: Campaign) {
  const { kind, name, channelId, audience, template, schedule } = campaign
  const { holdout, variants, discountCodes, dailyCeiling } = campaign
  const channel = numbers.byId(channelId) && { channelId }
  return {
    ...{ kind, name, ...channel, audience, template, schedule },
    ...{ holdout, variants, discountCodes, dailyCeiling },
  }
}

/** Changes a draft; what is under way stays as it was launched. */
export async function changeCampaign(
  deps: CampaignDeps,
  id: string,
  patch: Record<string, unknown>,
): Promise<Changed<Campaign>> {
  // Its row is held meanwhile: of two changes at once, the second would write what the first found.
  return deps.sql.begin((tx) => changeIn({ ...deps, sql: tx }, id, patch)) as Promise<Changed<Campaign>>
}

async function changeIn(
  deps: CampaignDepsIn,
  id: string,
  patch: Record<string, unknown>,
): Promise<Changed<Campaign>> {
  const before = await lockCampaign(deps.sql, id)
  if (!before) return notFound
  if (before.status !== 'draft') return invalid([onlyDrafts])
  const checked = await check(deps, { ...inputOf(deps, before), ...patch })
  if (!checked.ok) return checked
  const given = checked.value
  if (before.retryOf && !isDeepStrictEqual(given.audience, before.audience)) return invalid([retriesAsItWas])
  const [row] = await deps.sql<Campaign[]>`
    update campaigns set name = ${given.name}, kind = ${given.kind}, channel_id = ${given.channelId},
      audience = ${json(deps.sql, given.audience)}, template = ${json(deps.sql, given.template)},
      schedule = ${given.schedule && json(deps.sql, given.schedule)}, holdout = ${String(given.holdout)},
      variants = ${json(deps.sql, given.variants)}, discount_codes = ${json(deps.sql, given.discountCodes)},
      daily_ceiling = ${given.dailyCeiling}
    where id = ${id} returning ${deps.sql.unsafe(columns)}`
  return { ok: true, value: row! }
}

const onlyDrafts: FieldError = {
  path: 'status',
  message: 'Only a draft can be changed: what has not begun can be made one again, and of any a copy.',
}

const retriesAsItWas: FieldError = {
  path: 'audience',
  message:
    'This campaign tries again for those whose message failed: its audience stays as it was. For others, make another campaign.',
}

export async function deleteCampaign({ sql }: { sql: Sql }, id: string): Promise<Changed<null>> {
  const gone = await sql`delete from campaigns where id = ${id} and status = 'draft'`
  if (gone.count > 0) return { ok: true, value: null }
  const [there] = await sql`select 1 from campaigns where id = ${id}`
  return there
    ? invalid([{ path: 'status', message: 'Only a draft can be deleted: what was sent is kept.' }])
    : notFound
}

type Checked = CampaignInput & { channelId: string }

/** @param isCopy what it names may be gone by now: the plan says so, and it can be changed */
async function check(deps: CampaignDepsIn, input: unknown, isCopy = false): Promise<Changed<Checked>> {
  const parsed = campaignInput.safeParse(input)
  if (!parsed.success) return invalid(fieldErrors(parsed.error.issues))
  const given = parsed.data
  // One that is paused for now will do: the campaign then says so.
  const ours = ['active', 'paused'].flatMap((is) => deps.numbers.all().filter(({ status }) => status === is))
  const channelId = given.channelId ?? ours[0]?.id
  if (!channelId)
    return invalid([{ path: 'channelId', message: 'There is no number to send from yet: connect one.' }])
  if (!deps.numbers.byId(channelId)) {
    return invalid([{ path: 'channelId', message: 'There is no number with this id to send from.' }])
  }
  const errors = isCopy ? [] : await lookUp(deps, { ...given, channelId })
  return errors.length > 0 ? invalid(errors) : { ok: true, value: { ...given, channelId } }
}

async function lookUp(deps: CampaignDepsIn, given: Checked): Promise<FieldError[]> {
  const audience = await readAudience(deps.sql, given.audience, { withinDays: 0 })
  const translations = await readTranslations(deps.sql, given.channelId, namesOf(given))
  return [
    ...(audience.ok ? [] : audience.errors),
    ...usesOf(given).flatMap(({ use, path }) => withoutOptOut(use, translations.get(use.name)!, path)),
  ]
}

/** What its recipients get, and where that is said. */
export const usesOf = ({ template, variants }: Pick<Campaign, 'template' | 'variants'>) =>
  variants.length === 0
    ? [{ use: template, path: 'template' }]
    : variants.map((one, i) => ({ use: one.template, path: `variants.${i}.template` }))

/** Every template that it uses. */
export const namesOf = (one: Pick<Campaign, 'template' | 'variants'>): string[] => [
  ...new Set([one.template.name, ...one.variants.map((variant) => variant.template.name)]),
]
