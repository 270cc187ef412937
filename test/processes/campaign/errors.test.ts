// Everything that WhatsApp can answer to a campaign, in one campaign.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../support/postgres.ts'
import { freePort, startServer, startVirtual, until } from '../../support/processes.ts'
import { apiToken } from '../shop.ts'
import { buyerPhone, callerOf, draftCampaign, type Json, takenSoFar } from './shop.ts'

/** What strikes two people each, and what they must have in the end. */
const answers: { trap?: Json; becomes: string; code?: number; stops?: 'campaign' | 'number' }[] = [
  { becomes: 'accepted' },
  // Not taken, and again until it is.
  { trap: { kind: 'code', code: 130429, status: 429, remaining: 3 }, becomes: 'accepted' },
  { trap: { kind: 'code', code: 4, status: 400, retryAfter: 1, remaining: 1 }, becomes: 'accepted' },
  { trap: { kind: 'code', code: 131056, status: 400, remaining: 1 }, becomes: 'accepted' },
  { trap: { kind: 'code', code: 131016, status: 400, remaining: 1 }, becomes: 'accepted' },
  { trap: { kind: 'status', status: 500, code: 131000, remaining: 1 }, becomes: 'accepted' },
  // About this person, and never again.
  { trap: { kind: 'code', code: 131049, status: 400 }, becomes: 'failed', code: 131049 },
  { trap: { kind: 'code', code: 131026, status: 400 }, becomes: 'failed', code: 131026 },
  { trap: { kind: 'code', code: 131047, status: 400 }, becomes: 'failed', code: 131047 },
  { trap: { kind: 'code', code: 131050, status: 400 }, becomes: 'failed', code: 131050 },
  { trap: { kind: 'code', code: 130472, status: 400 }, becomes: 'failed', code: 130472 },
  { trap: { kind: 'code', code: 132012, status: 400 }, becomes: 'failed', code: 132012 },
  { trap: { kind: 'code', code: 131008, status: 400 }, becomes: 'failed', code: 131008 },
  { trap: { kind: 'fail', code: 131049 }, becomes: 'failed', code: 131049 },
  { trap: { kind: 'fail', code: 131026 }, becomes: 'failed', code: 131026 },
  // Taken or not, the answer does not say: a status does, or nobody.
  { trap: { kind: 'status', status: 500, bare: true, taken: true }, becomes: 'accepted' },
  { trap: { kind: 'status', status: 502, bare: true }, becomes: 'unconfirmed' },
  { trap: { kind: 'empty', taken: true }, becomes: 'accepted' },
  { trap: { kind: 'empty' }, becomes: 'unconfirmed' },
  { trap: { kind: 'reset', taken: true }, becomes: 'accepted' },
  { trap: { kind: 'reset' }, becomes: 'unconfirmed' },
  { trap: { kind: 'hang', taken: true }, becomes: 'accepted' },
  { trap: { kind: 'hang' }, becomes: 'unconfirmed' },
  // The campaign stops, or the number, until somebody lets it go on.
  { trap: { kind: 'code', code: 131048, status: 429, remaining: 1 }, becomes: 'accepted', stops: 'campaign' },
  { trap: { kind: 'code', code: 190, status: 401, remaining: 1 }, becomes: 'accepted', stops: 'number' },
]
const each = 2
const people = answers.length * each

test('whatever WhatsApp answers, each person ends as what happened to them, and nobody gets it twice', async (t) => {
  const { sql, url } = await testDatabase(t)
  const port = await freePort()
  const virtual = await startVirtual(t, port, ['--seed', '9', '--rate', '1000', '--no-marketing-cap'])
  const server = await startServer(t, {
    port,
    env: { ...virtual.env, API_TOKEN: apiToken, DATABASE_URL: url, WHATSAPP_MESSAGES_PER_SECOND: '200' },
    command: [process.execPath, 'run.mjs', 'test/processes/campaign/armed.ts'],
  })
  const call = callerOf(server)
  const id = await draftCampaign(call, virtual, people)
  for (const [at, { trap }] of answers.entries()) {
    const recipients = Array.from({ length: each }, (_, n) => buyerPhone(at * each + n))
    if (trap) await virtual.control('POST', 'traps', { ...trap, recipients })
  }
  await call('POST', `campaigns/${id}/launch`)

  const reasons = new Set<string>()
  const [{ id: numberId }] = (await call('GET', 'channels')).items
  const settled = async () => {
    const { status, reason } = await call('GET', `campaigns/${id}`)
    const number = await call('GET', `channels/${numberId}`)
    if (number.status === 'paused') {
      reasons.add(number.reason)
      await call('POST', `channels/${numberId}/resume`)
    }
    if (status === 'paused') {
      reasons.add(reason)
      await call('POST', `campaigns/${id}/resume`)
    }
    return status === 'finished'
  }
  await until(settled, 'it is over', 60_000)
  assert.deepEqual([...reasons].sort(), [
    'The access token has expired or was revoked.',
    'Too many people blocked or reported the number; Meta restricts it. Read the notices in WhatsApp Manager and appeal there; resume when the restriction is lifted.',
  ])

  await virtual.control('POST', 'webhooks/settled', { timeoutMs: 20_000 })
  const wanted = answers.flatMap(({ becomes, code }) =>
    Array.from({ length: each }, () => `${becomes} ${code ?? ''}`),
  )
  const found = async () => {
    const rows = await sql<{ phone: string; became: string }[]>`
      select i.value as phone, m.status || ' ' || coalesce(case when m.status = 'failed' then m.code::text end, '') as became
      from messages m join contact_identities i on i.contact_id = m.contact_id where m.campaign_id = ${id}`
    const by = new Map(rows.map((row) => [row.phone, row.became]))
    return Array.from({ length: people }, (_, n) => by.get(`+${buyerPhone(n)}`) ?? 'nothing')
  }
  await until(
    async () => JSON.stringify(await found()) === JSON.stringify(wanted),
    'all are settled',
    10_000,
  ).catch(() => {})
  assert.deepEqual(await found(), wanted)
  const taken = await takenSoFar(virtual)
  assert.equal(
    taken.size,
    answers.filter(({ becomes, trap }) => becomes === 'accepted' || trap.kind === 'fail').length * each,
  )
  const [{ opted }] = await sql<[{ opted: number }]>`
    select count(distinct contact_id)::int as opted from consents where purpose = 'marketing' and not granted`
  assert.equal(opted, each, 'who stopped marketing in WhatsApp has opted out here too')

  // One whose template WhatsApp paused meanwhile waits, and says what for.
  await virtual.control('DELETE', 'faults')
  await virtual.control('POST', 'traps', { kind: 'code', code: 132015, status: 400 })
  const { audience, template } = await call('GET', `campaigns/${id}`)
  const { id: second } = await call('POST', 'campaigns', { name: 'Again', audience, template })
  await sql`update channels set messages_per_second = 8`
  await sql`update revisions set revision = revision + 1 where name = 'channels'`
  await call('POST', `campaigns/${second}/launch`)
  const waits = async () => {
    const { counts } = await call('GET', `campaigns/${second}`)
    return counts.held > 0 && counts.held + counts.skipped === people
  }
  await until(waits, 'everybody who would get it waits')
  let waiting: Json | null = null
  const saysWhy = async () => {
    waiting = (await call('GET', `campaigns/${second}`)).waiting
    return waiting?.reason === 'template_stopped'
  }
  await until(saysWhy, 'it says what it waits for')
  assert.match(waiting!.detail, /WhatsApp paused it until/)
  await call('POST', `campaigns/${second}/cancel`)
  await until(async () => (await call('GET', `campaigns/${second}`)).finishedAt !== null, 'it is taken back')
  assert.equal((await call('GET', `campaigns/${second}`)).counts.audience, people)
})
