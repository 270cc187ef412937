import type { Queries, Sql } from '../../db/client.ts'
import type { NewId } from '../../ids.ts'
import { writeFaqs } from '../faqs/faqs.ts'
import { json } from '../json.ts'
import { writeSampleQuickReplies } from '../quick-replies.ts'
import { bump } from '../revisions.ts'
import { sampleFaqs } from './faqs.ts'
import { menu } from './menu.ts'
import { below } from './messages.ts'

/**
 * Gives a new shop the saved messages and FAQ entries of the sample shop; a shop that has any, or that had the sample's and threw
 * them out, keeps what it has. True when it was done now.
 */
export async function seedSampleShop({ sql, newId }: { sql: Sql; newId: NewId }): Promise<boolean> {
  return sql.begin(async (tx) => {
    if (!(await isFirst(tx))) return false
    const [own] = await tx`select 1 from quick_replies limit 1`
    if (own) return false
    const all = [...menu, ...below]
    const ids = new Map(all.map(({ shortcut }) => [shortcut, newId()]))
    await bump(tx, 'shop')
    await writeSampleQuickReplies(
      tx,
      all.map((message) => ({
        ...message,
        id: ids.get(message.shortcut)!,
        media: null,
        buttons: message.buttons.map((shortcut) => ids.get(shortcut)!),
      })),
    )
    await writeFaqs(
      tx,
      sampleFaqs.map((entries) => ({ id: newId(), enabled: true, entries })),
      true,
    )
    await remindOfCarts(tx)
    return true
  })
}

const variables = { 1: { field: 'first_name', fallback: '🙂' }, 2: { field: 'cart.total' } }
const template = { name: 'cart_reminder', language: 'auto', variables }
/** An hour after it was left, and the next day: so that the phone page has something to show. */
export const cartReminders = { steps: [60, 24 * 60].map((afterMinutes) => ({ afterMinutes, template })) }

async function remindOfCarts(tx: Queries): Promise<void> {
  await tx`
    insert into flow_settings (flow, enabled, settings, copy)
    values ('cart-recovery', true, ${json(tx, cartReminders)}, '{}') on conflict do nothing`
}

// The mark outlives the samples: deleting them is a decision and not a gap to fill at the next start.
async function isFirst(tx: Queries): Promise<boolean> {
  const rows =
    await tx`insert into settings (key, value) values ('sample_shop', 'true') on conflict do nothing`
  return rows.count > 0
}
