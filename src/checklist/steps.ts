import type { Sql } from '../db/client.ts'

/** What a new shop does first, in this order. */
export const stepNames = ['phone', 'whatsapp', 'store', 'buyers', 'test'] as const
type Samples = Checklist['samples']
type Step = { name: (typeof stepNames)[number]; done: boolean }

export type Checklist = {
  steps: Step[]
  /** Whether sample shoppers, products or orders are still there. */
  sample: boolean
  /** How many of each are still there, and whether people of the shop's own stand among them. */
  samples: { shoppers: number; products: number; orders: number; carts: number; areAlone: boolean }
  /** The newest number that is not virtual; null: there is none yet. */
  channelId: string | null
}

/** How far the shop has come, by what stands in the database; nothing is asked of anybody outside. */
export async function readChecklist({ sql }: { sql: Sql }): Promise<Checklist> {
  const [row] = await sql<[Record<Step['name'], boolean> & { samples: Samples; channelId: string | null }]>`
    select
      exists (select from messages where direction = 'in') as phone,
      exists (select from channels where not virtual and status <> 'removed') as whatsapp,
      exists (select from stores where reason is null) or exists (select from orders where not sample) as store,
      exists (select from imports where finished_at is not null and undone_at is null)
        or exists (select from customers where not sample) as buyers,
      exists (select from messages where purpose = 'test' and direction = 'out') as test,
      json_build_object(
        'shoppers', (select count(*)::int from contacts where sample and merged_into is null),
        'products', (select count(*)::int from products where sample),
        'orders', (select count(*)::int from orders where sample),
        'carts', (select count(*)::int from carts where sample),
        'areAlone', not exists (select from contacts where not sample and merged_into is null)) as samples,
      (select id from channels where not virtual and status <> 'removed'
        order by created_at desc, id desc limit 1) as "channelId"`
  const { samples, channelId, ...done } = row
  const sample = samples.shoppers + samples.products + samples.orders > 0
  return { steps: stepNames.map((name) => ({ name, done: done[name] })), sample, samples, channelId }
}
