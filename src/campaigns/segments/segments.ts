import { z } from 'zod'
import type { Clock } from '../../clock.ts'
import type { Queries, Sql } from '../../db/client.ts'
import type { NewId } from '../../ids.ts'
import type { ShopCache } from '../../shop/cache.ts'
import { json } from '../../shop/json.ts'
import { type Changed, fieldErrors, invalid, notFound } from '../../shop/refusal.ts'
import { words } from '../../shop/text.ts'
import { segmentInUse } from '../in-use.ts'
import { type Conditions, readConditions } from './conditions.ts'
import { conditionsSchema } from './conditions-schema.ts'
import type { Fragment, Moment } from './fragments.ts'

export type Segment = { id: string; name: string; conditions: Conditions; createdAt: Date; changedAt: Date }

export type SegmentDeps = { sql: Sql; newId: NewId; clock: Clock; shop: ShopCache }

export const segmentInput = z.strictObject({
  name: words(100).describe('Each its own.'),
  conditions: z.unknown().meta({
    ...conditionsSchema,
    description: '`all`, `any`, `not`, or one condition with its `type`.',
  }),
})
export const segmentPatch = segmentInput.partial()

const columns = 'id, name, conditions, created_at as "createdAt", changed_at as "changedAt"'

export async function createSegment(deps: SegmentDeps, input: unknown): Promise<Changed<Segment>> {
  const parsed = segmentInput.safeParse(input)
  if (!parsed.success) return invalid(fieldErrors(parsed.error.issues))
  const conditions = readConditions(parsed.data.conditions)
  if (!conditions.ok) return invalid(conditions.errors)
  const [row] = await deps.sql<Segment[]>`
    insert into segments (id, name, conditions) values (${deps.newId()}, ${parsed.data.name}, ${json(deps.sql, conditions.value)})
    on conflict (name) do nothing returning ${deps.sql.unsafe(columns)}`
  return row ? { ok: true, value: row } : invalid([nameTaken])
}

const nameTaken = { path: 'name', message: 'Another segment has this name.' }

export async function changeSegment(
  deps: SegmentDeps,
  id: string,
  patch: unknown,
): Promise<Changed<Segment>> {
  const parsed = segmentPatch.safeParse(patch)
  if (!parsed.success) return invalid(fieldErrors(parsed.error.issues))
  const { name, conditions: given } = parsed.data
  const conditions = given === undefined ? undefined : readConditions(given)
  if (conditions && !conditions.ok) return invalid(conditions.errors)
  const change = async (tx: Queries): Promise<Changed<Segment>> => {
    const [taken] = await tx`select 1 from segments where name = ${name ?? ''} and id <> ${id}`
    if (taken) return invalid([nameTaken])
    const used = name === undefined ? undefined : await segmentInUse(tx, id, { otherThan: name })
    if (used) return invalid([{ path: 'name', message: used }])
    const [row] = await tx<Segment[]>`
      update segments set name = coalesce(${name ?? null}, name), changed_at = clock_timestamp(),
        conditions = coalesce(${conditions ? json(tx, conditions.value) : null}, conditions)
      where id = ${id} returning ${tx.unsafe(columns)}`
    return row ? { ok: true, value: row } : notFound
  }
  return deps.sql.begin(change).catch((error) => {
    // Somebody took the name after the look at who has it.
    if ((error as { code?: string }).code === '23505') return invalid([nameTaken])
    throw error
  })
}

/** Refused while a campaign that is not over names it: its next recipients would be everybody or nobody. */
export async function deleteSegment({ sql }: { sql: Sql }, id: string): Promise<Changed<null>> {
  return sql.begin(async (tx): Promise<Changed<null>> => {
    const used = await segmentInUse(tx, id)
    if (used) return invalid([{ path: 'id', message: used }])
    const gone = await tx`delete from segments where id = ${id}`
    return gone.count > 0 ? { ok: true, value: null } : notFound
  })
}

export async function getSegment({ sql }: { sql: Queries }, id: string): Promise<Segment | undefined> {
  const [row] = await sql<Segment[]>`select ${sql.unsafe(columns)} from segments where id = ${id}`
  return row
}

/** By name; those after the one given. */
export async function listSegments(
  { sql }: { sql: Sql },
  { after, limit }: { after: string | undefined; limit: number },
): Promise<Segment[]> {
  return sql<Segment[]>`
    select ${sql.unsafe(columns)} from segments where name > ${after ?? ''} order by name limit ${limit}`
}

export async function momentOf(deps: Pick<SegmentDeps, 'clock' | 'shop'>): Promise<Moment> {
  const { timeZone, attributionDays } = (await deps.shop.current()).settings
  return { now: deps.clock.now(), timeZone, attributionDays }
}

export type Member = {
  id: string
  name: string | null
  language: string | null
  country: string | null
  phone: string | null
  email: string | null
}

/** The people that a condition over `contacts c` holds for, by id, those after the one given. */
export async function members(
  sql: Sql,
  condition: Fragment,
  { after, limit }: { after: string | undefined; limit: number },
): Promise<Member[]> {
  return sql<Member[]>`
    select c.id, c.name, c.language, c.country,
      (select i.value from contact_identities i where i.contact_id = c.id and i.kind = 'phone' order by i.id desc limit 1) as phone,
      (select i.value from contact_identities i where i.contact_id = c.id and i.kind = 'email' order by i.id desc limit 1) as email
    from contacts c
    where c.merged_into is null and c.erased_at is null and (${after ?? null}::uuid is null or c.id > ${after ?? null}::uuid) and ${condition}
    order by c.id limit ${limit}`
}
