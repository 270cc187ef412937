import type { Clock } from '../../clock.ts'
import type { Sql } from '../../db/client.ts'
import type { Sealer } from '../../db/secrets.ts'
import type { NewId } from '../../ids.ts'
import { withoutPersonalData } from '../../language/personal.ts'
import type { Log } from '../../log.ts'
import { raiseAlert, resolveAlert } from '../../shop/alerts.ts'
import type { StoredWebhook } from '../../shop/notifications/settings.ts'
import { disableWebhook, readNotifications, secretsOf } from '../../shop/notifications/stored.ts'
import { linkTo, type Notice, readTold, type Told } from './notice.ts'
import { signedHeaders } from './signature.ts'

export type WebhookDeps = {
  sql: Sql
  clock: Clock
  newId: NewId
  log: Log
  sealer: Sealer
  /** How an agent reaches us. */
  publicUrl: string
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute
/** After each attempt that failed, until the next; then it is given up. */
const pauses = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
]
const timeoutMs = 10 * second
/** A process that dies while it sends leaves the notice to another after this. */
const leaseMs = minute
const atOnce = 10

export type ClaimedNotice = { id: string; attempts: number; payload: Notice }

/** What became of one attempt. `gone`: the address wants nothing any more. */
export type Attempt = { outcome: 'sent' | 'failed' | 'gone'; reason: string | null }

/** Sends the notices whose time has come. Gives how many were tried. */
export async function sendWebhooks(deps: WebhookDeps): Promise<number> {
  const claimed = await claimNotices(deps)
  for (const notice of claimed) await sendNotice(deps, notice)
  return claimed.length
}

/** Takes notices that are due, one process each; `only`: this one, if it is. */
export async function claimNotices(
  { sql, clock }: Pick<WebhookDeps, 'sql' | 'clock'>,
  only?: string,
): Promise<ClaimedNotice[]> {
  const now = clock.now()
  return sql<ClaimedNotice[]>`
    update notices n set attempts = attempts + 1, not_before = ${new Date(now.getTime() + leaseMs)}
    where n.id = any(array(
      select id from notices
      where status = 'waiting' and kind = 'webhook' and not_before <= ${now} and (${only ?? null}::uuid is null or id = ${only ?? null}::uuid)
      order by not_before limit ${atOnce} for update skip locked
    )) returning n.id, n.attempts, n.payload`
}

/** Tries once, and writes what became of it. */
export async function sendNotice(deps: WebhookDeps, notice: ClaimedNotice): Promise<Attempt> {
  const { webhook } = await readNotifications(deps.sql)
  const attempt: Attempt =
    !webhook || webhook.disabled !== null
      ? { outcome: 'gone', reason: 'no_webhook' }
      : await post(deps, webhook, notice)
  await settle(deps, notice, webhook, attempt)
  return attempt
}

/** Posts it, and no more. The id stays the same however often it is sent, so that the receiver can tell. */
export async function post(
  deps: WebhookDeps,
  webhook: StoredWebhook,
  { id, payload }: ClaimedNotice,
): Promise<Attempt> {
  try {
    const body = JSON.stringify(bodyOf(payload, await readTold(deps.sql, payload), deps.publicUrl))
    const now = deps.clock.now()
    const headers = signedHeaders({ id: `msg_${id}`, at: now, body }, secretsOf(webhook, deps.sealer, now))
    const response = await fetch(webhook.url, {
      method: 'POST',
      headers,
      body,
      // An answer that leads elsewhere would take the shoppers' words to where the owner did not send them.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    })
    await response.body?.cancel()
    if (response.ok) return { outcome: 'sent', reason: null }
    return { outcome: response.status === 410 ? 'gone' : 'failed', reason: `http_${response.status}` }
  } catch (error) {
    // The message would quote the address, and addresses hold secrets.
    const name = error instanceof Error ? error.name : 'unknown'
    return { outcome: 'failed', reason: name === 'TimeoutError' ? 'timeout' : causeOf(error) }
  }
}

async function settle(
  deps: WebhookDeps,
  { id, attempts }: ClaimedNotice,
  webhook: StoredWebhook | null,
  { outcome, reason }: Attempt,
): Promise<void> {
  const { sql, clock } = deps
  const now = clock.now()
  const pause = outcome === 'failed' ? pauses[attempts - 1] : undefined
  const status = outcome === 'sent' ? 'sent' : pause === undefined ? 'failed' : 'waiting'
  await sql.begin(async (tx) => {
    // The attempt it was: another process may have taken it on meanwhile.
    await tx`
      update notices set status = ${status}, reason = ${reason}, sent_at = ${status === 'sent' ? now : null},
        not_before = ${new Date(now.getTime() + (pause ?? 0))}
      where id = ${id} and attempts = ${attempts} and status = 'waiting'`
    if (status === 'sent') await resolveAlert({ sql: tx }, 'webhook_failing', '')
    if (status === 'failed' && webhook) {
      if (outcome === 'gone' && webhook.disabled === null) await disableWebhook(tx, webhook.url, 'gone')
      await raiseAlert({ ...deps, sql: tx }, 'webhook_failing', '', { reason, attempts })
    }
  })
  if (status !== 'sent') deps.log.warn({ noticeId: id, attempts, reason }, 'notice not taken by the webhook')
}

/** What is posted. Without phones or other long numbers, also in the shopper's own words. */
function bodyOf(notice: Notice, { name, summary, language }: Told, publicUrl: string) {
  const { type, at, conversationId, reason, urgent, dueAt } = notice
  if (type === 'test') return { type, timestamp: at, data: {} }
  const data = {
    ...{ conversationId, reason, urgent, dueAt, language },
    name: name === null ? null : withoutPersonalData(name) || null,
    summary: (summary ?? '')
      .split('\n')
      .map(withoutPersonalData)
      .filter((line) => line !== '')
      .join('\n'),
    url: linkTo(publicUrl, notice),
  }
  return { type, timestamp: at, data }
}

function causeOf(error: unknown): string {
  const cause = (error as { cause?: { code?: unknown } }).cause?.code
  return typeof cause === 'string' ? cause : 'unreachable'
}
