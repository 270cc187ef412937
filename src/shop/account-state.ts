import type { Queries } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import { raiseAlert, resolveAlert } from './alerts.ts'
import { bump } from './revisions.ts'

/** What the provider says about a number, as its `number_state_changed` event holds it. */
export type NumberState = {
  account: string
  number?: string
  displayPhone?: string
  quality?: string
  tier?: string
  /** Unique people a day outside windows; null = unlimited. */
  reach?: number | null
}

/** What the provider says about an account, as its `account_changed` event holds it. */
export type AccountChange = { account: string; event: string; details: Record<string, unknown> }

/**
 * Writes quality, tier and reach to the number meant; to all of the account where none is named, as reach is the
 * account's. Where it rose, `reachRose` tells the outbox's sweep that who waits for tomorrow may go today.
 */
export async function applyNumberState(tx: Queries, newId: NewId, state: NumberState): Promise<void> {
  await bump(tx, 'channels')
  const digits = state.displayPhone?.replace(/\D/g, '') ?? null
  const rows = await tx<{ id: string }[]>`
    update channels set quality = coalesce(${state.quality ?? null}, quality), tier = coalesce(${state.tier ?? null}, tier),
      reach = case when ${state.reach !== undefined} then ${state.reach ?? null}::integer else reach end,
      settings = case when ${state.reach !== undefined} and reach is not null
        and coalesce(${state.reach ?? null}::integer > reach, true) then settings || '{"reachRose": true}' else settings end
    where account = ${state.account}
      and (${state.number ?? null}::text is null or number = ${state.number ?? null})
      and (${digits}::text is null or ${state.number ?? null}::text is not null or display_phone is null
        or regexp_replace(display_phone, '\\D', '', 'g') = ${digits})
    returning id`
  for (const { id } of rows) {
    if (state.quality === 'FLAGGED')
      await raiseAlert({ sql: tx, newId }, 'number_flagged', id, { tier: state.tier ?? null })
    if (state.quality === 'UNFLAGGED') await resolveAlert({ sql: tx }, 'number_flagged', id)
  }
}

/** Meta's events of an account that stop or threaten sending: webhooks reference, `account_update`. */
const restrictions = new Set([
  'ACCOUNT_RESTRICTION',
  'ACCOUNT_VIOLATION',
  'ACCOUNT_DELETED',
  'PARTNER_REMOVED',
  'PARTNER_APP_UNINSTALLED',
])

/** Raises an alert for what stops sending, and closes it when the account is reinstated. */
export async function applyAccountChange(
  tx: Queries,
  newId: NewId,
  { account, event, details }: AccountChange,
): Promise<void> {
  const name = event.toUpperCase()
  if (name === 'DISABLED_UPDATE') {
    const banState = read(details, 'ban_info', 'waba_ban_state')
    if (banState === 'REINSTATE') return resolveAlert({ sql: tx }, 'account_disabled', account)
    return raiseAlert({ sql: tx, newId }, 'account_disabled', account, { event: name, banState })
  }
  if (!restrictions.has(name)) return
  // Only these: the whole may hold phones and people.
  await raiseAlert({ sql: tx, newId }, 'account_restricted', account, {
    event: name,
    violation: read(details, 'violation_info', 'violation_type'),
    restrictions: restrictionTypes(details.restriction_info),
  })
}

function restrictionTypes(info: unknown): string[] {
  if (!Array.isArray(info)) return []
  return info.flatMap((one: unknown) => {
    const type = (one as { restriction_type?: unknown } | null)?.restriction_type
    return typeof type === 'string' ? [type.slice(0, 100)] : []
  })
}

function read(details: Record<string, unknown>, outer: string, inner: string): string | null {
  const value = (details[outer] as Record<string, unknown> | null | undefined)?.[inner]
  return typeof value === 'string' ? value.slice(0, 100) : null
}
