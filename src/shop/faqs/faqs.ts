import type { Queries, Sql } from '../../db/client.ts'
import type { NewId } from '../../ids.ts'
import { json } from '../json.ts'
import { liquidErrors, shopPlaceholders } from '../liquid-check.ts'
import { type Changed, type FieldError, fieldErrors, invalid, type NotFound, notFound } from '../refusal.ts'
import { bump } from '../revisions.ts'
import { type FaqInput, faqInput, faqPatch, mostFaqs } from './shape.ts'
import { closeUnanswered } from './unanswered.ts'

export type StoredFaq = FaqInput & { id: string }

/** With what only its list shows: what shoppers said to "did this help?". */
export type CountedFaq = StoredFaq & { helped: number; notHelped: number; createdAt: Date }

type Deps = { sql: Sql }

const columns = 'id, enabled, entries'
const counted = `${columns}, helped, not_helped as "notHelped", created_at as "createdAt"`

/** All of them, oldest first. */
export const readFaqs = (tx: Queries): Promise<StoredFaq[]> =>
  tx<StoredFaq[]>`select ${tx.unsafe(columns)} from faqs order by created_at, id`

/** A page of them in the order of their ids, which is the order of making. Reads one more than `limit`. */
export async function listFaqs(
  { sql }: Deps,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<CountedFaq[]> {
  return sql<CountedFaq[]>`
    select ${sql.unsafe(counted)} from faqs
    where ${after ?? null}::uuid is null or id > ${after ?? null}::uuid
    order by id limit ${limit + 1}`
}

export async function getFaq({ sql }: Deps, id: string): Promise<CountedFaq | undefined> {
  const [found] = await sql<CountedFaq[]>`select ${sql.unsafe(counted)} from faqs where id = ${id}`
  return found
}

/**
 * Makes an entry, and closes the unanswered questions that it answers. Refused with the field's path: words
 * that cannot be rendered, one entry too many.
 */
export async function createFaq(
  deps: Deps & { newId: NewId },
  input: unknown,
  fromUnanswered: string[] = [],
): Promise<Exclude<Changed<StoredFaq>, NotFound>> {
  const parsed = faqInput.safeParse(input)
  if (!parsed.success) return invalid(fieldErrors(parsed.error.issues))
  const errors = answerErrors(parsed.data)
  if (errors.length > 0) return invalid(errors)
  const faq = { id: deps.newId(), ...parsed.data }
  const room = await deps.sql.begin(async (tx) => {
    await bump(tx, 'shop')
    if ((await roomFor(tx)) < 1) return false
    await writeFaqs(tx, [faq])
    await closeUnanswered(tx, fromUnanswered, { status: 'answered', faqId: faq.id })
    return true
  })
  return room ? { ok: true, value: faq } : invalid([tooMany])
}

/** Changes the fields and languages named; the others stay. */
export async function changeFaq(deps: Deps, id: string, patch: unknown): Promise<Changed<StoredFaq>> {
  const parsed = faqPatch.safeParse(patch)
  if (!parsed.success) return invalid(fieldErrors(parsed.error.issues))
  const { enabled, entries = {} } = parsed.data
  return deps.sql.begin(async (tx): Promise<Changed<StoredFaq>> => {
    await bump(tx, 'shop')
    const [old] = await tx<StoredFaq[]>`select ${tx.unsafe(columns)} from faqs where id = ${id}`
    if (!old) return notFound
    const left = Object.entries({ ...old.entries, ...entries }).filter((one) => one[1] !== null)
    const changed = faqInput.safeParse({
      enabled: enabled ?? old.enabled,
      entries: Object.fromEntries(left),
    })
    if (!changed.success) return invalid(fieldErrors(changed.error.issues))
    const errors = answerErrors(changed.data, old)
    if (errors.length > 0) return invalid(errors)
    const faq = { id, ...changed.data }
    await writeFaqs(tx, [faq])
    return { ok: true, value: faq }
  })
}

/** False when there is none of this id. */
export async function deleteFaq({ sql }: Deps, id: string): Promise<boolean> {
  return sql.begin(async (tx) => {
    await bump(tx, 'shop')
    return (await tx`delete from faqs where id = ${id}`).count > 0
  })
}

/** Writes entries as they are, in one statement; those whose id is there are changed, and are the shop's own from then on. */
export async function writeFaqs(tx: Queries, faqs: StoredFaq[], sample = false): Promise<void> {
  if (faqs.length === 0) return
  await tx`
    insert into faqs (id, enabled, entries, sample)
    select (f ->> 'id')::uuid, (f ->> 'enabled')::boolean, f -> 'entries', ${sample}
    from jsonb_array_elements(${json(tx, faqs)}) as f
    on conflict (id) do update set enabled = excluded.enabled, entries = excluded.entries, sample = excluded.sample`
}

/** How many entries more there may be. Whoever writes them holds the revision's row, so it stays so. */
export async function roomFor(tx: Queries): Promise<number> {
  const [row] = await tx<[{ n: number }]>`select count(*)::int as n from faqs`
  return mostFaqs - row.n
}

export const tooMany: FieldError = {
  path: '',
  message: `A shop has ${mostFaqs} FAQ entries at most: delete one first.`,
}

/** What is wrong with the Liquid of the answers; `before`: the entry as it stands. */
export function answerErrors({ entries }: FaqInput, before?: FaqInput): FieldError[] {
  return Object.entries(entries).flatMap(([language, { answer }]) => {
    const stood = before?.entries[language]?.answer
    const old = stood === undefined ? {} : { [language]: stood }
    return liquidErrors('entries', { [language]: answer }, shopPlaceholders, old).map(
      ({ path, message }) => ({ path: `${path}.answer`, message }),
    )
  })
}
