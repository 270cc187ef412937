import type { Queries, Sql } from '../../db/client.ts'
import type { NewId } from '../../ids.ts'

export type WatchKind = 'back_in_stock' | 'price_drop'

/** `price`: what it costs now, a decimal string in `currency`. */
export type NewWatch = {
  contactId: string
  productId: string
  kind: WatchKind
  price: string | null
  currency: string | null
  at: Date
  until: Date
  sample: boolean
}

/** `key`: of the message that tells it. `waiting`: the product was not there after all, and the next time counts. */
export type Settled = {
  watches: string[]
  as: 'told' | 'bought' | 'cancelled' | 'waiting'
  key: string | null
  at: Date
}

/** Writes what was asked for, in the caller's transaction; who waits already goes on waiting. */
export async function keepWatch(tx: Queries, newId: NewId, watch: NewWatch): Promise<void> {
  const { contactId, productId, kind, price, currency, at, until, sample } = watch
  await tx`
    insert into watches (id, contact_id, product_id, kind, price, currency, asked_at, expires_at, sample)
    values (${newId()}, ${contactId}, ${productId}, ${kind}, ${price}, ${currency}, ${at}, ${until}, ${sample})
    on conflict (contact_id, product_id, kind) where state = 'open' do nothing`
}

/** Says what became of watches; of those that have ended nothing. One that was told may be told by another message. */
export async function settleWatches(tx: Queries, { watches, as, key, at }: Settled): Promise<void> {
  switch (as) {
    case 'waiting':
      await tx`update watches set woken_at = null where id = any(${watches}::uuid[]) and state = 'open'`
      return
    case 'told':
      await tx`
        update watches set state = 'told', told_at = ${at}, message_key = ${key}
        where id = any(${watches}::uuid[]) and state in ('open', 'told')`
      return
    case 'bought':
    case 'cancelled':
      await tx`
        update watches set state = ${as}, ended_at = ${at}
        where id = any(${watches}::uuid[]) and state = 'open'`
  }
}

/** What these messages were to tell has not been told: it is waited for again. Where somebody asked anew meanwhile, that one waits. */
export async function reopenWatches(tx: Queries, keys: string[], now: Date): Promise<void> {
  if (keys.length === 0) return
  await tx`
    update watches w set told_at = null, message_key = null, woken_at = null,
      state = case when known.anew then 'joined' else 'open' end,
      ended_at = case when known.anew then ${now}::timestamptz end
    from (
      select t.id, exists (
        select from watches o where o.contact_id = t.contact_id and o.product_id = t.product_id and o.kind = t.kind
          and o.state = 'open') as anew
      from watches t where t.message_key = any(${keys}::text[]) and t.state = 'told') known
    where w.id = known.id`
}

/** So long an unanswered turn is waited for: after that its flow has failed on it, and the next change may try again. */
const longestTurnHours = 1

/** Ends what was asked for too long ago. Gives how many. */
export async function expireWatches({ sql }: { sql: Sql }, now: Date): Promise<number> {
  const ended = await sql`
    update watches set state = 'expired', ended_at = ${now}
    where id = any(array(
      select id from watches where state = 'open' and expires_at <= ${now} order by expires_at limit 1000))`
  await sql`
    update watches set woken_at = null
    where state = 'open' and woken_at < ${now}::timestamptz - make_interval(hours => ${longestTurnHours})`
  return ended.count
}

/** Cancels an open watch. False where there is none of this id. */
export async function cancelWatch({ sql }: { sql: Sql }, id: string, now: Date): Promise<boolean> {
  const rows = await sql`
    update watches set state = 'cancelled', ended_at = ${now} where id = ${id} and state = 'open'`
  return rows.count > 0
}
