import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type ConversationFilter,
  type ConversationKey,
  type ListedConversation,
  listConversations,
} from '../../src/conversations/list.ts'
import { placeOf } from '../../src/conversations/place.ts'
import type { Sql } from '../../src/db/client.ts'
import { newId } from '../../src/ids.ts'
import { openShop } from './shop.ts'

const asOf = new Date('2026-11-23T12:00:00Z')
const at = (time: string) => `2026-11-23T${time}Z`

type Given = {
  name: string
  since?: string
  due?: string
  urgent?: boolean
  updated: string
  assignee?: string
  mode?: string
}

// In the order in which they belong.
const given: Given[] = [
  {
    name: 'overdue and urgent',
    since: at('11:30:00'),
    due: at('11:59:00'),
    urgent: true,
    updated: at('11:30:00'),
  },
  { name: 'overdue', since: at('09:00:00'), due: at('12:00:00'), updated: at('09:00:00'), assignee: 'Eleni' },
  {
    name: 'urgent, longer',
    since: at('11:00:00'),
    urgent: true,
    due: at('12:00:01'),
    updated: at('11:59:00'),
  },
  { name: 'urgent, by a microsecond', since: at('11:00:00.000001'), urgent: true, updated: at('11:00:00') },
  { name: 'waits longest', since: at('08:00:00'), updated: at('08:00:00') },
  { name: 'waits', since: at('10:00:00'), updated: at('11:58:00') },
  { name: 'newest', updated: at('11:57:00'), mode: 'human', assignee: 'Eleni' },
  { name: 'by a microsecond', updated: at('11:56:59.999999') },
  { name: 'urgent once, answered', urgent: true, updated: at('07:00:00'), mode: 'human' },
  { name: 'oldest', updated: at('06:00:00'), mode: 'closed' },
]

async function write(sql: Sql, channelId: string, all: Given[]): Promise<void> {
  // Written the other way round, so that no id has the order of the list.
  for (const { name, since, due, urgent, updated, assignee, mode } of all.toReversed()) {
    const contactId = newId()
    await sql`insert into contacts (id, name) values (${contactId}, ${name})`
    await sql`
      insert into conversations (id, contact_id, channel_id, mode, waiting_since, handed_over_at, due_at, urgent, assignee, updated_at)
      values (${newId()}, ${contactId}, ${channelId}, ${mode ?? (since ? 'human' : 'bot')}, ${since ?? null}::text::timestamptz,
        ${since ?? null}::text::timestamptz, ${due ?? null}::text::timestamptz, ${urgent ?? false}, ${assignee ?? null},
        ${updated}::text::timestamptz)`
  }
}

const keyOf = ({ id, overdue, urgent, since, updated }: ListedConversation): ConversationKey =>
  since === null
    ? { asOf: asOf.toISOString(), id, among: 'others', updated }
    : { asOf: asOf.toISOString(), id, among: 'waiting', overdue, urgent, since }

async function pages(sql: Sql, limit: number, filter: ConversationFilter = {}): Promise<string[]> {
  const names: string[] = []
  let after: ConversationKey | undefined
  for (;;) {
    const rows = await listConversations({ sql }, { ...filter, after, asOf, limit })
    const page = rows.slice(0, limit)
    names.push(...page.map((row) => row.contact.name ?? ''))
    if (rows.length <= limit) return names
    after = keyOf(page.at(-1)!)
  }
}

test('overdue, urgent, longest waiting, newest; whatever the size of the page', async (t) => {
  const shop = await openShop(t)
  await write(shop.sql, shop.channelId, given)
  const order = given.map(({ name }) => name)
  for (const limit of [1, 2, 3, 4, 5, 6, 7, 9, 10, 50])
    assert.deepEqual(await pages(shop.sql, limit), order, `pages of ${limit}`)
})

test('filters', async (t) => {
  const shop = await openShop(t)
  await write(shop.sql, shop.channelId, given)
  const only = (keep: (one: Given) => boolean) => given.filter(keep).map(({ name }) => name)
  const filters: [ConversationFilter, string[]][] = [
    [{ waiting: true }, only(({ since }) => since !== undefined)],
    [{ waiting: false }, only(({ since }) => since === undefined)],
    [{ urgent: true }, only(({ urgent }) => urgent === true)],
    [{ urgent: false }, only(({ urgent }) => !urgent)],
    [{ overdue: true }, ['overdue and urgent', 'overdue']],
    [{ overdue: false }, given.slice(2).map(({ name }) => name)],
    [{ assignee: 'Eleni' }, ['overdue', 'newest']],
    [{ assignee: 'Eleni', waiting: true, overdue: true }, ['overdue']],
    [{ mode: 'closed' }, ['oldest']],
    [{ mode: 'human', waiting: false }, ['newest', 'urgent once, answered']],
  ]
  for (const [filter, names] of filters)
    for (const limit of [1, 3, 50])
      assert.deepEqual(await pages(shop.sql, limit, filter), names, JSON.stringify(filter))
})

test('a shopper’s place is their place in the list', async (t) => {
  const shop = await openShop(t)
  await write(shop.sql, shop.channelId, given)
  const rows = await listConversations({ sql: shop.sql }, { waiting: true, asOf, limit: 50 })
  for (const [index, row] of rows.entries()) {
    // Dates have no microseconds: the two who differ by one share a place.
    const place = await placeOf(shop.sql, row, asOf)
    assert.ok(
      place === index + 1 || row.contact.name === 'urgent, by a microsecond',
      `${row.contact.name} ${place}`,
    )
  }
  const fresh = { id: newId(), waitingSince: null, urgent: false, dueAt: null }
  assert.equal(await placeOf(shop.sql, fresh, asOf), 7, 'who begins to wait now is the last')
  assert.equal(await placeOf(shop.sql, { ...fresh, urgent: true }, asOf), 5)
})

test('the others are read along their index', async (t) => {
  const shop = await openShop(t)
  await shop.sql`
    insert into conversations (id, contact_id, channel_id, updated_at)
    select gen_random_uuid(), gen_random_uuid(), ${shop.channelId}, now() - n * interval '1 minute' from generate_series(1, 5000) as n`
  await shop.sql`analyze conversations`
  const plan = await shop.sql<{ 'QUERY PLAN': string }[]>`
    explain select id from conversations where waiting_since is null order by updated_at desc nulls last, id limit 50`
  assert.match(plan.map((row) => row['QUERY PLAN']).join('\n'), /conversations_newest/)
})
