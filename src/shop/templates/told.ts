import type { Queries } from '../../db/client.ts'
import type { NewId } from '../../ids.ts'
import { raiseAlert, resolveAlert } from '../alerts.ts'
import { lookAnewAt } from '../held-by.ts'
import { wantSync } from './sync-due.ts'

/** What the provider says about a template, as its `template_changed` event holds it; times are RFC 3339. */
export type TemplateChange = {
  account: string
  templateId?: string
  name: string
  language: string
  change: {
    status?: string
    category?: string
    quality?: string
    reason?: string
    recommendation?: string
    pausedUntil?: string
    nextCategory?: { category: string; at: string }
  }
}

/** Meta's event → the status that it leaves the template in. Others are no status: it stays as it was. */
const statusAfter: Record<string, string> = {
  APPROVED: 'APPROVED',
  REINSTATED: 'APPROVED',
  UNARCHIVED: 'APPROVED',
  PENDING: 'PENDING',
  IN_APPEAL: 'IN_APPEAL',
  REJECTED: 'REJECTED',
  PAUSED: 'PAUSED',
  DISABLED: 'DISABLED',
  ARCHIVED: 'ARCHIVED',
  DELETED: 'DELETED',
  PENDING_DELETION: 'DELETED',
}

const stopped = new Set(['REJECTED', 'PAUSED', 'DISABLED', 'DELETED'])

/**
 * Writes what changed, and raises or closes the alerts of it. Status, category and quality count by the time of the
 * newest news of each, so that they may be told late and in any order; Meta tells times in whole seconds. A template
 * never heard of is written once its status is told, and as marketing, the kind under most rules, where its category is
 * not; what it says is then asked for.
 */
export async function applyTemplateChange(
  tx: Queries,
  newId: NewId,
  event: TemplateChange,
  occurredAt: Date,
): Promise<void> {
  const { change, account, name, language } = event
  const told = change.status?.toUpperCase()
  const status = told === undefined ? undefined : statusAfter[told]
  if (status) await writeStatus(tx, newId, event, status, occurredAt)
  await writeCategory(tx, event, occurredAt)
  // Flagged: people dislike it, and it will be paused if that goes on.
  const quality = change.quality?.toUpperCase() ?? (told === 'FLAGGED' ? 'RED' : undefined)
  if (quality) {
    await tx`
      update templates set quality = ${quality}, quality_at = ${occurredAt}
      where account = ${account} and name = ${name} and language = ${language}
        and (quality_at is null or date_trunc('second', quality_at) <= ${occurredAt})`
  }
  if (told === 'LIMIT_EXCEEDED') await raiseAlert({ sql: tx, newId }, 'template_limit', account, {})
  if (!(await alert(tx, newId, event, status)) && status !== 'DELETED') await wantSync(tx, account)
}

async function writeStatus(
  tx: Queries,
  newId: NewId,
  { account, templateId, name, language, change }: TemplateChange,
  status: string,
  at: Date,
): Promise<void> {
  const [old] = await tx<{ status: string }[]>`
    select status from templates where account = ${account} and name = ${name} and language = ${language}
    for update`
  // That one is gone which nobody knew of is no news; a draft may have taken its name meanwhile.
  if (status === 'DELETED' && (!old || old.status === 'DRAFT')) return
  const { category, reason = null, recommendation = null, pausedUntil = null } = change
  await tx`
    insert into templates as t (id, account, provider_id, name, language, category, status, reason, recommendation,
      paused_until, changed_at)
    values (${newId()}, ${account}, ${templateId ?? null}, ${name}, ${language}, ${category?.toLowerCase() ?? 'marketing'},
      ${status}, ${reason}, ${recommendation}, ${pausedUntil}, ${at})
    on conflict (account, name, language) do update set
      provider_id = coalesce(excluded.provider_id, t.provider_id), status = excluded.status,
      reason = excluded.reason, recommendation = excluded.recommendation, paused_until = excluded.paused_until,
      changed_at = excluded.changed_at,
      draft = case when t.status = 'DRAFT' and t.draft is null
        then jsonb_build_object('category', t.category, 'components', t.components, 'variables', t.variables) else t.draft end
    where date_trunc('second', greatest(t.changed_at, t.synced_at)) <= excluded.changed_at`
  if (status === 'APPROVED') await lookAnewAt(tx, ['template_stopped'])
  // Its words may be new: of one made elsewhere, or changed there.
  if (!old || old.status === 'DRAFT' || status === 'APPROVED') await wantSync(tx, account)
}

async function writeCategory(
  tx: Queries,
  { account, name, language, change }: TemplateChange,
  at: Date,
): Promise<void> {
  const category = change.category?.toLowerCase() ?? null
  const next = change.nextCategory
  if (!category && !next) return
  // News of the status name the category too, and say nothing of one that is to come.
  const keepsNext = !next && change.status !== undefined
  await tx`
    update templates set category = coalesce(${category}, category), category_at = ${at},
      next_category = case when ${keepsNext} and next_category <> ${category ?? ''} then next_category
        else ${next?.category.toLowerCase() ?? null} end,
      next_category_at = case when ${keepsNext} and next_category <> ${category ?? ''} then next_category_at
        else ${next?.at ?? null}::timestamptz end
    where account = ${account} and name = ${name} and language = ${language}
      and (category_at is null or date_trunc('second', category_at) <= ${at})`
}

type Row = {
  status: string
  quality: string | null
  reason: string | null
  category: string
  nextCategory: string | null
}

/** By what the template is now and not by what was told: the event may be an old one. False: nobody knows such a template. */
async function alert(
  tx: Queries,
  newId: NewId,
  { account, name, language, change }: TemplateChange,
  told: string | undefined,
): Promise<boolean> {
  const [row] = await tx<Row[]>`
    select status, quality, reason, category, next_category as "nextCategory" from templates
    where account = ${account} and name = ${name} and language = ${language}`
  if (!row) return false
  const subject = `${name}/${language}`
  const raise = (kind: string, details: Record<string, unknown>) =>
    raiseAlert({ sql: tx, newId }, kind, subject, details)
  const resolve = (kind: string) => resolveAlert({ sql: tx }, kind, subject)
  const { status, reason, quality } = row
  if (told && stopped.has(status)) await raise('template_stopped', { status, reason })
  if (told && status === 'APPROVED') await resolve('template_stopped')
  if (change.status?.toUpperCase() === 'FLAGGED' || (change.quality && quality === 'RED'))
    await raise('template_disliked', { quality })
  else if (change.quality && quality === 'GREEN') await resolve('template_disliked')
  if (change.nextCategory && row.nextCategory)
    await raise('template_recategorised', {
      from: row.category,
      to: row.nextCategory,
      at: change.nextCategory.at,
    })
  return true
}
