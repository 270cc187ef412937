import type { Queries, Sql } from '../../db/client.ts'
import { appendIn } from '../../events/append.ts'
import type { NewEvent } from '../../events/event.ts'
import { type Handled, handleNobodys, type NobodysEvent } from '../../events/nobody.ts'
import type { Wake } from '../../events/wake.ts'
import type { NewId } from '../../ids.ts'
import type { Log } from '../../log.ts'
import { isAsWanted, notTakenBack } from './find.ts'

export type WatchDeps = {
  sql: Sql
  newId: NewId
  log: Log
  wake: Wake
  clock: { now(): Date }
  alert(tx: Queries, kind: string, subject: string, details: Record<string, unknown>): Promise<void>
  /** Since when the shop tells of products; null: it does not. */
  since: Date | null
  /** By how much a price must fall to be told. */
  dropPercent: number
}

/** Of one product in one transaction: ten thousand who wait are ten of them. */
const atOnce = 1000
const newsMs = 24 * 3_600_000

type Woken = { id: string; contactId: string; occasion: number }

/**
 * Asks the turns of all who wait for a product that has changed to look at it. Level and not edge: whoever waits and
 * has not been asked is asked when the product is as they want it, so that nothing is lost or doubled by a store that
 * says something twice, late, or not at all. Several processes may do it at once; one that dies is gone on from where
 * it stopped. Gives how many changes were handled.
 */
export async function wakeWatchers(deps: WatchDeps): Promise<number> {
  let handled = 0
  let more: boolean
  do {
    more = false
    const which = { kinds: ['product_updated'], only: true, atOnce: 1 }
    handled += await handleNobodys(deps, which, async (tx, [event]) => {
      const { after, ...done } = await wakeSome(tx, deps, event!)
      more ||= done.again === true
      return { handled: [done], ...(after && { after }) }
    })
  } while (more)
  return handled
}

async function wakeSome(
  tx: Queries,
  deps: WatchDeps,
  event: NobodysEvent,
): Promise<Handled & { after?: () => void }> {
  const { productId } = event.payload as { productId?: string }
  const now = deps.clock.now()
  // What is older than a day, or than the switch, is no news to anybody.
  const oldest = Math.max(deps.since?.getTime() ?? Number.POSITIVE_INFINITY, now.getTime() - newsMs)
  if (!productId || event.occurredAt.getTime() < oldest) return {}
  const due = await takeDue(tx, deps, productId, now)
  const gone = await findTold(tx, deps, productId, now)
  const events = [...eventsOf(due, productId, event, ''), ...eventsOf(gone, productId, event, `:${event.id}`)]
  const { contactIds } = await appendIn(tx, deps.newId, events)
  return {
    again: due.length === atOnce,
    after: () => {
      if (contactIds.length > 0) deps.wake.turns(contactIds)
    },
  }
}

/** In the order of ids, as everybody who locks several. */
function takeDue(tx: Queries, { dropPercent }: WatchDeps, productId: string, now: Date): Promise<Woken[]> {
  return tx<Woken[]>`
    with due as materialized (
      select w.id from watches w join products p on p.id = w.product_id
      where w.product_id = ${productId} and w.state = 'open' and w.woken_at is null and w.expires_at > ${now}
        and ${isAsWanted(tx, dropPercent)} and ${notTakenBack(tx)}
      order by w.id limit ${atOnce} for update of w)
    update watches w set woken_at = ${now}, occasion = w.occasion + 1
    from due where w.id = due.id
    returning w.id, w.contact_id as "contactId", w.occasion`
}

/** Who has been told what is no more (it is gone again, or as dear as before), where the message has not left: it shall not. */
function findTold(tx: Queries, { dropPercent }: WatchDeps, productId: string, now: Date): Promise<Woken[]> {
  return tx<Woken[]>`
    select w.id, w.contact_id as "contactId", w.occasion
    from watches w join products p on p.id = w.product_id join messages m on m.business_key = w.message_key
    where w.product_id = ${productId} and w.state = 'told' and w.told_at > ${now}::timestamptz - interval '30 days'
      and m.status in ('pending', 'held') and not ${isAsWanted(tx, dropPercent)}`
}

/** One for each person, whatever they asked of it. */
function eventsOf(woken: Woken[], productId: string, { occurredAt }: NobodysEvent, mark: string): NewEvent[] {
  const byContact = new Map(woken.toReversed().map((one) => [one.contactId, one]))
  return [...byContact.values()].map(({ id, contactId, occasion }) => ({
    source: 'watches',
    dedupeKey: `watch:${id}:${occasion}${mark}`,
    kind: 'watched_product_changed',
    channelId: null,
    about: { contactId },
    payload: { productId },
    occurredAt,
  }))
}
