import type { Channel, Line, ProviderTemplate } from '../../channels/channel.ts'
import { ChannelError } from '../../channels/channel.ts'
import type { Clock } from '../../clock.ts'
import type { Queries, Sql } from '../../db/client.ts'
import type { NewId } from '../../ids.ts'
import type { Log } from '../../log.ts'
import { raiseAlert, resolveAlert } from '../alerts.ts'
import { lookAnewAt } from '../held-by.ts'
import { json } from '../json.ts'
import type { NumbersCache } from '../numbers-cache.ts'
import { afterSync } from './after-sync.ts'
import { speakerOf } from './drafts.ts'
import { canonical, readTemplates } from './rows.ts'

export type SyncDeps = {
  sql: Sql
  clock: Clock
  newId: NewId
  log: Log
  channels: Record<string, Channel>
  numbers: Pick<NumbersCache, 'all'>
}

/** What a synchronisation came to; `words` says what to do where it failed. */
export type SyncResult =
  | { account: string; ok: true; seen: number; added: number; changed: number; gone: number }
  | { account: string; ok: false; words: string }

/** The accounts of the numbers in use. */
export const accountsOf = (numbers: Pick<NumbersCache, 'all'>): string[] => [
  ...new Set(numbers.all().flatMap((one) => (one.status === 'active' ? [one.account] : []))),
]

/** At most so many names that a listing left out are asked for one by one; the others wait for the next time. */
const mostAsked = 100

/**
 * Reads all templates of an account from the provider and writes what it says. Those that are gone there are marked
 * DELETED, once the provider was asked for each by its name: a listing that changes while it is paged through may skip
 * one, and a template that is wrongly taken for gone would make campaigns skip their people. `signal` ends it after the
 * page under way.
 */
export async function syncTemplates(
  deps: SyncDeps,
  account: string,
  signal?: AbortSignal,
): Promise<SyncResult> {
  const number = speakerOf(deps.numbers, account)
  const channel = number && deps.channels[number.kind]
  if (!channel) return { account, ok: false, words: 'The account has no number that is in use.' }
  const asOf = deps.clock.now()
  const seen = new Set<string>()
  const counts = { added: 0, changed: 0, gone: 0 }
  try {
    for await (const page of channel.listTemplates(number.line)) {
      for (const { providerId } of page) seen.add(providerId)
      await writePage(deps, account, page, asOf, counts)
      signal?.throwIfAborted()
    }
    await markGone(deps, channel, number.line, account, seen, asOf, counts)
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error
    deps.log.warn({ account, class: error.class, code: error.code }, 'templates could not be read')
    return { account, ok: false, words: error.message }
  }
  return { account, ok: true, seen: seen.size, ...counts }
}

/** Reads one template again by its name, whatever it has in other languages included. Throws `ChannelError`. */
export async function syncName(
  deps: SyncDeps,
  channel: Channel,
  line: Line,
  account: string,
  name: string,
): Promise<void> {
  const asOf = deps.clock.now()
  for await (const page of channel.listTemplates(line, { name }))
    await writePage(deps, account, page, asOf, { added: 0, changed: 0 })
}

async function writePage(
  { sql, newId }: Pick<SyncDeps, 'sql' | 'newId'>,
  account: string,
  page: ProviderTemplate[],
  asOf: Date,
  counts: { added: number; changed: number },
): Promise<void> {
  // One of a name and language, and in one order, so that two synchronisations wait for each other and never lock up.
  const found = [...new Map(page.map((one) => [`${one.name}\n${one.language}`, one])).values()].sort(
    (a, b) => (`${a.name}\n${a.language}` < `${b.name}\n${b.language}` ? -1 : 1),
  )
  if (found.length === 0) return
  await sql.begin(async (tx) => {
    const known = await readTemplates(
      tx,
      tx`t.account = ${account} and (t.name, t.language) in (select * from unnest(
        ${found.map((one) => one.name)}::text[], ${found.map((one) => one.language)}::text[]))`,
      { lock: true },
    )
    for (const one of found) {
      const old = known.find((row) => row.name === one.name && row.language === one.language)
      const now = afterSync(old, one, asOf)
      if (!old) counts.added++
      else if (Object.entries(now).some(([key, value]) => isNews(key, old[key as keyof typeof old], value)))
        counts.changed++
      await tx`
        insert into templates (id, account, provider_id, name, language, category, status, quality, reason,
          recommendation, paused_until, components, variables, draft, next_category, next_category_at, changed_at,
          category_at, quality_at, synced_at)
        values (${old?.id ?? newId()}, ${account}, ${now.providerId}, ${one.name}, ${one.language}, ${now.category},
          ${now.status}, ${now.quality}, ${now.reason}, ${now.recommendation}, ${now.pausedUntil},
          ${json(tx, now.components)}, ${json(tx, now.variables)},
          ${now.draft && json(tx, now.draft)}, ${now.nextCategory},
          ${now.nextCategoryAt}, ${now.changedAt}, ${now.categoryAt}, ${now.qualityAt}, ${asOf})
        on conflict (account, name, language) do update set provider_id = excluded.provider_id,
          category = excluded.category, status = excluded.status, quality = excluded.quality, reason = excluded.reason,
          recommendation = excluded.recommendation, paused_until = excluded.paused_until,
          components = excluded.components, variables = excluded.variables, draft = excluded.draft, next_category = excluded.next_category,
          next_category_at = excluded.next_category_at, changed_at = excluded.changed_at,
          category_at = excluded.category_at, quality_at = excluded.quality_at, synced_at = excluded.synced_at`
      if (now.status !== 'APPROVED' || !old || old.status === 'APPROVED') continue
      await resolveAlert({ sql: tx }, 'template_stopped', `${one.name}/${one.language}`)
      await lookAnewAt(tx, ['template_stopped'])
    }
  })
}

/** As of when a fact is known is no news of it. */
const isNews = (key: string, before: unknown, after: unknown) =>
  !['categoryAt', 'qualityAt', 'changedAt'].includes(key) && plain(before) !== plain(after)
const plain = (value: unknown) => canonical(value instanceof Date ? value.toISOString() : value)

async function markGone(
  deps: SyncDeps,
  channel: Channel,
  line: Line,
  account: string,
  seen: Set<string>,
  asOf: Date,
  counts: { gone: number },
): Promise<void> {
  const known = await readTemplates(
    deps.sql,
    deps.sql`t.account = ${account} and t.provider_id is not null and t.status not in ('DRAFT', 'DELETED')
      and t.changed_at <= ${asOf}`,
  )
  const missing = known.filter((row) => !seen.has(row.providerId!))
  const names = [...new Set(missing.map((row) => row.name))].slice(0, mostAsked)
  for (const name of names) {
    const there = new Set<string>()
    for await (const page of channel.listTemplates(line, { name })) {
      for (const one of page) there.add(one.language)
      await writePage(deps, account, page, asOf, { added: 0, changed: 0 })
    }
    for (const row of missing)
      if (row.name === name && !there.has(row.language)) counts.gone += await markOneGone(deps, row.id, asOf)
  }
}

async function markOneGone({ sql, newId }: SyncDeps, id: string, asOf: Date): Promise<number> {
  return sql.begin(async (tx: Queries) => {
    const [gone] = await tx<{ name: string; language: string }[]>`
      update templates set status = 'DELETED', reason = null, recommendation = null, paused_until = null,
        changed_at = ${asOf}, synced_at = ${asOf}
      where id = ${id} and changed_at <= ${asOf} and status not in ('DRAFT', 'DELETED') returning name, language`
    if (!gone) return 0
    const subject = `${gone.name}/${gone.language}`
    await raiseAlert({ sql: tx, newId }, 'template_stopped', subject, { status: 'DELETED', reason: null })
    return 1
  })
}
