// A shop with shoppers, for tests of whole processes: who writes, what was answered, and what must hold.
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import type { Sql } from '../../src/db/client.ts'
import { number, until, type VirtualProcess } from '../support/processes.ts'

export const shopperPhone = (n: number) => `3069${String(70_000_000 + n)}`

/** People who write; each has a virtual phone. Returns their ids there. */
export async function addShoppers(virtual: VirtualProcess, count: number): Promise<string[]> {
  const made = Array.from({ length: count }, (_, n) =>
    virtual.control<{ id: string }>('POST', 'shoppers', {
      name: `Πελάτης ${n}`,
      phone: shopperPhone(n),
      language: 'el',
    }),
  )
  return (await Promise.all(made)).map((one) => one.id)
}

export const apiToken = 'a-token-of-the-process-tests-0123456789'

/** Something the shop answers every time it is asked: `question` brings it up. */
export async function addAnswer(server: { url: string }): Promise<void> {
  const words = {
    shortcut: 'hours',
    title: { el: 'Ωράριο', en: 'Hours' },
    text: { el: 'Εννέα με πέντε.', en: 'Nine to five.' },
  }
  const answer = await fetch(`${server.url}/api/quick-replies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${apiToken}` },
    body: JSON.stringify({ ...words, triggers: { el: ['ωράριο'], en: ['opening hours'] }, menu: 1 }),
  })
  assert.equal(answer.status, 201, await answer.text())
}

export const question = 'opening hours'

export async function writes(virtual: VirtualProcess, shopper: string, text: string): Promise<string> {
  const { id } = await virtual.control<{ id: string }>('POST', `shoppers/${shopper}/text`, { text })
  return id
}

/** Everything that came in was taken by a turn, answered unless a human has it, and nothing is under way. */
export async function untilQuiet(sql: Sql, messages: number, withinMs = 120_000): Promise<void> {
  const left = async () => {
    const [row] = await sql<[{ events: number; received: number; open: number; statuses: number }]>`
      select
        (select count(*)::int from events where handled_at is null and failed_at is null) as events,
        (select count(*)::int from messages where direction = 'in') as received,
        (select count(*)::int from messages where status in ('pending', 'sending', 'held')) as open,
        (select count(*)::int from message_events e where exists (
          select 1 from messages m where m.id::text = e.message_id or m.provider_id = e.provider_id)) as statuses`
    return row
  }
  let last: unknown
  await until(
    async () => {
      const row = await left().catch(() => undefined)
      last = row
      return row !== undefined && row.received >= messages && row.events + row.open + row.statuses === 0
    },
    'all is answered',
    withinMs,
  ).catch((error: Error) => {
    throw new Error(`${error.message}: ${JSON.stringify(last)}`)
  })
}

/** A reply whose fate is unknown waits a quarter of an hour for a status; the test does not. */
export async function settleUnconfirmed(sql: Sql): Promise<void> {
  await sql`update messages set lease_until = clock_timestamp() - interval '1 second' where status = 'unconfirmed'`
  await until(async () => {
    const rows =
      await sql`select 1 from messages where status in ('unconfirmed', 'pending', 'sending') limit 1`
    return rows.length === 0
  }, 'what was unconfirmed is settled')
}

/** What holds after any crash, once all is quiet. `mayDouble`: rows whose fate was unknown at some moment. */
export async function assertSound(
  sql: Sql,
  virtual: VirtualProcess,
  mayDouble: Set<string> = new Set(),
): Promise<void> {
  const unanswered = await sql`
    select e.id, a.status, a.reason, a.attempts
    from messages m join events e on e.source || ':' || e.dedupe_key = m.business_key
    left join messages a on a.direction = 'out' and a.business_key like 'reply:' || e.id || ':%'
    where m.direction = 'in' and a.status is distinct from 'accepted'`
  assert.deepEqual([...unanswered], [], 'messages of shoppers without an answer')
  const stuck =
    await sql`select id, status from messages where status in ('sending', 'pending', 'unconfirmed')`
  assert.deepEqual([...stuck], [], 'messages that stay under way')
  const { duplicates } = await virtual.control<{ duplicates: { biz: string }[] }>('GET', 'ledger/duplicates')
  const doubled = duplicates.map((one) => one.biz).filter((id) => !mayDouble.has(id))
  assert.deepEqual(doubled, [], 'answers that the shopper got twice though their fate was known')
  const { items } = await virtual.control<{ items: { biz: string }[] }>('GET', 'ledger?limit=100000')
  const known = await sql<{ id: string }[]>`select id from messages where direction = 'out'`
  const ids = new Set(known.map((row) => row.id))
  assert.deepEqual(
    items.filter((one) => !ids.has(one.biz)),
    [],
    'messages on phones that the shop knows nothing of',
  )
}

let counted = 0

/** A webhook body of one text message, as Meta sends it. */
export function textHook(from: string, text: string, id = `wamid.hook${++counted}`): string {
  return hook({
    contacts: [{ wa_id: from, profile: { name: 'Δοκιμή' } }],
    messages: [{ id, from, timestamp: seconds(), type: 'text', text: { body: text } }],
  })
}

export function statusHook(statuses: Record<string, unknown>[]): string {
  return hook({ statuses: statuses.map((one) => ({ timestamp: seconds(), ...one })) })
}

const seconds = () => String(Math.floor(Date.now() / 1000))

export function hook(value: Record<string, unknown>): string {
  const metadata = { display_phone_number: '302105550100', phone_number_id: number.id }
  const change = { field: 'messages', value: { messaging_product: 'whatsapp', metadata, ...value } }
  return JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [{ id: number.account, changes: [change] }],
  })
}

export const signed = (body: string | Buffer) =>
  `sha256=${createHmac('sha256', number.secret).update(body).digest('hex')}`

/** Posts a webhook; signed unless `headers` say otherwise. */
export async function deliver(
  url: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): Promise<number> {
  const answer = await fetch(`${url}/webhooks/whatsapp`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hub-signature-256': signed(body), ...headers },
    body: body as never,
  })
  await answer.arrayBuffer()
  return answer.status
}
