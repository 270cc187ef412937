import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../src/ids.ts'
import { now, type TestApi, testApi } from './app.ts'

const minute = 60_000
const ago = (minutes: number) => new Date(now.getTime() - minutes * minute)

type Given = { name: string; waits?: number; due?: number; urgent?: boolean; windowLeft?: number }

/** Conversations, by minutes: how long they wait, until when they are due, how long the window is open. */
async function write({ deps }: TestApi, given: Given[]): Promise<void> {
  const channelId = deps.numbers.all()[0]!.id
  for (const { name, waits, due, urgent = false, windowLeft = 600 } of given.toReversed()) {
    const contactId = newId()
    await deps.sql`insert into contacts (id, name) values (${contactId}, ${name})`
    await deps.sql`
      insert into conversations (id, contact_id, channel_id, mode, waiting_since, handed_over_at, due_at, urgent, window_until)
      values (${newId()}, ${contactId}, ${channelId}, ${waits === undefined ? 'bot' : 'human'},
        ${waits === undefined ? null : ago(waits)}, ${waits === undefined ? null : ago(waits)},
        ${due === undefined ? null : ago(-due)}, ${urgent}, ${ago(-windowLeft)})`
  }
}

const given: Given[] = [
  { name: 'overdue', waits: 90, due: -30, urgent: true },
  { name: 'urgent', waits: 10, due: 50, urgent: true, windowLeft: 119 },
  { name: 'waits', waits: 200, windowLeft: 121 },
  { name: 'too late', waits: 100, windowLeft: -1 },
  { name: 'with the bot', windowLeft: 60 },
]

test('those who wait are marked, and paged one by one', async (t) => {
  const api = await testApi(t)
  await write(api, given)
  const items: { contact: { name: string }; urgent: boolean; overdue: boolean; windowClosesSoon: boolean }[] =
    []
  let path = '/api/conversations?limit=1'
  for (let pages = 0; pages < 10; pages++) {
    const { status, body } = await api.call('GET', path)
    assert.equal(status, 200, JSON.stringify(body))
    items.push(...body.items)
    if (body.next === null) break
    path = `/api/conversations?limit=1&cursor=${body.next}`
  }
  assert.deepEqual(
    items.map((one) => [one.contact.name, one.urgent, one.overdue, one.windowClosesSoon]),
    [
      ['overdue', true, true, false],
      ['urgent', true, false, true],
      ['waits', false, false, false],
      ['too late', false, false, false],
      ['with the bot', false, false, false],
    ],
  )
  const { body } = await api.call('GET', '/api/conversations')
  const [first] = body.items
  assert.deepEqual([first.dueAt, first.handedOverAt], [ago(30).toISOString(), ago(90).toISOString()])
  assert.ok(!('since' in first) && !('updated' in first), 'the cursor’s own columns are not shown')
  assert.equal((await api.call('GET', `/api/conversations/${first.id}`)).body.overdue, true)
})

test('filters by what one looks for, and refuses what is none', async (t) => {
  const api = await testApi(t)
  await write(api, given)
  const names = async (query: string) =>
    (await api.call('GET', `/api/conversations?${query}`)).body.items.map(
      (one: { contact: { name: string } }) => one.contact.name,
    )
  assert.deepEqual(await names('overdue=true'), ['overdue'])
  assert.deepEqual(await names('urgent=true'), ['overdue', 'urgent'])
  assert.deepEqual(await names('waiting=false'), ['with the bot'])
  assert.deepEqual(await names('waiting=true&urgent=false'), ['waits', 'too late'])
  assert.deepEqual(await names('assignee=Ελένη'), [])
  assert.equal((await api.call('GET', '/api/conversations?waiting=perhaps')).status, 400)
  assert.equal((await api.call('GET', '/api/conversations?cursor=e30')).status, 400, 'another list’s cursor')
})
