// A campaign of a real server, and what must hold of it whatever happened to the server meanwhile.
import assert from 'node:assert/strict'
import type { Counts } from '../../../src/campaigns/counts.ts'
import type { Sql } from '../../../src/db/client.ts'
import { until, type VirtualProcess } from '../../support/processes.ts'
import { apiToken } from '../shop.ts'

export type Json = ReturnType<typeof JSON.parse>
export type Call = (method: string, path: string, body?: Json) => Promise<Json>

export const callerOf =
  (server: { url: string }): Call =>
  async (method, path, body) => {
    const isJson = body !== undefined && !(body instanceof FormData)
    const answer = await fetch(`${server.url}/api/${path}`, {
      method,
      headers: { authorization: `Bearer ${apiToken}`, ...(isJson && { 'content-type': 'application/json' }) },
      body: body === undefined ? null : isJson ? JSON.stringify(body) : body,
    })
    const text = await answer.text()
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`)
    return JSON.parse(text)
  }

/** A draft to so many buyers of a file, who agreed, with an approved template. Returns its id. */
export async function draftCampaign(
  call: Call,
  virtual: VirtualProcess,
  people: number,
  more: object = {},
): Promise<string> {
  await virtual.control('PATCH', 'settings', { templateReviewMs: 0 })
  await call('PATCH', 'settings', { quietHours: null, frequencyCap: null })
  const template = await call('POST', 'templates', {
    ...{ name: 'news', language: 'el', category: 'marketing' },
    components: [
      { type: 'BODY', text: 'Ήρθαν τα καινούργια σαπούνια και σας περιμένουν στο κατάστημα.' },
      { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'ΣΤΟΠ' }] },
    ],
  })
  await call('POST', `templates/${template.id}/submit`)
  const { id: importId } = await call('POST', 'imports', buyers(people))
  await until(async () => {
    await call('POST', 'templates/sync')
    return (await call('GET', `templates/${template.id}`)).status === 'APPROVED'
  }, 'the template is approved')
  await until(async () => (await call('GET', `imports/${importId}`)).status === 'done', 'the buyers are in')
  const { id } = await call('POST', 'campaigns', {
    ...{ name: 'News', audience: { importId, exclude: [] } },
    template: { name: 'news', language: 'el', variables: {} },
    ...more,
  })
  return id
}

export const buyerPhone = (n: number) => `3069${String(70_000_000 + n)}`

function buyers(people: number): FormData {
  const form = new FormData()
  const lines = Array.from({ length: people }, (_, n) => `+${buyerPhone(n)},Πελάτης ${n}`)
  form.set('file', new Blob([`phone,name\n${lines.join('\n')}\n`]), 'buyers.csv')
  form.set('options', JSON.stringify({ consent: { purpose: 'marketing', source: 'shop', text: 'Yes' } }))
  return form
}

/** Waits until nothing of it is under way and every status is matched. */
export async function untilThrough(call: Call, virtual: VirtualProcess, id: string): Promise<Counts> {
  await until(async () => (await call('GET', `campaigns/${id}`)).status === 'finished', 'it is over', 60_000)
  await virtual.control('POST', 'webhooks/settled', { timeoutMs: 20_000 })
  return (await call('GET', `campaigns/${id}`)).counts
}

const sumOf = (counts: Counts): number =>
  ['pending', 'held', 'sending', 'accepted', 'failed', 'skipped', 'unconfirmed', 'holdout'].reduce(
    (sum, part) => sum + counts[part as keyof Counts],
    0,
  )

/** Ids of the messages that were taken, once what a dead server had written has arrived. */
export async function takenSoFar(virtual: VirtualProcess): Promise<Set<string>> {
  let taken = new Set<string>()
  let before = -1
  await until(async () => {
    before = taken.size
    taken = await takenOnce(virtual)
    return taken.size === before
  }, 'nothing more arrives')
  return taken
}

/** Ids of the messages that were taken, by `biz_opaque_callback_data`; fails where one was taken twice. */
async function takenOnce(virtual: VirtualProcess): Promise<Set<string>> {
  const { items } = await virtual.control<{ items: { to: string; biz: string }[] }>(
    'GET',
    'ledger?limit=100000',
  )
  const { duplicates } = await virtual.control<{ duplicates: Json[] }>('GET', 'ledger/duplicates')
  assert.deepEqual(duplicates, [], 'marketing that was sent twice')
  assert.equal(new Set(items.map((one) => one.to)).size, items.length, 'somebody got it twice')
  return new Set(items.map((one) => one.biz))
}

/**
 * The campaign is whole, nobody got it twice, and what was taken is known to be: accepted is exactly what the
 * provider took, and unconfirmed exactly what it never saw.
 */
export async function assertProved(
  sql: Sql,
  call: Call,
  virtual: VirtualProcess,
  id: string,
  people: number,
) {
  const taken = await takenOnce(virtual)
  const unmatched = async () => {
    const rows = await sql`
      select 1 from messages where campaign_id = ${id} and status = 'unconfirmed' and id = any(${[...taken]}::uuid[])`
    return rows.length
  }
  await until(async () => (await unmatched()) === 0, 'statuses settle what was taken')
  const { counts } = await call('GET', `campaigns/${id}`)
  assert.deepEqual([counts.audience, sumOf(counts)], [people, people], JSON.stringify(counts))
  const rows = await sql<{ id: string; status: string }[]>`
    select id, status from messages where campaign_id = ${id}`
  const wrong = rows.filter((row) => (row.status === 'accepted') !== taken.has(row.id))
  assert.deepEqual([...wrong], [], 'what became of them is told wrongly')
  return { counts: counts as Counts, taken }
}

/** Lets the number send as fast as it may: what is to be seen has happened. */
export async function hurry(sql: Sql): Promise<void> {
  await sql`update channels set messages_per_second = 1000`
  await sql`update revisions set revision = revision + 1 where name = 'channels'`
}

/** How many messages of a campaign are in each status, in words, for whoever reads a failure. */
export async function statusesOf(sql: Sql, id: string): Promise<string> {
  const [row] = await sql<{ counts: string | null }[]>`
    select string_agg(status || ' ' || n, ', ' order by status) as counts
    from (select status, count(*) as n from messages where campaign_id = ${id} group by status) s`
  return row?.counts ?? 'nothing'
}
