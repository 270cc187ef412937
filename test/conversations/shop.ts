import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import type { Choice, Content, Identity, Inbound } from '../../src/channels/channel.ts'
import { runTurns, type TurnDeps } from '../../src/conversations/turn.ts'
import type { Queries, Sql } from '../../src/db/client.ts'
import { appendIn } from '../../src/events/append.ts'
import type { NewEvent } from '../../src/events/event.ts'
import type { Flow } from '../../src/flows/flow.ts'
import { flows as allFlows } from '../../src/flows/registry.ts'
import { createShopCache } from '../../src/shop/cache.ts'
import { changeQuickReply, createQuickReply } from '../../src/shop/quick-replies.ts'
import { defaultSettings } from '../../src/shop/settings.ts'
import { toBatch } from '../../src/webhooks/facts.ts'
import { quietLog } from '../support/log.ts'
import { testDatabase } from '../support/postgres.ts'
import { savedMessages } from '../support/saved-messages.ts'

const number = '710000000000009'
export const minute = 60_000
export const hour = 60 * minute

type Fact = Extract<
  Inbound,
  { kind: 'message_received' | 'message_edited' | 'message_deleted' | 'message_echoed' | 'number_changed' }
>
type Given =
  | (Partial<Fact> & Pick<Fact, 'kind'>)
  | Pick<Extract<Inbound, { kind: 'preference_changed' }>, 'kind' | 'purpose' | 'granted' | 'words'>

export type Line = { direction: string; author: string; body: string; choices: Choice[]; status: string }
export type ConversationNow = {
  id: string
  mode: string
  waiting_since: Date | null
  window_until: Date | null
  handover_reason: string | null
  summary: string | null
  snoozed_until: Date | null
  last_human_at: Date | null
  assignee: string | null
}

export type TestShop = Awaited<ReturnType<typeof openShop>>

/** A phone's digits as an identity. */
export const phone = (digits: string): Identity => ({ kind: 'phone', value: `+${digits}` })
export const maria = phone('306900000201')
export const anna = phone('36205550202')

/**
 * A soap shop on a database of its own, without processes: what arrives is appended as the webhook's door does
 * it, and `run` takes the turns. The clock moves a second with each event, ids count.
 */
export async function openShop(
  t: TestContext,
  over: { flows?: readonly Flow<{ at: string }>[]; locale?: string } = {},
) {
  const { sql } = await testDatabase(t)
  const clock = { at: Date.parse('2026-11-21T10:00:00Z'), now: () => new Date(clock.at) }
  let ids = 0
  const newId = () => `00000000-0000-7000-8000-${(++ids).toString(16).padStart(12, '0')}`
  const channelId = newId()
  await sql`
    insert into channels (id, kind, name, number, account, base_url, virtual)
    values (${channelId}, 'cloud-api', 'Σαπωνία', ${number}, '720000000000009', 'http://127.0.0.1:9', true)`
  const defaults = defaultSettings({
    name: 'Σαπωνία',
    timeZone: 'Europe/Athens',
    country: 'GR',
    locale: over.locale ?? 'el',
    currency: 'EUR',
  })
  const woken: { turns: string[]; outbox: string[] } = { turns: [], outbox: [] }
  const ticks: { providerId: string; typing: boolean }[] = []
  const logged: string[] = []
  const log = { ...quietLog, debug: note, warn: note, error: note } as typeof quietLog
  const deps: TurnDeps = {
    sql,
    clock,
    newId,
    log,
    wake: {
      turns: (all) => woken.turns.push(...all),
      outbox: (all) => woken.outbox.push(...all),
      statuses() {},
      account() {},
      campaigns() {},
      imports() {},
    },
    shop: createShopCache({ sql, defaults }),
    flows: over.flows ?? allFlows,
    receipts: {
      read: (_channel, providerId, typing) => ticks.push({ providerId, typing }),
      close: async () => {},
    },
    received: { count() {}, close: async () => {} },
    defaultChannel: () => channelId,
  }
  const replies = await writeQuickReplies(sql, newId)
  function note(_fields: unknown, message?: string) {
    logged.push(message ?? '')
  }

  let sent = 0
  /** A fact as the channel parses it, said by `who`; gives the provider id. */
  function fact(who: Identity | Identity[], given: Given): Fact {
    clock.at += 1000
    const providerId =
      'providerId' in given && given.providerId
        ? given.providerId
        : given.kind === 'number_changed'
          ? ''
          : `wamid.${++sent}`
    return {
      number,
      identities: Array.isArray(who) ? who : [who],
      dedupeKey: `${given.kind}:${providerId || ++sent}`,
      occurredAt: clock.now(),
      providerId,
      ...given,
    } as Fact
  }

  async function append(facts: Inbound[]): Promise<string[]> {
    const { events } = toBatch(facts, Buffer.from('{}'), {
      channelIdOf: (one) => (one === number ? channelId : undefined),
    })
    return store(events)
  }
  const store = (events: NewEvent[]) =>
    sql.begin(async (tx) => (await appendIn(tx, newId, events)).contactIds)

  async function contactOf(who: Identity): Promise<string> {
    const [row] = await sql<{ contact_id: string }[]>`
      select contact_id from contact_identities where kind = ${who.kind} and value = ${who.value}`
    assert.ok(row, 'nobody has this identity')
    return row.contact_id
  }

  return {
    sql,
    deps,
    clock,
    channelId,
    replies,
    woken,
    ticks,
    logged,
    fact,
    append,
    store,
    contactOf,
    run: (contactIds: string[]) => runTurns(deps, contactIds),
    /** `who` writes this, and everybody's turn is taken. Gives what the shop says to it, with its choices. */
    async say(
      who: Identity | Identity[],
      what: string | Content,
      more: Partial<Fact> = {},
    ): Promise<string[]> {
      const content: Content = typeof what === 'string' ? { type: 'text', text: what } : what
      const before = await lastSeq(sql)
      await runTurns(deps, await append([fact(who, { kind: 'message_received', content, ...more } as Given)]))
      const lines = await thread(sql, before)
      return lines.filter((line) => line.direction === 'out').map(shown)
    },
    /** Brings a fact about `who` and takes the turns. */
    async happen(who: Identity | Identity[], given: Given): Promise<void> {
      await runTurns(deps, await append([fact(who, given)]))
    },
    /** The whole thread of somebody, as lines: `> in`, `< bot [choice]`, `# agent`, `% phone`. */
    async thread(who: Identity): Promise<string[]> {
      const contactId = await contactOf(who)
      return (await thread(sql, 0, contactId)).map(shown)
    },
    async conversation(who: Identity): Promise<ConversationNow> {
      const [row] = await sql<
        ConversationNow[]
      >`select * from conversations where contact_id = ${await contactOf(who)}`
      assert.ok(row, 'they have no conversation')
      return row
    },
    /** What holds for each purpose, and by which words: newest row of the ledger. */
    async ledger(who: Identity): Promise<string[]> {
      const rows = await sql<{ purpose: string; granted: boolean; words: string }[]>`
        select purpose, granted, words from consents where contact_id = ${await contactOf(who)} order by id`
      return rows.map(({ purpose, granted, words }) => `${granted ? '+' : '-'}${purpose} ${words}`)
    },
    async language(who: Identity): Promise<string | null> {
      const [row] = await sql<
        { language: string | null }[]
      >`select language from contacts where id = ${await contactOf(who)}`
      return row!.language
    },
    /** Sets what the owner changed about a flow. */
    async setFlow(
      flow: string,
      { enabled = true, settings = {}, copy = {} }: { enabled?: boolean; settings?: object; copy?: object },
    ) {
      await sql.begin(async (tx) => {
        await tx`
          insert into flow_settings (flow, enabled, settings, copy)
          values (${flow}, ${enabled}, ${tx.json(settings as never)}, ${tx.json(copy as never)})
          on conflict (flow) do update set enabled = excluded.enabled, settings = excluded.settings, copy = excluded.copy`
        await tx`
          insert into revisions (name, revision) values ('shop', 1)
          on conflict (name) do update set revision = revisions.revision + 1`
      })
    },
    async alerts(): Promise<string[]> {
      const rows = await sql<
        { kind: string }[]
      >`select kind from alerts where resolved_at is null order by kind`
      return rows.map((row) => row.kind)
    },
  }
}

function shown({ direction, author, body, choices }: Line): string {
  const mark = direction === 'in' ? '>' : { bot: '<', agent: '#', phone: '%' }[author]
  return [`${mark} ${body}`, ...choices.map(({ title }) => `[${title}]`)].join(' ')
}

async function lastSeq(sql: Queries): Promise<number> {
  const [row] = await sql<[{ seq: string | null }]>`select max(seq) as seq from messages`
  return Number(row.seq ?? 0)
}

function thread(sql: Sql, after: number, contactId?: string): Promise<Line[]> {
  return sql<Line[]>`
    select direction, author, body, status, coalesce(content -> 'choices', '[]') as choices
    from messages where seq > ${after} and ${contactId ? sql`contact_id = ${contactId}` : sql`true`} order by seq`
}

/** Four of the soap shop's messages: three in the menu, one below another. Gives their ids by shortcut. */
async function writeQuickReplies(sql: Sql, newId: () => string): Promise<Record<string, string>> {
  const saved = savedMessages.filter(({ id }) => ['hours', 'delivery', 'returns', 'costs'].includes(id))
  const ids: Record<string, string> = {}
  for (const { shortcut, title, text, triggers, menu } of saved) {
    const made = await createQuickReply(
      { sql, newId },
      { shortcut, title, text, media: null, triggers, menu, buttons: [] },
    )
    assert.ok(made.ok)
    ids[shortcut] = made.value.id
  }
  for (const { shortcut, buttons } of saved) {
    const known = buttons.map((one) => ids[one]!)
    assert.ok((await changeQuickReply({ sql }, ids[shortcut]!, { buttons: known })).ok)
  }
  return ids
}
