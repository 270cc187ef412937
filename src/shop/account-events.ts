import type { Queries, Sql } from '../db/client.ts'
import { handleNobodys, type NobodysEvent } from '../events/nobody.ts'
import type { NewId } from '../ids.ts'
import type { Log } from '../log.ts'
import {
  type AccountChange,
  applyAccountChange,
  applyNumberState,
  type NumberState,
} from './account-state.ts'
import { raiseAlert } from './alerts.ts'
import { applyTemplateChange, type TemplateChange } from './templates/told.ts'

type Deps = { sql: Sql; newId: NewId; log: Log }

/** Handled where the shop's orders are, and its products. */
const ofOthers = ['store_webhook', 'product_updated']

/**
 * Applies what the provider said about templates, numbers and accounts, and puts away the other events that are about
 * no contact. Several processes may do it at once. Gives how many were handled.
 */
export function handleAccountEvents(deps: Deps): Promise<number> {
  const { newId } = deps
  return handleNobodys(
    {
      ...deps,
      alert: (tx, kind, subject, details) => raiseAlert({ sql: tx, newId }, kind, subject, details),
    },
    { kinds: ofOthers, only: false, atOnce: 50 },
    async (tx, events) => {
      for (const event of events) await apply(tx, newId, event)
      return { handled: events.map(() => ({})) }
    },
  )
}

async function apply(tx: Queries, newId: NewId, { kind, payload, occurredAt }: NobodysEvent): Promise<void> {
  switch (kind) {
    case 'template_changed':
      return applyTemplateChange(tx, newId, payload as TemplateChange, occurredAt)
    case 'number_state_changed':
      return applyNumberState(tx, newId, payload as NumberState)
    case 'account_changed':
      return applyAccountChange(tx, newId, payload as AccountChange)
    default:
    // An order of nobody known, something unreadable: kept to be looked at, and nothing to do.
  }
}
