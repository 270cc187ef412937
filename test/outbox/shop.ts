// A shop with one number, people and messages, to drive the outbox' own functions by hand.
import { randomUUID } from 'node:crypto'
import type { TestContext } from 'node:test'
import type { Reply } from '../../src/channels/channel.ts'
import type { Sql } from '../../src/db/client.ts'
import { noWake } from '../../src/events/wake.ts'
import { newId } from '../../src/ids.ts'
import { takeDue } from '../../src/outbox/decide.ts'
import { enqueueIn } from '../../src/outbox/enqueue.ts'
import type { Rules } from '../../src/outbox/facts.ts'
import type { NewMessage } from '../../src/outbox/message.ts'
import { quietLog } from '../support/log.ts'
import { testDatabase } from '../support/postgres.ts'

export const now = new Date('2026-11-21T12:00:00Z')
const clock = { now: () => now }

export const rules: Rules = {
  timeZone: 'Europe/Athens',
  locale: 'el',
  quietHours: null,
  orderMessageHours: null,
  frequencyCap: null,
  marketingBlockedCountries: [],
}

const text: Reply = { type: 'text', text: 'Γεια' }
const offer: Reply = {
  type: 'template',
  name: 'offer',
  language: 'el',
  category: 'marketing',
  body: [],
}

export type Person = { contactId: string; conversationId: string }

export async function testShop(t: TestContext, people = 1) {
  const { sql, url } = await testDatabase(t)
  const channelId = await addNumber(sql, '750000000000001')
  const persons: Person[] = []
  for (let n = 0; n < people; n++) persons.push(await addPerson(sql, channelId, n))
  const deps = { sql, newId, wake: noWake, clock, log: quietLog }

  /** Claims, decides and marks: what is then on the wire. */
  const takeTo = async (instance: number, most = 10, channel = channelId, rate = 1e6) => {
    const [taken] = await takeDue(sql, { asked: [{ channelId: channel, rate, most }], rules, now, instance })
    return taken?.going ?? []
  }
  return { sql, url, channelId, persons, deps, takeTo }
}

export async function addNumber(sql: Sql, number: string): Promise<string> {
  const id = newId()
  await sql`
    insert into channels (id, kind, name, number, account, base_url, virtual, messages_per_second)
    values (${id}, 'cloud-api', 'Δοκιμή', ${number}, '760000000000001', 'http://127.0.0.1:1', true, 1000)`
  await sql`insert into sending_streams (id, channel_id, tokens) values (${newId()}, ${id}, 1000)`
  return id
}

export async function addPerson(sql: Sql, channelId: string, n: number): Promise<Person> {
  const person = { contactId: newId(), conversationId: newId() }
  await sql`insert into contacts (id, country) values (${person.contactId}, 'GR')`
  await sql`
    insert into contact_identities (contact_id, kind, value)
    values (${person.contactId}, 'phone', ${`+3069${String(80_000_000 + n)}`})`
  await sql`
    insert into conversations (id, contact_id, channel_id, window_until)
    values (${person.conversationId}, ${person.contactId}, ${channelId}, '2100-01-01')`
  await sql`
    insert into consents (contact_id, purpose, granted, source, dedupe_key, occurred_at)
    select ${person.contactId}, p, true, 'test', ${randomUUID()}, ${now} from unnest(array['marketing', 'cart', 'orders']) p`
  return person
}

/** Lets a campaign run on a number. */
export async function addCampaign(sql: Sql, channelId: string, status = 'running'): Promise<string> {
  const campaignId = newId()
  await sql`
    insert into sending_streams (id, channel_id, campaign_id, status) values (${newId()}, ${channelId}, ${campaignId}, ${status})`
  return campaignId
}

export function message(channelId: string, person: Person, more: Partial<NewMessage> = {}): NewMessage {
  const id = newId()
  return {
    id,
    ...person,
    channelId,
    direction: 'out',
    businessKey: `test:${id}`,
    author: more.purpose === 'marketing' ? 'campaign' : 'bot',
    content: more.purpose === 'marketing' ? offer : text,
    body: '',
    status: 'pending',
    purpose: 'reply',
    occurredAt: now,
    sample: false,
    ...more,
  }
}

export async function enqueue(sql: Sql, ...messages: NewMessage[]): Promise<string[]> {
  await enqueueIn(sql, messages)
  return messages.map((one) => one.id)
}

export type Row = {
  id: string
  status: string
  attempts: number
  reason: string | null
  code: number | null
  provider_id: string | null
  not_before: Date | null
  accepted_at: Date | null
  sent_at: Date | null
  delivered_at: Date | null
  read_at: Date | null
  failed_at: Date | null
  purpose: string
  verdict: Record<string, unknown> | null
}

export async function rowOf(sql: Sql, id: string): Promise<Row> {
  const [row] = await sql<[Row]>`select * from messages where id = ${id}`
  return row
}
