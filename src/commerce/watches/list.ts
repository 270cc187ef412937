import type { Sql } from '../../db/client.ts'
import type { WatchKind } from './keep.ts'

export const watchStates = ['open', 'told', 'bought', 'cancelled', 'expired', 'joined'] as const

/** `price`: on the day they asked. `message`: what became of the one that told it. */
export type ListedWatch = {
  id: string
  contactId: string
  product: { id: string; name: string; sku: string | null; price: string | null; currency: string | null }
  kind: WatchKind
  price: string | null
  currency: string | null
  state: (typeof watchStates)[number]
  askedAt: Date
  expiresAt: Date
  toldAt: Date | null
  endedAt: Date | null
  message: { status: string; reason: string | null } | null
}

type Filter = {
  contactId?: string | undefined
  productId?: string | undefined
  state?: string | undefined
  before?: string | undefined
  limit: number
}

/** What people wait for and waited for, the latest first; `before` is the id of the last one seen. */
export async function listWatches({ sql }: { sql: Sql }, filter: Filter): Promise<ListedWatch[]> {
  const { contactId = null, productId = null, state = null, before = null, limit } = filter
  return sql<ListedWatch[]>`
    select w.id, w.contact_id as "contactId", w.kind, w.price::text, w.currency, w.state, w.asked_at as "askedAt",
      w.expires_at as "expiresAt", w.told_at as "toldAt", w.ended_at as "endedAt",
      jsonb_build_object('id', p.id, 'name', p.name, 'sku', p.sku, 'price', p.price::text, 'currency', p.currency) as product,
      (select jsonb_build_object('status', m.status, 'reason', m.reason) from messages m
        where m.business_key = w.message_key) as message
    from watches w join products p on p.id = w.product_id
    where (${before}::uuid is null or w.id < ${before}::uuid)
      and (${contactId}::uuid is null or w.contact_id = ${contactId}::uuid)
      and (${productId}::uuid is null or w.product_id = ${productId}::uuid)
      and (${state}::text is null or w.state = ${state}::text)
    order by w.id desc limit ${limit}`
}
