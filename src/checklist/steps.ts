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
  /** How that number stands: `working` where its last checks passed, or where messages have come and gone by it. */
  whatsapp: { state: 'none' | 'unchecked' | 'failing' | 'working'; failed: string[] }
  /** All real numbers that do not work yet: their last checks failed. */
  failing: string[]
}

type NumberRow = { id: string; failed: string[] | null; proved: boolean }

/** How far the shop has come, by what stands in the database; nothing is asked of anybody outside. */
export async function readChecklist({ sql }: { sql: Sql }): Promise<Checklist> {
  const numbers = await readNumbers(sql)
  const [row] = await sql<[Record<Exclude<Step['name'], 'whatsapp'>, boolean> & { samples: Samples }]>`
    select
      exists (select from messages where direction = 'in') as phone,
      exists (select from stores where reason is null) or exists (select from orders where not sample) as store,
      exists (select from imports where finished_at is not null and undone_at is null)
        or exists (select from customers where not sample) as buyers,
      exists (select from messages where purpose = 'test' and direction = 'out') as test,
      json_build_object(
        'shoppers', (select count(*)::int from contacts where sample and merged_into is null),
        'products', (select count(*)::int from products where sample),
        'orders', (select count(*)::int from orders where sample),
        'carts', (select count(*)::int from carts where sample),
        'areAlone', not exists (select from contacts where not sample and merged_into is null)) as samples`
  const { samples, ...rest } = row
  const done = { ...rest, whatsapp: numbers.some(works) }
  const sample = samples.shoppers + samples.products + samples.orders > 0
  return {
    steps: stepNames.map((name) => ({ name, done: done[name] })),
    sample,
    samples,
    ...ofNewest(numbers[0]),
    failing: numbers.filter((one) => one.failed && !works(one)).map(({ id }) => id),
  }
}

const works = ({ failed, proved }: NumberRow) => proved || failed?.length === 0

function ofNewest(newest: NumberRow | undefined): Pick<Checklist, 'channelId' | 'whatsapp'> {
  if (!newest) return { channelId: null, whatsapp: { state: 'none', failed: [] } }
  const { id, failed } = newest
  if (works(newest)) return { channelId: id, whatsapp: { state: 'working', failed: [] } }
  return { channelId: id, whatsapp: { state: failed ? 'failing' : 'unchecked', failed: failed ?? [] } }
}

/**
 * The real numbers, newest first. That messages have come and gone since a number's ids and secrets are what they are
 * proves more than any check: some servers cannot call themselves by their public address.
 */
const readNumbers = (sql: Sql) => sql<NumberRow[]>`
  select c.id, c.settings -> 'checked' -> 'failed' as failed,
    exists (select from conversations o where o.channel_id = c.id and o.last_in_at > s.since) and exists (
      select from conversations o join messages m on m.conversation_id = o.id and m.accepted_at > s.since
      where o.channel_id = c.id) as proved
  from channels c cross join lateral (
    select coalesce((c.settings ->> 'changedAt')::timestamptz, c.created_at) as since) s
  where not c.virtual and c.status <> 'removed' order by c.created_at desc, c.id desc`
