import type { Sql } from '../db/client.ts'
import { readNotifications } from '../shop/notifications/stored.ts'
import { type Finding, failed, ok, unknown } from './finding.ts'

const name = "owner's webhook"

/** Whether what the owner should be told reaches their webhook: by what became of the notices, nothing is sent. */
export async function lookAtNotifications(sql: Sql): Promise<Finding> {
  const { webhook } = await readNotifications(sql)
  if (!webhook) return unknown(name, 'There is none: the owner is told by WhatsApp, or not at all.')
  const cure =
    'Check its address, then put it anew with PUT /api/notifications and try POST /api/notifications/test.'
  if (webhook.disabled !== null)
    return failed(name, `It is switched off (${webhook.disabled}): the address wants nothing any more.`, cure)
  const [last] = await sql<{ status: string; reason: string | null; attempts: number }[]>`
    select status, reason, attempts from notices
    where kind = 'webhook' and attempts > 0 order by coalesce(sent_at, not_before) desc, id desc limit 1`
  if (!last) return ok(name, 'Nothing had to be told yet.')
  if (last.status === 'sent') return ok(name, 'It took the newest notice.')
  return failed(name, `It did not take the newest notice (${last.reason}, attempt ${last.attempts}).`, cure)
}
