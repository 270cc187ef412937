import type { Queries, Sql } from '../db/client.ts'
import { removeSampleAnswers } from '../shop/sample/remove.ts'

/**
 * Removes the sample shoppers with all that was written to and by them, and the sample products, orders and carts:
 * they are nobody's data, so nothing of them stays. Of the sample answers those go that nobody changed: what the shop
 * made of the others is its own. At the next start none comes back. Gives how many shoppers went.
 */
export async function removeSamples({ sql }: { sql: Sql }): Promise<number> {
  return sql.begin(async (tx) => {
    const people = await tx<{ id: string }[]>`select id from contacts where sample order by id for update`
    const ids = people.map(({ id }) => id)
    await removeTalk(tx, ids)
    await removeShopping(tx, ids)
    await tx`delete from consents where contact_id = any(${ids}::uuid[])`
    await tx`delete from contact_identities where contact_id = any(${ids}::uuid[])`
    await tx`delete from contacts where id = any(${ids}::uuid[])`
    await removeSampleAnswers(tx)
    return ids.length
  })
}

async function removeTalk(tx: Queries, ids: string[]): Promise<void> {
  const theirs = tx`select id from conversations where contact_id = any(${ids}::uuid[])`
  const runs = tx`select id from flow_runs where conversation_id in (${theirs})`
  await tx`delete from timers where run_id in (${runs})`
  await tx`delete from flow_runs where conversation_id in (${theirs})`
  await tx`delete from unanswered_questions where contact_id = any(${ids}::uuid[])`
  await tx`
    delete from message_events where provider_id in (
      select provider_id from messages where contact_id = any(${ids}::uuid[]) and provider_id is not null)`
  await tx`delete from messages where contact_id = any(${ids}::uuid[])`
  await tx`delete from conversations where contact_id = any(${ids}::uuid[])`
  await tx`delete from events where contact_id = any(${ids}::uuid[])`
}

async function removeShopping(tx: Queries, ids: string[]): Promise<void> {
  for (const table of [
    'attributions',
    'campaign_answers',
    'tracked_links',
    'campaign_recipients',
    'watches',
    'order_proofs',
  ])
    await tx`delete from ${tx(table)} where contact_id = any(${ids}::uuid[])`
  // Also what a sample shopper bought or left for real, in the virtual phone.
  const carts = tx`select id from carts where sample or contact_id = any(${ids}::uuid[])`
  await tx`delete from cart_recoveries where cart_id in (${carts})`
  await tx`delete from coupons where cart_id in (${carts})`
  await tx`delete from carts where sample or contact_id = any(${ids}::uuid[])`
  await tx`delete from orders where sample or contact_id = any(${ids}::uuid[])`
  await tx`delete from customers where sample or contact_id = any(${ids}::uuid[])`
  await tx`delete from products where sample`
}
