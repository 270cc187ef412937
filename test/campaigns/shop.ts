// A shop with a number, templates and people, to launch campaigns in and to drive the outbox by hand.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { TestContext } from 'node:test'
import type { ApiDeps } from '../../src/api/deps.ts'
import { getCampaign } from '../../src/campaigns/campaign.ts'
import type { Counts } from '../../src/campaigns/counts.ts'
import { countCampaign } from '../../src/campaigns/counts.ts'
import { reportedOf } from '../../src/campaigns/report/evidence.ts'
import { runCampaign } from '../../src/campaigns/run.ts'
import { whoLeft } from '../../src/campaigns/who-left.ts'
import type { SendResult } from '../../src/channels/channel.ts'
import type { Sql } from '../../src/db/client.ts'
import { newId } from '../../src/ids.ts'
import { takeDue } from '../../src/outbox/decide.ts'
import { recordResults } from '../../src/outbox/results.ts'
import { sweepOutbox } from '../../src/outbox/sweep.ts'
import { testApi } from '../api/app.ts'
import { quietLog } from '../support/log.ts'

/** A Saturday in November, noon in Athens. */
export const noon = new Date('2026-11-21T10:00:00Z')

const stopButton = { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'ΣΤΟΠ' }] }
export const components = (text: string, ...more: object[]) => [
  { type: 'BODY', text },
  ...(more.length > 0 ? more : [stopButton]),
]

export type CampaignShop = Awaited<ReturnType<typeof campaignShop>>

/** The shop, with a clock that the test moves by `at.now`. */
export async function campaignShop(t: TestContext, over: Partial<ApiDeps> = {}) {
  const at = { now: noon }
  const api = await testApi(t, { clock: { now: () => at.now }, ...over })
  const { sql } = api.deps
  const [{ id: channelId, account }] = await sql<
    [{ id: string; account: string }]
  >`select id, account from channels`
  await sql`update channels set messages_per_second = 1000`
  await sql`update sending_streams set tokens = 1000`
  await addTemplate(sql, account, 'el', 'Γεια σας, έχουμε νέα!')
  const importId = await addImport(sql)
  const deps = { ...api.deps, wake: { ...api.deps.wake } }
  /** Everybody of the import, now. */
  const draft = {
    name: 'Νέα',
    audience: { importId, exclude: [] },
    template: { name: 'news', language: 'el', variables: {} },
  }
  const create = async (more: object = {}): Promise<string> => {
    const made = await api.call('POST', '/api/campaigns', { ...draft, ...more })
    assert.equal(made.status, 201, JSON.stringify(made.body))
    return made.body.id
  }
  const act = async (id: string, what: string, body?: unknown) =>
    api.call('POST', `/api/campaigns/${id}/${what}`, body)
  const run = (id: string) => runCampaign(deps, id)
  const launched = async (more: object = {}): Promise<string> => {
    const id = await create(more)
    const answer = await act(id, 'launch')
    assert.equal(answer.status, 200, JSON.stringify(answer.body))
    await run(id)
    return id
  }
  const counts = async (id: string): Promise<Counts> =>
    (await countCampaign(sql, reportedOf((await getCampaign({ sql }, id))!, 7))).counts
  const plan = async (id: string) => (await api.call('GET', `/api/campaigns/${id}/plan`)).body

  const leaves = whoLeft(api.deps.shop, quietLog)
  /** Claims, decides and answers once, as one process does. Returns how many went to the provider. */
  const send = async (outcome: (id: string) => SendResult = accepted, most = 100): Promise<number> => {
    await sql`update sending_streams set tokens = 1000 where campaign_id is null`
    const rules = (await api.deps.shop.current()).settings
    const asked = [{ channelId, rate: 1e6, most }]
    const going = (await takeDue(sql, { asked, rules, now: at.now, instance: 1, whoLeft: leaves }))[0]!.going
    await recordResults(
      deps,
      going.map(({ message }) => ({ message, result: outcome(message.id), at: at.now })),
    )
    return going.length
  }
  const sendAll = async (outcome?: (id: string) => SendResult): Promise<number> => {
    let sent = 0
    for (;;) {
      const [due] = await sql<
        [{ n: number }]
      >`select count(*)::int as n from messages where status = 'pending' and not_before is null`
      const before = sent
      sent += await send(outcome)
      const [left] = await sql<
        [{ n: number }]
      >`select count(*)::int as n from messages where status = 'pending' and not_before is null`
      if (sent === before && left.n === due.n) return sent
    }
  }
  const sweep = () => sweepOutbox({ sql, clock: deps.clock, wake: deps.wake, log: quietLog })
  return {
    ...api,
    sql,
    at,
    channelId,
    account,
    importId,
    draft,
    create,
    act,
    run,
    launched,
    counts,
    plan,
    send,
    sendAll,
    sweep,
    runDeps: deps,
  }
}

export const accepted = (): SendResult => ({
  outcome: 'accepted',
  providerId: `wamid.${newId()}`,
  identities: [],
})
export const refused = (
  code: number,
  cls: 'recipient' | 'template' | 'template_stopped' | 'halt' | 'throttle',
): SendResult => ({
  outcome: 'refused',
  class: cls,
  code,
  words: 'Refused.',
})

export async function addTemplate(
  sql: Sql,
  account: string,
  language: string,
  text: string,
  more: { name?: string; category?: string; status?: string; components?: object[] } = {},
): Promise<void> {
  await sql`
    insert into templates (id, account, name, language, category, status, components)
    values (${newId()}, ${account}, ${more.name ?? 'news'}, ${language}, ${more.category ?? 'marketing'},
      ${more.status ?? 'APPROVED'}, ${sql.json((more.components ?? components(text)) as never)})
    on conflict (account, name, language) do update set status = excluded.status, components = excluded.components, category = excluded.category`
}

async function addImport(sql: Sql): Promise<string> {
  const id = newId()
  await sql`insert into imports (id, filename, status, bytes) values (${id}, 'buyers.csv', 'done', 1)`
  return id
}

export type Person = {
  name?: string
  phone?: string | null
  language?: string | null
  country?: string | null
  consent?: boolean | null
  blocked?: boolean
  attributes?: Record<string, unknown>
  tags?: string[]
  history?: object
  birthday?: string
}

let phones = 10_000_000

/** People of an import, who said yes to marketing unless told otherwise. Their ids in the order of the contacts. */
export async function addPeople(sql: Sql, importId: string | null, people: Person[]): Promise<string[]> {
  const ids: string[] = []
  for (const one of people) {
    const id = newId()
    ids.push(id)
    await sql`
      insert into contacts (id, name, language, country, attributes, tags, history, birthday, blocked_at)
      values (${id}, ${one.name ?? null}, ${one.language === undefined ? 'el' : one.language}, ${one.country === undefined ? 'GR' : one.country},
        ${sql.json((one.attributes ?? {}) as never)}, ${sql.json((one.tags ?? []) as never)},
        ${one.history ? sql.json(one.history as never) : null}, ${one.birthday ?? null}, ${one.blocked ? noon : null})`
    const phone = one.phone === undefined ? `+3069${phones++}` : one.phone
    if (phone)
      await sql`insert into contact_identities (contact_id, kind, value) values (${id}, 'phone', ${phone})`
    if (one.consent !== null) await consent(sql, id, one.consent ?? true)
    if (importId) {
      await sql`
        insert into import_rows (import_id, line, outcome, contact_id)
        select ${importId}, coalesce(max(line), 0) + 1, 'new', ${id} from import_rows where import_id = ${importId}`
    }
  }
  return ids
}

export const consent = (sql: Sql, contactId: string, granted: boolean, purpose = 'marketing', when = noon) =>
  sql`insert into consents (contact_id, purpose, granted, source, dedupe_key, occurred_at)
    values (${contactId}, ${purpose}, ${granted}, 'test', ${randomUUID()}, ${when})`

/** What must hold of a campaign's counts at every moment. */
export function assertWhole(counts: Counts): void {
  const { audience, pending, held, sending, accepted, failed, skipped, unconfirmed, holdout } = counts
  assert.equal(audience, pending + held + sending + accepted + failed + skipped + unconfirmed + holdout)
  assert.ok(counts.delivered <= accepted && counts.read <= counts.delivered && counts.replied <= accepted)
}
