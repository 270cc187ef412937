import type { Sql } from '../db/client.ts'

/** What a new shop does first, in this order. */
export const stepNames = ['phone', 'whatsapp', 'store', 'buyers', 'test'] as const
type Step = { name: (typeof stepNames)[number]; done: boolean }

export type Checklist = {
  steps: Step[]
  /** Whether sample shoppers, products or orders are still there. */
  sample: boolean
  /** The newest number that is not virtual; null: there is none yet. */
  channelId: string | null
}

/** How far the shop has come, by what stands in the database; nothing is asked of anybody outside. */
export async function readChecklist({ sql }: { sql: Sql }): Promise<Checklist> {
  const [row] = await sql<[Record<Step['name'], boolean> & { sample: boolean; channelId: string | null }]>`
    select
      exists (select from messages where direction = 'in') as phone,
      exists (select from channels where not virtual and status <> 'removed') as whatsapp,
      exists (select from stores where reason is null) or exists (select from orders where not sample) as store,
      exists (select from imports where finished_at is not null and undone_at is null)
        or exists (select from customers where not sample) as buyers,
      exists (select from messages where purpose = 'test' and direction = 'out') as test,
      exists (select from contacts where sample and merged_into is null) or exists (select from orders where sample)
        or exists (select from products where sample) as sample,
      (select id from channels where not virtual and status <> 'removed'
        order by created_at desc, id desc limit 1) as "channelId"`
  const { sample, channelId, ...done } = row
  return { steps: stepNames.map((name) => ({ name, done: done[name] })), sample, channelId }
}
