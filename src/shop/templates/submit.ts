import { type Channel, ChannelError, type Line } from '../../channels/channel.ts'
import { json } from '../json.ts'
import { type FieldError, invalid, notFound } from '../refusal.ts'
import { conflict, type DraftDeps, speakerOf } from './drafts.ts'
import { nextEditAt, withEdit } from './edit-limits.ts'
import { getTemplate, type Template } from './rows.ts'
import { type CheckedTemplate, templateProblems } from './rules/index.ts'
import { campaignUnderWay } from './sending.ts'
import { type SyncDeps, syncName } from './sync.ts'
import { wantSync } from './sync-due.ts'

export type SubmitDeps = DraftDeps & SyncDeps

/** `provider`: Meta said no; `taken`: it may have said yes, but no readable answer came. */
export type Submitted =
  | { ok: true; value: Template }
  | { ok: false; reason: 'invalid'; errors: FieldError[] }
  | { ok: false; reason: 'not_found' }
  | { ok: false; reason: 'conflict'; words: string }
  | { ok: false; reason: 'provider'; words: string; atFault: 'template' | 'provider' }

/** Longer than any call to the provider takes, so that nobody submits what is on its way already. */
const leaseSeconds = 60

/** What keeps a template, or the change of it that waits, from being submitted. */
export function problemsOf(template: Template): FieldError[] {
  const { category, components } = template.draft ?? template
  if (!template.draft && template.status !== 'DRAFT') return []
  return templateProblems({ language: template.language, category, components } as CheckedTemplate)
}

/**
 * Sends a draft, or the change of a template that waits, to the provider for its review. Twice at once is once: the
 * second is refused. Where the process dies on the way, or the answer is lost, what the provider has is found by its
 * events and by the next synchronisation.
 */
export async function submitTemplate(deps: SubmitDeps, id: string): Promise<Submitted> {
  const template = await lease(deps, id)
  if (!template) {
    const found = await getTemplate(deps, id)
    return found ? conflict('It is being submitted at this moment: try again in a minute.') : notFound
  }
  try {
    return await submit(deps, template)
  } finally {
    await deps.sql`update templates set submitting_until = null where id = ${id}`
  }
}

async function lease(deps: SubmitDeps, id: string): Promise<Template | undefined> {
  const mine = await deps.sql`
    update templates set submitting_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
    where id = ${id} and (submitting_until is null or submitting_until < clock_timestamp())`
  return mine.count > 0 ? getTemplate(deps, id) : undefined
}

async function submit(deps: SubmitDeps, template: Template): Promise<Submitted> {
  const isNew = template.status === 'DRAFT'
  if (!isNew && !template.draft) return conflict('There is nothing to submit: change it first.')
  const campaign = isNew ? undefined : await campaignUnderWay(deps, template.name)
  if (campaign) return conflict(`The campaign "${campaign}" sends it: let it end or cancel it first.`)
  const errors = problemsOf(template)
  if (errors.length > 0) return invalid(errors)
  const now = deps.clock.now()
  const free = isNew ? null : nextEditAt(template, now)
  if (free) {
    const at = free.toISOString()
    return conflict(
      `WhatsApp takes one change a day and ten a month of an approved template: the next from ${at}.`,
    )
  }
  const number = speakerOf(deps.numbers, template.account)
  const channel = number && deps.channels[number.kind]
  if (!channel) return conflict('Its account has no number that is in use: connect or resume one.')
  try {
    await (isNew
      ? create(deps, channel, number.line, template, now)
      : edit(deps, channel, number.line, template, now))
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error
    return refused(deps, channel, number.line, template, error)
  }
  return { ok: true, value: (await getTemplate(deps, template.id))! }
}

async function create(deps: SubmitDeps, channel: Channel, line: Line, template: Template, now: Date) {
  const { id, name, language, category, components } = template
  const taken = await channel.createTemplate(line, { name, language, category, components })
  // An event may have been faster than the answer; what it told holds, and the draft that it left beside is this one.
  await deps.sql`
    update templates set provider_id = ${taken.providerId}, components = ${json(deps.sql, components)}, draft = null,
      category = case when category_at is null then ${taken.category} else category end,
      changed_at = case when status = 'DRAFT' then ${now} else changed_at end,
      status = case when status = 'DRAFT' then ${taken.status} else status end
    where id = ${id}`
}

async function edit(deps: SubmitDeps, channel: Channel, line: Line, template: Template, now: Date) {
  const { category, components, variables } = { variables: template.variables, ...template.draft! }
  const changes = category !== template.category
  await channel.editTemplate(line, template.providerId!, { ...(changes && { category }), components })
  const untouched = deps.sql`status = ${template.status} and changed_at = ${template.changedAt}`
  await deps.sql`
    update templates set components = ${json(deps.sql, components)}, variables = ${json(deps.sql, variables)},
      draft = null, category = ${category},
      edits = ${json(deps.sql, withEdit(template.edits, now))},
      reason = case when ${untouched} then null else reason end,
      recommendation = case when ${untouched} then null else recommendation end,
      paused_until = case when ${untouched} then null else paused_until end,
      changed_at = case when ${untouched} then ${now} else changed_at end,
      status = case when ${untouched} then 'PENDING' else status end
    where id = ${template.id}`
}

async function refused(
  deps: SubmitDeps,
  channel: Channel,
  line: Line,
  template: Template,
  error: ChannelError,
): Promise<Submitted> {
  const { account, id, name } = template
  if (error.reason === 'exists') {
    // Perhaps by an earlier attempt whose answer was lost: then it is what was wanted.
    await syncName(deps, channel, line, account, name).catch(() => {})
    const now = await getTemplate(deps, id)
    if (now && now.status !== 'DRAFT' && !now.draft) return { ok: true, value: now }
    const words = now?.draft
      ? 'WhatsApp already has another template of this name in this language. It is shown now; your draft waits beside it as a change.'
      : error.message
    return conflict(words)
  }
  // Bytes may have left: the listing will tell.
  if (error.class === 'transient') await wantSync(deps.sql, account)
  const atFault = error.class === 'content' || error.class === 'template' ? 'template' : 'provider'
  return { ok: false, reason: 'provider', words: error.message, atFault }
}
