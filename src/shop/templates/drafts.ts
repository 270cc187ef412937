import type { z } from 'zod'
import type { Clock } from '../../clock.ts'
import type { Queries, Sql } from '../../db/client.ts'
import type { NewId } from '../../ids.ts'
import { json } from '../json.ts'
import type { NumberEntry, NumbersCache } from '../numbers-cache.ts'
import { type FieldError, fieldErrors, invalid, notFound } from '../refusal.ts'
import { canonical, getTemplate, readTemplates, type Template } from './rows.ts'
import { languageProblem } from './rules/languages.ts'
import { campaignSending } from './sending.ts'
import { templateInput, templatePatch } from './shape.ts'

export type DraftDeps = { sql: Sql; clock: Clock; newId: NewId; numbers: Pick<NumbersCache, 'all' | 'byId'> }

/** `conflict`: it cannot be changed as it stands now, in words with the cure. */
export type TemplateChanged =
  | { ok: true; value: Template }
  | { ok: false; reason: 'invalid'; errors: FieldError[] }
  | { ok: false; reason: 'not_found' }
  | { ok: false; reason: 'conflict'; words: string }

export const conflict = (words: string) => ({ ok: false as const, reason: 'conflict' as const, words })

/** Keeps a draft. It may break Meta's rules still; a name and language that are taken are refused. */
export async function createDraft(deps: DraftDeps, input: unknown): Promise<TemplateChanged> {
  const parsed = templateInput.safeParse(input)
  if (!parsed.success) return invalid(fieldErrors(parsed.error.issues))
  const { channelId, name, language, category, components, variables } = parsed.data
  const unknown = languageProblem(language)
  if (unknown) return invalid([{ path: 'language', message: unknown }])
  const number = channelId ? deps.numbers.byId(channelId) : deps.numbers.all()[0]
  if (!number) return invalid([{ path: 'channelId', message: 'The shop has no such number in use.' }])
  const id = deps.newId()
  const written = await deps.sql`
    insert into templates (id, account, name, language, category, status, components, variables, changed_at)
    values (${id}, ${number.account}, ${name}, ${language}, ${category}, 'DRAFT', ${json(deps.sql, components)},
      ${json(deps.sql, variables)}, ${deps.clock.now()})
    on conflict (account, name, language) do nothing`
  if (written.count === 0) {
    const message =
      'There is a template of this name in this language already: change that one, or choose another name.'
    return invalid([{ path: 'name', message }])
  }
  return { ok: true, value: (await getTemplate(deps, id))! }
}

/** Where Meta takes a change at all (Graph API, editing a template). */
const editable = new Set(['APPROVED', 'REJECTED', 'PAUSED'])

/**
 * Changes the fields named. What was submitted before keeps standing as it is at Meta; the change waits beside it, with
 * what feeds it, until it is submitted, and is forgotten when it comes to say the same.
 */
export async function changeTemplate(
  { sql }: Pick<DraftDeps, 'sql'>,
  id: string,
  patch: unknown,
): Promise<TemplateChanged> {
  const parsed = templatePatch.safeParse(patch)
  if (!parsed.success) return invalid(fieldErrors(parsed.error.issues))
  return sql.begin(async (tx): Promise<TemplateChanged> => {
    const [old] = await readTemplates(tx, tx`t.id = ${id}`, { lock: true })
    if (!old) return notFound
    const refused = await write(tx, old, parsed.data)
    return refused ?? { ok: true, value: (await getTemplate({ sql: tx }, id))! }
  })
}

async function write(tx: Queries, old: Template, patch: z.output<typeof templatePatch>) {
  const { id, status, category, components, variables } = old
  const rewords = patch.category !== undefined || patch.components !== undefined
  const isBusy = (rewords || old.draft !== null) && (await isSubmitting(tx, id))
  const refused = rewords || isBusy ? refusal(old, patch.category, isBusy) : null
  if (refused) return refused
  const base = { variables, ...(old.draft ?? { category, components }) }
  const next = {
    category: patch.category ?? base.category,
    components: patch.components ?? base.components,
    variables: patch.variables ?? base.variables,
  }
  if (status === 'DRAFT') {
    await tx`
      update templates set category = ${next.category}, components = ${json(tx, next.components)},
        variables = ${json(tx, next.variables)} where id = ${id}`
    return null
  }
  const isSame = canonical([next.category, next.components]) === canonical([category, components])
  if (!isSame) {
    await tx`update templates set draft = ${json(tx, next)} where id = ${id}`
    return null
  }
  if (patch.variables && takesAway(variables, patch.variables)) {
    // What a campaign leaves out is fed by these, in the words that are live.
    const campaign = await campaignSending({ sql: tx }, old.name)
    if (campaign) return conflict(`The campaign "${campaign}" sends it: let it end or cancel it first.`)
  }
  await tx`
    update templates set draft = null, variables = ${json(tx, patch.variables ?? variables)} where id = ${id}`
  return null
}

/** Whether something is fed otherwise than it was; what nothing has fed so far may be at any time. */
const takesAway = (before: Template['variables'], after: Template['variables']): boolean =>
  Object.entries(before).some(([key, source]) => canonical(after[key] ?? null) !== canonical(source))

async function isSubmitting(tx: Queries, id: string): Promise<boolean> {
  const rows = await tx`select 1 from templates where id = ${id} and submitting_until > clock_timestamp()`
  return rows.length > 0
}

function refusal(old: Template, category: string | undefined, submitting: boolean): TemplateChanged | null {
  if (submitting) return conflict('It is being submitted at this moment: try again in a minute.')
  if (old.status === 'DRAFT') return null
  if (old.status === 'PENDING')
    return conflict('WhatsApp is reviewing it: wait for the answer, then change it.')
  if (!editable.has(old.status))
    return conflict('WhatsApp takes no changes of it any more: make a new template under another name.')
  if (old.status === 'APPROVED' && category !== undefined && category !== old.category) {
    const message = 'The category of an approved template stays: make a new template under another name.'
    return invalid([{ path: 'category', message }])
  }
  return null
}

/** A number that can speak for an account; the first of those in use. */
export const speakerOf = (numbers: Pick<NumbersCache, 'all'>, account: string): NumberEntry | undefined =>
  numbers.all().find((one) => one.account === account && one.status === 'active')
